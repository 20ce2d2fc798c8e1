package firstlayer.math;

import java.util.Arrays;
import java.util.Locale;

/**
 * A sum of ReLUs of one input, f(x) = level + rise·x + Σ slopeₙ·max(0, x − jointₙ): every broken line is one. Its loss on points is the
 * mean of (f(x) − y)², no ½; ReLU′(0) = 0.
 *
 * @param joints where each ReLU begins to rise
 * @param slopes by how much it does, as many
 */
public record HingeSum(double level, double rise, double[] joints, double[] slopes) {

    /** Beyond this size of a number the descent has run away. */
    public static final double FAR = 1e6;

    /** @throws IllegalArgumentException if there are not as many slopes as joints */
    public HingeSum {
        Require.sameLength("slopes", slopes, "joints", joints);
        joints = joints.clone();
        slopes = slopes.clone();
    }

    /** f(x). */
    public double at(double x) {
        double sum = level + rise * x;
        for (int n = 0; n < joints.length; n++) {
            sum += slopes[n] * Math.max(0, x - joints[n]);
        }
        return sum;
    }

    /** The mean of (f(x) − y)². */
    public double loss(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double error = at(x[i]) - y[i];
            sum += error * error;
        }
        return sum / x.length;
    }

    /** The best level, rise and slopes for these joints, by least squares, the shortest of them where columns 1, x and the ReLUs depend on each other. */
    public LeastSquares.Solution fit(double[] x, double[] y) {
        return LeastSquares.solve(columns(x), y);
    }

    /** The same joints with the coefficients of {@link #fit}. */
    public HingeSum with(LeastSquares.Solution fit) {
        double[] c = fit.x();
        return new HingeSum(c[0], c[1], joints, Arrays.copyOfRange(c, 2, c.length));
    }

    // x × (1, x, the ReLUs)
    private double[][] columns(double[] x) {
        double[][] columns = new double[x.length][joints.length + 2];
        for (int i = 0; i < x.length; i++) {
            columns[i][0] = 1;
            columns[i][1] = x[i];
            for (int n = 0; n < joints.length; n++) {
                columns[i][2 + n] = Math.max(0, x[i] - joints[n]);
            }
        }
        return columns;
    }

    /** ∂L/∂ of level, rise, the slopes, then the joints. */
    public double[] gradient(double[] x, double[] y) {
        int units = joints.length;
        double[] gradient = new double[2 + 2 * units];
        for (int i = 0; i < x.length; i++) {
            double push = 2 * (at(x[i]) - y[i]) / x.length;
            gradient[0] += push;
            gradient[1] += push * x[i];
            for (int n = 0; n < units; n++) {
                if (x[i] > joints[n]) {
                    gradient[2 + n] += push * (x[i] - joints[n]);
                    gradient[2 + units + n] -= push * slopes[n];
                }
            }
        }
        return gradient;
    }

    /**
     * One step of gradient descent on all its numbers.
     *
     * @return this where a number would leave ±{@link #FAR}
     */
    public HingeSum step(double[] x, double[] y, double rate) {
        double[] g = gradient(x, y);
        double[] nextSlopes = slopes.clone();
        double[] nextJoints = joints.clone();
        double largest = Math.max(Math.abs(level - rate * g[0]), Math.abs(rise - rate * g[1]));
        for (int n = 0; n < joints.length; n++) {
            nextSlopes[n] -= rate * g[2 + n];
            nextJoints[n] -= rate * g[2 + joints.length + n];
            largest = Math.max(largest, Math.max(Math.abs(nextSlopes[n]), Math.abs(nextJoints[n])));
        }
        // Not largest > FAR: that would let NaN through.
        return largest <= FAR ? new HingeSum(level - rate * g[0], rise - rate * g[1], nextJoints, nextSlopes) : this;
    }

    /**
     * 2/λmax of the loss over level, rise and slopes, the joints held: from there on descent no longer arrives. By the power
     * method on the second derivatives (2/n)ΦᵀΦ.
     */
    public double limit(double[] x) {
        double[][] columns = columns(x);
        double[] v = new double[columns[0].length];
        Arrays.fill(v, 1);
        double largest = 0;
        for (int turn = 0; turn < 200; turn++) {
            double[] next = new double[v.length];
            for (double[] row : columns) {
                double product = 0;
                for (int j = 0; j < v.length; j++) {
                    product += row[j] * v[j];
                }
                for (int j = 0; j < v.length; j++) {
                    next[j] += 2 * product * row[j] / x.length;
                }
            }
            largest = Math.sqrt(Arrays.stream(next).map(a -> a * a).sum());
            for (int j = 0; j < v.length; j++) {
                v[j] = next[j] / largest;
            }
        }
        if (!(largest > 0)) {
            throw new IllegalStateException(String.format(Locale.ROOT, "no curvature at %d places", x.length));
        }
        return 2 / largest;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HingeSum that
                && level == that.level
                && rise == that.rise
                && Arrays.equals(joints, that.joints)
                && Arrays.equals(slopes, that.slopes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(joints) + Arrays.hashCode(slopes);
    }
}
