package firstlayer.widgets.loss.model;

import firstlayer.math.Activation;
import firstlayer.math.Legendre;
import firstlayer.math.Loss;
import firstlayer.math.Optimizer;
import firstlayer.math.Penalty;
import firstlayer.math.Schedule;
import firstlayer.math.net.DataSet;
import firstlayer.math.net.Net;
import firstlayer.math.net.Plan;
import firstlayer.math.net.Training;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A curve on its way down the loss: a net without hidden layer that is handed P₁(x), P₂(x), …, which is a polynomial, or a net with one
 * hidden layer of tanh that is handed x.
 *
 * @param net    one output, linear; nobody writes into it
 * @param degree of the polynomial; 0 where the net is handed x
 */
public record StepCurve(Net net, int degree) {

    /** How steep the hidden neurons are at the start, in the mean: each goes from −1 to 1 within about a tenth of the axis. */
    static final double STEEP = 10;

    /** The polynomial with all weights 0. */
    static StepCurve polynomial(int degree) {
        return new StepCurve(Net.zeros(new int[] {degree, 1}, Activation.TANH, Activation.IDENTITY), degree);
    }

    /**
     * A net with so many hidden neurons, drawn one after the other: its weight, normal with deviation 10; where on −1…1 it crosses 0;
     * its output weight, normal with deviation 1/√width. The output's bias is 0.
     */
    static StepCurve net(int width, Random random) {
        Net net = Net.zeros(new int[] {1, width, 1}, Activation.TANH, Activation.IDENTITY);
        for (int j = 0; j < width; j++) {
            double w = STEEP * random.nextGaussian();
            net.weights()[0][0][j] = w;
            net.biases()[0][j] = -w * (2 * random.nextDouble() - 1);
            net.weights()[1][j][0] = random.nextGaussian() / Math.sqrt(width);
        }
        return new StepCurve(net, 0);
    }

    public boolean isPolynomial() {
        return degree > 0;
    }

    /** Degree, or hidden neurons. */
    public int size() {
        return isPolynomial() ? degree : net.biases()[0].length;
    }

    /** The number of the first of {@link #outer}: powers count from 0, neurons from 1. */
    public int firstNumber() {
        return isPolynomial() ? 0 : 1;
    }

    private double[] inputs(double x) {
        return isPolynomial() ? Arrays.copyOfRange(Legendre.values(x, degree), 1, degree + 1) : new double[] {x};
    }

    DataSet data(List<Sampled> points) {
        return new DataSet(
                points.stream().map(point -> inputs(point.x())).toArray(double[][]::new),
                points.stream().map(point -> new double[] {point.y()}).toArray(double[][]::new));
    }

    /** ŷ. */
    public double at(double x) {
        return net.outputs(new double[][] {inputs(x)})[0][0];
    }

    /** (ŷ − y)². */
    public double term(Sampled point) {
        double miss = at(point.x()) - point.y();
        return miss * miss;
    }

    /** The mean of (ŷ − y)² over points made by {@link #data}. */
    double mean(DataSet data) {
        double[][] outputs = net.outputs(data.inputs());
        double[][] targets = data.targets();
        double sum = 0;
        for (int r = 0; r < outputs.length; r++) {
            double miss = outputs[r][0] - targets[r][0];
            sum += miss * miss;
        }
        return sum / outputs.length;
    }

    /** ½λ·Σw² over all weights; biases, and with them c₀, pay nothing. */
    double penalty(double strength) {
        return new Penalty(strength)
                .value(Arrays.stream(net.weights())
                        .flatMap(Arrays::stream)
                        .flatMapToDouble(Arrays::stream)
                        .toArray());
    }

    /** What the last layer multiplies by: c₀, c₁, … of a polynomial, of a net the output weight of each hidden neuron. */
    public List<Double> outer() {
        double[][] last = net.weights()[net.depth() - 1];
        double[] numbers = new double[last.length + (isPolynomial() ? 1 : 0)];
        int at = 0;
        if (isPolynomial()) {
            numbers[at++] = net.biases()[0][0];
        }
        for (double[] row : last) {
            numbers[at++] = row[0];
        }
        return Arrays.stream(numbers).boxed().toList();
    }

    /** After one step w ← w − η·∂L/∂w − η·λ·w on these points, made by {@link #data}; biases without the last part. */
    StepCurve stepped(DataSet data, double rate, double strength) {
        Plan plan = new Plan(Loss.MEAN_SQUARED, Optimizer.GRADIENT_DESCENT, Schedule.constant(rate), data.size(), 0);
        Training training = new Training(net, data, plan);
        training.step();
        Net next = training.net();
        for (int l = 0; l < next.depth(); l++) {
            for (int i = 0; i < next.weights()[l].length; i++) {
                for (int j = 0; j < next.weights()[l][i].length; j++) {
                    next.weights()[l][i][j] -= rate * strength * net.weights()[l][i][j];
                }
            }
        }
        return new StepCurve(next, degree);
    }
}
