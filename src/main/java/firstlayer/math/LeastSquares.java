package firstlayer.math;

import java.util.Arrays;

/**
 * The x that makes ‖Ax − b‖² smallest, by the singular values of A (one-sided Jacobi rotations: Hestenes 1958). Where many x are
 * equally good, because columns depend on each other or there are fewer rows than columns, it is the shortest of them.
 */
public final class LeastSquares {

    /** Singular values below this share of the largest count as 0. */
    private static final double SMALLEST = 1e-12;

    private static final int MOST_SWEEPS = 60;

    private LeastSquares() {}

    /**
     * @param x    the solution
     * @param rank how many columns are independent; fewer than all: many solutions, and x is the shortest
     */
    public record Solution(double[] x, int rank) {}

    /**
     * @param a {@code a[row][column]}, at least one of each, left as it is
     * @param b one number for each row
     * @throws IllegalArgumentException if the sizes do not fit
     */
    public static Solution solve(double[][] a, double[] b) {
        if (a.length == 0 || a.length != b.length || a[0].length == 0) {
            throw new IllegalArgumentException("need as many rows as numbers and at least one of each, got " + a.length
                    + " rows and " + b.length + " numbers");
        }
        int n = a[0].length;
        double[][] u = columns(a);
        double[][] v = new double[n][n];
        for (int j = 0; j < n; j++) {
            v[j][j] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && sweep(u, v); sweep++) {}
        double largest = Arrays.stream(u)
                .mapToDouble(column -> dot(column, column))
                .max()
                .orElse(0);
        double[] x = new double[n];
        int rank = 0;
        for (int k = 0; k < n; k++) {
            double square = dot(u[k], u[k]);
            if (square > SMALLEST * SMALLEST * largest) {
                rank++;
                double share = dot(u[k], b) / square;
                for (int j = 0; j < n; j++) {
                    x[j] += share * v[k][j];
                }
            }
        }
        return new Solution(x, rank);
    }

    private static double[][] columns(double[][] a) {
        double[][] columns = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                columns[j][i] = a[i][j];
            }
        }
        return columns;
    }

    /** Makes each two columns of u orthogonal once, the same rotations in v; whether anything was still to do. */
    private static boolean sweep(double[][] u, double[][] v) {
        boolean turned = false;
        for (int p = 0; p < u.length; p++) {
            for (int q = p + 1; q < u.length; q++) {
                double alpha = dot(u[p], u[p]);
                double beta = dot(u[q], u[q]);
                double gamma = dot(u[p], u[q]);
                if (Math.abs(gamma) > 1e-15 * Math.sqrt(alpha * beta)) {
                    turned = true;
                    double zeta = (beta - alpha) / (2 * gamma);
                    double t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.hypot(1, zeta));
                    double cosine = 1 / Math.hypot(1, t);
                    rotate(u[p], u[q], cosine, cosine * t);
                    rotate(v[p], v[q], cosine, cosine * t);
                }
            }
        }
        return turned;
    }

    private static void rotate(double[] one, double[] other, double cosine, double sine) {
        for (int i = 0; i < one.length; i++) {
            double x = one[i];
            one[i] = cosine * x - sine * other[i];
            other[i] = sine * x + cosine * other[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
