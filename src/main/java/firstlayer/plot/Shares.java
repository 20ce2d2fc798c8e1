package firstlayer.plot;

import java.util.Arrays;

/** Divides a length by weights, giving nobody less than its least. */
final class Shares {

    private Shares() {}

    /** Whole pixels, so that every part begins crisp. */
    static double[] split(double length, double[] least, double[] weights) {
        boolean[] fixed = new boolean[least.length];
        double[] lengths = new double[least.length];
        boolean again = true;
        while (again) {
            again = false;
            double free = length;
            double sum = 0;
            for (int i = 0; i < least.length; i++) {
                free -= fixed[i] ? least[i] : 0;
                sum += fixed[i] ? 0 : weights[i];
            }
            for (int i = 0; i < least.length; i++) {
                lengths[i] = fixed[i] ? least[i] : Math.max(0, free) * weights[i] / sum;
                if (!fixed[i] && lengths[i] < least[i]) {
                    fixed[i] = true;
                    again = true;
                }
            }
        }
        return Arrays.stream(lengths).map(Math::floor).toArray();
    }
}
