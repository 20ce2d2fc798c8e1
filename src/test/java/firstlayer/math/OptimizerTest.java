package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OptimizerTest {

    private static double[][] walk(Optimizer rule, Schedule schedule, double scale, int steps) {
        double[] w = {2, 0.5};
        double[] slopes = new double[2];
        double[][] memory = rule.memory(2);
        double[][] path = new double[steps + 1][];
        path[0] = w.clone();
        for (int t = 0; t < steps; t++) {
            slopes[0] = scale * w[0];
            slopes[1] = scale * 10 * w[1];
            rule.step(w, slopes, schedule.rate(t), memory, t);
            path[t + 1] = w.clone();
        }
        return path;
    }

    /** Question 4, experiment 3: from w = b = 2, x = 1, y = 0, η = 0.5 the output is below 0.1 after 70, 141 and 15 steps. */
    @Test
    void descentLeavesAWrongCornerFasterByCrossEntropy() {
        assertEquals(70, stepsBelowATenth(Activation.SIGMOID, Term.SQUARED));
        assertEquals(141, stepsBelowATenth(Activation.SIGMOID, Term.HALF_SQUARED));
        assertEquals(15, stepsBelowATenth(Activation.IDENTITY, Term.LOGIT));
    }

    private static int stepsBelowATenth(Activation activation, Term loss) {
        double[] w = {2, 2};
        double[] slopes = new double[2];
        int steps = 0;
        while (Activation.SIGMOID.value(w[0] + w[1]) >= 0.1) {
            double z = w[0] + w[1];
            Arrays.fill(slopes, loss.slope(activation.value(z), 0) * activation.slope(z));
            Optimizer.GRADIENT_DESCENT.step(w, slopes, 0.5, new double[0][], steps);
            steps++;
        }
        return steps;
    }

    /** v ← μv − ηg, w ← w + v written out: at a constant rate the same steps, another walk once the rate changes. */
    @Test
    void theClassicalFormAgreesUntilTheRateChanges() {
        double[][] summed = walk(Momentum.SUMMED.of(0.9), Schedule.constant(0.05), 1, 60);
        double[][] classical = classical(Schedule.constant(0.05), 60);
        for (int t = 0; t <= 60; t++) {
            assertArrayEquals(classical[t], summed[t], 1e-13);
        }
        Schedule halved = Schedule.step(0.05, 5);
        double apart = walk(Momentum.SUMMED.of(0.9), halved, 1, 8)[8][0] - classical(halved, 8)[8][0];
        assertTrue(Math.abs(apart) > 1e-3);
    }

    private static double[][] classical(Schedule schedule, int steps) {
        double[] w = {2, 0.5};
        double[] v = new double[2];
        double[][] path = new double[steps + 1][];
        path[0] = w.clone();
        for (int t = 0; t < steps; t++) {
            for (int i = 0; i < 2; i++) {
                v[i] = 0.9 * v[i] - schedule.rate(t) * (i == 0 ? 1 : 10) * w[i];
                w[i] += v[i];
            }
            path[t + 1] = w.clone();
        }
        return path;
    }

    /** Facts 1.4: under a constant slope the step grows to η/(1 − μ), ten times η for μ = 0.9. */
    @Test
    void momentumFollowsAConstantSlopeAtTenTimesTheRate() {
        for (Momentum form : Momentum.values()) {
            double[] w = {0};
            double[][] memory = form.of(0.9).memory(1);
            double before = 0;
            for (int t = 0; t < 400; t++) {
                before = w[0];
                form.of(0.9).step(w, new double[] {1}, 0.01, memory, t);
            }
            assertEquals(-0.1, w[0] - before, 1e-12);
        }
    }

    /** w and v of Sutskever's form, with y = w + μv looked ahead to, against the stored y. */
    @Test
    void nesterovHoldsThePointLookedAheadTo() {
        double[][] stored = walk(Momentum.NESTEROV.of(0.8), Schedule.constant(0.05), 1, 40);
        double w = 2;
        double v = 0;
        for (int t = 0; t < 40; t++) {
            assertEquals(w + 0.8 * v, stored[t][0], 1e-13);
            v = 0.8 * v - 0.05 * (w + 0.8 * v);
            w += v;
        }
    }

    /** Facts 1.5: |first step| = η|g|/(|g| + ε): η, but for slopes near ε = 1e-8 and below. */
    @ParameterizedTest(name = "slope {0}")
    @ValueSource(doubles = {0, 1e-300, 1e-12, 1e-8, 1e-3, 1, -50, 1e6, 1e150})
    void theFirstAdaptiveStepIsOneRateLong(double slope) {
        double step = 0.1 * slope / (Math.abs(slope) + 1e-8);
        for (Optimizer rule : new Optimizer[] {Adaptive.adaGrad(), Adaptive.adam(0.9, 0.999), Adaptive.rmsProp(0)}) {
            double[] w = {3};
            rule.step(w, new double[] {slope}, 0.1, rule.memory(1), 0);
            assertEquals(3 - step, w[0], 1e-12);
        }
    }

    @Test
    void scalingTheLossLeavesAdaptivePathsAlone() {
        for (Optimizer rule : new Optimizer[] {Adaptive.adaGrad(), Adaptive.rmsProp(0.9), Adaptive.adam(0.9, 0.999)}) {
            double[] plain = walk(rule, Schedule.constant(0.05), 1, 20)[20];
            assertArrayEquals(plain, walk(rule, Schedule.constant(0.05), 10, 20)[20], 1e-5);
        }
    }

    /** Under a constant slope: AdaGrad's steps are η/√t, RMSProp's η/√(1 − ρᵗ), Adam's η. */
    @Test
    void constantSlopesGiveTheClosedForms() {
        double[] adaGrad = {0};
        double[] rms = {0};
        double[] adam = {0};
        Optimizer[] rules = {Adaptive.adaGrad(), Adaptive.rmsProp(0.9), Adaptive.adam(0.9, 0.999)};
        double[][][] memory = {rules[0].memory(1), rules[1].memory(1), rules[2].memory(1)};
        double[] expected = new double[3];
        for (int t = 0; t < 50; t++) {
            rules[0].step(adaGrad, new double[] {2}, 0.1, memory[0], t);
            rules[1].step(rms, new double[] {2}, 0.1, memory[1], t);
            rules[2].step(adam, new double[] {2}, 0.1, memory[2], t);
            expected[0] -= 0.1 / Math.sqrt(t + 1);
            expected[1] -= 0.1 / Math.sqrt(1 - Math.pow(0.9, t + 1));
            expected[2] -= 0.1;
        }
        assertArrayEquals(expected, new double[] {adaGrad[0], rms[0], adam[0]}, 1e-6);
    }

    /** With slopes of 0 only the decay is left: w·(1 − ηλ)ᵗ. */
    @Test
    void decayShrinksWeightsByItself() {
        Optimizer rule = Adaptive.adamW(0.9, 0.999, 0.5);
        double[] w = {8};
        double[][] memory = rule.memory(1);
        for (int t = 0; t < 10; t++) {
            rule.step(w, new double[1], 0.1, memory, t);
        }
        assertEquals(8 * Math.pow(0.95, 10), w[0], 1e-14);
    }

    @Test
    void sharesOutsideZeroToOneAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Momentum.SUMMED.of(1));
        assertThrows(IllegalArgumentException.class, () -> Momentum.SUMMED.of(-0.1));
        assertThrows(IllegalArgumentException.class, () -> Adaptive.rmsProp(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Adaptive.adam(1, 0.9));
        assertThrows(IllegalArgumentException.class, () -> Adaptive.adam(0.9, 1));
        assertThrows(IllegalArgumentException.class, () -> Adaptive.adamW(0.9, 0.9, 1));
    }
}
