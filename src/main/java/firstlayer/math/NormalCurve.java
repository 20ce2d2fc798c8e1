package firstlayer.math;

/**
 * The standard normal distribution, right to about 1e-15 of itself also far out, where 1 − Φ would lose every digit.
 *
 * <p>The tail is density times Mills' ratio R(z) = (1 − Φ(z))/density(z), which obeys R′ = zR − 1, so that all its
 * derivatives follow from one value: R⁽ⁿ⁺¹⁾ = zR⁽ⁿ⁾ + nR⁽ⁿ⁻¹⁾. A table holds its Taylor series at 0, ⅛, ¼ … 9. It starts from
 * the continued fraction 1/(z + 1/(z + 2/(z + 3/…))) at 9 and goes inwards, the direction in which an error shrinks.
 *
 * @see <a href="https://dlmf.nist.gov/7.8">DLMF 7.8, Mills' ratio</a>
 */
public final class NormalCurve {

    private static final int NEAR = 4;
    private static final int FAR = 9;
    private static final int PER_UNIT = 8;
    private static final int TERMS = 14;
    private static final double[][] SERIES = series();

    private NormalCurve() {}

    /** The density e^(−z²/2)/√(2π). */
    static double density(double z) {
        return (Math.abs(z) < NEAR ? Math.exp(-z * z / 2) : farExponential(z)) / Math.sqrt(2 * Math.PI);
    }

    // The rounding of z² would count z²/2 times: z = c + r with c a multiple of 1/16, whose square is exact.
    private static double farExponential(double z) {
        if (Math.abs(z) > 39) {
            return 0; // below 1e-324
        }
        double c = Math.rint(z * 16) / 16;
        return Math.exp(-c * c / 2) * Math.exp(-(z - c) * (z + c) / 2);
    }

    /** Φ(z), the probability of a value below z: 0 at −∞, ½ at 0, 1 at ∞. */
    public static double cumulative(double z) {
        double tail = density(z) * millsRatio(Math.abs(z));
        return z < 0 ? tail : 1 - tail;
    }

    /** Mills' ratio R(z) for z ≥ 0. */
    static double millsRatio(double z) {
        if (z >= FAR) {
            return fraction(z);
        }
        int node = (int) Math.rint(z * PER_UNIT);
        // A NaN lands on node 0 and stays NaN by the distance to it.
        return sum(SERIES[node], z - (double) node / PER_UNIT);
    }

    private static double[][] series() {
        double[][] series = new double[FAR * PER_UNIT + 1][];
        int last = series.length - 1;
        series[last] = around(FAR, fraction(FAR));
        for (int node = last - 1; node >= 0; node--) {
            series[node] = around((double) node / PER_UNIT, sum(series[node + 1], -1.0 / PER_UNIT));
        }
        return series;
    }

    /** R⁽ⁿ⁾(z)/n! for n = 0, 1, … */
    private static double[] around(double z, double ratio) {
        double[] terms = new double[TERMS];
        terms[0] = ratio;
        terms[1] = z * ratio - 1;
        for (int n = 1; n < TERMS - 1; n++) {
            terms[n + 1] = (z * terms[n] + terms[n - 1]) / (n + 1);
        }
        return terms;
    }

    private static double sum(double[] terms, double distance) {
        double sum = 0;
        for (int n = terms.length - 1; n >= 0; n--) {
            sum = terms[n] + distance * sum;
        }
        return sum;
    }

    private static double fraction(double z) {
        double below = z;
        for (int k = 40; k > 0; k--) {
            below = z + k / below;
        }
        return 1 / below;
    }
}
