package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DescentTest {

    private static Descent.Walk bowl(double a, double start, double rate, int steps) {
        return Descent.along(LossCurve.bowl(a), start, Schedule.constant(rate), steps, 0, 0);
    }

    @ParameterizedTest(name = "η = {0}")
    @ValueSource(doubles = {-0.3, 0.1, 0.9, 1, 1.1, 1.9, 2, 2.1})
    void walkOnTheBowlMatchesTheClosedForm(double rate) {
        double[] w = bowl(1, 2, rate, 30).weight(0);
        for (int t = 0; t <= 30; t++) {
            double exact = 2 * Math.pow(1 - rate, t);
            assertEquals(exact, w[t], 1e-13 * Math.max(1, Math.abs(exact)));
        }
    }

    @Test
    void theEdgeSwingsForEver() {
        double[] w = bowl(1, 2, 2, 1000).weight(0);
        for (int t = 0; t <= 1000; t++) {
            assertEquals(t % 2 == 0 ? 2 : -2, w[t]);
        }
    }

    /** Question 2, experiment 3, and facts 1.5: |w₁₀₀| = 2·1.1¹⁰⁰ = 27561.2. */
    @Test
    void beyondTheLimitItGrowsAndStopsAtTheLastFinitePoint() {
        double[] w = bowl(1, 2, 2.1, 42).weight(0);
        assertTrue(Math.abs(w[42]) > 100 && Math.abs(w[41]) <= 100);
        assertEquals(27561.2, Math.abs(bowl(10, 2, 0.21, 100).weight(0)[100]), 0.05);
        Descent.Walk walk = bowl(1, 2, 2.1, 1000);
        assertTrue(walk.diverged());
        // 2·1.1ᵗ first passes 10⁶ at ⌈ln(5·10⁵)/ln 1.1⌉ = 138.
        assertEquals(137, walk.steps());
        assertTrue(Math.abs(walk.weights()[137][0]) <= Descent.FAR);
        assertTrue(Descent.along(LossCurve.DOUBLE_WELL, 100, Schedule.constant(1e300), 5, 0, 0)
                .diverged());
    }

    /** Question 2, bonus. */
    @Test
    void theDoubleWellBouncesWhereItsFloorIsTooCurved() {
        double[] settles = Descent.along(LossCurve.DOUBLE_WELL, 0.9, Schedule.constant(0.9), 500, 0, 0)
                .weight(0);
        assertEquals(1, settles[500], 1e-12);
        double[] bounces = Descent.along(LossCurve.DOUBLE_WELL, 0.9, Schedule.constant(1.1), 5000, 0, 0)
                .weight(0);
        assertEquals(0.81455, Math.min(bounces[4999], bounces[5000]), 5e-6);
        assertEquals(1.11606, Math.max(bounces[4999], bounces[5000]), 5e-6);
        assertArrayEquals(
                new double[101],
                Descent.along(LossCurve.DOUBLE_WELL, 0, Schedule.constant(1.1), 100, 0, 0)
                        .weight(0));
    }

    @Test
    void theSteepDirectionExplodesWhileTheShallowOneSettles() {
        Descent.Walk walk = Descent.along(
                LossSurface.bowl(10), 2, 2, Optimizer.GRADIENT_DESCENT, Schedule.constant(0.205), 100, 0, 0);
        double[] end = walk.weights()[100];
        assertEquals(2 * Math.pow(0.795, 100), end[0], 1e-20);
        assertEquals(2 * Math.pow(1.05, 100), Math.abs(end[1]), 1e-9);
    }

    /** Long-run average of w² over 64 seeds against ησ²/(2 − η), within 4 standard errors. */
    @ParameterizedTest(name = "η = {0}, seeds 1 to 64")
    @ValueSource(doubles = {0.5, 0.1})
    void noiseHoversAtItsFloor(double rate) {
        double sum = 0;
        double squares = 0;
        for (int seed = 1; seed <= 64; seed++) {
            double[] w = Descent.along(LossCurve.bowl(1), 0, Schedule.constant(rate), 4000, 1, seed)
                    .weight(0);
            double mean = 0;
            for (int t = 200; t <= 4000; t++) {
                mean += w[t] * w[t] / 3801;
            }
            sum += mean;
            squares += mean * mean;
        }
        double error = Math.sqrt((squares / 64 - sum * sum / 64 / 64) / 63);
        assertEquals(Quadratic.noiseFloor(rate, 1, 1), sum / 64, 4 * error);
    }

    @Test
    void noiseIsOneDrawAStepOfTheSeed() {
        var random = new java.util.Random(5);
        double w = 1;
        Descent.Walk walk = Descent.along(LossCurve.bowl(1), 1, Schedule.constant(0.5), 3, 2, 5);
        for (int t = 1; t <= 3; t++) {
            w -= 0.5 * (w + 2 * random.nextGaussian());
            assertEquals(w, walk.weights()[t][0]);
        }
        assertEquals(walk, Descent.along(LossCurve.bowl(1), 1, Schedule.constant(0.5), 3, 2, 5));
        assertEquals(
                walk.hashCode(),
                Descent.along(LossCurve.bowl(1), 1, Schedule.constant(0.5), 3, 2, 5)
                        .hashCode());
        assertFalse(walk.equals(Descent.along(LossCurve.bowl(1), 1, Schedule.constant(0.5), 3, 2, 6)));
    }

    @ParameterizedTest(name = "{0} steps, noise {1}, start {2}")
    @CsvSource({"-1, 0, 1", "1, -1, 1", "1, NaN, 1", "1, Infinity, 1", "1, 0, NaN", "1, 0, 1e7"})
    void whatCannotBeWalkedIsRefused(int steps, double noise, double start) {
        assertThrows(
                IllegalArgumentException.class,
                () -> Descent.along(LossCurve.bowl(1), start, Schedule.constant(1), steps, noise, 0));
    }

    @Test
    void noStepsAreAPathAndTheFarthestPlaceIsAPlace() {
        Descent.Walk walk = Descent.along(LossCurve.bowl(1), Descent.FAR, Schedule.constant(1), 0, 0, 0);
        assertEquals(0, walk.steps());
        assertEquals(1e6, walk.weight(0)[0]);
        assertFalse(walk.diverged());
    }

    /** On a bowl the loss falls until the rate passes 2/a, and then rises. */
    @Test
    void theRangeTestTurnsAtTheLimit() {
        LearningRateSweep test = LearningRateSweep.along(LossCurve.bowl(1), 1, Schedule.linear(0.01, 4.0, 400), 400);
        assertEquals(test.rates().length, test.losses().length);
        for (int t = 1; t < test.rates().length; t++) {
            assertEquals(0.01 * (t + 1), test.rates()[t], 1e-12);
            assertTrue(test.losses()[t] < test.losses()[t - 1] == test.rates()[t] < 2 - 1e-9 || test.losses()[t] == 0);
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> LearningRateSweep.along(LossCurve.bowl(1), 1, Schedule.constant(1), 0));
    }
}
