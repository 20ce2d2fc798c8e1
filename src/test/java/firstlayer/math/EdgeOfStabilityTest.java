package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** L = ½(1 − w₁w₂)² from (4, 0.3): the valley w₁w₂ = 1 is there, steep at its ends and flat, with sharpness 2, at (1, 1). */
class EdgeOfStabilityTest {

    private static final LossSurface PRODUCT = new LossSurface() {
        @Override
        public double value(double w1, double w2) {
            return (1 - w1 * w2) * (1 - w1 * w2) / 2;
        }

        @Override
        public double slope1(double w1, double w2) {
            return -(1 - w1 * w2) * w2;
        }

        @Override
        public double slope2(double w1, double w2) {
            return -(1 - w1 * w2) * w1;
        }
    };

    private static Descent.Walk walk(double rate) {
        return Descent.along(PRODUCT, 4, 0.3, Optimizer.GRADIENT_DESCENT, Schedule.constant(rate), 2000, 0, 0);
    }

    /** Cohen et al. 2021: a walk ends where the sharpness is at most 2/η, whether it has to leave a steeper place for that or not. */
    @ParameterizedTest(name = "η = {0}: sharpness {1}")
    @CsvSource({"0.05, 16.03, 40, 5e-3", "0.1, 16.03, 20, 2e-2", "0.15, 9.758, 13.33, 5e-4", "0.2, 2.340, 10, 5e-4"})
    void theWalkEndsWhereItsRateIsStable(double rate, double sharpness, double limit, double lastDigit) {
        Descent.Walk walk = walk(rate);
        double[] end = walk.weights()[walk.steps()];
        assertEquals(1, end[0] * end[1], 1e-9);
        double most = Curvatures.of(PRODUCT, end[0], end[1]).most();
        // On the valley the second derivatives are w₂², 1 and w₁², whose eigenvalues are 0 and w₁² + w₂².
        assertEquals(end[0] * end[0] + end[1] * end[1], most, 1e-6);
        assertEquals(0, Curvatures.of(PRODUCT, end[0], end[1]).least(), 1e-6);
        assertEquals(sharpness, most, lastDigit);
        assertEquals(limit, 2 / rate, 5e-3);
        assertTrue(most <= Quadratic.limit(rate));
    }

    /** At η = 0.2 the loss rises on five of the steps; at 0.3 the walk runs away. */
    @Test
    void theLossMayRiseOnTheWay() {
        double[][] w = walk(0.2).weights();
        int rises = 0;
        for (int t = 1; t < w.length; t++) {
            double before = PRODUCT.value(w[t - 1][0], w[t - 1][1]);
            // What rounding does at the bottom is no rise.
            rises += PRODUCT.value(w[t][0], w[t][1]) > before && before > 1e-20 ? 1 : 0;
        }
        assertEquals(5, rises);
        assertTrue(walk(0.3).diverged());
    }
}
