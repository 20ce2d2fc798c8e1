package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Facts 1.8: the order is 00, 01, 10, 11, from weights of 0. */
final class PerceptronTest {

    private static final int[][] CORNERS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    private static final int[] AND = {-1, -1, -1, 1};
    private static final int[] OR = {-1, 1, 1, 1};
    private static final int[] XOR = {-1, 1, 1, -1};

    private static int cleanEpoch(Perceptron perceptron, int[] classes) {
        int epoch = 1;
        while (perceptron.epoch(CORNERS, classes) > 0) {
            epoch++;
        }
        return epoch;
    }

    @Test
    void andIsCleanInTheNinthEpochAfterEighteenMistakes() {
        Perceptron perceptron = new Perceptron(2);
        assertEquals(9, cleanEpoch(perceptron, AND));
        assertEquals(18, perceptron.mistakes());
        assertArrayEquals(new long[] {3, 2}, perceptron.weights());
        assertEquals(-4, perceptron.bias());
    }

    @Test
    void orIsCleanInTheSixthEpochAfterNineMistakes() {
        Perceptron perceptron = new Perceptron(2);
        assertEquals(6, cleanEpoch(perceptron, OR));
        assertEquals(9, perceptron.mistakes());
        assertArrayEquals(new long[] {2, 2}, perceptron.weights());
        assertEquals(-1, perceptron.bias());
    }

    @Test
    void xorReturnsToZeroAfterEveryEpoch() {
        Perceptron perceptron = new Perceptron(2);
        for (int epoch = 1; epoch <= 50; epoch++) {
            assertEquals(4, perceptron.epoch(CORNERS, XOR));
            assertArrayEquals(new long[2], perceptron.weights());
            assertEquals(0, perceptron.bias());
        }
        assertEquals(200, perceptron.mistakes());
    }

    @Test
    void andOfPlusAndMinusOneTakesOneMistake() {
        int[][] signs = {{-1, -1}, {-1, 1}, {1, -1}, {1, 1}};
        Perceptron perceptron = new Perceptron(2);
        // The tie at 0 is the one mistake; the line is then x₁ + x₂ = 1.
        assertEquals(1, perceptron.epoch(signs, AND));
        assertEquals(0, perceptron.epoch(signs, AND));
        assertEquals(1, perceptron.mistakes());
    }

    @Test
    void aTieIsAMistake() {
        Perceptron perceptron = new Perceptron(1);
        assertTrue(perceptron.see(new int[] {5}, 1));
        assertFalse(perceptron.see(new int[] {5}, 1));
        assertEquals(26, perceptron.sum(5));
    }

    /** (R/γ)² for the widest separators: AND 51, OR 27, in whole mistakes; AND of ±1 exactly 9. */
    @Test
    void mistakesStayBelowNovikoffsBound() {
        double[][] corners = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
        double[][] signs = {{-1, -1}, {-1, 1}, {1, -1}, {1, 1}};
        assertEquals(51, Perceptron.mistakeBound(corners, AND, new double[] {2, 2}, -3), 1e-12);
        assertEquals(27, Perceptron.mistakeBound(corners, OR, new double[] {2, 2}, -1), 1e-12);
        assertEquals(9, Perceptron.mistakeBound(signs, AND, new double[] {1, 1}, -1), 1e-12);
        assertEquals(51, Perceptron.mistakeBound(corners, AND, new double[] {4, 4}, -6), 1e-12);
        assertThrows(
                IllegalArgumentException.class, () -> Perceptron.mistakeBound(corners, XOR, new double[] {1, 1}, -0.5));
        assertThrows(
                IllegalArgumentException.class, () -> Perceptron.mistakeBound(corners, AND, new double[] {1}, -0.5));
        assertThrows(
                IllegalArgumentException.class,
                () -> Perceptron.mistakeBound(new double[0][], new int[0], new double[] {1}, 0));
    }

    @Test
    void wrongShapesAndClassesAreRefused() {
        Perceptron perceptron = new Perceptron(2);
        assertThrows(IllegalArgumentException.class, () -> new Perceptron(0));
        assertThrows(IllegalArgumentException.class, () -> perceptron.see(new int[] {1}, 1));
        assertThrows(IllegalArgumentException.class, () -> perceptron.see(new int[] {1, 1}, 0));
        assertThrows(IllegalArgumentException.class, () -> perceptron.epoch(CORNERS, new int[] {1}));
        assertThrows(IllegalArgumentException.class, () -> perceptron.epoch(new int[0][], new int[0]));
    }

    /** Question 4, experiment 3: from w = b = 2, x = 1, t = 0, η = 0.5 the output is below 0.1 after 70, 141 and 15 steps. */
    @Test
    void theGradientRuleLeavesAWrongCornerFasterByCrossEntropy() {
        assertEquals(70, stepsBelowATenth(new GradientRule(Activation.SIGMOID, Term.SQUARED, new double[] {2}, 2)));
        assertEquals(
                141, stepsBelowATenth(new GradientRule(Activation.SIGMOID, Term.HALF_SQUARED, new double[] {2}, 2)));
        assertEquals(15, stepsBelowATenth(new GradientRule(Activation.IDENTITY, Term.LOGIT, new double[] {2}, 2)));
    }

    private static int stepsBelowATenth(GradientRule rule) {
        int steps = 0;
        double[] x = {1};
        while (Activation.SIGMOID.value(rule.sum(x)) >= 0.1) {
            rule.see(x, 0, 0.5);
            steps++;
        }
        return steps;
    }

    /** The neuron of all five questions, x = 2, w = ½, b = −1, y = 1, with ½: dL/dw = −¼, dL/db = −⅛. */
    @Test
    void theGradientRuleStepsAlongTheSlope() {
        GradientRule rule = new GradientRule(Activation.SIGMOID, Term.HALF_SQUARED, new double[] {0.5}, -1);
        assertEquals(0.5, rule.output(2));
        assertEquals(-0.125, rule.see(new double[] {2}, 1, 1));
        assertArrayEquals(new double[] {0.75}, rule.weights());
        assertEquals(-0.875, rule.bias());
        assertEquals(0.06078, Term.HALF_SQUARED.value(rule.output(2), 1), 5e-6);
        assertThrows(IllegalArgumentException.class, () -> rule.see(new double[2], 1, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new GradientRule(Activation.TANH, Term.SQUARED, new double[0], 0));
    }
}
