package firstlayer.math.net;

import static firstlayer.math.Initialiser.Scheme.HE_NORMAL;
import static firstlayer.math.Initialiser.Scheme.LECUN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

    private static Band of(Initialiser scheme, Activation activation, int depth, int width, int batch) {
        return Band.of(scheme, activation, depth, width, batch, Band.SEEDS, Watch.NOBODY, soFar -> {});
    }

    /** Over 64 seeds the mean square is within four standard errors of the theory, which is exact for these two. */
    @ParameterizedTest(name = "{0}, gain {1}")
    @CsvSource({"IDENTITY, 1", "IDENTITY, 1.2", "RELU, 1", "RELU, 1.4142135623730951"})
    void meanSquareIsTheTheorysWhereItIsExact(Activation activation, double gain) {
        Band band = of(Initialiser.of(LECUN).withGain(gain), activation, 5, 32, 16);
        Theory theory = Theory.of(gain * gain, activation, 5);
        for (int l = 0; l < 5; l++) {
            assertMeanSquare(theory.forward()[l], band.forward(), l);
            assertMeanSquare(theory.backward()[l], band.backward(), l);
        }
    }

    /** A wide tanh net is where the theory says, to the few per cent that finite width leaves. */
    @ParameterizedTest(name = "gain {0}")
    @CsvSource({"0.57735", "1", "1.5"})
    void theMiddleOfTheBandIsTheTheorysForTanh(double gain) {
        Band band = of(Initialiser.of(LECUN).withGain(gain), Activation.TANH, 4, 100, 16);
        Theory theory = Theory.of(gain * gain, Activation.TANH, 4);
        double[] middle = Band.quantile(band.forward(), 0.5);
        double[] back = Band.quantile(band.backward(), 0.5);
        for (int l = 0; l < 4; l++) {
            assertEquals(1, middle[l] / theory.forward()[l], 0.04);
            assertEquals(1, back[l] / theory.backward()[l], 0.06);
        }
    }

    /** Hanin 2018: log₁₀ of the rms of one He-ReLU net of width 64, depth 10 has variance 5L/4n and mean −5L/4n in units of ln: it wanders. */
    @Test
    void aSingleNarrowNetWanders() {
        Band band = of(Initialiser.of(HE_NORMAL), Activation.RELU, 10, 64, 64);
        double[] ends = Arrays.stream(band.forward())
                .mapToDouble(line -> Math.log(line[9]))
                .toArray();
        double mean = Arrays.stream(ends).average().orElseThrow();
        double deviation = Math.sqrt(
                Arrays.stream(ends).map(e -> (e - mean) * (e - mean)).average().orElseThrow());
        double predicted = Math.sqrt(5.0 * 10 / 64) / 2;
        assertEquals(predicted, deviation, 4 * predicted / Math.sqrt(2 * 64));
        assertEquals(-5.0 * 10 / 64 / 4, mean, 4 * predicted / 8);
        double[] ordered = Band.quantile(band.forward(), 0);
        assertTrue(ordered[9] > 0.2 && ordered[9] < 0.6, "lowest " + ordered[9]);
    }

    /** Of He's nets of width 64 and depth 10 nine in ten end within 0.46…1.43; the ends of that are known to 4 standard errors of 64. */
    @Test
    void nineInTenNarrowNetsStayWithinAFactorOfTwo() {
        double[][] lines =
                of(Initialiser.of(HE_NORMAL), Activation.RELU, 10, 64, 64).forward();
        double deviation = Math.sqrt(5.0 * 10 / 64) / 2;
        // √(p(1 − p)/n) over the density at the quantile of a normal of that deviation
        double error = Math.sqrt(0.05 * 0.95 / 64) / (0.1031 / deviation);
        assertEquals(Math.log(0.46), Math.log(Band.quantile(lines, 0.05)[9]), 4 * error);
        assertEquals(Math.log(1.43), Math.log(Band.quantile(lines, 0.95)[9]), 4 * error);
    }

    /** Width 100, depth 50: the sums of one He-ReLU net are typically 10^(−0.10 ± 0.31), not √2. */
    @Test
    void aDeepNarrowNetIsTypicallySmallerThanItsMean() {
        double[] ends = Arrays.stream(of(Initialiser.of(HE_NORMAL), Activation.RELU, 50, 100, 1)
                        .forward())
                .mapToDouble(line -> Math.log10(Math.sqrt(2) * line[49]))
                .toArray();
        double mean = Arrays.stream(ends).average().orElseThrow();
        double deviation =
                Math.sqrt(Arrays.stream(ends).map(e -> (e - mean) * (e - mean)).sum() / 63);
        assertEquals(-.104, mean, 4 * .310 / 8);
        assertEquals(.310, deviation, 4 * .310 / Math.sqrt(2 * 64));
    }

    /** tanh with N(0, 1) and width 100: gradients grow by about 10^16.9 over 49 layers in one net, by 2.35⁴⁹ in the mean of very wide ones. */
    @Test
    void gradientsExplodeInEveryStartOfWideWeights() {
        Band band = Band.of(
                Initialiser.of(Initialiser.Scheme.NORMAL, 1),
                Activation.TANH,
                50,
                100,
                4,
                16,
                Watch.NOBODY,
                soFar -> {});
        double[] decades = Arrays.stream(band.backward())
                .mapToDouble(line -> Math.log10(line[0] / line[49]))
                .toArray();
        double mean = Arrays.stream(decades).average().orElseThrow();
        double deviation = Math.sqrt(
                Arrays.stream(decades).map(d -> (d - mean) * (d - mean)).sum() / 15);
        assertEquals(16.9, mean, 4 * deviation / 4);
        assertTrue(deviation < 1 && mean < 49 * Math.log10(2.35));
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
        Band band = Band.of(Initialiser.of(LECUN), Activation.TANH, 2, 4, 4, 3, shares::add, shown::add);
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
