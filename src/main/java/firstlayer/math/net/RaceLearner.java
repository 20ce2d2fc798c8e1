package firstlayer.math.net;

import java.util.Arrays;

/**
 * Gradient descent on the mean squared error (no ½) of a tanh net with linear output, all examples in every step: one example after the other, one sum per
 * neuron from left to right, {@code StrictMath.tanh}. Slower than {@link Training}, and the same bits on every machine and in every other
 * program that is written in this plainest order.
 */
final class RaceLearner implements Learner {

    private final Net net;
    private final Net slopes;
    private final double[][] rows;
    private final double[][] rowSlopes;
    private final double[][] outputs;
    private final double[][] deltas;
    private final double[][] inputs;
    private final double[][] targets;
    private final double rate;
    private int steps;

    RaceLearner(Net start, DataSet data, double rate) {
        inputs = data.inputs();
        targets = data.targets();
        this.rate = rate;
        net = start.copy();
        slopes = start.copy();
        rows = net.rows();
        rowSlopes = slopes.rows();
        outputs = Matrices.copy(net.biases());
        deltas = Matrices.copy(net.biases());
    }

    @Override
    public double step() {
        for (double[] row : rowSlopes) {
            Arrays.fill(row, 0);
        }
        int last = net.depth() - 1;
        double loss = 0;
        for (int r = 0; r < inputs.length; r++) {
            forward(inputs[r]);
            for (int j = 0; j < outputs[last].length; j++) {
                double error = outputs[last][j] - targets[r][j];
                loss += error * error;
                deltas[last][j] = 2 * error / inputs.length;
            }
            for (int l = last; l >= 0; l--) {
                backward(l, l == 0 ? inputs[r] : outputs[l - 1]);
            }
        }
        for (int k = 0; k < rows.length; k++) {
            for (int j = 0; j < rows[k].length; j++) {
                rows[k][j] -= rate * rowSlopes[k][j];
            }
        }
        steps++;
        return loss / inputs.length;
    }

    private void forward(double[] input) {
        double[] before = input;
        for (int l = 0; l < outputs.length; l++) {
            for (int j = 0; j < outputs[l].length; j++) {
                double z = net.biases()[l][j];
                for (int i = 0; i < before.length; i++) {
                    z += before[i] * net.weights()[l][i][j];
                }
                outputs[l][j] = l == outputs.length - 1 ? z : StrictMath.tanh(z);
            }
            before = outputs[l];
        }
    }

    private void backward(int l, double[] before) {
        for (int j = 0; j < deltas[l].length; j++) {
            slopes.biases()[l][j] += deltas[l][j];
            for (int i = 0; i < before.length; i++) {
                slopes.weights()[l][i][j] += before[i] * deltas[l][j];
            }
        }
        for (int i = 0; l > 0 && i < before.length; i++) {
            double sum = 0;
            for (int j = 0; j < deltas[l].length; j++) {
                sum += net.weights()[l][i][j] * deltas[l][j];
            }
            deltas[l - 1][i] = sum * (1 - before[i] * before[i]);
        }
    }

    @Override
    public Stage stage() {
        return new Stage(Matrices.copy(rows), new double[0][][], 0, steps);
    }

    @Override
    public void goTo(Stage stage) {
        Learner.copy(stage.rows(), rows);
        steps = stage.steps();
    }

    @Override
    public Net net() {
        return net.copy();
    }
}
