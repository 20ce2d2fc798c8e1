package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LossTest {

    private static final Loss ABSOLUTE = Loss.mean(Term.ABSOLUTE);
    private static final Loss HALF_SQUARED = Loss.mean(Term.HALF_SQUARED);
    private static final double[] DATA = {1, 2, 3, 4, 100};

    private static double constant(Loss loss, double c, double... targets) {
        double[] outputs = new double[targets.length];
        Arrays.fill(outputs, c);
        return loss.value(outputs, targets);
    }

    /** Question 4, experiment 1. */
    @Test
    void theMeanIsBestSquaredAndTheMedianAbsolute() {
        assertEquals(11, constant(Loss.MEAN_SQUARED, 0, 1, 2, 3, 4, 5));
        assertEquals(1522, constant(Loss.MEAN_SQUARED, 22, DATA));
        assertEquals(1883, constant(Loss.MEAN_SQUARED, 3, DATA));
        assertEquals(20.2, constant(ABSOLUTE, 3, DATA), 1e-13);
        assertEquals(31.2, constant(ABSOLUTE, 22, DATA), 1e-13);
        double[] slopes = new double[5];
        Loss.MEAN_SQUARED.slopes(new double[] {22, 22, 22, 22, 22}, DATA, slopes);
        assertEquals(0, Arrays.stream(slopes).sum(), 1e-13);
        Loss.MEAN_SQUARED.slopes(new double[] {202, 202, 202, 202, 202}, new double[] {1, 2, 3, 4, 1000}, slopes);
        assertEquals(0, Arrays.stream(slopes).sum(), 1e-12);
        ABSOLUTE.slopes(new double[] {3, 3, 3, 3, 3}, DATA, slopes);
        assertEquals(0, Arrays.stream(slopes).sum());
    }

    /** Question 4, experiments 2 and 4: binary cross-entropy of p is that of its logit log(p/(1 − p)). */
    @ParameterizedTest(name = "p = {0}, t = {1} costs {2}")
    @CsvSource({
        "0.5, 1, 0.6931",
        "0.5, 0, 0.6931",
        "0.9, 1, 0.1054",
        "0.9, 0, 2.3026",
        "0.01, 1, 4.6052",
        "0.51, 1, 0.6733"
    })
    void logitCostsTheLogarithmOfTheProbability(double p, double t, double cost) {
        double z = Math.log(p / (1 - p));
        assertEquals(-Math.log(t == 1 ? p : 1 - p), Term.LOGIT.value(z, t), 1e-14);
        assertEquals(cost, Term.LOGIT.value(z, t), 5e-5);
        assertEquals(p - t, Term.LOGIT.slope(z, t), 1e-15);
    }

    @Test
    void logitIsExactAtAnySize() {
        assertEquals(1000, Term.LOGIT.value(-1000, 1));
        assertEquals(0, Term.LOGIT.value(1000, 1));
        assertEquals(1000, Term.LOGIT.value(1000, 0));
        assertEquals(-1, Term.LOGIT.slope(-1000, 1));
        assertEquals(Math.exp(-40), Term.LOGIT.value(40, 1), 1e-30);
    }

    /** σ(z) − 1 = −1/(1 + eᶻ), where the difference itself would be exactly 0 from z = 37 on. */
    @ParameterizedTest(name = "logit {0}")
    @ValueSource(doubles = {0, 1, 20, 37, 100, 700})
    void aConfidentRightAnswerKeepsTheDigitsOfItsSlope(double z) {
        double slope = -1 / (1 + Math.exp(z));
        assertEquals(1, Term.LOGIT.slope(z, 1) / slope, 1e-15);
        assertEquals(1, Term.LOGIT.slope(-z, 0) / -slope, 1e-15);
        double[] slopes = new double[2];
        CrossEntropy.slopes(new double[] {z, 0}, 0, slopes);
        assertEquals(1, slopes[0] / slope, 2e-15);
        assertEquals(1, slopes[1] / -slope, 2e-15);
        Loss.CROSS_ENTROPY.slopes(new double[] {-z, 0}, new double[] {0, 1}, slopes);
        assertEquals(1, slopes[1] / slope, 2e-15);
    }

    /** Question 4, experiment 3: at z = −5, t = 1 the ratio of the slopes is 1 + cosh z = 75.2. */
    @Test
    void crossEntropyPushesHarderWhereSquaredErrorIsFlat() {
        double p = Activation.SIGMOID.value(-5);
        double squared = Term.SQUARED.slope(p, 1) * Activation.SIGMOID.slope(-5);
        assertEquals(-0.9933, Term.LOGIT.slope(-5, 1), 5e-5);
        assertEquals(-0.0132, squared, 5e-5);
        assertEquals(1 + Math.cosh(5), Term.LOGIT.slope(-5, 1) / squared, 1e-11);
        assertEquals(75.2, 1 + Math.cosh(5), 0.05);
        double half = Term.HALF_SQUARED.slope(Activation.SIGMOID.value(-10), 1) * Activation.SIGMOID.slope(-10);
        assertEquals(-4.5394e-5, half, 5e-10);
        assertEquals(-0.999955, Term.LOGIT.slope(-10, 1), 5e-7);
    }

    /** Facts 1.12: Nielsen's neuron, w = 0.6, b = 0.9, and w = b = 2, with x = 1 and t = 0; half squared error. */
    @Test
    void nielsensNeuronHasItsSlopes() {
        double a = Activation.SIGMOID.value(1.5);
        assertEquals(0.817574, a, 5e-7);
        assertEquals(0.121938, Term.HALF_SQUARED.slope(a, 0) * Activation.SIGMOID.slope(1.5), 5e-7);
        double late = Activation.SIGMOID.value(4);
        assertEquals(0.982014, late, 5e-7);
        assertEquals(0.0173450, Term.HALF_SQUARED.slope(late, 0) * Activation.SIGMOID.slope(4), 5e-8);
        assertEquals(late, Term.LOGIT.slope(4, 0), 1e-16);
    }

    @Test
    void aWorseLossCanHaveTheBetterAccuracy() {
        double before = -(2 * Math.log(0.6) + 2 * Math.log(0.4)) / 4;
        double[] logits = {Math.log(9), Math.log(9), Math.log(9), Math.log(0.001 / 0.999)};
        assertEquals(1.806, Loss.BINARY_CROSS_ENTROPY.value(logits, new double[] {1, 1, 1, 1}), 5e-4);
        double[] old = {Math.log(1.5), Math.log(1.5), -Math.log(1.5), -Math.log(1.5)};
        assertEquals(before, Loss.BINARY_CROSS_ENTROPY.value(old, new double[] {1, 1, 1, 1}), 1e-14);
        assertEquals(0.714, before, 5e-4);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everySlopeAgreesWithANudge(long seed) {
        Random random = new Random(seed);
        double[] outputs = random.doubles(5, -3, 3).toArray();
        double[] targets = random.doubles(5, 0, 1).toArray();
        double sum = Arrays.stream(targets).sum();
        double[] shares = Arrays.stream(targets).map(t -> t / sum).toArray();
        nudge(Loss.MEAN_SQUARED, outputs, targets);
        nudge(HALF_SQUARED, outputs, targets);
        nudge(ABSOLUTE, outputs, targets);
        nudge(Loss.BINARY_CROSS_ENTROPY, outputs, targets);
        nudge(Loss.mean(Term.huber(0.7)), outputs, targets);
        nudge(Loss.CROSS_ENTROPY, outputs, shares);
    }

    private static void nudge(Loss loss, double[] outputs, double[] targets) {
        double h = 1e-6;
        double[] slopes = new double[outputs.length];
        loss.slopes(outputs, targets, slopes);
        for (int j = 0; j < outputs.length; j++) {
            double[] up = outputs.clone();
            double[] down = outputs.clone();
            up[j] += h;
            down[j] -= h;
            assertEquals((loss.value(up, targets) - loss.value(down, targets)) / (2 * h), slopes[j], 2e-9);
        }
    }

    @Test
    void halfASquareIsHalfTheLoss() {
        double[] outputs = {1, 2, 4, 8};
        double[] targets = {0, 3, 3, 10};
        assertEquals(2 * HALF_SQUARED.value(outputs, targets), Loss.MEAN_SQUARED.value(outputs, targets));
    }

    @Test
    void huberIsSquaredWithinDeltaAndStraightBeyond() {
        Term huber = Term.huber(2);
        assertEquals(2, huber.value(2, 0));
        assertEquals(2 * (5 - 1), huber.value(-5, 0));
        assertEquals(2, huber.slope(5, 0));
        assertEquals(-2, huber.slope(-5, 0));
        assertEquals(1.5, huber.slope(1.5, 0));
        assertThrows(IllegalArgumentException.class, () -> Term.huber(0));
        assertThrows(IllegalArgumentException.class, () -> Term.huber(Double.NaN));
    }

    @Test
    void whatMeansNothingIsRefused() {
        double[] one = {1};
        double[] two = {1, 2};
        assertThrows(IllegalArgumentException.class, () -> Loss.MEAN_SQUARED.value(new double[0], new double[0]));
        assertThrows(IllegalArgumentException.class, () -> Loss.MEAN_SQUARED.value(one, two));
        assertThrows(IllegalArgumentException.class, () -> Loss.MEAN_SQUARED.slopes(two, two, one));
        assertThrows(IllegalArgumentException.class, () -> Loss.CROSS_ENTROPY.value(two, one));
        var refused = assertThrows(IllegalArgumentException.class, () -> Loss.CROSS_ENTROPY.value(two, two));
        assertTrue(refused.getMessage().contains("add up to 1, got a sum of 3.0"), refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Loss.CROSS_ENTROPY.value(two, new double[] {2, -1}));
        assertThrows(IllegalArgumentException.class, () -> Term.LOGIT.value(0, 1.01));
        assertThrows(IllegalArgumentException.class, () -> Term.LOGIT.slope(0, Double.NaN));
    }

    @Test
    void penaltyIsAPartOfItsOwn() {
        Penalty penalty = new Penalty(0.1);
        assertEquals(0.1 * (9 + 16) / 2, penalty.value(3, -4), 1e-15);
        assertEquals(-0.4, penalty.slope(-4), 1e-16);
        assertEquals(0, new Penalty(0).value(5));
        assertThrows(IllegalArgumentException.class, () -> new Penalty(-1));
    }
}
