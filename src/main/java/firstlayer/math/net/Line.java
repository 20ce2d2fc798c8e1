package firstlayer.math.net;

import java.util.Locale;
import java.util.Random;

/**
 * A straight line with noise and, if wanted, outliers.
 *
 * @param slope     of the line
 * @param intercept its height at 0
 * @param noise     deviation of what is added to every target
 * @param outliers  share of targets that are thrown off, 0…1
 * @param throwBy   how far an outlier is thrown up or down
 */
public record Line(double slope, double intercept, double noise, double outliers, double throwBy) {

    /** @throws IllegalArgumentException if a number is not finite, the noise negative, or the share not between 0 and 1 */
    public Line {
        if (!Double.isFinite(slope + intercept + noise + throwBy) || noise < 0 || !(outliers >= 0 && outliers <= 1)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "line: slope %s, intercept %s, noise %s, outliers %s by %s; need finite numbers, noise ≥ 0 and a share from 0 to 1",
                    slope,
                    intercept,
                    noise,
                    outliers,
                    throwBy));
        }
    }

    /**
     * Draws y = slope·x + intercept + noise·N(0, 1) at {@code count} equal steps of x from −1 to 1. For each example in turn: the noise,
     * whether it is an outlier, its direction; all three are drawn whatever the settings, so that turning one leaves the others.
     *
     * @throws IllegalArgumentException if {@code count} is below 2
     */
    public DataSet draw(int count, long seed) {
        if (count < 2) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "line: %d points; need at least 2", count));
        }
        Random random = new Random(seed);
        double[][] inputs = new double[count][1];
        double[][] targets = new double[count][1];
        for (int r = 0; r < count; r++) {
            double x = 2.0 * r / (count - 1) - 1;
            inputs[r][0] = x;
            targets[r][0] = slope * x + intercept + noise * random.nextGaussian();
            boolean thrown = random.nextDouble() < outliers;
            double direction = random.nextBoolean() ? 1 : -1;
            if (thrown) {
                targets[r][0] += direction * throwBy;
            }
        }
        return new DataSet(inputs, targets);
    }
}
