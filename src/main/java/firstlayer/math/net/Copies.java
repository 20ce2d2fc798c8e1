package firstlayer.math.net;

import firstlayer.math.Activation;
import java.util.Arrays;

/**
 * The mean over N(0, 1) inputs of a network whose weights are all c. The neurons of a layer are copies, so one number tells all: z₁ = c√n·Z, and
 * z_{ℓ+1} = c·n_ℓ·φ(z_ℓ); the gradient is c·n_{ℓ+1}·φ′(z_ℓ) times the one above, except that the last layer's n independent cotangents add up to √n.
 * The mean square of the n inputs behind one Z is (Z² + n − 1)/n.
 */
final class Copies {

    private Copies() {}

    static Theory of(double c, Activation activation, LayerSizes sizes, GradientSource source) {
        int depth = sizes.depth();
        double[] nodes = NormalMean.nodes();
        double[] shares = NormalMean.weights();
        // Either sign of the input, and either class.
        double[][] outputs = new double[4 * nodes.length][depth];
        double[][] gradients = new double[4 * nodes.length][depth];
        double[][] weights = new double[4 * nodes.length][depth];
        double[] share = new double[outputs.length];
        for (int k = 0; k < outputs.length; k++) {
            share[k] = shares[k / 4] / 2;
            double input = k % 2 == 0 ? nodes[k / 4] : -nodes[k / 4];
            follow(c, activation, sizes, source, k / 2 % 2, input, outputs[k], gradients[k], weights[k]);
        }
        double[] zero = new double[depth];
        return new Theory(
                deviations(outputs, share, zero),
                deviations(gradients, share, zero),
                deviations(weights, share, zero),
                deviations(outputs, share, means(outputs, share)));
    }

    /** One input on its way: its activations and gradients. */
    private static void follow(
            double c,
            Activation activation,
            LayerSizes sizes,
            GradientSource source,
            int target,
            double input,
            double[] outputs,
            double[] gradients,
            double[] weights) {
        int depth = outputs.length;
        double[] slopes = new double[depth];
        double sum = c * Math.sqrt(sizes.fanIn(0)) * input;
        for (int l = 0; l < depth; l++) {
            outputs[l] = activation.value(sum);
            slopes[l] = activation.slope(sum);
            sum = c * sizes.fanOut(l) * outputs[l];
        }
        boolean random = source == GradientSource.RANDOM;
        gradients[depth - 1] = slopes[depth - 1] * (random ? 1 : c * (Activation.SIGMOID.value(sum) - target));
        for (int l = depth - 2; l >= 0; l--) {
            int n = sizes.fanOut(l + 1);
            gradients[l] = gradients[l + 1] * c * (random && l == depth - 2 ? Math.sqrt(n) : n) * slopes[l];
        }
        int n = sizes.fanIn(0);
        weights[0] = gradients[0] * Math.sqrt((input * input + n - 1) / n);
        for (int l = 1; l < depth; l++) {
            weights[l] = gradients[l] * outputs[l - 1];
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
