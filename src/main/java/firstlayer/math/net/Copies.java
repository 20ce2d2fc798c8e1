package firstlayer.math.net;

import firstlayer.math.Activation;
import java.util.Arrays;
import java.util.Locale;

/**
 * The mean over N(0, 1) inputs of a network whose weights are all c. The neurons of a layer are copies, so one number tells all: z₁ = c√n·Z, and
 * z_{ℓ+1} = c·n·φ(z_ℓ); the gradient is c·n·φ′(z_ℓ) times the one above, except that the last layer's n independent cotangents add up to √n.
 */
final class Copies {

    private Copies() {}

    static Theory of(double c, Activation activation, int depth, int width) {
        if (depth < 1 || width < 1) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "theory: depth %d, width %d; need at least 1 of each", depth, width));
        }
        double[] nodes = NormalMean.nodes();
        double[] weights = NormalMean.weights();
        double[][] outputs = new double[2 * nodes.length][depth];
        double[][] gradients = new double[2 * nodes.length][depth];
        double[] share = new double[outputs.length];
        for (int k = 0; k < outputs.length; k++) {
            share[k] = weights[k / 2];
            double input = k % 2 == 0 ? nodes[k / 2] : -nodes[k / 2];
            follow(c, activation, width, input, outputs[k], gradients[k]);
        }
        double[] zero = new double[depth];
        return new Theory(
                deviations(outputs, share, zero),
                deviations(gradients, share, zero),
                deviations(outputs, share, means(outputs, share)));
    }

    /** One input on its way: its activations and gradients. */
    private static void follow(
            double c, Activation activation, int width, double input, double[] outputs, double[] gradients) {
        int depth = outputs.length;
        double[] slopes = new double[depth];
        double sum = c * Math.sqrt(width) * input;
        for (int l = 0; l < depth; l++) {
            outputs[l] = activation.value(sum);
            slopes[l] = activation.slope(sum);
            sum = c * width * outputs[l];
        }
        gradients[depth - 1] = slopes[depth - 1];
        for (int l = depth - 2; l >= 0; l--) {
            gradients[l] = gradients[l + 1] * c * (l == depth - 2 ? Math.sqrt(width) : width) * slopes[l];
        }
    }

    /** E a per layer. */
    private static double[] means(double[][] outputs, double[] share) {
        double[] mean = new double[outputs[0].length];
        for (int k = 0; k < outputs.length; k++) {
            Matrices.add(mean, share[k], outputs[k]);
        }
        return mean;
    }

    /** √E(a − origin)² per layer. */
    private static double[] deviations(double[][] numbers, double[] share, double[] origin) {
        double[] deviations = new double[origin.length];
        for (int l = 0; l < deviations.length; l++) {
            double unit = unit(numbers, l);
            double squares = 0;
            for (int k = 0; k < numbers.length; k++) {
                double off = (numbers[k][l] - origin[l]) / unit;
                squares += share[k] * off * off;
            }
            deviations[l] = unit * Math.sqrt(squares);
        }
        return deviations;
    }

    private static double unit(double[][] numbers, int layer) {
        return Moments.unit(Arrays.stream(numbers)
                .mapToDouble(row -> Math.abs(row[layer]))
                .max()
                .orElseThrow());
    }
}
