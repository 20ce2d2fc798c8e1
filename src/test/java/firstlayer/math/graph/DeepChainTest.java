package firstlayer.math.graph;

import static firstlayer.math.Activation.IDENTITY;
import static firstlayer.math.Activation.RELU;
import static firstlayer.math.Activation.SIGMOID;
import static firstlayer.math.Activation.TANH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Activation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeepChainTest {

    @ParameterizedTest(name = "{0} centred, weight {1}, skip {2}: × {3} per link")
    @CsvSource({
        "SIGMOID, 1, false, 0.25",
        "SIGMOID, 4, false, 1",
        "SIGMOID, 6, false, 1.5",
        "SIGMOID, 0, false, 0",
        "SIGMOID, 1, true, 1.25",
        "TANH, 1, false, 1",
        "TANH, 0.5, false, 0.5",
        "TANH, 0.5, true, 1.5",
        "RELU, 1, false, 1",
        "RELU, 0.5, false, 0.5",
        "RELU, 1, true, 2",
        "IDENTITY, 1, false, 1",
        "IDENTITY, 2, false, 2",
        "IDENTITY, 2, true, 3",
    })
    void aCentredLinkMultipliesByWeightTimesTheSteepestSlope(
            Activation activation, double weight, boolean skip, double factor) {
        double[] left = new DeepChain(30, weight, activation, true, skip, 1).gradientLeft();
        assertEquals(31, left.length);
        for (int n = 0; n <= 30; n++) {
            assertEquals(Math.pow(factor, n), left[n], 1e-12 * Math.pow(factor, n));
        }
    }

    @ParameterizedTest(name = "¼ to the {0} is {1}")
    @CsvSource({"5, 9.765625e-4, 0", "10, 9.53674e-7, 5e-13", "20, 9.09495e-13, 5e-19"})
    void centredSigmoidsFollowTheQuarterLawExactly(int links, double printed, double tolerance) {
        double[] left = new DeepChain(links, 1, SIGMOID, true, false, 1).gradientLeft();
        assertEquals(Math.pow(0.25, links), left[links]);
        assertEquals(printed, left[links], tolerance);
    }

    /** w = 1, b = 0, x = 1: the activation tends to 0.659046, whose slope is 0.224704. */
    @Test
    void uncentredSigmoidsVanishFasterThanTheBound() {
        double[] left = new DeepChain(20, 1, SIGMOID, false, false, 1).gradientLeft();
        assertEquals(9.13910e-14, left[20], 5e-20);
        assertTrue(left[20] < Math.pow(0.25, 20));
        assertEquals(0.224704, left[1], 5e-7);
    }

    @ParameterizedTest(name = "start {0}")
    @ValueSource(doubles = {-1, 0})
    void aReluThatIsNotPositiveLetsNothingThrough(double start) {
        double[] left = new DeepChain(5, 1, RELU, false, false, start).gradientLeft();
        assertEquals(1, left[0]);
        for (int n = 1; n <= 5; n++) {
            assertEquals(0, left[n]);
        }
        assertEquals(1, new DeepChain(5, 1, RELU, false, false, 2).gradientLeft()[5]);
    }

    @Test
    void aSkipLinkKeepsADeadReluAlive() {
        assertEquals(1, new DeepChain(5, 1, RELU, false, true, -1).gradientLeft()[5]);
    }

    @ParameterizedTest(name = "weight {0}")
    @ValueSource(doubles = {0.5, 1, 3})
    void theChainAgreesWithItselfWrittenOut(double weight) {
        double a0 = 0.7;
        double a1 = Math.tanh(weight * a0);
        double a2 = Math.tanh(weight * a1);
        double[] left = new DeepChain(2, weight, TANH, false, false, a0).gradientLeft();
        assertEquals(weight * (1 - a2 * a2), left[1], 1e-14);
        assertEquals(weight * (1 - a2 * a2) * weight * (1 - a1 * a1), left[2], 1e-14);
        double[] skipped = new DeepChain(1, weight, TANH, false, true, a0).gradientLeft();
        assertEquals(1 + weight * (1 - a1 * a1), skipped[1], 1e-14);
        assertEquals(weight, new DeepChain(1, weight, IDENTITY, false, false, a0).gradientLeft()[1]);
    }

    @Test
    void aChainHasAtLeastOneLink() {
        assertEquals(
                "need at least 1 link and a finite weight and start, got 0, 1.0 and 1.0",
                assertThrows(IllegalArgumentException.class, () -> new DeepChain(0, 1, TANH, true, false, 1))
                        .getMessage());
    }
}
