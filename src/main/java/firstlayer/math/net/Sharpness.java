package firstlayer.math.net;

import java.util.Arrays;

/**
 * The curvature of a loss in its steepest direction: the largest eigenvalue of its second derivatives, from central differences of the
 * exact slopes. Gradient descent on a parabola of curvature λ settles only while η &lt; 2/λ.
 *
 * @see <a href="https://arxiv.org/abs/2103.00065">Cohen et al. 2021, for nets</a>
 */
public final class Sharpness {

    private static final double NUDGE = 1e-4;
    private static final int TURNS = 200;

    private Sharpness() {}

    /** Of the mean squared error (no ½) of a tanh net with linear output, by all its weights and biases; NaN where that is no number. */
    public static double of(Net net, DataSet data) {
        Net nudged = net.copy();
        double[][] rows = nudged.rows();
        double[][] second =
                new double[Arrays.stream(rows).mapToInt(row -> row.length).sum()][];
        int k = 0;
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) {
                double w = row[j];
                row[j] = w + NUDGE;
                second[k] = slopes(nudged, data);
                row[j] = w - NUDGE;
                Matrices.add(second[k], -1, slopes(nudged, data));
                Matrices.scale(second[k], 1 / (2 * NUDGE), second[k]);
                row[j] = w;
                k++;
            }
        }
        double furthest = dominant(second);
        if (furthest < 0) {
            for (int i = 0; i < second.length; i++) {
                second[i][i] -= furthest;
            }
            return furthest + dominant(second);
        }
        return furthest;
    }

    // One step with η = 1 goes as far as the slopes are long.
    private static double[] slopes(Net net, DataSet data) {
        RaceLearner learner = new RaceLearner(net, data, 1);
        learner.step();
        double[] before =
                Arrays.stream(net.rows()).flatMapToDouble(Arrays::stream).toArray();
        double[] after = Arrays.stream(learner.net().rows())
                .flatMapToDouble(Arrays::stream)
                .toArray();
        Matrices.add(before, -1, after);
        return before;
    }

    /** The eigenvalue furthest from 0, by going again and again where the matrix points. */
    private static double dominant(double[][] matrix) {
        double[] direction = new double[matrix.length];
        for (int i = 0; i < direction.length; i++) {
            direction[i] = 1 + 0.1 * Math.sin(i);
        }
        double along = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            double length = Math.sqrt(dot(direction, direction));
            if (length == 0) {
                return 0;
            }
            Matrices.scale(direction, 1 / length, direction);
            double[] next = new double[direction.length];
            for (int i = 0; i < next.length; i++) {
                next[i] = dot(matrix[i], direction);
            }
            along = dot(next, direction);
            direction = next;
        }
        return along;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
