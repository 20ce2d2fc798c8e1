package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * The smallest convolution net: k × k × c kernels, tanh, the mean square over all places of a picture, and one linear layer to the four directions
 * of a bar. Biases 0 at the start; none on the kernels. Two banks are equal when their numbers are.
 *
 * @param kernel   k, odd
 * @param channels c
 * @param weights  (k·k·c) × kernels; channel by channel, line by line
 * @param head     kernels × directions
 * @param bias     one per direction
 */
public record KernelBank(int kernel, int channels, double[][] weights, double[][] head, double[] bias) {

    /** The number of kernels. */
    public static final int KERNELS = 8;

    /**
     * A bank as a scheme starts it: fan-in k·k·c, fan-out k·k·8 for the kernels, 8 and 4 for the head.
     *
     * @param kernel   k, odd, at most {@link Bars#SIDE}
     * @param channels c, at least 1
     * @throws IllegalArgumentException if the kernel is not odd or does not fit, or there is no channel
     */
    public static KernelBank start(int kernel, int channels, Initialiser scheme, long seed) {
        if (kernel < 1 || kernel % 2 == 0 || kernel > Bars.SIDE || channels < 1) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "kernels: %d × %d × %d; need an odd side up to %d and at least 1 channel",
                    kernel,
                    kernel,
                    channels,
                    Bars.SIDE));
        }
        Random random = new Random(seed);
        double[][] weights = draw(random, kernel * kernel * channels, KERNELS);
        double[][] head = draw(random, KERNELS, Bars.DIRECTIONS);
        scheme.scale(scheme.unit(weights), weights);
        scheme.scale(scheme.unit(head), head);
        // As a matrix the bank has only 8 columns; a dot of the picture goes to k·k·8 sums.
        double asMatrix = scheme.deviation(weights.length, KERNELS);
        if (asMatrix > 0 && scheme.scheme() != Initialiser.Scheme.ORTHOGONAL) {
            double factor = scheme.deviation(weights.length, kernel * kernel * KERNELS) / asMatrix;
            for (double[] row : weights) {
                Matrices.scale(row, factor, row);
            }
        }
        return new KernelBank(kernel, channels, weights, head, new double[Bars.DIRECTIONS]);
    }

    /** n_in = k·k·c, the inputs of one kernel. */
    public int fanIn() {
        return kernel * kernel * channels;
    }

    /** n_out = k·k·8: so many sums one dot of the picture goes to. */
    public int fanOut() {
        return kernel * kernel * KERNELS;
    }

    /** One channel of one kernel as a small picture, line by line: k × k. */
    public double[][] picture(int which, int channel) {
        double[][] picture = new double[kernel][kernel];
        for (int line = 0; line < kernel; line++) {
            for (int column = 0; column < kernel; column++) {
                picture[line][column] = weights[(channel * kernel + line) * kernel + column][which];
            }
        }
        return picture;
    }

    /** The classifier's fan-in: it sees one number of every kernel. */
    public int headFanIn() {
        return head.length;
    }

    /** Places of a kernel across a picture, and down: valid, stride 1. */
    public int places() {
        return Bars.SIDE - kernel + 1;
    }

    /**
     * tanh of what one kernel sees on every place of a picture: lines × columns.
     *
     * @param picture channels × (side·side), line by line
     */
    public double[][] activations(int which, double[][] picture) {
        double[][] map = new double[places()][places()];
        for (int line = 0; line < map.length; line++) {
            for (int column = 0; column < map.length; column++) {
                double z = 0;
                for (int i = 0; i < weights.length; i++) {
                    int inside = i % (kernel * kernel);
                    int dot = (line + inside / kernel) * Bars.SIDE + column + inside % kernel;
                    z += weights[i][which] * picture[i / (kernel * kernel)][dot];
                }
                map[line][column] = Activation.TANH.value(z);
            }
        }
        return map;
    }

    /** The largest difference between two kernels at one place; 0 means that all are copies. */
    public double largestDifference() {
        return LayerState.largestDifference(weights);
    }

    /** A bank of its own with the same numbers. */
    KernelBank copy() {
        return new KernelBank(kernel, channels, Matrices.copy(weights), Matrices.copy(head), bias.clone());
    }

    private static double[][] draw(Random random, int inputs, int neurons) {
        double[][] numbers = new double[inputs][neurons];
        for (double[] row : numbers) {
            for (int j = 0; j < neurons; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return numbers;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KernelBank that
                && kernel == that.kernel
                && channels == that.channels
                && Arrays.deepEquals(weights, that.weights)
                && Arrays.deepEquals(head, that.head)
                && Arrays.equals(bias, that.bias);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(weights) + Arrays.deepHashCode(head);
    }
}
