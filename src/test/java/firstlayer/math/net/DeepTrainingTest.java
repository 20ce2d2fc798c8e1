package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.Initialiser.Scheme;
import firstlayer.math.Loss;
import firstlayer.math.Optimizer;
import firstlayer.math.Schedule;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeepTrainingTest {

    private static final DataSet DATA = Cloud.CIRCLE.draw(20, 0, 1).withClasses(0, 1);

    private static Net net(Activation activation, double size, long seed) {
        return Net.start(
                new int[] {2, 6, 5, 1},
                activation,
                Activation.IDENTITY,
                Initialiser.of(Scheme.NORMAL, size),
                new Random(seed));
    }

    private static DeepTraining trained(Net start, double rate, int steps) {
        DeepTraining training = new DeepTraining(start, DATA, rate, steps);
        for (int i = 0; i < steps; i++) {
            training.step();
        }
        return training;
    }

    private static double loss(Net net) {
        double[][] logits = net.outputs(DATA.inputs());
        double sum = 0;
        for (int r = 0; r < logits.length; r++) {
            sum += Loss.BINARY_CROSS_ENTROPY.value(logits[r], DATA.targets()[r]);
        }
        return sum / logits.length;
    }

    @Test
    void lossesAreThoseOfPlainTraining() {
        Net start = net(Activation.TANH, 0.7, 3);
        Plan plan =
                new Plan(Loss.BINARY_CROSS_ENTROPY, Optimizer.GRADIENT_DESCENT, Schedule.constant(0.5), DATA.size(), 0);
        assertArrayEquals(
                Trajectory.of(start, DATA, plan, 40).losses(),
                trained(start, 0.5, 40).losses(40),
                1e-12);
    }

    @Test
    void weightGradientsAgreeWithCentralDifferences() {
        Net net = net(Activation.TANH, 0.8, 5);
        double[] told = trained(net, 0.1, 0).weightGradients(0);
        double h = 1e-5;
        for (int l = 0; l < net.depth(); l++) {
            double squares = 0;
            for (double[] row : net.weights()[l]) {
                for (int j = 0; j < row.length; j++) {
                    double w = row[j];
                    row[j] = w + h;
                    double above = loss(net);
                    row[j] = w - h;
                    double below = loss(net);
                    row[j] = w;
                    squares += Math.pow((above - below) / (2 * h), 2);
                }
            }
            int count = net.weights()[l].length * net.weights()[l][0].length;
            assertEquals(Math.sqrt(squares / count), told[l], 1e-9, "layer " + (l + 1));
        }
    }

    @Test
    void outputsAreThoseOfTheShortenedNet() {
        Net net = net(Activation.RELU, 0.9, 7);
        DeepTraining training = trained(net, 0.1, 0);
        for (int l = 0; l < 2; l++) {
            double[][][] weights = java.util.Arrays.copyOf(net.weights(), l + 1);
            double[][] biases = java.util.Arrays.copyOf(net.biases(), l + 1);
            double[][] outputs = new Net(weights, biases, Activation.RELU, Activation.RELU).outputs(DATA.inputs());
            double squares = 0;
            for (double[] row : outputs) {
                for (double a : row) {
                    squares += a * a / (outputs.length * row.length);
                }
            }
            assertEquals(Math.sqrt(squares), training.outputs(0)[l], 1e-12);
        }
    }

    /** By the theorem: all weight gradients are 0, and only the output's bias could move; the classes are even, so it stays. */
    @Test
    void zerosStandAtLn2() {
        DeepTraining training = trained(net(Activation.TANH, 0, 1), 0.5, 30);
        assertEquals(Math.log(2), training.losses(30)[30], 1e-15);
        assertArrayEquals(new double[3], training.weightGradients(30));
    }

    @Test
    void whatLeavesTheNumbersStopsAtTheLastFiniteLoss() {
        Net start = net(Activation.IDENTITY, 1, 1);
        DeepTraining training = trained(start, 1e200, 5);
        assertTrue(training.left());
        int last = training.steps();
        assertTrue(last < 5 && Double.isFinite(training.losses(last)[last]));
    }

    @Test
    void moreStepsThanThereIsRoomForAreRefused() {
        DeepTraining training = trained(net(Activation.TANH, 0.5, 1), 0.1, 3);
        assertThrows(IllegalStateException.class, training::step);
    }

    @Test
    void aNetThatDoesNotFitTheDataIsRefused() {
        Net wide = Net.zeros(new int[] {3, 1}, Activation.TANH, Activation.IDENTITY);
        assertThrows(IllegalArgumentException.class, () -> new DeepTraining(wide, DATA, 0.1, 1));
    }
}
