package firstlayer.widgets.learningrate.model;

import firstlayer.math.Loss;
import firstlayer.math.net.DataSet;
import firstlayer.math.net.Net;
import firstlayer.math.net.Trajectory;
import java.util.Arrays;

/**
 * One training, and what is worked out of it where somebody looks: the loss over all points and the updates of each layer. What was
 * worked out once is kept, so that time can be turned to and fro.
 */
final class NetworkRun {

    private static final int MOST_DRAWN = 400;

    private final DataSet data;
    private final int batch;
    private final Trajectory training;
    private final Seen seen;

    /**
     * What was worked out of a training, complete or not yet.
     *
     * @param losses over all points, by step; not a number where nobody looked yet
     * @param ratios by step and layer; null where nobody looked yet
     */
    record Seen(double[] losses, double[][] ratios) {

        static Seen nothing(int steps) {
            double[] losses = new double[steps + 1];
            Arrays.fill(losses, Double.NaN);
            return new Seen(losses, new double[steps + 1][]);
        }
    }

    /**
     * @param seen shared by all that one training has become on its way
     */
    NetworkRun(DataSet data, int batch, Trajectory training, Seen seen) {
        this.data = data;
        this.batch = batch;
        this.training = training;
        this.seen = seen;
    }

    /** The last step there is. */
    int steps() {
        return training.steps();
    }

    Net net(int step) {
        return training.net(step);
    }

    /** The loss over all points after some steps. */
    double loss(int step) {
        if (batch == data.size()) {
            return training.loss(step);
        }
        synchronized (seen) {
            if (Double.isNaN(seen.losses()[step])) {
                seen.losses()[step] = mean(net(step).outputs(data.inputs()), data.targets());
            }
            return seen.losses()[step];
        }
    }

    private static double mean(double[][] outputs, double[][] targets) {
        double sum = 0;
        for (int r = 0; r < outputs.length; r++) {
            sum += Loss.BINARY_CROSS_ENTROPY.value(outputs[r], targets[r]);
        }
        return sum / outputs.length;
    }

    /** The steps up to one that are drawn: every power of two that leaves few enough, and the last. */
    double[] drawn(int last) {
        int stride = 1;
        while (last / stride > MOST_DRAWN) {
            stride *= 2;
        }
        int count = 1 + (last + stride - 1) / stride;
        double[] at = new double[count];
        for (int i = 0; i < count; i++) {
            at[i] = Math.min(last, i * stride);
        }
        return at;
    }

    /** Over all points, at some steps. */
    double[] losses(double[] at) {
        return Arrays.stream(at).map(t -> loss((int) t)).toArray();
    }

    /** Of the batch that comes next, at some steps; none where every batch is all points. */
    double[] batchLosses(double[] at) {
        return batch == data.size()
                ? new double[0]
                : Arrays.stream(at).map(t -> training.loss((int) t)).toArray();
    }

    UpdateRatios ratios(double[] at) {
        int layers = net(0).depth();
        double[][] byLayer = new double[layers][at.length];
        for (int i = 0; i < at.length; i++) {
            double[] step = ratios((int) at[i]);
            for (int l = 0; l < layers; l++) {
                byLayer[l][i] = step[l];
            }
        }
        return new UpdateRatios(at, byLayer);
    }

    private double[] ratios(int step) {
        synchronized (seen) {
            if (seen.ratios()[step] == null) {
                seen.ratios()[step] = step == 0 ? none() : between(net(step - 1), net(step));
            }
            return seen.ratios()[step];
        }
    }

    private double[] none() {
        double[] none = new double[net(0).depth()];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    private static double[] between(Net before, Net after) {
        double[] ratios = new double[before.depth()];
        for (int l = 0; l < ratios.length; l++) {
            double moved = 0;
            double length = 0;
            for (int i = 0; i < before.weights()[l].length; i++) {
                for (int j = 0; j < before.weights()[l][i].length; j++) {
                    double w = before.weights()[l][i][j];
                    double move = after.weights()[l][i][j] - w;
                    moved += move * move;
                    length += w * w;
                }
            }
            ratios[l] = Math.sqrt(moved / length);
        }
        return ratios;
    }
}
