package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.Locale;

/**
 * One forward and one backward trip through a deep square network at its start, biases 0. All large arrays are made once and used again by
 * every trip.
 */
final class Sweep {

    /** Is shown every layer, counted from 0, while its numbers are there. */
    interface Reader {
        void forward(int layer, double[][] weights, double[][] activations);

        /** @param before the activations of the layer below, or the inputs */
        void backward(int layer, double[][] before, double[][] gradients);
    }

    private final int depth;
    private final Draws draws;
    private final double[][] inputs;
    private final double[][] cotangent;
    private final double[][][] sums;
    private final double[][][] activations;
    private final double[][] weights;
    private final double[][] transposed;
    private double[][] gradients;
    private double[][] below;

    Sweep(int depth, int width, int batch, long seed) {
        if (depth < 1 || width < 1 || batch < 1) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "propagation: depth %d, width %d, batch %d; need at least 1 of each",
                    depth,
                    width,
                    batch));
        }
        this.depth = depth;
        draws = new Draws(depth, width, seed);
        inputs = draws.inputs(batch);
        cotangent = draws.cotangent(batch);
        sums = new double[depth][batch][width];
        activations = new double[depth][batch][width];
        weights = new double[width][width];
        transposed = new double[width][width];
        gradients = new double[batch][width];
        below = new double[batch][width];
    }

    void run(Initialiser scheme, Activation activation, Reader reader, Watch watch) {
        double[][] before = inputs;
        for (int l = 0; l < depth; l++) {
            watch.at(l / (2.0 * depth));
            scheme.scale(draws.unit(l, scheme), weights);
            Matrices.multiply(before, weights, sums[l]);
            for (int r = 0; r < before.length; r++) {
                activation.values(sums[l][r], activations[l][r]);
            }
            reader.forward(l, weights, activations[l]);
            before = activations[l];
        }
        for (int r = 0; r < gradients.length; r++) {
            System.arraycopy(cotangent[r], 0, gradients[r], 0, gradients[r].length);
        }
        for (int l = depth - 1; l >= 0; l--) {
            watch.at(1 - (l + 1) / (2.0 * depth));
            for (int r = 0; r < gradients.length; r++) {
                activation.timesSlopes(sums[l][r], activations[l][r], gradients[r]);
            }
            reader.backward(l, l == 0 ? inputs : activations[l - 1], gradients);
            if (l > 0) {
                scheme.scale(draws.unit(l, scheme), weights);
                Matrices.transpose(weights, transposed);
                Matrices.multiply(gradients, transposed, below);
                double[][] spare = gradients;
                gradients = below;
                below = spare;
            }
        }
    }
}
