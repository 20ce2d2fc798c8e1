package firstlayer.math.net;

import static firstlayer.math.Initialiser.Scheme.LECUN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.Loss;
import firstlayer.math.Optimizer;
import firstlayer.math.Schedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingTest {

    private static Net net(Activation hidden, Activation output, long seed, int... sizes) {
        Net net = Net.start(sizes, hidden, output, Initialiser.of(LECUN), new Random(seed));
        for (double[] bias : net.biases()) {
            java.util.Arrays.fill(bias, 0.1);
        }
        return net;
    }

    private static Plan plan(Loss loss, double rate, int batch) {
        return new Plan(loss, Optimizer.GRADIENT_DESCENT, Schedule.constant(rate), batch, 7);
    }

    private static DataSet random(int count, int inputs, int outputs, long seed) {
        return new DataSet(MatricesTest.normal(count, inputs, seed), MatricesTest.normal(count, outputs, seed + 1));
    }

    private static double loss(Net net, DataSet data, Loss loss) {
        double[][] outputs = net.outputs(data.inputs());
        double sum = 0;
        for (int r = 0; r < data.size(); r++) {
            sum += loss.value(outputs[r], data.targets()[r]);
        }
        return sum / data.size();
    }

    /** One step with rate 1 moves every weight by its slope; the slope is the central difference of the loss. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STEP")
    void slopesAgreeWithASmallNudge(Activation activation) {
        Net start = net(activation, activation, 3, 3, 17, 5, 2);
        DataSet data = random(9, 3, 2, 5);
        Training training = new Training(start, data, plan(Loss.MEAN_SQUARED, 1, 9));
        training.step();
        double[][] moved = training.net().rows();
        double[][] rows = start.rows();
        // Small enough that no sum of a leaky ReLU steps over its kink.
        double h = 1e-6;
        for (int k = 0; k < rows.length; k++) {
            int j = k % rows[k].length;
            double was = rows[k][j];
            rows[k][j] = was + h;
            double up = loss(start, data, Loss.MEAN_SQUARED);
            rows[k][j] = was - h;
            double down = loss(start, data, Loss.MEAN_SQUARED);
            rows[k][j] = was;
            assertEquals((up - down) / (2 * h), was - moved[k][j], 5e-9);
        }
    }

    /** Both kernels, and rows that leave a rest of one to three: the batched net is the net neuron by neuron. */
    @ParameterizedTest(name = "{0}-{1}-{2}")
    @CsvSource({"1, 1, 1", "2, 4, 1", "3, 15, 2", "5, 16, 17", "7, 33, 3"})
    void outputsAgreeNeuronByNeuron(int inputs, int hidden, int outputs) {
        Net net = net(Activation.TANH, Activation.SIGMOID, 1, inputs, hidden, outputs);
        double[][] x = MatricesTest.normal(6, inputs, 2);
        double[][] y = net.outputs(x);
        for (int r = 0; r < 6; r++) {
            for (int k = 0; k < outputs; k++) {
                double z = 0.1;
                for (int j = 0; j < hidden; j++) {
                    double inner = 0.1;
                    for (int i = 0; i < inputs; i++) {
                        inner += x[r][i] * net.weights()[0][i][j];
                    }
                    z += Math.tanh(inner) * net.weights()[1][j][k];
                }
                assertEquals(1 / (1 + Math.exp(-z)), y[r][k], 1e-14);
            }
        }
    }

    /** The mean of the slopes of two halves is the slope of the whole. */
    @Test
    void aWholeBatchIsTheMeanOfItsHalves() {
        Net start = net(Activation.TANH, Activation.IDENTITY, 4, 2, 8, 1);
        DataSet data = random(8, 2, 1, 6);
        double[][] whole = after(start, data, plan(Loss.MEAN_SQUARED, 1, 8));
        double[][] first = after(start, half(data, 0), plan(Loss.MEAN_SQUARED, 1, 4));
        double[][] second = after(start, half(data, 4), plan(Loss.MEAN_SQUARED, 1, 4));
        for (int k = 0; k < whole.length; k++) {
            for (int j = 0; j < whole[k].length; j++) {
                assertEquals((first[k][j] + second[k][j]) / 2, whole[k][j], 1e-14);
            }
        }
    }

    private static double[][] after(Net start, DataSet data, Plan plan) {
        Training training = new Training(start, data, plan);
        training.step();
        return training.net().rows();
    }

    private static DataSet half(DataSet data, int from) {
        return new DataSet(
                java.util.Arrays.copyOfRange(data.inputs(), from, from + 4),
                java.util.Arrays.copyOfRange(data.targets(), from, from + 4));
    }

    /** A linear net on a line without noise: gradient descent ends at the slope and the height the data was made with. */
    @Test
    void aLinearNetFindsTheLine() {
        double[][] inputs = new double[11][1];
        double[][] targets = new double[11][1];
        for (int r = 0; r < 11; r++) {
            inputs[r][0] = -1 + r / 5.0;
            targets[r][0] = 2 * inputs[r][0] - 1;
        }
        DataSet data = new DataSet(inputs, targets);
        Net start = Net.zeros(new int[] {1, 1}, Activation.TANH, Activation.IDENTITY);
        Net end = Trajectory.of(start, data, plan(Loss.MEAN_SQUARED, 0.5, 11), 200)
                .net(200);
        assertEquals(2, end.weights()[0][0][0], 1e-12);
        assertEquals(-1, end.biases()[0][0], 1e-12);
    }

    @Test
    void crossEntropyStartsAtTheLogarithmOfTheClassesAndFalls() {
        double[][] targets = new double[30][3];
        for (int r = 0; r < 30; r++) {
            targets[r][r % 3] = 1;
        }
        DataSet data = new DataSet(MatricesTest.normal(30, 4, 8), targets);
        Net start = Net.zeros(new int[] {4, 3}, Activation.TANH, Activation.IDENTITY);
        Trajectory run = Trajectory.of(start, data, plan(Loss.CROSS_ENTROPY, 0.5, 30), 50);
        assertEquals(Math.log(3), run.loss(0), 1e-14);
        for (int step = 1; step <= 50; step++) {
            assertTrue(run.loss(step) < run.loss(step - 1));
        }
    }

    @Test
    void everyRoundSeesEveryExampleOnce() {
        // With rate 0 nothing changes, so the losses of one round's batches add up to the whole loss.
        Net start = net(Activation.TANH, Activation.IDENTITY, 4, 2, 3, 1);
        DataSet data = random(10, 2, 1, 6);
        Training training = new Training(start, data, plan(Loss.MEAN_SQUARED, 0, 4));
        for (int round = 0; round < 2; round++) {
            double sum = 4 * training.step() + 4 * training.step() + 2 * training.step();
            assertEquals(loss(start, data, Loss.MEAN_SQUARED), sum / 10, 1e-14);
        }
    }

    @ParameterizedTest(name = "batch {0}")
    @ValueSource(ints = {3, 10})
    void anyStepCanBeReadInAnyOrder(int batch) {
        Net start = net(Activation.TANH, Activation.IDENTITY, 4, 2, 6, 1);
        DataSet data = random(10, 2, 1, 6);
        Trajectory run = Trajectory.of(start, data, plan(Loss.MEAN_SQUARED, 0.1, batch), 60);
        Training walk = new Training(start, data, plan(Loss.MEAN_SQUARED, 0.1, batch));
        List<Net> nets = new ArrayList<>();
        for (int step = 0; step <= 60; step++) {
            nets.add(walk.net());
            assertEquals(walk.step(), run.loss(step));
        }
        for (int step : new int[] {60, 0, 31, 30, 59}) {
            assertEquals(nets.get(step), run.net(step));
        }
        assertEquals(start, run.net(0));
        assertNotEquals(start, run.net(1));
        assertThrows(IndexOutOfBoundsException.class, () -> run.net(61));
        assertThrows(IndexOutOfBoundsException.class, () -> run.loss(-1));
    }

    /** So many weights that only some stages are kept: the rest is trained again to the same bits. */
    @Test
    void aStageThatWasNotKeptIsTrainedAgain() {
        Net start = net(Activation.TANH, Activation.IDENTITY, 4, 2, 40, 40, 1);
        DataSet data = random(4, 2, 1, 6);
        Trajectory run = Trajectory.of(start, data, plan(Loss.MEAN_SQUARED, 0.01, 4), 3000);
        Training walk = new Training(start, data, plan(Loss.MEAN_SQUARED, 0.01, 4));
        for (int step = 0; step < 2999; step++) {
            walk.step();
        }
        assertEquals(walk.net(), run.net(2999));
        assertNotEquals(walk.net(), run.net(2998));
    }

    @Test
    void aRunThatLeavesTheNumbersStopsBefore() {
        Net start = net(Activation.IDENTITY, Activation.IDENTITY, 4, 2, 3, 1);
        Trajectory run = Trajectory.of(start, random(10, 2, 1, 6), plan(Loss.MEAN_SQUARED, 50, 10), 1000);
        assertFalse(run.complete());
        assertTrue(run.steps() < 1000 && Double.isFinite(run.loss(run.steps())));
        assertThrows(
                IllegalArgumentException.class,
                () -> Trajectory.of(
                        start,
                        new DataSet(new double[][] {{Double.NaN, 0}}, new double[][] {{0}}),
                        plan(Loss.MEAN_SQUARED, 1, 1),
                        5));
    }

    /**
     * The range test of a net is a plan whose rate rises in a straight line. A linear neuron on x = ±1 is a bowl of curvature 2: every step multiplies
     * what its loss is above 0 by (1 − 2η)², so it falls up to η = 1 and rises from there.
     */
    @Test
    void aRisingRateFindsTheLimitOfANet() {
        Net start = net(Activation.IDENTITY, Activation.IDENTITY, 1, 1, 1);
        DataSet data = new DataSet(new double[][] {{-1}, {1}}, new double[][] {{3}, {-2}});
        Schedule sweep = Schedule.linear(0.01, 1.5, 150);
        Plan plan = new Plan(Loss.MEAN_SQUARED, Optimizer.GRADIENT_DESCENT, sweep, 2, 7);
        // The best fit of two points is exact, and no rate here is ½ to the last bit.
        Trajectory trajectory = Trajectory.of(start, data, plan, 150);
        double expected = trajectory.loss(0);
        for (int t = 0; t < 150; t++) {
            expected *= Math.pow(1 - 2 * sweep.rate(t), 2);
            if (expected > 1e-24) {
                assertEquals(1, trajectory.loss(t + 1) / expected, 1e-3);
            }
            if (sweep.rate(t) > 1.001 && trajectory.loss(t) > 1e-24) {
                assertTrue(trajectory.loss(t + 1) > trajectory.loss(t));
            }
        }
    }

    @Test
    void dataThatDoesNotFitIsRefused() {
        Net start = net(Activation.TANH, Activation.IDENTITY, 4, 2, 3, 1);
        Plan plan = plan(Loss.MEAN_SQUARED, 0.1, 4);
        assertThrows(IllegalArgumentException.class, () -> new Training(start, random(4, 3, 1, 1), plan));
        assertThrows(IllegalArgumentException.class, () -> new Training(start, random(4, 2, 2, 1), plan));
        assertThrows(IllegalArgumentException.class, () -> start.outputs(new double[1][3]));
        assertThrows(IllegalArgumentException.class, () -> plan(Loss.MEAN_SQUARED, 0.1, 0));
        assertThrows(
                IllegalArgumentException.class, () -> Net.zeros(new int[] {2}, Activation.TANH, Activation.IDENTITY));
        assertThrows(IllegalArgumentException.class, () -> Trajectory.of(start, random(4, 2, 1, 1), plan, -1));
    }

    /** Cell by cell the map is the net at the middle of the cell. */
    @Test
    void aMapIsTheNetAtTheMiddleOfEveryCell() {
        Net net = net(Activation.TANH, Activation.TANH, 9, 2, 8, 8, 1);
        DecisionMap map = DecisionMap.of(net, -1, 1, 20);
        assertArrayEquals(net.outputs(new double[][] {{-0.95, 0.95}})[0], new double[] {map.values()[19][0]}, 1e-15);
        assertArrayEquals(net.outputs(new double[][] {{0.05, -0.95}})[0], new double[] {map.values()[0][10]}, 1e-15);
        assertThrows(IllegalArgumentException.class, () -> DecisionMap.of(net, 1, 1, 5));
        Net three = net(Activation.TANH, Activation.TANH, 9, 3, 2, 1);
        assertThrows(IllegalArgumentException.class, () -> DecisionMap.of(three, -1, 1, 5));
    }
}
