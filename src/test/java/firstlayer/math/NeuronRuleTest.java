package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeuronRuleTest {

    private static final double[][] CORNERS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
    private static final double[][] SIGNS = {{-1, -1}, {-1, 1}, {1, -1}, {1, 1}};

    private static final boolean[] AND = {false, false, false, true};
    private static final boolean[] OR = {false, true, true, true};
    private static final boolean[] XOR = {false, true, true, false};

    /** A round through all points, in order; how many were mistakes. */
    private static int round(NeuronRule rule, double[][] points, boolean[] yes) {
        int mistakes = 0;
        for (int i = 0; i < points.length; i++) {
            mistakes += rule.isMistake(points[i], yes[i]) ? 1 : 0;
            rule.see(points[i], yes[i]);
        }
        return mistakes;
    }

    /** The mistakes of every round up to the first without one. */
    private static List<Integer> rounds(NeuronRule rule, boolean[] yes) {
        List<Integer> rounds = new ArrayList<>();
        do {
            rounds.add(round(rule, CORNERS, yes));
        } while (rounds.get(rounds.size() - 1) > 0);
        return rounds;
    }

    private static int total(List<Integer> rounds) {
        return rounds.stream().mapToInt(Integer::intValue).sum();
    }

    /** Facts 1.8, and below the bound of 51 that the widest margin gives. */
    @ParameterizedTest(name = "η = {0}")
    @ValueSource(doubles = {0.1, 0.3, 1, 7})
    void thePerceptronIsCleanInTheNinthRoundOfAndAtAnyRate(double rate) {
        NeuronRule rule = new PerceptronRule(new double[2], 0, rate);
        List<Integer> rounds = rounds(rule, AND);
        assertEquals(9, rounds.size());
        assertEquals(18, total(rounds));
        assertArrayEquals(new double[] {3 * rate, 2 * rate}, rule.weights());
        assertEquals(-4 * rate, rule.bias());
    }

    @ParameterizedTest(name = "η = {0}")
    @ValueSource(doubles = {0.1, 0.3, 1, 7})
    void thePerceptronIsCleanInTheSixthRoundOfOrAtAnyRate(double rate) {
        NeuronRule rule = new PerceptronRule(new double[2], 0, rate);
        List<Integer> rounds = rounds(rule, OR);
        assertEquals(6, rounds.size());
        assertEquals(9, total(rounds));
        assertArrayEquals(new double[] {2 * rate, 2 * rate}, rule.weights());
        assertEquals(-1 * rate, rule.bias());
    }

    @ParameterizedTest(name = "η = {0}")
    @ValueSource(doubles = {0.1, 0.3, 1})
    void xorTakesThePerceptronBackToZeroAfterEveryRound(double rate) {
        NeuronRule rule = new PerceptronRule(new double[2], 0, rate);
        for (int round = 1; round <= 50; round++) {
            assertEquals(4, round(rule, CORNERS, XOR));
            assertArrayEquals(new double[2], rule.weights());
            assertEquals(0, rule.bias());
        }
    }

    /** The tie at 0 is the one mistake; the line is then x₁ + x₂ = 1. */
    @Test
    void andOfPlusAndMinusOneTakesOneMistake() {
        NeuronRule rule = new PerceptronRule(new double[2], 0, 0.1);
        assertEquals(1, round(rule, SIGNS, AND));
        assertEquals(0, round(rule, SIGNS, AND));
    }

    @Test
    void aTieIsAMistake() {
        NeuronRule rule = new PerceptronRule(new double[1], 0, 1);
        assertEquals(1, rule.see(new double[] {5}, true));
        assertEquals(0, rule.see(new double[] {5}, true));
        assertEquals(26, rule.sum(new double[] {5}));
    }

    /** Another convention makes other counts: learning only where step(h ≥ 0) is drawn wrong. Facts 1.8. */
    @Test
    void learningOnlyFromWrongAnswersMakesFewerMistakes() {
        assertEquals(List.of(2, 3, 3, 2, 1, 0), roundsOfWrongAnswers(AND));
        assertEquals(11, total(roundsOfWrongAnswers(AND)));
        assertEquals(4, roundsOfWrongAnswers(OR).size());
        assertEquals(5, total(roundsOfWrongAnswers(OR)));
        NeuronRule rule = new PerceptronRule(new double[2], 0, 1);
        for (int round = 1; round <= 50; round++) {
            assertTrue(learnFromWrongAnswers(rule, XOR) > 0);
            assertFalse(Arrays.equals(new double[2], rule.weights()) && rule.bias() == 0);
        }
    }

    private static List<Integer> roundsOfWrongAnswers(boolean[] yes) {
        NeuronRule rule = new PerceptronRule(new double[2], 0, 1);
        List<Integer> rounds = new ArrayList<>();
        do {
            rounds.add(learnFromWrongAnswers(rule, yes));
        } while (rounds.get(rounds.size() - 1) > 0);
        return rounds;
    }

    private static int learnFromWrongAnswers(NeuronRule rule, boolean[] yes) {
        int wrong = 0;
        for (int i = 0; i < CORNERS.length; i++) {
            if (rule.sum(CORNERS[i]) >= 0 != yes[i]) {
                rule.see(CORNERS[i], yes[i]);
                wrong++;
            }
        }
        return wrong;
    }

    /** (R/γ)² for the widest separators: AND 51, OR 27; AND of ±1 exactly 9. The length of (w, b) does not matter. */
    @Test
    void mistakesStayBelowNovikoffsBound() {
        assertEquals(51, PerceptronRule.mistakeBound(CORNERS, AND, new double[] {2, 2}, -3), 1e-12);
        assertEquals(27, PerceptronRule.mistakeBound(CORNERS, OR, new double[] {2, 2}, -1), 1e-12);
        assertEquals(9, PerceptronRule.mistakeBound(SIGNS, AND, new double[] {1, 1}, -1), 1e-12);
        assertEquals(51, PerceptronRule.mistakeBound(CORNERS, AND, new double[] {4, 4}, -6), 1e-12);
    }

    /** Any separator bounds the mistakes, in any order of the points. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noOrderMakesMoreMistakesThanTheBound(long seed) {
        Random random = new Random(seed);
        double[] separator = {random.nextInt(7) + 1, -random.nextInt(7) - 1};
        List<double[]> points = new ArrayList<>();
        while (points.size() < 20) {
            double[] x = {random.nextInt(21) - 10, random.nextInt(21) - 10};
            if (separator[0] * x[0] + separator[1] * x[1] != -0.5) {
                points.add(x);
            }
        }
        double[][] x = points.toArray(double[][]::new);
        boolean[] yes = new boolean[x.length];
        for (int k = 0; k < x.length; k++) {
            yes[k] = separator[0] * x[k][0] + separator[1] * x[k][1] + 0.5 > 0;
        }
        double bound = PerceptronRule.mistakeBound(x, yes, separator, 0.5);
        NeuronRule rule = new PerceptronRule(new double[2], 0, 0.1);
        int mistakes = 0;
        int wrong;
        do {
            wrong = round(rule, x, yes);
            mistakes += wrong;
            assertTrue(mistakes <= bound, mistakes + " mistakes, bound " + bound);
        } while (wrong > 0);
        assertTrue(mistakes > 0);
    }

    @Test
    void aBoundNeedsASeparatorAndExamples() {
        double[] w = {1, 1};
        assertThrows(IllegalArgumentException.class, () -> PerceptronRule.mistakeBound(CORNERS, XOR, w, -0.5));
        // Two corners of AND lie on this line.
        assertThrows(IllegalArgumentException.class, () -> PerceptronRule.mistakeBound(CORNERS, AND, w, -1));
        assertThrows(
                IllegalArgumentException.class,
                () -> PerceptronRule.mistakeBound(CORNERS, AND, new double[] {1}, -0.5));
        assertThrows(
                IllegalArgumentException.class, () -> PerceptronRule.mistakeBound(CORNERS, new boolean[3], w, -1.5));
        assertThrows(
                IllegalArgumentException.class,
                () -> PerceptronRule.mistakeBound(new double[0][], new boolean[0], w, 0));
    }

    @Test
    void thePerceptronSumsAsItsWeightsSay() {
        NeuronRule rule = new PerceptronRule(new double[] {0.5, -1}, 0.25, 0.5);
        round(rule, CORNERS, new boolean[] {true, false, false, true});
        double[] w = rule.weights();
        assertEquals(w[0] * 3 + w[1] * -2 + rule.bias(), rule.sum(new double[] {3, -2}), 1e-12);
    }

    /** The neuron of all five questions, x = 2, w = ½, b = −1, y = 1, with ½: dL/dw = −¼, dL/db = −⅛. */
    @Test
    void theDeltaRuleStepsAlongTheSlope() {
        NeuronRule rule = new DeltaRule(new double[] {0.5}, -1, Activation.SIGMOID, 1, 1);
        double[] x = {2};
        assertEquals(0.5, Activation.SIGMOID.value(rule.sum(x)));
        assertEquals(0.125, rule.see(x, true));
        assertArrayEquals(new double[] {0.75}, rule.weights());
        assertEquals(-0.875, rule.bias());
        assertEquals(0.06078, Term.HALF_SQUARED.value(Activation.SIGMOID.value(rule.sum(x)), 1), 5e-6);
    }

    /**
     * Question 4, experiment 3: from w = b = 2, x = 1, y = 0 the output is below 0.1 after 141 steps at η = 0.5, and after
     * 70 without the ½, which is η = 1.
     */
    @ParameterizedTest(name = "η = {0}: {1} steps")
    @CsvSource({"0.5, 141", "1, 70"})
    void theDeltaRuleLeavesAWrongCornerSlowly(double rate, int steps) {
        NeuronRule rule = new DeltaRule(new double[] {2}, 2, Activation.SIGMOID, 1, rate);
        double[] x = {1};
        int taken = 0;
        while (Activation.SIGMOID.value(rule.sum(x)) >= 0.1) {
            rule.see(x, false);
            taken++;
        }
        assertEquals(steps, taken);
    }

    /** The change of the bias is −η times the slope of ½(φ(k(w·x + b)) − y)² in b. */
    @ParameterizedTest
    @EnumSource(
            value = Activation.class,
            names = {"SIGMOID", "TANH", "IDENTITY", "RELU", "LEAKY_RELU"})
    void theDeltaRuleGoesAgainstTheSlopeOfTheSquaredError(Activation activation) {
        double[] w = {0.8, -0.3};
        double[] x = {1.5, 0.7};
        for (boolean yes : new boolean[] {true, false}) {
            double h = 1e-5;
            double slope = (cost(activation, w, 0.1 + h, x, yes) - cost(activation, w, 0.1 - h, x, yes)) / (2 * h);
            DeltaRule rule = new DeltaRule(w, 0.1, activation, 1.7, 0.4);
            assertEquals(-0.4 * slope, rule.see(x, yes), 1e-7);
            assertEquals(0.1 - 0.4 * slope, rule.bias(), 1e-7);
            assertEquals(0.8 - 0.4 * slope * 1.5, rule.weights()[0], 1e-7);
        }
    }

    private static double cost(Activation activation, double[] w, double b, double[] x, boolean yes) {
        double a = activation.value(1.7 * (w[0] * x[0] + w[1] * x[1] + b));
        double error = a - DeltaRule.target(activation, yes);
        return error * error / 2;
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void aStepHasNoSlopeToLearnFrom(boolean yes) {
        assertEquals(0, new DeltaRule(new double[] {-1}, 0, Activation.STEP, 1, 1).see(new double[] {1}, yes));
    }

    /** What comes back is the change of the bias, η·s. */
    @Test
    void aMistakeMovesTheBiasByTheRate() {
        PerceptronRule rule = new PerceptronRule(new double[1], 0, 0.25);
        assertEquals(-0.25, rule.see(new double[] {2}, false));
        assertEquals(-0.25, rule.bias());
        assertEquals(0, rule.see(new double[] {2}, false));
        assertEquals(0.25, rule.see(new double[] {2}, true));
    }

    @Test
    void wrongShapesAreRefused() {
        double[] none = {};
        for (NeuronRule rule : List.of(
                new PerceptronRule(new double[2], 0, 1), new DeltaRule(new double[2], 0, Activation.TANH, 1, 1))) {
            assertThrows(IllegalArgumentException.class, () -> rule.see(new double[1], true));
            assertThrows(IllegalArgumentException.class, () -> rule.sum(new double[3]));
            assertThrows(IllegalArgumentException.class, () -> rule.isMistake(none, true));
        }
        assertThrows(IllegalArgumentException.class, () -> new PerceptronRule(none, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new DeltaRule(none, 0, Activation.TANH, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void aRateMustBePositive(double rate) {
        assertThrows(IllegalArgumentException.class, () -> new PerceptronRule(new double[1], 0, rate));
    }
}
