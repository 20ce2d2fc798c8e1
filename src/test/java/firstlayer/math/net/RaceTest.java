package firstlayer.math.net;

import static firstlayer.math.Initialiser.Scheme.CONSTANT;
import static firstlayer.math.Initialiser.Scheme.NORMAL;
import static firstlayer.math.Initialiser.Scheme.XAVIER_NORMAL;
import static firstlayer.math.Initialiser.Scheme.ZEROS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Initialiser;
import firstlayer.math.Loss;
import firstlayer.math.Optimizer;
import firstlayer.math.Schedule;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RaceTest {

    private static final Initialiser TINY = Initialiser.of(NORMAL, 0.01);

    private static Trajectory run(Initialiser scheme, double rate, int epochs, long seed) {
        return Race.run(scheme, rate, epochs, seed, Watch.NOBODY, soFar -> {});
    }

    @Test
    void theNetHasFortyFourParameters() {
        assertEquals(44, Race.start(TINY, 42).parameters());
    }

    /** One nextGaussian per weight, layer by layer, inputs outer, neurons inner. */
    @Test
    void weightsAreDrawnInTheStatedOrder() {
        Net net = Race.start(Initialiser.of(XAVIER_NORMAL), 42);
        Random random = new Random(42);
        int[] sizes = {2, 5, 4, 1};
        for (int l = 0; l < 3; l++) {
            double deviation = Math.sqrt(2.0 / (sizes[l] + sizes[l + 1]));
            for (int i = 0; i < sizes[l]; i++) {
                for (int j = 0; j < sizes[l + 1]; j++) {
                    assertEquals(deviation * random.nextGaussian(), net.weights()[l][i][j]);
                }
            }
        }
    }

    /** Seed 42, η = 0.1: solved at epoch 89 and 91; the batched training, with its other order of sums and its own tanh, agrees. */
    @ParameterizedTest(name = "{0}: epoch {1}")
    @CsvSource({"XAVIER_NORMAL, 89", "LECUN, 91"})
    void scaledStartsAreSolvedAtTheirEpoch(Initialiser.Scheme scheme, int epoch) {
        Trajectory race = run(Initialiser.of(scheme), 0.1, 2001, 42);
        assertEquals(epoch, race.firstBelow(0.01));
        Plan plan = new Plan(Loss.MEAN_SQUARED, Optimizer.GRADIENT_DESCENT, Schedule.constant(0.1), 4, 1);
        Trajectory batched = Trajectory.of(Race.start(Initialiser.of(scheme), 42), DataSet.XOR, plan, 200);
        assertEquals(epoch, batched.firstBelow(0.01));
        // Later the descent bounces, and what rounding left differs grows.
        for (int e = 0; e <= 60; e++) {
            assertEquals(batched.loss(e), race.loss(e), 1e-11);
        }
    }

    /** Neurons differ, and yet the plateau holds for the whole of the assignment's budget. */
    @Test
    void tinyStartsAreStillOnThePlateau() {
        Trajectory race = run(TINY, 0.1, 2001, 42);
        assertEquals(0.24999999948, race.loss(2000), 5e-12);
        assertTrue(race.complete());
    }

    /** Only the last bias learns: its gap shrinks by 1 − 2η per epoch, and the loss is ¼ + gap². */
    @ParameterizedTest(name = "η = {0}")
    @ValueSource(doubles = {0.1, 0.3, 0.5, 0.9})
    void zerosEndAtExactlyAQuarter(double rate) {
        Trajectory race = run(Initialiser.of(ZEROS), rate, 2001, 42);
        assertEquals(0.5, race.loss(0));
        assertEquals(0.25 + 0.25 * Math.pow(1 - 2 * rate, 10), race.loss(5), 1e-15);
        assertEquals(0.25, race.loss(2000));
        Net net = race.net(2000);
        for (double[] output : net.outputs(DataSet.XOR.inputs())) {
            assertEquals(0.5, output[0], 1e-15);
        }
        assertEquals(0, net.weights()[2][3][0]);
        assertEquals(0, net.biases()[0][0]);
    }

    /** Within 1e-6 of the plateau after 28 epochs at η = 0.1, 308 at 0.01. */
    @ParameterizedTest(name = "η = {0}")
    @CsvSource({"0.1, 28", "0.01, 308"})
    void zerosReachThePlateauOnTime(double rate, int epochs) {
        assertEquals(epochs, run(Initialiser.of(ZEROS), rate, 400, 1).firstBelow(0.25 + 1e-6));
    }

    @Test
    void zerosStayAtTheirStartForRateOneAndRunAwayAbove() {
        Trajectory edge = run(Initialiser.of(ZEROS), 1, 100, 1);
        assertEquals(0.5, edge.loss(99));
        Trajectory away = run(Initialiser.of(ZEROS), 1.1, 10_000, 1);
        assertFalse(away.complete());
        assertTrue(away.steps() < 10_000 && Double.isFinite(away.loss(away.steps())));
        // |1 − 2η| = 1.2: the gap ½·1.2ᵗ, its square over four points, leaves the doubles near t = ln(2·1.34e154)/ln
        // 1.2.
        assertEquals(Math.log(2 * 1.34e154) / Math.log(1.2), away.steps(), 6);
    }

    /** A net of copies is monotone in x₁ + x₂; the best such fit is 0, ⅔, ⅔, ⅔ with loss 1/6. */
    @Test
    void equalConstantsStayCopiesAndAboveASixth() {
        Trajectory race = run(Initialiser.of(CONSTANT, 0.5), 0.1, 2001, 42);
        assertEquals(0.168, race.loss(2000), 5e-4);
        for (double loss : race.losses()) {
            assertTrue(loss >= 1.0 / 6);
        }
        Net net = race.net(2000);
        assertEquals(0, LayerState.largestDifference(net.weights()[0]));
        assertEquals(0, LayerState.largestDifference(net.weights()[1]));
    }

    @Test
    void constantsRunAwayAtRateOneHalf() {
        assertFalse(run(Initialiser.of(CONSTANT, 0.5), 0.5, 2001, 42).complete());
    }
}
