package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A dense network: layer ℓ computes a_ℓ = φ(a_{ℓ−1}·W_ℓ + b_ℓ) with W_ℓ stored inputs × neurons. Two nets are equal when their numbers are.
 * The arrays are the net's own: a {@link Training} changes them in place.
 *
 * @param weights for every layer inputs × neurons
 * @param biases  for every layer one number per neuron
 * @param hidden  φ of every layer but the last
 * @param output  φ of the last layer; identity where the loss wants logits
 */
public record Net(double[][][] weights, double[][] biases, Activation hidden, Activation output) {

    /** @throws IllegalArgumentException if there is no layer, a layer is empty, or does not fit the one before it */
    public Net {
        if (weights.length == 0 || weights.length != biases.length) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "net: %d layers of weights and %d of biases; need as many of both, at least 1",
                    weights.length,
                    biases.length));
        }
        for (int l = 0; l < weights.length; l++) {
            int inputs = l == 0 ? weights[0].length : biases[l - 1].length;
            int neurons = biases[l].length;
            if (inputs == 0 || neurons == 0) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "net: layer %d has %d inputs and %d neurons; need at least 1 of each",
                        l + 1,
                        inputs,
                        neurons));
            }
            if (weights[l].length != inputs || Arrays.stream(weights[l]).anyMatch(row -> row.length != neurons)) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "net: layer %d has weights %s; need %d × %d",
                        l + 1,
                        Matrices.shape(weights[l]),
                        inputs,
                        neurons));
            }
        }
    }

    /**
     * A net with all weights and biases 0.
     *
     * @param sizes inputs first, outputs last: 2, 4, 1 has one hidden layer
     * @throws IllegalArgumentException if there are fewer than two sizes, or one is below 1
     */
    public static Net zeros(int[] sizes, Activation hidden, Activation output) {
        if (sizes.length < 2 || Arrays.stream(sizes).anyMatch(size -> size < 1)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "net: sizes %s; need at least inputs and outputs, each at least 1",
                    Arrays.toString(sizes)));
        }
        double[][][] weights = new double[sizes.length - 1][][];
        double[][] biases = new double[sizes.length - 1][];
        for (int l = 0; l < weights.length; l++) {
            weights[l] = new double[sizes[l]][sizes[l + 1]];
            biases[l] = new double[sizes[l + 1]];
        }
        return new Net(weights, biases, hidden, output);
    }

    /**
     * A net with biases 0 and the weights of a scheme, drawn layer by layer, inputs outer, neurons inner, one {@code nextGaussian} each whatever the
     * scheme.
     *
     * @param sizes as in {@link #zeros}
     */
    public static Net start(int[] sizes, Activation hidden, Activation output, Initialiser scheme, Random random) {
        Net net = zeros(sizes, hidden, output);
        for (double[][] weights : net.weights) {
            for (double[] row : weights) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextGaussian();
                }
            }
            scheme.scale(scheme.unit(weights), weights);
        }
        return net;
    }

    /** The number of layers with weights. */
    public int depth() {
        return weights.length;
    }

    /** The number of inputs. */
    public int inputs() {
        return weights[0].length;
    }

    /** The number of outputs. */
    public int outputs() {
        return biases[depth() - 1].length;
    }

    /** How many numbers training can change: all weights and biases. */
    public int parameters() {
        return Arrays.stream(weights).mapToInt(w -> w.length * w[0].length).sum()
                + Arrays.stream(biases).mapToInt(b -> b.length).sum();
    }

    /** A net of its own with the same numbers. */
    public Net copy() {
        return new Net(
                Arrays.stream(weights).map(Matrices::copy).toArray(double[][][]::new),
                Matrices.copy(biases),
                hidden,
                output);
    }

    /** All numbers that training changes, row by row: per layer the weights from every input, then the biases. The net's own arrays. */
    double[][] rows() {
        List<double[]> rows = new ArrayList<>();
        for (int l = 0; l < depth(); l++) {
            rows.addAll(List.of(weights[l]));
            rows.add(biases[l]);
        }
        return rows.toArray(double[][]::new);
    }

    /** φ of a layer, counted from 0. */
    Activation activation(int layer) {
        return layer == depth() - 1 ? output : hidden;
    }

    /**
     * The outputs for some inputs, as one batched forward pass.
     *
     * @param inputs examples × inputs
     * @return examples × outputs
     * @throws IllegalArgumentException if the rows do not have as many numbers as the net has inputs
     */
    public double[][] outputs(double[][] inputs) {
        if (inputs.length == 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "net: no inputs; need at least 1 × %d", inputs()));
        }
        for (double[] row : inputs) {
            if (row.length != inputs()) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "net: an example of %d numbers; need %d", row.length, inputs()));
            }
        }
        return new Forward(this, inputs.length).run(inputs, inputs.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Net that
                && Arrays.deepEquals(weights, that.weights)
                && Arrays.deepEquals(biases, that.biases)
                && hidden == that.hidden
                && output == that.output;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(weights) + Arrays.deepHashCode(biases);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "Net[%d inputs, %s]",
                inputs(),
                Arrays.toString(Arrays.stream(biases).mapToInt(b -> b.length).toArray()));
    }
}
