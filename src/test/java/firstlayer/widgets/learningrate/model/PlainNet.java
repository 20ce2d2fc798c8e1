package firstlayer.widgets.learningrate.model;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.net.Cloud;
import firstlayer.math.net.DataSet;
import firstlayer.math.net.Net;
import java.util.Random;

/** Four tanh neurons and a logit on all points of the circle, by loops over single numbers. */
final class PlainNet {

    private static final int HIDDEN = 4;

    private final double[][] x;
    private final int[] y = new int[200];
    /** Per neuron: two weights in, the bias, the weight out. */
    private final double[][] neurons = new double[HIDDEN][4];

    private double bias;

    PlainNet(long seed) {
        DataSet data = Cloud.CIRCLE.draw(200, 0.02, seed).withClasses(0, 1);
        x = data.inputs();
        for (int i = 0; i < y.length; i++) {
            y[i] = (int) data.targets()[i][0];
        }
        Net start = Net.start(
                new int[] {2, HIDDEN, 1},
                Activation.TANH,
                Activation.IDENTITY,
                Initialiser.of(Initialiser.Scheme.XAVIER_NORMAL),
                new Random(seed));
        for (int j = 0; j < HIDDEN; j++) {
            neurons[j][0] = start.weights()[0][0][j];
            neurons[j][1] = start.weights()[0][1][j];
            neurons[j][3] = start.weights()[1][j][0];
        }
    }

    private double logit(int i) {
        double z = bias;
        for (double[] n : neurons) {
            z += n[3] * Math.tanh(n[0] * x[i][0] + n[1] * x[i][1] + n[2]);
        }
        return z;
    }

    double loss() {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            double z = logit(i);
            sum += Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0) - z * y[i];
        }
        return sum / y.length;
    }

    double accuracy() {
        int right = 0;
        for (int i = 0; i < y.length; i++) {
            right += logit(i) >= 0 == (y[i] == 1) ? 1 : 0;
        }
        return right / 200.0;
    }

    void step(double rate) {
        double[][] slopes = new double[HIDDEN][4];
        double slope = 0;
        for (int i = 0; i < y.length; i++) {
            double error = (1 / (1 + Math.exp(-logit(i))) - y[i]) / y.length;
            slope += error;
            for (int j = 0; j < HIDDEN; j++) {
                double[] n = neurons[j];
                double a = Math.tanh(n[0] * x[i][0] + n[1] * x[i][1] + n[2]);
                double back = error * n[3] * (1 - a * a);
                slopes[j][0] += back * x[i][0];
                slopes[j][1] += back * x[i][1];
                slopes[j][2] += back;
                slopes[j][3] += error * a;
            }
        }
        bias -= rate * slope;
        for (int j = 0; j < HIDDEN; j++) {
            for (int k = 0; k < 4; k++) {
                neurons[j][k] -= rate * slopes[j][k];
            }
        }
    }
}
