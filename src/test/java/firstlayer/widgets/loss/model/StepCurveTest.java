package firstlayer.widgets.loss.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.math.net.DataSet;
import firstlayer.math.net.Net;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One step down, and the curve it leads to, each by another way. */
class StepCurveTest {

    private static final List<Sampled> POINTS = Sampled.drawn(7, 0.3, new Random(5));

    private static StepCurve walked(StepCurve start, int steps) {
        StepCurve curve = start;
        for (int step = 0; step < steps; step++) {
            curve = curve.stepped(start.data(POINTS), 0.05, 0.01);
        }
        return curve;
    }

    private static double whole(StepCurve curve, double strength) {
        return POINTS.stream().mapToDouble(curve::term).sum() / POINTS.size() + curve.penalty(strength);
    }

    /** Every weight and bias moves by η times the central difference of loss and penalty. */
    private static void movesAgainstTheSlope(StepCurve curve) {
        DataSet data = curve.data(POINTS);
        double strength = 0.3;
        double rate = 0.01;
        StepCurve after = curve.stepped(data, rate, strength);
        double h = 1e-6;
        for (int l = 0; l < curve.net().depth(); l++) {
            for (int i = 0; i <= curve.net().weights()[l].length; i++) {
                boolean bias = i == curve.net().weights()[l].length;
                for (int j = 0; j < curve.net().biases()[l].length; j++) {
                    double slope =
                            (whole(nudged(curve, l, i, j, h), strength) - whole(nudged(curve, l, i, j, -h), strength))
                                    / (2 * h);
                    double was = row(curve.net(), l, i, bias)[j];
                    assertEquals(was - rate * slope, row(after.net(), l, i, bias)[j], 1e-9);
                }
            }
        }
    }

    private static double[] row(Net net, int layer, int input, boolean bias) {
        return bias ? net.biases()[layer] : net.weights()[layer][input];
    }

    private static StepCurve nudged(StepCurve curve, int layer, int input, int neuron, double by) {
        Net net = curve.net().copy();
        row(net, layer, input, input == net.weights()[layer].length)[neuron] += by;
        return new StepCurve(net, curve.degree());
    }

    @Test
    void aPolynomialStepsAgainstItsSlope() {
        movesAgainstTheSlope(walked(StepCurve.polynomial(4), 3));
    }

    @Test
    void aNetStepsAgainstItsSlope() {
        movesAgainstTheSlope(walked(StepCurve.net(5, new Random(2)), 3));
    }

    @Test
    void aNetIsItsSumOfTanh() {
        StepCurve curve = walked(StepCurve.net(5, new Random(2)), 10);
        Net net = curve.net();
        for (double x : new double[] {-1, -0.2, 0.9}) {
            double sum = net.biases()[1][0];
            for (int j = 0; j < 5; j++) {
                sum += net.weights()[1][j][0] * Math.tanh(net.weights()[0][0][j] * x + net.biases()[0][j]);
            }
            assertEquals(sum, curve.at(x), 1e-14);
        }
        assertEquals(5, curve.size());
        assertEquals(5, curve.outer().size());
        assertEquals(1, curve.firstNumber());
    }

    /** As many descents as it takes end where least squares ends at once, in powers of x. */
    @Test
    void aPolynomialEndsAtLeastSquares() {
        StepCurve curve = StepCurve.polynomial(3);
        DataSet data = curve.data(POINTS);
        for (int step = 0; step < 5000; step++) {
            curve = curve.stepped(data, 0.3, 0);
        }
        PolynomialFit best = PolynomialFit.of(POINTS, 3, 0);
        for (double x : new double[] {-1, -0.4, 0, 0.7, 1}) {
            assertEquals(best.at(x), curve.at(x), 1e-10);
        }
        assertEquals(best.mean(POINTS), curve.mean(data), 1e-12);
    }

    /** A hidden neuron begins where it crosses 0 on the axis. */
    @Test
    void everyNeuronOfAFreshNetCrossesZeroOnTheAxis() {
        Net net = StepCurve.net(60, new Random(3)).net();
        for (int j = 0; j < 60; j++) {
            double crossing = -net.biases()[0][j] / net.weights()[0][0][j];
            assertEquals(0, Math.max(0, Math.abs(crossing) - 1), 1e-12);
        }
        assertEquals(0, net.biases()[1][0]);
    }
}
