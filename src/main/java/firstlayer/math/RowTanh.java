package firstlayer.math;

/**
 * tanh of a whole row, correct to about 1e-15 relative, with + − × ÷ min and max only: the same bits on every machine, and
 * no branch, so that the compiler can take several numbers at once.
 *
 * <p>With y = 2x/64 the first nine terms of eʸ − 1 = y + y²/2! + … are summed; E ← E(E + 2) six times turns that into
 * e²ˣ − 1, and tanh x = E/(E + 2). Where x is large the sum is wrong by more than a rounding, but there tanh is flat: the
 * error of E counts 2/(E + 2) times. Beyond ±19.5 tanh is ±1 to the last bit.
 */
final class RowTanh {

    private static final double FLAT = 19.5;
    private static final double C2 = 1.0 / 2;
    private static final double C3 = 1.0 / 6;
    private static final double C4 = 1.0 / 24;
    private static final double C5 = 1.0 / 120;
    private static final double C6 = 1.0 / 720;
    private static final double C7 = 1.0 / 5040;
    private static final double C8 = 1.0 / 40320;
    private static final double C9 = 1.0 / 362880;

    private RowTanh() {}

    /** tanh[j] = tanh x[j] for every j of {@code tanh}; the two may be one array. ±0 and NaN stay as they are. */
    static void values(double[] x, double[] tanh) {
        if (RowLength.isShort(tanh)) {
            shortValues(x, tanh);
        } else {
            longValues(x, tanh);
        }
    }

    private static void shortValues(double[] x, double[] tanh) {
        for (int j = 0; j < tanh.length; j++) {
            tanh[j] = tanh(x[j]);
        }
    }

    // Twice along the row: one loop with everything in it is a chain so long that the processor cannot begin the next
    // numbers before the last ones are done.
    private static void longValues(double[] x, double[] tanh) {
        for (int j = 0; j < tanh.length; j++) {
            tanh[j] = series(x[j]);
        }
        for (int j = 0; j < tanh.length; j++) {
            tanh[j] = squared(tanh[j]);
        }
    }

    private static double tanh(double x) {
        return squared(series(x));
    }

    /** e^(x/32) − 1, x cut off at ±19.5. */
    private static double series(double x) {
        double y = Math.max(-FLAT, Math.min(FLAT, x)) * 0.03125;
        // Odd and even powers in sums of their own, so that neither waits for the other.
        double square = y * y;
        double odd = C7 + square * C9;
        double even = C6 + square * C8;
        odd = C5 + square * odd;
        even = C4 + square * even;
        odd = C3 + square * odd;
        even = C2 + square * even;
        odd = 1 + square * odd;
        return y * (odd + y * even);
    }

    /** tanh x from E = e^(x/32) − 1. */
    private static double squared(double small) {
        double e = small;
        e = e * (e + 2);
        e = e * (e + 2);
        e = e * (e + 2);
        e = e * (e + 2);
        e = e * (e + 2);
        e = e * (e + 2);
        return e / (e + 2);
    }

    /** deltas[j] ← deltas[j]·(1 − tanh[j]²). */
    static void timesSlopes(double[] tanh, double[] deltas) {
        if (RowLength.isShort(deltas)) {
            timesShortSlopes(tanh, deltas);
        } else {
            timesLongSlopes(tanh, deltas);
        }
    }

    private static void timesShortSlopes(double[] tanh, double[] deltas) {
        for (int j = 0; j < deltas.length; j++) {
            deltas[j] *= 1 - tanh[j] * tanh[j];
        }
    }

    private static void timesLongSlopes(double[] tanh, double[] deltas) {
        for (int j = 0; j < deltas.length; j++) {
            deltas[j] *= 1 - tanh[j] * tanh[j];
        }
    }
}
