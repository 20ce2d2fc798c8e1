package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.Loss;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * One forward and one backward trip through a deep network at its start, biases 0. All large arrays are made once and used again by
 * every trip, where layers have one size.
 */
final class Sweep {

    /** Is shown every layer, counted from 0, while its numbers are there. */
    interface Reader {
        void forward(int layer, double[][] weights, double[][] activations);

        /** @param before the activations of the layer below, or the inputs */
        void backward(int layer, double[][] before, double[][] gradients);
    }

    /** What a term of a sum, and what a number on its way through an activation takes. */
    private static final double TERM = 0.1;

    private static final double NUMBER = 2;

    private final LayerSizes sizes;
    private final Workers workers;
    private final Draws draws;
    private final double[][] inputs;
    private final double[][] cotangent;
    private final double[][][] sums;
    private final double[][][] activations;
    private double[][] weights = {{}};
    private double[][] transposed = {{}};
    private double[][] gradients = {{}};
    private double[][] below = {{}};

    Sweep(LayerSizes sizes, int batch, long seed, Workers workers) {
        if (batch < 1) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "propagation: batch %d; need at least 1", batch));
        }
        this.sizes = sizes;
        this.workers = workers;
        draws = new Draws(sizes, seed);
        inputs = draws.inputs(batch);
        cotangent = draws.cotangent(batch);
        sums = new double[sizes.depth()][][];
        activations = new double[sizes.depth()][][];
        for (int l = 0; l < sizes.depth(); l++) {
            activations[l] = new double[batch][sizes.fanOut(l)];
        }
    }

    /** The mean loss, where a loss is what pulls. */
    OptionalDouble run(Initialiser scheme, Activation activation, GradientSource source, Reader reader, Watch watch) {
        int depth = sizes.depth();
        double[][] before = inputs;
        for (int l = 0; l < depth; l++) {
            watch.at(l / (2.0 * depth));
            draw(l, scheme);
            forward(before, l, activation);
            reader.forward(l, weights, activations[l]);
            before = activations[l];
        }
        OptionalDouble loss = pull(scheme, source);
        for (int l = depth - 1; l >= 0; l--) {
            watch.at(1 - (l + 1) / (2.0 * depth));
            timesSlopes(l, activation);
            reader.backward(l, l == 0 ? inputs : activations[l - 1], gradients);
            if (l > 0) {
                backward(l, scheme);
            }
        }
        return loss;
    }

    private void draw(int layer, Initialiser scheme) {
        weights = room(weights, sizes.fanIn(layer), sizes.fanOut(layer));
        draws.ahead(layer, scheme, workers);
        double[][] unit = draws.unit(layer, scheme);
        workers.split(weights.length, sizes.fanOut(layer), (from, to) -> scheme.scale(unit, weights, from, to));
    }

    // Every thread takes some of the examples through the layer.
    private void forward(double[][] before, int layer, Activation activation) {
        double[][] arguments = sums(layer, activation);
        double each = (TERM * sizes.fanIn(layer) + NUMBER) * sizes.fanOut(layer);
        workers.split(before.length, each, (from, to) -> {
            Matrices.multiply(before, weights, arguments, from, to);
            for (int r = from; r < to; r++) {
                activation.values(arguments[r], activations[layer][r]);
            }
        });
    }

    // Where the slopes come from the outputs, the outputs take the place of the sums.
    private double[][] sums(int layer, Activation activation) {
        if (activation.slopesFromOutputs()) {
            return activations[layer];
        }
        if (sums[layer] == null) {
            sums[layer] = new double[inputs.length][sizes.fanOut(layer)];
        }
        return sums[layer];
    }

    private void timesSlopes(int layer, Activation activation) {
        double[][] arguments = sums(layer, activation);
        workers.split(gradients.length, sizes.fanOut(layer), (from, to) -> {
            for (int r = from; r < to; r++) {
                activation.timesSlopes(arguments[r], activations[layer][r], gradients[r]);
            }
        });
    }

    // To the outputs of the layer below.
    private void backward(int layer, Initialiser scheme) {
        int inputs = sizes.fanIn(layer);
        int neurons = sizes.fanOut(layer);
        transposed = room(transposed, neurons, inputs);
        below = room(below, gradients.length, inputs);
        double[][] unit = draws.unit(layer, scheme);
        weights = room(weights, inputs, neurons);
        workers.split(inputs, NUMBER * neurons, (from, to) -> {
            scheme.scale(unit, weights, from, to);
            Matrices.transpose(weights, transposed, from, to);
        });
        workers.split(
                gradients.length,
                TERM * inputs * neurons,
                (from, to) -> Matrices.multiply(gradients, transposed, below, from, to));
        double[][] spare = gradients;
        gradients = below;
        below = spare;
    }

    private static double[][] room(double[][] old, int rows, int columns) {
        return old.length == rows && old[0].length == columns ? old : new double[rows][columns];
    }

    // The gradients by the last outputs.
    private OptionalDouble pull(Initialiser scheme, GradientSource source) {
        gradients = room(gradients, inputs.length, sizes.last());
        if (source == GradientSource.RANDOM) {
            for (int r = 0; r < inputs.length; r++) {
                System.arraycopy(cotangent[r], 0, gradients[r], 0, sizes.last());
            }
            return OptionalDouble.empty();
        }
        double[][] logit = draws.logit(scheme);
        scheme.scale(logit, logit);
        double[][] last = activations[sizes.depth() - 1];
        double[] slope = new double[1];
        double loss = 0;
        for (int r = 0; r < inputs.length; r++) {
            double[] output = new double[1];
            Matrices.add(output, last[r], logit, logit.length);
            double[] target = {r % 2};
            loss += Loss.BINARY_CROSS_ENTROPY.value(output, target) / inputs.length;
            Loss.BINARY_CROSS_ENTROPY.slopes(output, target, slope);
            for (int j = 0; j < logit.length; j++) {
                gradients[r][j] = slope[0] * logit[j][0];
            }
        }
        return OptionalDouble.of(loss);
    }
}
