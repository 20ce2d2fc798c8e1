package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeuronRuleTest {

    private static final double[][] CORNERS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};

    private static int round(NeuronRule rule, boolean... yes) {
        int mistakes = 0;
        for (int i = 0; i < CORNERS.length; i++) {
            mistakes += rule.isMistake(CORNERS[i], yes[i]) ? 1 : 0;
            rule.see(CORNERS[i], yes[i]);
        }
        return mistakes;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.3, 1})
    void thePerceptronIsCleanInTheNinthRoundOfAnd(double rate) {
        NeuronRule rule = new PerceptronRule(new double[2], 0, rate);
        int mistakes = 0;
        int clean = 0;
        for (int round = 1; clean == 0; round++) {
            int wrong = round(rule, false, false, false, true);
            mistakes += wrong;
            clean = wrong == 0 ? round : 0;
        }
        assertEquals(9, clean);
        assertEquals(18, mistakes);
        assertArrayEquals(new double[] {3 * rate, 2 * rate}, rule.weights(), 1e-15);
        assertEquals(-4 * rate, rule.bias(), 1e-15);
    }

    @Test
    void thePerceptronSumsAsItsWeightsSay() {
        NeuronRule rule = new PerceptronRule(new double[] {0.5, -1}, 0.25, 0.5);
        round(rule, true, false, false, true);
        double[] w = rule.weights();
        assertEquals(w[0] * 3 + w[1] * -2 + rule.bias(), rule.sum(new double[] {3, -2}), 1e-12);
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

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN})
    void aRateMustBePositive(double rate) {
        assertThrows(IllegalArgumentException.class, () -> new PerceptronRule(new double[1], 0, rate));
    }
}
