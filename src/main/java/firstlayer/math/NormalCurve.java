package firstlayer.math;

/** The standard normal distribution. */
final class NormalCurve {

    private static final double NEAR = 3;

    private NormalCurve() {}

    /** The density e^(−z²/2)/√(2π). */
    static double density(double z) {
        return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /**
     * Φ(z), the probability of a value below z, to about 1e-15 of itself: near 0 from ½ + density·(z + z³/3 + z⁵/15 + …), further out from the continued
     * fraction density/(z + 1/(z + 2/(z + 3/…))); Abramowitz and Stegun 26.2.11 and 26.2.14.
     */
    static double below(double z) {
        if (Math.abs(z) > NEAR) {
            double tail = tail(Math.abs(z));
            return z < 0 ? tail : 1 - tail;
        }
        double term = z;
        double sum = z;
        for (int odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return 0.5 + density(z) * sum;
    }

    private static double tail(double z) {
        double fraction = z;
        for (int k = 60; k > 0; k--) {
            fraction = z + k / fraction;
        }
        return density(z) / fraction;
    }
}
