package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.RowLength;
import java.util.Arrays;

/**
 * A pass in which every example is a column: a row holds one neuron for all examples. In a net of a few neurons these are the longer rows, and
 * there are fewer of them. The sums are those of {@link RowPass}, in the same order.
 */
final class ColumnPass implements BatchPass {

    private final Net net;
    private final double[][] inputs;
    private final double[][][] sums;
    private final double[][][] outputs;
    // The short rows of a layer one behind the other, for the activation, which is dear enough for long rows to be
    // worth a
    // copy.
    private final double[][] joined;
    private final double[][][] deltas;
    private final double[][] results;
    private final double[][] slopes;

    ColumnPass(Net net, int examples) {
        this.net = net;
        int depth = net.depth();
        inputs = new double[net.inputs()][examples];
        sums = new double[depth][][];
        outputs = new double[depth][][];
        joined = new double[depth][];
        deltas = new double[depth][][];
        for (int l = 0; l < depth; l++) {
            int neurons = net.biases()[l].length;
            sums[l] = new double[neurons][examples];
            outputs[l] = new double[neurons][examples];
            joined[l] = new double[RowLength.isShort(inputs[0]) ? neurons * examples : 0];
            deltas[l] = new double[neurons][examples];
        }
        results = new double[examples][net.outputs()];
        slopes = new double[examples][net.outputs()];
    }

    @Override
    public double[][] forward(double[][] batch, int count) {
        toColumns(batch, count, inputs);
        double[][] before = inputs;
        for (int l = 0; l < outputs.length; l++) {
            double[][] weights = net.weights()[l];
            double[] bias = net.biases()[l];
            for (int j = 0; j < bias.length; j++) {
                Arrays.fill(sums[l][j], bias[j]);
                Matrices.addColumn(sums[l][j], weights, j, before, weights.length);
            }
            activate(net.activation(l), sums[l], joined[l], outputs[l]);
            before = outputs[l];
        }
        for (int r = 0; r < count; r++) {
            for (int j = 0; j < before.length; j++) {
                results[r][j] = before[j][r];
            }
        }
        return results;
    }

    private static void activate(Activation activation, double[][] sums, double[] joined, double[][] outputs) {
        if (joined.length == 0 || activation == Activation.IDENTITY) {
            for (int j = 0; j < sums.length; j++) {
                activation.values(sums[j], outputs[j]);
            }
            return;
        }
        int length = sums[0].length;
        for (int j = 0; j < sums.length; j++) {
            System.arraycopy(sums[j], 0, joined, j * length, length);
        }
        activation.values(joined, joined);
        for (int j = 0; j < sums.length; j++) {
            System.arraycopy(joined, j * length, outputs[j], 0, length);
        }
    }

    @Override
    public double[][] slopes() {
        return slopes;
    }

    @Override
    public void backward(int count, double[][][] weightSlopes, double[][] biasSlopes) {
        toColumns(slopes, count, deltas[deltas.length - 1]);
        for (int l = deltas.length - 1; l >= 0; l--) {
            double[][] delta = deltas[l];
            double[][] before = l == 0 ? inputs : outputs[l - 1];
            Activation activation = net.activation(l);
            for (int j = 0; j < delta.length; j++) {
                activation.timesSlopes(sums[l][j], outputs[l][j], delta[j]);
                biasSlopes[l][j] = sum(delta[j], count);
            }
            for (int i = 0; i < before.length; i++) {
                for (int j = 0; j < delta.length; j++) {
                    weightSlopes[l][i][j] = product(before[i], delta[j], count);
                }
            }
            for (int i = 0; l > 0 && i < before.length; i++) {
                Arrays.fill(deltas[l - 1][i], 0);
                Matrices.add(deltas[l - 1][i], net.weights()[l][i], delta, delta.length);
            }
        }
    }

    private static void toColumns(double[][] rows, int count, double[][] columns) {
        for (int r = 0; r < count; r++) {
            for (int j = 0; j < columns.length; j++) {
                columns[j][r] = rows[r][j];
            }
        }
    }

    private static double sum(double[] row, int count) {
        double sum = 0;
        for (int r = 0; r < count; r++) {
            sum += row[r];
        }
        return sum;
    }

    // Four terms at a time, grouped as the rows of ShortRows are.
    private static double product(double[] a, double[] b, int count) {
        double sum = 0;
        int r = 0;
        for (; r <= count - 4; r += 4) {
            sum += a[r] * b[r] + a[r + 1] * b[r + 1] + (a[r + 2] * b[r + 2] + a[r + 3] * b[r + 3]);
        }
        for (; r < count; r++) {
            sum += a[r] * b[r];
        }
        return sum;
    }
}
