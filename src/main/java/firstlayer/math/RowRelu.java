package firstlayer.math;

/** ReLU of a whole row and its slope, without a branch that half of the numbers would make the processor guess wrong. */
final class RowRelu {

    private RowRelu() {}

    /** relu[j] = max(0, x[j]); the two may be one array. */
    static void values(double[] x, double[] relu) {
        if (RowLength.isShort(relu)) {
            shortValues(x, relu);
        } else {
            longValues(x, relu);
        }
    }

    private static void shortValues(double[] x, double[] relu) {
        for (int j = 0; j < relu.length; j++) {
            relu[j] = Math.max(0, x[j]);
        }
    }

    private static void longValues(double[] x, double[] relu) {
        for (int j = 0; j < relu.length; j++) {
            relu[j] = Math.max(0, x[j]);
        }
    }

    /** deltas[j] stays where relu[j] &gt; 0, else becomes 0, whatever it was. */
    static void timesSlopes(double[] relu, double[] deltas) {
        if (RowLength.isShort(deltas)) {
            timesShortSlopes(relu, deltas);
        } else {
            timesLongSlopes(relu, deltas);
        }
    }

    private static void timesShortSlopes(double[] relu, double[] deltas) {
        for (int j = 0; j < deltas.length; j++) {
            deltas[j] = kept(deltas[j], relu[j]);
        }
    }

    private static void timesLongSlopes(double[] relu, double[] deltas) {
        for (int j = 0; j < deltas.length; j++) {
            deltas[j] = kept(deltas[j], relu[j]);
        }
    }

    // The sign of −a, drawn out over all bits, keeps or clears.
    private static double kept(double delta, double output) {
        long keep = Double.doubleToRawLongBits(0.0 - output) >> 63;
        return Double.longBitsToDouble(Double.doubleToRawLongBits(delta) & keep);
    }
}
