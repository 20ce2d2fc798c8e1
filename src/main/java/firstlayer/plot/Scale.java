package firstlayer.plot;

/**
 * A straight or logarithmic map from values to pixels.
 *
 * @param from pixel of {@code min}
 * @param to   pixel of {@code max}
 */
record Scale(double min, double max, boolean log, double from, double to) {

    /** Beyond this many pixels outside, a mark is out of sight and its place no longer matters. */
    private static final double FAR = 20_000;

    /** The pixel of a value; far outside it stays at a finite distance, not a number stays not a number. */
    double at(double value) {
        if (Double.isNaN(value)) {
            return Double.NaN;
        }
        double pixel = from + share(value) * (to - from);
        return Math.max(Math.min(from, to) - FAR, Math.min(Math.max(from, to) + FAR, pixel));
    }

    private double share(double value) {
        if (!log) {
            return (value - min) / (max - min);
        }
        return value > 0 ? (Math.log(value) - Math.log(min)) / (Math.log(max) - Math.log(min)) : -1e9;
    }

    /** The value at a pixel. */
    double back(double pixel) {
        double share = (pixel - from) / (to - from);
        return log ? Math.exp(Math.log(min) + share * (Math.log(max) - Math.log(min))) : min + share * (max - min);
    }
}
