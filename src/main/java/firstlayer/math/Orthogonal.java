package firstlayer.math;

/**
 * Turns a matrix of N(0, 1) numbers into a random orthogonal one, every direction equally likely, by Gram and Schmidt, done
 * twice against rounding.
 */
final class Orthogonal {

    private Orthogonal() {}

    /** Matrices at right angles if there are no more rows than columns, else columns; mean square of all entries 1. */
    static double[][] of(double[][] normals) {
        boolean tall = normals.length > normals[0].length;
        double[][] rows = tall ? transposed(normals) : copy(normals);
        // Length 1 would give a mean square of 1 / longer side.
        double length = Math.sqrt(rows[0].length);
        for (int k = 0; k < rows.length; k++) {
            for (int turn = 0; turn < 2; turn++) {
                for (int m = 0; m < k; m++) {
                    add(rows[k], -dot(rows[k], rows[m]) / rows[m].length, rows[m]);
                }
            }
            double factor = length / Math.sqrt(dot(rows[k], rows[k]));
            for (int j = 0; j < rows[k].length; j++) {
                rows[k][j] *= factor;
            }
        }
        return tall ? transposed(rows) : rows;
    }

    private static double dot(double[] a, double[] b) {
        double even = 0;
        double odd = 0;
        int j = 0;
        for (; j < a.length - 1; j += 2) {
            even += a[j] * b[j];
            odd += a[j + 1] * b[j + 1];
        }
        return j < a.length ? even + odd + a[j] * b[j] : even + odd;
    }

    private static void add(double[] sum, double factor, double[] row) {
        for (int j = 0; j < sum.length; j++) {
            sum[j] += factor * row[j];
        }
    }

    private static double[][] copy(double[][] rows) {
        double[][] copy = new double[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    private static double[][] transposed(double[][] rows) {
        double[][] across = new double[rows[0].length][rows.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < across.length; j++) {
                across[j][i] = rows[i][j];
            }
        }
        return across;
    }
}
