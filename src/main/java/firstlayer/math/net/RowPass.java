package firstlayer.math.net;

import firstlayer.math.Activation;
import java.util.Arrays;

/** A pass in which every example is a row: it holds all neurons of a layer side by side. */
final class RowPass implements BatchPass {

    private final Forward forward;
    private final double[][][] deltas;
    private final double[][][] transposed;

    RowPass(Net net, int rows) {
        forward = new Forward(net, rows);
        int depth = forward.outputs.length;
        deltas = new double[depth][][];
        transposed = new double[depth][][];
        for (int l = 0; l < depth; l++) {
            double[][] weights = net.weights()[l];
            deltas[l] = new double[forward.outputs[l].length][weights[0].length];
            transposed[l] = new double[weights[0].length][weights.length];
        }
    }

    @Override
    public double[][] forward(double[][] batch, int count) {
        return forward.run(batch, count);
    }

    /** The outputs of a layer, counted from 0, for the batch that has just gone forward; overwritten by the next. */
    double[][] outputs(int layer) {
        return forward.outputs[layer];
    }

    @Override
    public double[][] slopes() {
        return deltas[deltas.length - 1];
    }

    @Override
    public void backward(int count, double[][][] weightSlopes, double[][] biasSlopes) {
        for (int l = deltas.length - 1; l >= 0; l--) {
            double[][] delta = deltas[l];
            Activation activation = forward.net.activation(l);
            for (int r = 0; r < count; r++) {
                activation.timesSlopes(forward.sums[l][r], forward.outputs[l][r], delta[r]);
            }
            double[][] before = l == 0 ? forward.inputs : forward.outputs[l - 1];
            for (double[] row : weightSlopes[l]) {
                Arrays.fill(row, 0);
            }
            Matrices.addTransposedProduct(weightSlopes[l], before, delta, count);
            Arrays.fill(biasSlopes[l], 0);
            for (int r = 0; r < count; r++) {
                Matrices.add(biasSlopes[l], 1, delta[r]);
            }
            if (l > 0) {
                Matrices.transpose(forward.net.weights()[l], transposed[l]);
                for (int r = 0; r < count; r++) {
                    Arrays.fill(deltas[l - 1][r], 0);
                }
                Matrices.addProduct(deltas[l - 1], delta, transposed[l], count);
            }
        }
    }
}
