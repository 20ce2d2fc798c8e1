package firstlayer.math.net;

import static firstlayer.math.Initialiser.Scheme.HE_NORMAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** How far single nets of finite width wander from the mean, over many seeds: seconds each, so apart from the others. */
class BandSeedsTest {

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
                GradientSource.RANDOM,
                LayerSizes.square(50, 100),
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
}
