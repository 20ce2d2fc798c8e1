package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import firstlayer.math.Initialiser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeuronSumsTest {

    private static final int DRAWS = 4000;

    /** √n·σ; z² has variance (2 + 6/n)·(nσ²)² for normal weights, less for uniform ones: within four standard errors. */
    @ParameterizedTest(name = "{0}, size {1}, {2} inputs: σ of a weight {3}")
    @CsvSource({
        "NORMAL, 0.01, 16, 0.01",
        "NORMAL, 1, 1, 1",
        "NORMAL, 1, 200, 1",
        "UNIFORM, 0.5, 16, 0.288675",
        "LECUN, 1, 64, 0.125",
        "HE_NORMAL, 1, 50, 0.2",
        "HE_UNIFORM, 1, 50, 0.2",
        "XAVIER_NORMAL, 1, 7, 0.5",
        "ORTHOGONAL, 1, 25, 0.2"
    })
    void sumsSpreadLikeTheRootOfTheInputs(Initialiser.Scheme scheme, double size, int inputs, double deviation) {
        Histogram histogram = new NeuronSums(inputs, DRAWS, 42).histogram(Initialiser.of(scheme, size), 32);
        double expected = Math.sqrt(inputs) * deviation;
        double relativeError = Math.sqrt((2 + 6.0 / inputs) / DRAWS) / 2;
        assertEquals(expected, histogram.rms(), 4 * relativeError * expected);
        assertEquals(0, histogram.mean(), 4 * expected / Math.sqrt(DRAWS));
        assertEquals(DRAWS, histogram.total());
    }

    /** Weights that are all c add up the inputs: deviation √n·c again, though no weight differs. */
    @Test
    void constantsSpreadByTheirInputsAlone() {
        Histogram histogram =
                new NeuronSums(9, DRAWS, 1).histogram(Initialiser.of(Initialiser.Scheme.CONSTANT, 0.5), 32);
        assertEquals(1.5, histogram.rms(), 4 * 1.5 / Math.sqrt(2 * DRAWS));
    }

    @Test
    void scalingTheWeightsScalesEverySumExactly() {
        NeuronSums neuron = new NeuronSums(5, 10, 3);
        double[] once = neuron.sums(Initialiser.of(Initialiser.Scheme.NORMAL, 0.25));
        double[] twice = neuron.sums(Initialiser.of(Initialiser.Scheme.NORMAL, 0.5));
        for (int k = 0; k < 10; k++) {
            assertEquals(2 * once[k], twice[k]);
        }
    }

    @Test
    void aNeuronWithoutInputsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new NeuronSums(0, 10, 1));
        assertThrows(IllegalArgumentException.class, () -> new NeuronSums(10, 0, 1));
    }
}
