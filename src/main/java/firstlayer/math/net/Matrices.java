package firstlayer.math.net;

import firstlayer.math.RowLength;
import java.util.Arrays;
import java.util.Locale;

/**
 * Matrices as arrays of rows: {@code a[row][column]}. Every sum is taken in one fixed order, four terms at a time, so that a result is the
 * same number on every machine.
 */
public final class Matrices {

    // 24 kB of numbers, which leave room for others in a first cache of 32.
    private static final int CACHED = 3072;
    private static final int MOST_ROWS = 32;

    private Matrices() {}

    /**
     * product = a·b.
     *
     * @param a       rows × inner
     * @param b       inner × columns
     * @param product rows × columns, overwritten; other rows than those of a and b
     * @throws IllegalArgumentException if the shapes do not fit each other, or the product is a or b
     */
    public static void multiply(double[][] a, double[][] b, double[][] product) {
        if (a.length == 0
                || b.length == 0
                || a.length != product.length
                || a[0].length != b.length
                || b[0].length != product[0].length) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "product: (%s)·(%s) does not fit into %s; need (n × k)·(k × m) into n × m",
                    shape(a),
                    shape(b),
                    shape(product)));
        }
        requireRows(a, b.length);
        requireRows(b, b[0].length);
        requireRows(product, b[0].length);
        for (int r = 0; r < product.length; r++) {
            if (product[r] == a[r] || r < b.length && product[r] == b[r]) {
                throw new IllegalArgumentException("product: a or b itself; need room of its own");
            }
        }
        multiply(a, b, product, 0, a.length);
    }

    /** The rows first ≤ r &lt; end of product = a·b, for shapes that fit. */
    static void multiply(double[][] a, double[][] b, double[][] product, int first, int end) {
        for (int r = first; r < end; r++) {
            Arrays.fill(product[r], 0);
        }
        addProduct(product, a, b, first, end);
    }

    private static void requireRows(double[][] rows, int length) {
        for (double[] row : rows) {
            if (row.length != length) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "product: rows of %d and %d numbers; need one length", length, row.length));
            }
        }
    }

    /**
     * sum += a·b for the first {@code count} rows of both, a few rows of b at a time for all rows of a: so few stay in the
     * processor's first cache. Each sum still takes its terms in their order.
     */
    static void addProduct(double[][] sum, double[][] a, double[][] b, int count) {
        addProduct(sum, a, b, 0, count);
    }

    /** The same for the rows first ≤ r &lt; end. */
    static void addProduct(double[][] sum, double[][] a, double[][] b, int first, int end) {
        int block = block(b[0].length);
        for (int from = 0; from < b.length; from += block) {
            int to = Math.min(b.length, from + block);
            for (int r = first; r < end; r++) {
                add(sum[r], a[r], b, from, to);
            }
        }
    }

    // A multiple of four, so that the groups of four stay the same.
    private static int block(int columns) {
        return Math.max(4, Math.min(MOST_ROWS, CACHED / columns / 4 * 4));
    }

    /** sum[j] += Σᵢ weights[i]·rows[i][j] for i &lt; terms: one row of a product. */
    static void add(double[] sum, double[] weights, double[][] rows, int terms) {
        add(sum, weights, rows, 0, terms);
    }

    private static void add(double[] sum, double[] weights, double[][] rows, int from, int to) {
        if (RowLength.isShort(sum)) {
            ShortRows.add(sum, weights, rows, from, to);
        } else {
            LongRows.add(sum, weights, rows, from, to);
        }
    }

    /** sum += aᵀ·b, over the first {@code count} rows of both; by a few rows at a time, too. */
    static void addTransposedProduct(double[][] sum, double[][] a, double[][] b, int count) {
        int block = block(b[0].length);
        for (int from = 0; from < count; from += block) {
            int to = Math.min(count, from + block);
            for (int i = 0; i < sum.length; i++) {
                addColumn(sum[i], a, i, b, from, to);
            }
        }
    }

    /** sum[j] += Σᵣ weights[r][column]·rows[r][j] for r &lt; terms: one row of a product with the transposed left side. */
    static void addColumn(double[] sum, double[][] weights, int column, double[][] rows, int terms) {
        addColumn(sum, weights, column, rows, 0, terms);
    }

    private static void addColumn(double[] sum, double[][] weights, int column, double[][] rows, int from, int to) {
        if (RowLength.isShort(sum)) {
            ShortRows.addColumn(sum, weights, column, rows, from, to);
        } else {
            LongRows.addColumn(sum, weights, column, rows, from, to);
        }
    }

    /** sum[j] += factor·row[j]. */
    static void add(double[] sum, double factor, double[] row) {
        if (RowLength.isShort(sum)) {
            ShortRows.one(sum, factor, row);
        } else {
            LongRows.one(sum, factor, row);
        }
    }

    /** into[j] = factor·from[j]. */
    static void scale(double[] into, double factor, double[] from) {
        if (RowLength.isShort(into)) {
            ShortRows.scale(into, factor, from);
        } else {
            LongRows.scale(into, factor, from);
        }
    }

    /** into[j][i] = from[i][j]; four rows at a time, so that a row of {@code into} is looked up once for four numbers. */
    static void transpose(double[][] from, double[][] into) {
        transpose(from, into, 0, from.length);
    }

    /** The same for the rows first ≤ i &lt; end of {@code from}. */
    static void transpose(double[][] from, double[][] into, int first, int end) {
        int i = first;
        for (; i <= end - 4; i += 4) {
            double[] a = from[i];
            double[] b = from[i + 1];
            double[] c = from[i + 2];
            double[] d = from[i + 3];
            for (int j = 0; j < into.length; j++) {
                double[] row = into[j];
                row[i] = a[j];
                row[i + 1] = b[j];
                row[i + 2] = c[j];
                row[i + 3] = d[j];
            }
        }
        for (; i < end; i++) {
            for (int j = 0; j < into.length; j++) {
                into[j][i] = from[i][j];
            }
        }
    }

    static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    static String shape(double[][] rows) {
        return rows.length + " × " + (rows.length == 0 ? 0 : rows[0].length);
    }
}
