package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Activation;
import firstlayer.math.Gained;
import firstlayer.math.Initialiser;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadTest {

    /** ½E(φ(z₁) − φ(z₂))² by Simpson's rule over z₁ and over what z₂ adds to its share of z₁. */
    private static double bySimpson(Activation activation, double q, double d) {
        double correlation = 1 - d / q;
        double rest = Math.sqrt(1 - correlation * correlation);
        int half = 500;
        double h = 9.0 / half;
        double sum = 0;
        for (int i = -half; i <= half; i++) {
            double u = i * h;
            double z1 = Math.sqrt(q) * u;
            double inner = 0;
            for (int j = -half; j <= half; j++) {
                double v = j * h;
                double z2 = Math.sqrt(q) * (correlation * u + rest * v);
                double difference = activation.value(z1) - activation.value(z2);
                inner += simpson(j, half) * Math.exp(-v * v / 2) * difference * difference;
            }
            sum += simpson(i, half) * Math.exp(-u * u / 2) * inner;
        }
        return sum * h * h / 9 / (2 * Math.PI) / 2;
    }

    private static double simpson(int i, int half) {
        return Math.abs(i) == half ? 1 : (i + half) % 2 == 0 ? 2 : 4;
    }

    @ParameterizedTest(name = "{0}: q = {1}, d = {2}")
    @CsvSource({
        "IDENTITY, 2, 0.5",
        "RELU, 2, 2",
        "RELU, 1, 0.3",
        "RELU, 1, 1.4",
        "LEAKY_RELU, 2, 1",
        "LEAKY_RELU, 0.5, 0.6",
        "TANH, 1, 1",
        "TANH, 4, 0.5",
        "TANH, 30, 20",
        "SIGMOID, 0.25, 0.01",
        "SIGMOID, 9, 12",
        "GELU, 1.5, 0.4"
    })
    void theAverageIsThatOfAPlainQuadrature(Activation activation, double q, double d) {
        double expected = bySimpson(activation, q, d);
        assertEquals(1, Spread.squared(activation, q, d) / expected, 5e-5);
    }

    /** Two steps differ where the signs do, with probability θ/π for cos θ = 1 − d/q: at d = q, θ = 90°, in half of all cases. */
    @Test
    void stepsDifferByTheAngle() {
        assertEquals(0.25, Spread.squared(Activation.STEP, 3, 3), 1e-15);
        assertEquals(1 / 6.0, Spread.squared(Activation.STEP, 2, 1), 1e-15);
        assertEquals(0.5, Spread.squared(Activation.STEP, 2, 4), 1e-15);
    }

    /** Activations with a small kink: a finer grid than Simpson's would be needed for more digits. */
    @ParameterizedTest(name = "{0}: q = {1}, d = {2}")
    @CsvSource({"ELU, 1, 1, 0.001", "ELU, 2, 0.3, 0.001"})
    void kinksCostDigits(Activation activation, double q, double d, double error) {
        assertEquals(1, Spread.squared(activation, q, d) / bySimpson(activation, q, d), error);
    }

    /** Where two examples nearly agree, φ is straight between them: d·E φ′². Both ways of taking it meet at the border. */
    @ParameterizedTest(name = "{0}, q = {1}")
    @CsvSource({"TANH, 2", "SIGMOID, 0.3", "GELU, 1", "ELU, 1"})
    void closeExamplesAreMovedByTheSlope(Activation activation, double q) {
        double grid = Spread.squared(activation, q, 1.01e-10 * q) / 1.01;
        double straight = Spread.squared(activation, q, 0.99e-10 * q) / 0.99;
        assertEquals(1, grid / straight, 1e-3);
        double squares = 0;
        double h = 1e-3;
        for (int i = -9000; i <= 9000; i++) {
            double slope = activation.slope(Math.sqrt(q) * i * h);
            squares += slope * slope * Math.exp(-i * h * i * h / 2) * h / Math.sqrt(2 * Math.PI);
        }
        assertEquals(1, Spread.squared(activation, q, 1e-20 * q) / (1e-20 * q * squares), 1e-6);
    }

    @Test
    void equalExamplesStayEqual() {
        for (Activation activation : Activation.values()) {
            assertEquals(0, Spread.squared(activation, 2, 0));
            assertEquals(0, Spread.squared(activation, 0, 0));
        }
    }

    /** Odd activations: examples that have nothing in common keep having nothing in common, so all of a signal is difference. */
    @ParameterizedTest(name = "{0}, v = {1}")
    @CsvSource({"IDENTITY, 0.5", "TANH, 0.3333", "TANH, 1", "TANH, 4", "TANH, 64"})
    void oddActivationsSpreadAsMuchAsTheySay(Activation activation, double variance) {
        Theory theory = SquareTheory.of(variance, activation, 12);
        for (int l = 0; l < 12; l++) {
            assertEquals(1, theory.spread()[l] / theory.forward()[l], 1e-5);
        }
    }

    /** He et al. 2015 with N(0, 1) inputs: the deviation of the first activations is √2·0.583819 = 0.825645; then examples draw together. */
    @Test
    void reluBeginsAtItsDeviationAndLosesDifferencesSlowly() {
        double[] spread = SquareTheory.of(2, Activation.RELU, 50).spread();
        assertEquals(0.825645, spread[0], 1e-6);
        assertEquals(Math.sqrt(2) * 0.583819, spread[0], 1e-6);
        for (int l = 1; l < 50; l++) {
            assertTrue(spread[l] < spread[l - 1]);
        }
    }

    /** Near 1 the correlation of He's ReLU obeys c ← c + (2√2/3π)(1 − c)^1.5, so that 1 − c falls like 9π²/2ℓ². */
    @Test
    void reluDrawsExamplesTogetherLikeOneOverTheDepth() {
        int depth = 20_000;
        double last = SquareTheory.of(2, Activation.RELU, depth).spread()[depth - 1];
        assertEquals(3 * Math.PI / Math.sqrt(2), depth * last, 0.02);
    }

    /** Sigmoid with v = 1 loses what differs by √E φ′² a layer, the factor of the gradients: about 4e-7 is left after ten. */
    @Test
    void sigmoidLosesDifferencesAsFastAsGradients() {
        Theory theory = SquareTheory.of(1, Activation.SIGMOID, 60);
        assertEquals(4e-7, theory.spread()[9], 1e-7);
        for (int l = 20; l < 59; l++) {
            double forward = theory.spread()[l + 1] / theory.spread()[l];
            double backward = theory.backward()[20] / theory.backward()[21];
            assertEquals(1, forward / backward, 1e-6, "layer " + l);
        }
    }

    /** Sixty-four nets of width 100 and 32 examples, whose variance is 31/32 of what many examples have. */
    @ParameterizedTest(name = "{0}, gain {1}")
    @CsvSource({"RELU, 1.41421", "GELU, 1.5", "SIGMOID, 2", "ELU, 1.2", "LEAKY_RELU, 1.4", "TANH, 1.5"})
    void wideNetsSpreadAsTheTheorySays(Activation activation, double gain) {
        Initialiser scheme = Gained.by(Initialiser.of(Initialiser.Scheme.LECUN), gain);
        Theory theory = SquareTheory.of(scheme, activation, 4, 100);
        double[][] seen = new double[16][];
        for (int seed = 0; seed < seen.length; seed++) {
            seen[seed] = new Propagation.Start(LayerSizes.square(4, 100), 32, seed)
                    .through(scheme, activation, GradientSource.RANDOM, 8, Watch.NOBODY)
                    .spread();
        }
        for (int l = 0; l < 4; l++) {
            int layer = l;
            double mean =
                    Arrays.stream(seen).mapToDouble(s -> s[layer]).average().orElseThrow();
            assertEquals(1, mean / Math.sqrt(31 / 32.0) / theory.spread()[l], 0.05, "layer " + (l + 1));
        }
    }

    /** Copies in a linear net only scale: their spread is their size. Behind a sigmoid Var a = E a² − (E a)². */
    @Test
    void copiesSpreadByTheirDeviation() {
        Initialiser scheme = Initialiser.of(Initialiser.Scheme.CONSTANT, 0.05);
        Theory linear = SquareTheory.of(scheme, Activation.IDENTITY, 5, 16);
        assertArrayEquals(linear.forward(), linear.spread(), 1e-12);
        Theory bent = SquareTheory.of(scheme, Activation.SIGMOID, 1, 16);
        double mean = 0.5; // a sigmoid is ½ plus an odd function
        assertEquals(bent.forward()[0] * bent.forward()[0] - mean * mean, Math.pow(bent.spread()[0], 2), 1e-12);
    }
}
