package firstlayer.math.net;

import java.util.Locale;

/**
 * Mean, root mean square and deviation of all numbers of a matrix.
 *
 * @param mean      Σv/n
 * @param rms       √(Σv²/n)
 * @param deviation √(Σ(v − mean)²/n)
 */
record Moments(double mean, double rms, double deviation) {

    /** @throws IllegalArgumentException if there is no number */
    static Moments of(double[][] values) {
        if (values.length == 0 || values[0].length == 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "moments: %s numbers; need at least 1", Matrices.shape(values)));
        }
        return of(MatrixRows.of(values));
    }

    /** The same of rows with at least one number. */
    static Moments of(MatrixRows values) {
        Moments plain = scaled(values, 1);
        if (isSafe(plain.rms)) {
            return plain;
        }
        double largest = largest(values);
        if (!(largest > 0) || Double.isInfinite(largest)) {
            return plain;
        }
        double unit = unit(largest);
        Moments inside = scaled(values, 1 / unit);
        return new Moments(inside.mean * unit, inside.rms * unit, inside.deviation * unit);
    }

    /**
     * A power of two of about this size. Squares of numbers beyond 1e±154 leave the range of a double; measured in such a unit
     * they stay, and no digit changes.
     */
    static double unit(double size) {
        return Math.scalb(1.0, Math.max(-1000, Math.min(1000, Math.getExponent(size))));
    }

    /** Whether a root of a mean of squares can be trusted as it is. */
    static boolean isSafe(double root) {
        return root > 1e-150 && root < 1e150;
    }

    // Measured from the first value, so that equal numbers have a deviation of exactly 0. Two running sums for the
    // processor's sake.
    private static Moments scaled(MatrixRows values, double factor) {
        double origin = values.at(0)[0] * factor;
        double sum = 0;
        double squares = 0;
        long count = 0;
        for (int k = 0; k < values.count(); k++) {
            double[] row = values.at(k);
            double a = 0;
            double b = 0;
            double aa = 0;
            double bb = 0;
            int j = 0;
            for (; j <= row.length - 2; j += 2) {
                double u = row[j] * factor - origin;
                double v = row[j + 1] * factor - origin;
                a += u;
                b += v;
                aa += u * u;
                bb += v * v;
            }
            if (j < row.length) {
                double u = row[j] * factor - origin;
                a += u;
                aa += u * u;
            }
            sum += a + b;
            squares += aa + bb;
            count += row.length;
        }
        return from(origin, sum, squares, count);
    }

    /**
     * From what was summed up.
     *
     * @param sum     Σ(v − origin)
     * @param squares Σ(v − origin)²
     */
    static Moments from(double origin, double sum, double squares, long count) {
        double off = sum / count;
        double mean = origin + off;
        double variance = Math.max(0, squares / count - off * off);
        return new Moments(mean, Math.sqrt(mean * mean + variance), Math.sqrt(variance));
    }

    /** The largest |v|. */
    static double largest(double[][] values) {
        return largest(MatrixRows.of(values));
    }

    private static double largest(MatrixRows values) {
        double largest = 0;
        for (int k = 0; k < values.count(); k++) {
            for (double v : values.at(k)) {
                largest = Math.max(largest, Math.abs(v));
            }
        }
        return largest;
    }
}
