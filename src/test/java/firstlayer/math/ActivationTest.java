package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ActivationTest {

    /** Values and slopes from the defining formulas with 60 digits (mpmath 1.3). */
    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "ELU, -20, -0.9999999979388464, 2.061153622438558e-09",
        "ELU, -1e-8, -9.999999950000001e-09, 0.9999999900000001",
        "ELU, 2.5, 2.5, 1",
        "GELU, -20, -5.507248237212468e-88, -1.1014360483133464e-86",
        "GELU, -3.3, -0.0015952996698664658, -0.00520105335649337",
        "GELU, -0.7, -0.1693745565561511, 0.023385898866340155",
        "GELU, 1e-8, 5.000000039894228e-09, 0.5000000079788456",
        "GELU, 2.5, 2.4844758366855597, 1.037611085908145",
        "GELU, 6.1, 6.099999996764912, 1.0000000197087515",
        "SIGMOID, -700, 9.85967654375977e-305, 9.85967654375977e-305",
        "SIGMOID, -3.3, 0.03557118927263618, 0.034305879766366475",
        "SIGMOID, 20, 0.9999999979388464, 2.061153613941849e-09",
        "TANH, -20, -1.0, 1.6993417021166355e-17",
        "TANH, -1e-8, -1e-08, 0.9999999999999999",
        "TANH, 6.1, 0.9999899391393965, 2.0121619986104437e-05",
        "LEAKY_RELU, -20, -0.2, 0.01",
        "LEAKY_RELU, 20, 20, 1",
        "RELU, -20, 0, 0",
        "RELU, 20, 20, 1",
        "STEP, -1e-8, 0, 0",
        "STEP, 1e-8, 1, 0",
        "IDENTITY, -20, -20, 1"
    })
    void agreesWithManyDigits(Activation activation, double z, double value, double slope) {
        assertEquals(value, activation.value(z), rounding(value));
        // Two terms that nearly cancel leave an error of the size of their rounding.
        assertEquals(slope, activation.slope(z), Math.abs(z) < 2 ? 1e-15 : 20 * rounding(slope));
    }

    private static double rounding(double exact) {
        return 1e-14 * Math.abs(exact);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STEP")
    void slopeAgreesWithASmallNudge(Activation activation) {
        double h = 1e-5;
        for (double z : new double[] {-6, -2.3, -0.5, 0.5, 1.7, 6}) {
            double nudge = (activation.value(z + h) - activation.value(z - h)) / (2 * h);
            assertEquals(nudge, activation.slope(z), 1e-9, () -> activation + " at " + z);
        }
    }

    @ParameterizedTest(name = "{0}: {1} … {2}, slopes {3} … {4}")
    @CsvSource({
        "IDENTITY, -Infinity, Infinity, 1, 1",
        "STEP, 0, 1, 0, 0",
        "RELU, 0, Infinity, 0, 1",
        "LEAKY_RELU, -Infinity, Infinity, 0.01, 1",
        "ELU, -1, Infinity, 0, 1",
        "GELU, 0, Infinity, 0, 1",
        "SIGMOID, 0, 1, 0, 0",
        "TANH, -1, 1, 0, 0"
    })
    void limitsAreReachedAtInfinity(Activation activation, double low, double high, double lowSlope, double highSlope) {
        assertEquals(low, activation.value(Double.NEGATIVE_INFINITY), 1e-15);
        assertEquals(high, activation.value(Double.POSITIVE_INFINITY), 1e-15);
        assertEquals(lowSlope, activation.slope(Double.NEGATIVE_INFINITY), 1e-15);
        assertEquals(highSlope, activation.slope(Double.POSITIVE_INFINITY), 1e-15);
        assertTrue(Double.isNaN(activation.value(Double.NaN)) && Double.isNaN(activation.slope(Double.NaN)));
    }

    @ParameterizedTest
    @EnumSource
    void nothingOverflowsAtLargeSums(Activation activation) {
        for (double z : new double[] {-1000, -700, -20, -0.0, 0.0, 20, 700, 1000}) {
            assertTrue(Math.abs(activation.value(z)) <= Math.max(1, Math.abs(z)), activation + " " + z);
            assertTrue(activation.slope(z) <= 1.13 && activation.slope(z) >= -0.13, activation + " slope " + z);
        }
    }

    @Test
    void cornersAreAsStated() {
        assertEquals(1, Activation.STEP.value(-0.0));
        assertEquals(0, Activation.RELU.slope(0));
        assertEquals(0.01, Activation.LEAKY_RELU.slope(0));
        assertEquals(1, Activation.ELU.slope(0));
        assertEquals(0.25, Activation.SIGMOID.slope(0));
    }

    /** Question 1 at its defaults, z = 1, and facts 29: .0066481 at z = 5. */
    @Test
    void sigmoidAndTanhHaveTheNumbersOfTheNotes() {
        assertEquals(0.7311, Activation.SIGMOID.value(1), 5e-5);
        assertEquals(0.7616, Activation.TANH.value(1), 5e-5);
        assertEquals(0.0066481, Activation.SIGMOID.slope(5), 5e-8);
        assertEquals(0.622, Activation.SIGMOID.value(0.5), 5e-4);
        assertEquals(0.881, Activation.SIGMOID.value(4 * 0.5), 5e-4);
        assertEquals(0.9997, Activation.SIGMOID.value(16 * 0.5), 5e-5);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void lawsBetweenActivationsHold(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            double z = 12 * random.nextGaussian();
            double p = Activation.SIGMOID.value(z);
            assertEquals(1, p + Activation.SIGMOID.value(-z), 1e-15);
            assertEquals(Activation.TANH.value(z), 2 * Activation.SIGMOID.value(2 * z) - 1, 4e-16);
            assertEquals(z, Activation.GELU.value(z) - Activation.GELU.value(-z), 1e-14);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rowsAgreeWithSingleNumbers(Activation activation) {
        double[] sums = {-1000, -20, -3.3, -1e-8, -0.0, 0, 1e-8, 0.5, 2.5, 20, 1000};
        double[] values = new double[sums.length];
        double[] slopes = new double[sums.length];
        double[] deltas = new double[sums.length];
        Arrays.fill(deltas, 3);
        activation.values(sums, values);
        activation.slopes(sums, slopes);
        activation.timesSlopes(sums, values, deltas);
        for (int j = 0; j < sums.length; j++) {
            double z = sums[j];
            assertEquals(
                    activation.value(z), values[j], 1e-15 * Math.max(1e-8, Math.abs(z)), () -> activation + " " + z);
            assertEquals(activation.slope(z), slopes[j]);
            assertEquals(3 * activation.slope(z), deltas[j], 3e-15, () -> activation + " slope at " + z);
        }
        double[] inPlace = sums.clone();
        activation.values(inPlace, inPlace);
        assertArrayEquals(values, inPlace);
    }

    @Test
    void reluBlocksWhateverArrives() {
        double[] deltas = {Double.POSITIVE_INFINITY, -2, -2};
        Activation.RELU.timesSlopes(new double[] {-1, 0, 1}, new double[] {0, 0, 1}, deltas);
        assertArrayEquals(new double[] {0, 0, -2}, deltas);
    }

    @Test
    void unequalRowsAreRefused() {
        double[] two = new double[2];
        double[] three = new double[3];
        var refused = assertThrows(IllegalArgumentException.class, () -> Activation.TANH.values(three, two));
        assertEquals("need as many outputs as sums, got 2 and 3", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> Activation.RELU.slopes(three, two));
        assertThrows(IllegalArgumentException.class, () -> Activation.TANH.timesSlopes(three, two, three));
        assertThrows(IllegalArgumentException.class, () -> Activation.TANH.timesSlopes(three, three, two));
    }
}
