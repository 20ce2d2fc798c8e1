package firstlayer.math.net;

import static firstlayer.math.Initialiser.Scheme.LECUN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Activation;
import firstlayer.math.Gained;
import firstlayer.math.Initialiser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

    private static Band of(Initialiser scheme, Activation activation, int depth, int width, int batch) {
        return Band.of(
                scheme,
                activation,
                GradientSource.RANDOM,
                LayerSizes.square(depth, width),
                batch,
                Band.SEEDS,
                Watch.NOBODY,
                soFar -> {});
    }

    /** Over 64 seeds the mean square is within four standard errors of the theory, which is exact for these two. */
    @ParameterizedTest(name = "{0}, gain {1}")
    @CsvSource({"IDENTITY, 1", "IDENTITY, 1.2", "RELU, 1", "RELU, 1.4142135623730951"})
    void meanSquareIsTheTheorysWhereItIsExact(Activation activation, double gain) {
        Band band = of(Gained.by(Initialiser.of(LECUN), gain), activation, 5, 32, 16);
        Theory theory = SquareTheory.of(gain * gain, activation, 5);
        for (int l = 0; l < 5; l++) {
            assertMeanSquare(theory.forward()[l], band.forward(), l);
            assertMeanSquare(theory.backward()[l], band.backward(), l);
        }
    }

    /** A wide tanh net is where the theory says, to the few per cent that finite width leaves. */
    @ParameterizedTest(name = "gain {0}")
    @CsvSource({"0.57735", "1", "1.5"})
    void theMiddleOfTheBandIsTheTheorysForTanh(double gain) {
        Band band = of(Gained.by(Initialiser.of(LECUN), gain), Activation.TANH, 4, 100, 16);
        Theory theory = SquareTheory.of(gain * gain, Activation.TANH, 4);
        double[] middle = Band.quantile(band.forward(), 0.5);
        double[] back = Band.quantile(band.backward(), 0.5);
        for (int l = 0; l < 4; l++) {
            assertEquals(1, middle[l] / theory.forward()[l], 0.04);
            assertEquals(1, back[l] / theory.backward()[l], 0.06);
        }
    }

    @Test
    void oneSeedIsABand() {
        Band band = Band.of(
                Initialiser.of(LECUN),
                Activation.TANH,
                GradientSource.RANDOM,
                LayerSizes.square(1, 1),
                1,
                1,
                Watch.NOBODY,
                soFar -> {});
        assertEquals(1, band.forward().length);
        assertEquals(band.forward()[0][0], Band.quantile(band.forward(), 0.3)[0]);
    }

    @Test
    void quantilesOfFiveLinesAreTheirOrder() {
        double[][] lines = {{5}, {1}, {3}, {2}, {4}};
        assertArrayEquals(new double[] {1}, Band.quantile(lines, 0));
        assertArrayEquals(new double[] {3}, Band.quantile(lines, 0.5));
        assertArrayEquals(new double[] {4.5}, Band.quantile(lines, 0.875));
        assertArrayEquals(new double[] {5}, Band.quantile(lines, 1));
        assertThrows(IllegalArgumentException.class, () -> Band.quantile(lines, 1.1));
    }

    @Test
    void whatIsShownOnTheWayGrowsSeedBySeed() {
        List<Band> shown = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        Band band = Band.of(
                Initialiser.of(LECUN),
                Activation.TANH,
                GradientSource.RANDOM,
                LayerSizes.square(2, 4),
                4,
                3,
                shares::add,
                shown::add);
        assertEquals(3, shown.size());
        assertArrayEquals(band.forward()[0], shown.get(0).forward()[0]);
        assertEquals(band, shown.get(2));
        for (int k = 1; k < shares.size(); k++) {
            assertTrue(shares.get(k) > shares.get(k - 1), shares.toString());
        }
        assertTrue(shares.get(0) == 0 && shares.get(shares.size() - 1) < 1);
    }

    private static void assertMeanSquare(double rms, double[][] lines, int layer) {
        double[] squares = Arrays.stream(lines)
                .mapToDouble(line -> line[layer] * line[layer])
                .toArray();
        double mean = Arrays.stream(squares).average().orElseThrow();
        double variance =
                Arrays.stream(squares).map(s -> (s - mean) * (s - mean)).sum() / (squares.length - 1);
        assertEquals(rms * rms, mean, 4 * Math.sqrt(variance / squares.length), "layer " + (layer + 1));
    }
}
