package firstlayer.math.net;

import firstlayer.math.Activation;

/**
 * The mean over N(0, 1) inputs of a network whose weights are all c. The neurons of a layer are copies, so one number tells all: z₁ = c√n·Z, and
 * z_{ℓ+1} = c·n·φ(z_ℓ); the gradient is c·n·φ′(z_ℓ) times the one above, except that the last layer's n independent cotangents add up to √n.
 */
final class Copies {

    private Copies() {}

    static Theory of(double c, Activation activation, int depth, int width) {
        if (depth < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "theory: depth %d, width %d; need at least 1 of each".formatted(depth, width));
        }
        double[] forward = new double[depth];
        double[] backward = new double[depth];
        double[] nodes = NormalMean.nodes();
        double[] weights = NormalMean.weights();
        for (int k = 0; k < nodes.length; k++) {
            add(c, activation, width, nodes[k], weights[k], forward, backward);
            add(c, activation, width, -nodes[k], weights[k], forward, backward);
        }
        for (int l = 0; l < depth; l++) {
            forward[l] = Math.sqrt(forward[l]);
            backward[l] = Math.sqrt(backward[l]);
        }
        return new Theory(forward, backward);
    }

    private static void add(
            double c, Activation activation, int width, double input, double weight, double[] forward, double[] back) {
        int depth = forward.length;
        double[] slopes = new double[depth];
        double sum = c * Math.sqrt(width) * input;
        for (int l = 0; l < depth; l++) {
            double output = activation.value(sum);
            slopes[l] = activation.slope(sum);
            forward[l] += weight * output * output;
            sum = c * width * output;
        }
        double gradient = slopes[depth - 1];
        back[depth - 1] += weight * gradient * gradient;
        for (int l = depth - 2; l >= 0; l--) {
            gradient *= c * (l == depth - 2 ? Math.sqrt(width) : width) * slopes[l];
            back[l] += weight * gradient * gradient;
        }
    }
}
