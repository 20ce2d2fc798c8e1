package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LossCurveTest {

    private static final List<LossCurve> CURVES =
            List.of(LossCurve.bowl(2.5), LossCurve.DOUBLE_WELL, LossCurve.PLATEAU_CLIFF, LossCurve.neuron(2, -1, 1));
    private static final List<LossSurface> SURFACES = List.of(
            LossSurface.bowl(10),
            LossSurface.ROSENBROCK,
            LossSurface.BEALE,
            LossSurface.HIMMELBLAU,
            LossSurface.SADDLE);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void slopesAndCurvaturesAgreeWithANudge(long seed) {
        Random random = new Random(seed);
        double h = 1e-5;
        for (int i = 0; i < 20; i++) {
            double w = 6 * random.nextDouble() - 3;
            double v = 6 * random.nextDouble() - 3;
            for (LossCurve curve : CURVES) {
                assertEquals((curve.value(w + h) - curve.value(w - h)) / (2 * h), curve.slope(w), 1e-7);
                assertEquals((curve.slope(w + h) - curve.slope(w - h)) / (2 * h), curve.curvature(w), 1e-6);
            }
            for (LossSurface surface : SURFACES) {
                double size = 1 + Math.abs(surface.value(w, v));
                assertEquals(
                        (surface.value(w + h, v) - surface.value(w - h, v)) / (2 * h),
                        surface.slope1(w, v),
                        1e-8 * size);
                assertEquals(
                        (surface.value(w, v + h) - surface.value(w, v - h)) / (2 * h),
                        surface.slope2(w, v),
                        1e-8 * size);
            }
        }
    }

    @Test
    void minimaAreWhereTheLiteratureHasThem() {
        level(LossSurface.ROSENBROCK, 1, 1);
        level(LossSurface.BEALE, 3, 0.5);
        level(LossSurface.HIMMELBLAU, 3, 2);
        level(LossSurface.bowl(10), 0, 0);
        level(LossSurface.SADDLE, 0, 0);
        assertEquals(0, LossSurface.HIMMELBLAU.value(-2.805118, 3.131312), 1e-9);
        assertEquals(24.2, LossSurface.ROSENBROCK.value(-1.2, 1), 1e-13);
        assertEquals(-0.5, LossSurface.SADDLE.value(0, 1));
    }

    private static void level(LossSurface surface, double w1, double w2) {
        assertEquals(0, surface.value(w1, w2));
        assertEquals(0, Math.abs(surface.slope1(w1, w2)));
        assertEquals(0, Math.abs(surface.slope2(w1, w2)));
    }

    @Test
    void everyCurveIsLevelAtItsMinimum() {
        for (LossCurve curve : CURVES) {
            curve.minimum().ifPresent(w -> {
                assertEquals(0, curve.slope(w), 1e-12);
                assertTrue(curve.curvature(w) > 0);
            });
        }
        assertEquals(2, LossCurve.DOUBLE_WELL.curvature(1));
        assertEquals(-0.25, LossCurve.DOUBLE_WELL.value(-1));
        assertTrue(LossCurve.neuron(2, -1, 1).minimum().isEmpty());
    }

    /** The neuron of all five questions: L = ⅛ and dL/dw = −¼ at w = ½. */
    @Test
    void theNeuronHasTheNumbersOfTheChainRule() {
        LossCurve neuron = LossCurve.neuron(2, -1, 1);
        assertEquals(0.125, neuron.value(0.5));
        assertEquals(-0.25, neuron.slope(0.5));
        assertEquals(-1, Math.signum(neuron.slope(-300)));
    }

    /** By hand: Rosenbrock 2.2² + 100·0.44² at his start (−1.2, 1), the squares of the constants at 0 of the others. */
    @Test
    void theFamousLandscapesHaveTheirHeights() {
        assertEquals(24.2, LossSurface.ROSENBROCK.value(-1.2, 1), 1e-12);
        assertEquals(14.203125, LossSurface.BEALE.value(0, 0));
        // y = 1 leaves the constants; x = 1, y = 2: 2.5, 5.25, 9.625.
        assertEquals(14.203125, LossSurface.BEALE.value(7, 1));
        assertEquals(126.453125, LossSurface.BEALE.value(1, 2));
        assertEquals(170, LossSurface.HIMMELBLAU.value(0, 0));
        assertEquals(-2.5, LossSurface.SADDLE.value(2, 3));
    }

    /** ½σ(−z)² and its slope, by hand, where 1 − σ would be 0. */
    @Test
    void aNeuronThatIsNearlyRightStillCostsAndLearns() {
        LossCurve neuron = LossCurve.neuron(1, 0, 1);
        double miss = 1 / (1 + Math.exp(40));
        assertEquals(1, neuron.value(40) / (miss * miss / 2), 1e-14);
        assertEquals(1, neuron.slope(40) / (-miss * miss * (1 - miss)), 1e-14);
        assertEquals(1, neuron.curvature(40) / (2 * miss * miss), 1e-14);
    }

    @Test
    void aNeuronWithATargetItReachesHasItsMinimumThere() {
        assertEquals(0, LossCurve.neuron(1, 0, 0.5).minimum().orElseThrow());
        LossCurve neuron = LossCurve.neuron(-2, 0.5, 0.9);
        double w = neuron.minimum().orElseThrow();
        assertEquals(0, neuron.value(w), 1e-30);
        assertEquals((Math.log(9) - 0.5) / -2, w, 1e-15);
        assertEquals(0, LossCurve.neuron(0, 3, 1).minimum().orElseThrow(), "no weight matters");
        for (double y : new double[] {-0.1, 0, 1, 2}) {
            assertTrue(LossCurve.neuron(1, 0, y).minimum().isEmpty());
        }
    }

    @Test
    void aRoundBowlIsABowl() {
        assertEquals(12.5, LossSurface.bowl(1).value(3, 4));
    }

    @Test
    void whatIsNoLandscapeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> LossCurve.bowl(0));
        assertThrows(IllegalArgumentException.class, () -> LossCurve.bowl(Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> LossSurface.bowl(0.9));
        assertThrows(IllegalArgumentException.class, () -> LossSurface.bowl(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> LossCurve.neuron(Double.NaN, 0, 0));
    }
}
