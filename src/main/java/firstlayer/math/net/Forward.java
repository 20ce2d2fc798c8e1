package firstlayer.math.net;

import firstlayer.math.Activation;

/** The room for one net to go forward over up to {@code rows} examples at once; made once, used for every batch. */
final class Forward {

    final Net net;
    final double[][][] sums;
    final double[][][] outputs;
    double[][] inputs;

    Forward(Net net, int rows) {
        this.net = net;
        sums = new double[net.depth()][][];
        outputs = new double[net.depth()][][];
        for (int l = 0; l < net.depth(); l++) {
            int neurons = net.biases()[l].length;
            sums[l] = new double[rows][neurons];
            outputs[l] = new double[rows][neurons];
        }
    }

    /** The outputs for the first {@code count} rows; an array of this object, which lives until the next call. */
    double[][] run(double[][] batch, int count) {
        inputs = batch;
        double[][] before = batch;
        for (int l = 0; l < outputs.length; l++) {
            double[][] weights = net.weights()[l];
            double[] bias = net.biases()[l];
            Activation activation = net.activation(l);
            for (int r = 0; r < count; r++) {
                System.arraycopy(bias, 0, sums[l][r], 0, bias.length);
            }
            Matrices.addProduct(sums[l], before, weights, count);
            for (int r = 0; r < count; r++) {
                activation.values(sums[l][r], outputs[l][r]);
            }
            before = outputs[l];
        }
        return before;
    }
}
