package firstlayer.math.net;

/**
 * Training as textbooks write it: one example after the other, one sum per neuron, {@code Math.tanh}, the weights neuron by neuron. It makes no arrays in its
 * loop either.
 */
final class PlainNet {

    private final double[][][] weights;
    private final double[][][] weightSlopes;
    private final double[][] biases;
    private final double[][] biasSlopes;
    private final double[][] outputs;
    private final double[][] deltas;
    private final boolean softmax;

    /** A tanh net with the numbers of {@code start}; the outputs go through softmax, or stay as they are. */
    PlainNet(Net start, boolean softmax) {
        this.softmax = softmax;
        int depth = start.depth();
        weights = new double[depth][][];
        weightSlopes = new double[depth][][];
        biases = Matrices.copy(start.biases());
        biasSlopes = Matrices.copy(start.biases());
        outputs = Matrices.copy(start.biases());
        deltas = Matrices.copy(start.biases());
        for (int l = 0; l < depth; l++) {
            int inputs = start.weights()[l].length;
            weights[l] = new double[biases[l].length][inputs];
            weightSlopes[l] = new double[biases[l].length][inputs];
            Matrices.transpose(start.weights()[l], weights[l]);
        }
    }

    void step(double[][] inputs, double[][] targets, int from, int count, double rate) {
        int last = weights.length - 1;
        for (int r = from; r < from + count; r++) {
            forward(inputs[r]);
            for (int j = 0; j < deltas[last].length; j++) {
                double error = outputs[last][j] - targets[r][j];
                deltas[last][j] = softmax ? error / count : 2 * error / count;
            }
            for (int l = last; l >= 0; l--) {
                double[] before = l == 0 ? inputs[r] : outputs[l - 1];
                backward(l, before);
            }
        }
        for (int l = 0; l <= last; l++) {
            for (int j = 0; j < biases[l].length; j++) {
                biases[l][j] -= rate * biasSlopes[l][j];
                biasSlopes[l][j] = 0;
                for (int i = 0; i < weights[l][j].length; i++) {
                    weights[l][j][i] -= rate * weightSlopes[l][j][i];
                    weightSlopes[l][j][i] = 0;
                }
            }
        }
    }

    double[] forward(double[] input) {
        double[] before = input;
        int last = weights.length - 1;
        for (int l = 0; l <= last; l++) {
            for (int j = 0; j < biases[l].length; j++) {
                double z = biases[l][j];
                for (int i = 0; i < before.length; i++) {
                    z += before[i] * weights[l][j][i];
                }
                outputs[l][j] = l == last ? z : Math.tanh(z);
            }
            before = outputs[l];
        }
        if (softmax) {
            double sum = 0;
            for (int j = 0; j < before.length; j++) {
                before[j] = Math.exp(before[j]);
                sum += before[j];
            }
            for (int j = 0; j < before.length; j++) {
                before[j] /= sum;
            }
        }
        return before;
    }

    private void backward(int l, double[] before) {
        for (int j = 0; j < biases[l].length; j++) {
            biasSlopes[l][j] += deltas[l][j];
            for (int i = 0; i < before.length; i++) {
                weightSlopes[l][j][i] += before[i] * deltas[l][j];
            }
        }
        for (int i = 0; l > 0 && i < before.length; i++) {
            double sum = 0;
            for (int j = 0; j < biases[l].length; j++) {
                sum += weights[l][j][i] * deltas[l][j];
            }
            deltas[l - 1][i] = sum * (1 - before[i] * before[i]);
        }
    }
}
