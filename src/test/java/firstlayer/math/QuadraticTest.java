package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuadraticTest {

    /** Question 2, experiments 1 to 3, each count also walked. */
    @ParameterizedTest(name = "η = {0}: {1} steps to 1 %")
    @CsvSource({"0.1, 44", "1.9, 44", "1, 1", "0.5, 7", "1.5, 7", "1.99, 459"})
    void stepsToOnePercentAreThoseOfTheWalk(double rate, int steps) {
        assertEquals(OptionalLong.of(steps), Quadratic.stepsToOnePercent(Quadratic.factor(rate, 1)));
        double[] path = Descent.along(LossCurve.bowl(1), 2, Schedule.constant(rate), steps, 0, 0)
                .weight(0);
        assertTrue(Math.abs(path[steps]) <= 0.02 * (1 + 1e-9) && Math.abs(path[steps - 1]) > 0.02 * (1 + 1e-9));
    }

    @Test
    void twinsTakeTheSameSteps() {
        assertEquals(OptionalLong.of(2), Quadratic.stepsToOnePercent(Quadratic.factor(0.9, 1)));
        assertEquals(OptionalLong.of(2), Quadratic.stepsToOnePercent(Quadratic.factor(1.1, 1)));
        assertEquals(OptionalLong.of(1), Quadratic.stepsToOnePercent(1e-9));
        assertEquals(OptionalLong.empty(), Quadratic.stepsToOnePercent(-1));
        assertEquals(OptionalLong.empty(), Quadratic.stepsToOnePercent(Double.NaN));
    }

    /** Facts 1.5: curvatures from 1 to 100. */
    @Test
    void aWideSpectrumHasTheNumbersOfTheLiterature() {
        assertEquals(0.02, Quadratic.limit(100));
        assertEquals(0.0198020, Quadratic.best(1, 100), 5e-8);
        assertEquals(0.980198, -Quadratic.factor(Quadratic.best(1, 100), 100), 5e-7);
        assertEquals(0.980198, Quadratic.factor(Quadratic.best(1, 100), 1), 5e-7);
        assertEquals(3.8, Quadratic.momentumLimit(1, 0.9), 1e-15);
        assertEquals(1.357143, Quadratic.nesterovLimit(1, 0.9), 5e-7);
        assertEquals(0.2, Quadratic.limit(10));
        assertEquals(2.0 / 11, Quadratic.best(1, 10), 1e-16);
        assertEquals(9.0 / 11, Quadratic.factor(Quadratic.best(1, 10), 1), 1e-15);
    }

    /** Facts 1.5: the slowest and the steepest direction, opposite in sign, are both within a millionth after 691 steps. */
    @Test
    void theBestRateTakes691StepsToAMillionth() {
        double[][] w = walk(Optimizer.GRADIENT_DESCENT, Quadratic.best(1, 100), 691);
        assertTrue(Math.abs(w[691][0]) <= 1e-6 && Math.abs(w[691][1]) <= 1e-6);
        assertTrue(Math.abs(w[690][0]) > 1e-6 && Math.abs(w[690][1]) > 1e-6);
    }

    /** Facts 1.5: at its best, η = 4/121 and μ = 81/121 for curvatures from 1 to 100, the heavy ball walks (1 + ct)·(±9/11)ᵗ; the power alone passes a millionth at step 69. */
    @Test
    void theHeavyBallShrinksByNineElevenths() {
        double momentum = 81.0 / 121;
        double factor = Math.sqrt(momentum);
        assertTrue(Math.pow(factor, 69) <= 1e-6 && Math.pow(factor, 68) > 1e-6);
        double[][] w = walk(Momentum.SUMMED.of(momentum), 4.0 / 121, 150);
        for (int t = 0; t <= 150; t++) {
            assertEquals((1 + 2 * t / 11.0) * Math.pow(9.0 / 11, t), w[t][0], 1e-12);
            assertEquals((1 + 20 * t / 11.0) * Math.pow(-9.0 / 11, t), w[t][1], 1e-12);
        }
    }

    private static double[][] walk(Optimizer rule, double rate, int steps) {
        return Descent.along(LossSurface.bowl(100), 1, 1, rule, Schedule.constant(rate), steps, 0, 0)
                .weights();
    }

    /** Just inside each limit the walk stays, just outside it runs away. */
    @Test
    void walksObeyTheLimits() {
        double heavy = Quadratic.momentumLimit(100, 0.9);
        double nesterov = Quadratic.nesterovLimit(100, 0.9);
        assertTrue(runsAway(Momentum.SUMMED.of(0.9), 1.01 * heavy) && !runsAway(Momentum.SUMMED.of(0.9), 0.99 * heavy));
        assertTrue(runsAway(Momentum.NESTEROV.of(0.9), 1.01 * nesterov)
                && !runsAway(Momentum.NESTEROV.of(0.9), 0.99 * nesterov));
    }

    private static boolean runsAway(Optimizer rule, double rate) {
        return Descent.along(LossSurface.bowl(100), 1, 1, rule, Schedule.constant(rate), 20_000, 0, 0)
                .diverged();
    }

    @ParameterizedTest(name = "η = {0}: variance {1}")
    @CsvSource({"0.5, 0.3333", "0.1, 0.0526", "0.05, 0.0256"})
    void theNoiseFloorIsTheFixedPointOfTheVariance(double rate, double floor) {
        double variance = Quadratic.noiseFloor(rate, 1, 1);
        assertEquals(floor, variance, 5e-5);
        double factor = Quadratic.factor(rate, 1);
        assertEquals(variance, factor * factor * variance + rate * rate, 1e-15);
    }

    /** In units where curvatures are c times as large and rates 1/c, nothing but the unit changes. */
    @Test
    void curvatureAndNoiseOnlySetTheUnits() {
        assertEquals(
                0.3 * 0.3 / (4 * 4) * Quadratic.noiseFloor(0.5, 1, 1), Quadratic.noiseFloor(0.5 / 4, 0.3, 4), 1e-16);
        assertEquals(1.0, Quadratic.best(1, 1));
    }

    @Test
    void whatHasNoMeaningIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Quadratic.noiseFloor(2, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Quadratic.noiseFloor(0, 1, 1));
        var tooFast = assertThrows(IllegalArgumentException.class, () -> Quadratic.noiseFloor(0.5, 1, 4));
        assertTrue(tooFast.getMessage().contains("2/λ = 0.5"), tooFast.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Quadratic.noiseFloor(1, Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> Quadratic.limit(0));
        assertThrows(IllegalArgumentException.class, () -> Quadratic.best(2, 1));
        assertThrows(IllegalArgumentException.class, () -> Quadratic.momentumLimit(1, 1));
    }
}
