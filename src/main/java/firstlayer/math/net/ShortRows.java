package firstlayer.math.net;

/** The kernel for rows of fewer than 16 numbers; see {@link firstlayer.math.RowLength} for why there are two. */
final class ShortRows {

    private ShortRows() {}

    /** sum[j] += Σᵢ weights[i]·rows[i][j], from ≤ i &lt; to. */
    static void add(double[] sum, double[] weights, double[][] rows, int from, int to) {
        int i = from;
        for (; i <= to - 4; i += 4) {
            four(
                    sum,
                    weights[i],
                    rows[i],
                    weights[i + 1],
                    rows[i + 1],
                    weights[i + 2],
                    rows[i + 2],
                    weights[i + 3],
                    rows[i + 3]);
        }
        for (; i < to; i++) {
            one(sum, weights[i], rows[i]);
        }
    }

    /** sum[j] += Σᵣ weights[r][column]·rows[r][j], from ≤ r &lt; to. */
    static void addColumn(double[] sum, double[][] weights, int column, double[][] rows, int from, int to) {
        int r = from;
        for (; r <= to - 4; r += 4) {
            four(
                    sum,
                    weights[r][column],
                    rows[r],
                    weights[r + 1][column],
                    rows[r + 1],
                    weights[r + 2][column],
                    rows[r + 2],
                    weights[r + 3][column],
                    rows[r + 3]);
        }
        for (; r < to; r++) {
            one(sum, weights[r][column], rows[r]);
        }
    }

    private static void four(
            double[] c,
            double w0,
            double[] b0,
            double w1,
            double[] b1,
            double w2,
            double[] b2,
            double w3,
            double[] b3) {
        for (int j = 0; j < c.length; j++) {
            c[j] += w0 * b0[j] + w1 * b1[j] + (w2 * b2[j] + w3 * b3[j]);
        }
    }

    static void one(double[] c, double w, double[] b) {
        for (int j = 0; j < c.length; j++) {
            c[j] += w * b[j];
        }
    }

    /** into[j] = factor·from[j]. */
    static void scale(double[] into, double factor, double[] from) {
        for (int j = 0; j < into.length; j++) {
            into[j] = factor * from[j];
        }
    }
}
