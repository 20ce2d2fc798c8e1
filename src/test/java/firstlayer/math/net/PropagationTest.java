package firstlayer.math.net;

import static firstlayer.math.Initialiser.Scheme.CONSTANT;
import static firstlayer.math.Initialiser.Scheme.HE_NORMAL;
import static firstlayer.math.Initialiser.Scheme.LECUN;
import static firstlayer.math.Initialiser.Scheme.NORMAL;
import static firstlayer.math.Initialiser.Scheme.ORTHOGONAL;
import static firstlayer.math.Initialiser.Scheme.UNIFORM;
import static firstlayer.math.Initialiser.Scheme.XAVIER_NORMAL;
import static firstlayer.math.Initialiser.Scheme.ZEROS;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Activation;
import firstlayer.math.Gained;
import firstlayer.math.Initialiser;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropagationTest {

    private static Propagation through(
            Initialiser scheme, Activation activation, int depth, int width, int batch, long seed) {
        return new Propagation.Start(LayerSizes.square(depth, width), batch, seed)
                .through(scheme, activation, GradientSource.RANDOM, 64, Watch.NOBODY);
    }

    /** Every weight × 2 makes layer 10 × 1024, bit for bit: a power of two moves no digit. */
    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({"RELU, 1", "RELU, 42", "IDENTITY, 1", "IDENTITY, 42"})
    void doublingEveryWeightMultipliesLayerTenBy1024Exactly(Activation activation, long seed) {
        Propagation.Start start = new Propagation.Start(LayerSizes.square(10, 24), 32, seed);
        Initialiser plain = Initialiser.of(LECUN);
        Propagation once = start.through(plain, activation, GradientSource.RANDOM, 64, Watch.NOBODY);
        Propagation twice = start.through(Gained.by(plain, 2), activation, GradientSource.RANDOM, 64, Watch.NOBODY);
        for (int l = 0; l < 10; l++) {
            assertEquals(Math.scalb(once.forward()[l], l + 1), twice.forward()[l]);
            assertEquals(Math.scalb(once.backward()[l], 9 - l), twice.backward()[l]);
        }
        assertEquals(1024, twice.forward()[9] / once.forward()[9]);
    }

    /** √2 per layer, in each run: (√2)¹⁰ = 32. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void heIsThirtyTwoTimesLecunAtLayerTen(long seed) {
        double he = through(Initialiser.of(HE_NORMAL), Activation.RELU, 10, 32, 32, seed)
                .forward()[9];
        double lecun = through(Initialiser.of(LECUN), Activation.RELU, 10, 32, 32, seed)
                .forward()[9];
        assertEquals(32, he / lecun, 1e-11);
    }

    @Test
    void lecunAndXavierCoincideInSquareLayers() {
        assertEquals(
                through(Initialiser.of(LECUN), Activation.TANH, 5, 16, 16, 1).layers(),
                through(Initialiser.of(XAVIER_NORMAL), Activation.TANH, 5, 16, 16, 1)
                        .layers());
    }

    /** The whole trip once more, unit by unit, with the library's functions. */
    @ParameterizedTest
    @EnumSource
    void statisticsAgreeWithATripUnitByUnit(Activation activation) {
        int depth = 3;
        int width = 7;
        int batch = 9;
        Initialiser scheme = Initialiser.of(NORMAL, 0.7);
        Draws draws = new Draws(LayerSizes.square(depth, width), 5);
        double[][] before = draws.inputs(batch);
        List<double[][]> sums = new ArrayList<>();
        Propagation propagation = through(scheme, activation, depth, width, batch, 5);
        for (int l = 0; l < depth; l++) {
            double[][] z = new double[batch][width];
            double[][] a = new double[batch][width];
            double squares = 0;
            for (int r = 0; r < batch; r++) {
                for (int j = 0; j < width; j++) {
                    for (int i = 0; i < width; i++) {
                        z[r][j] += before[r][i] * 0.7 * draws.unit(l, scheme)[i][j];
                    }
                    a[r][j] = activation.value(z[r][j]);
                    squares += a[r][j] * a[r][j];
                }
            }
            assertEquals(Math.sqrt(squares / batch / width), propagation.forward()[l], 1e-12 * squares + 1e-15);
            sums.add(z);
            before = a;
        }
        double[][] delta = draws.cotangent(batch);
        for (int l = depth - 1; l >= 0; l--) {
            double[][] below = new double[batch][width];
            double squares = 0;
            for (int r = 0; r < batch; r++) {
                for (int j = 0; j < width; j++) {
                    delta[r][j] *= activation.slope(sums.get(l)[r][j]);
                    squares += delta[r][j] * delta[r][j];
                }
                for (int i = 0; i < width; i++) {
                    for (int j = 0; j < width; j++) {
                        below[r][i] += 0.7 * draws.unit(l, scheme)[i][j] * delta[r][j];
                    }
                }
            }
            assertEquals(Math.sqrt(squares / batch / width), propagation.backward()[l], 1e-12 * squares + 1e-15);
            delta = below;
        }
    }

    /** tanh, N(0, 1), width 64, depth 10: rms 0.945, 78 % saturated, and gradients about 800 times larger at layer 1 (630…1180 over 40 seeds). */
    @Test
    void wideStartsSaturateForwardAndExplodeBackward() {
        double logs = 0;
        for (long seed = 0; seed < 40; seed++) {
            Propagation propagation = through(Initialiser.of(NORMAL, 1), Activation.TANH, 10, 64, 64, seed);
            assertEquals(0.945, propagation.forward()[9], 0.01);
            assertEquals(0.78, propagation.layers().get(9).saturated().orElseThrow(), 0.03);
            double ratio = propagation.backward()[0] / propagation.backward()[9];
            assertTrue(ratio > 450 && ratio < 1600, "seed " + seed + ": " + ratio);
            logs += Math.log(ratio) / 40;
        }
        assertEquals(800, Math.exp(logs), 80);
    }

    /** Sigmoid with Xavier: the forward rms stays ½, a constant; what differs between inputs is gone, and so is the gradient. */
    @Test
    void sigmoidKeepsItsSizeAndLosesItsSignal() {
        Propagation propagation = through(Initialiser.of(XAVIER_NORMAL), Activation.SIGMOID, 10, 64, 128, 42);
        assertEquals(0.5, propagation.forward()[9], 0.05);
        assertEquals(4e-7, propagation.spread()[9], 2e-7);
        assertEquals(5e-7, propagation.backward()[0], 2e-7);
        assertEquals(0, propagation.layers().get(9).saturated().orElseThrow());
    }

    @Test
    void zerosSayNothingAndConstantsMakeCopies() {
        Propagation zeros = through(Initialiser.of(ZEROS), Activation.TANH, 4, 8, 16, 1);
        for (LayerState layer : zeros.layers()) {
            assertEquals(0, layer.activations().rms());
            assertEquals(1, layer.zero());
            assertEquals(0, layer.largestDifference());
            assertEquals(0, layer.weightVariance());
        }
        assertEquals(0, zeros.backward()[2]);
        assertTrue(zeros.backward()[3] > 0);
        Propagation constant = through(Initialiser.of(CONSTANT, 0.5), Activation.TANH, 4, 8, 16, 1);
        assertEquals(0, constant.largestDifference());
        assertTrue(constant.forward()[3] > 0.5);
        assertTrue(through(Initialiser.of(NORMAL, 0.01), Activation.TANH, 4, 8, 16, 1)
                        .largestDifference()
                > 0.01);
    }

    /** A ReLU net is silent for half of the sums: P(z ≤ 0) = ½ at every unit over weights that are symmetric. */
    @Test
    void reluIsZeroForHalfOfTheSums() {
        double share = 0;
        for (long seed = 0; seed < 64; seed++) {
            share += through(Initialiser.of(HE_NORMAL), Activation.RELU, 3, 16, 16, seed)
                            .layers()
                            .get(2)
                            .zero()
                    / 64;
        }
        assertEquals(0.5, share, 4 * 0.12 / 8);
    }

    /** He et al. 2015: with 2/n the rms of the activations stays 1; their deviation is √(1 − 1/π) = 0.825645. */
    @Test
    void heKeepsTheRmsAtOneNotTheDeviation() {
        double squares = 0;
        double variances = 0;
        for (long seed = 0; seed < 64; seed++) {
            Histogram first = through(Initialiser.of(HE_NORMAL), Activation.RELU, 1, 64, 64, seed)
                    .layers()
                    .get(0)
                    .activations();
            squares += first.rms() * first.rms() / 64;
            variances += first.deviation() * first.deviation() / 64;
        }
        // The mean square of one run of this size deviates by less than 0.2.
        assertEquals(1, squares, 4 * 0.2 / 8);
        assertEquals(0.825645 * 0.825645, variances, 4 * 0.2 / 8);
    }

    /** n·Var of U(−½, ½) is n/12: 0.67 at n = 8, 5.3 at n = 64; the sample of n² weights is within four standard errors. */
    @ParameterizedTest(name = "n = {0}")
    @CsvSource({"8, 0.6667", "64, 5.3333"})
    void uniformWeightsHaveAThirdOfTheSquaredLimit(int width, double variance) {
        Propagation propagation = through(Initialiser.of(UNIFORM, 0.5), Activation.TANH, 10, width, 4, 3);
        double relativeError = Math.sqrt(0.8 / (10.0 * width * width));
        assertEquals(variance, propagation.weightVariance(), 4 * variance * relativeError);
        assertTrue(propagation.layers().get(0).weights().high() > 0);
    }

    /** Saxe et al. 2013: in a linear net orthogonal weights keep the length of every vector; ReLU still loses 1/√2 per layer. */
    @Test
    void orthogonalWeightsKeepLengthsButDoNotCureRelu() {
        Propagation linear = through(Initialiser.of(ORTHOGONAL), Activation.IDENTITY, 20, 16, 8, 1);
        for (int l = 1; l < 20; l++) {
            assertEquals(linear.forward()[0], linear.forward()[l], 1e-12);
            assertEquals(linear.backward()[19], linear.backward()[l - 1], 1e-12);
        }
        double logs = 0;
        for (long seed = 0; seed < 16; seed++) {
            double[] relu = through(Initialiser.of(ORTHOGONAL), Activation.RELU, 6, 64, 32, seed)
                    .forward();
            logs += Math.log(relu[5] / relu[0]) / 5 / 16;
        }
        assertEquals(Math.log(Math.sqrt(0.5)), logs, 0.03);
    }

    /**
     * Glorot and Bengio 2010, figures 6 to 8, in the linear regime with n·Var = ⅓: activations fall and gradients fall backward by √3 per layer, so that their
     * product, the gradient of the weights, is the same in every layer.
     */
    @Test
    void weightGradientsAreFlatWhereBothOthersFall() {
        double[] squares = new double[5];
        for (long seed = 0; seed < 64; seed++) {
            Propagation linear =
                    through(Gained.by(Initialiser.of(LECUN), Math.sqrt(1 / 3.0)), Activation.IDENTITY, 5, 32, 16, seed);
            for (int l = 0; l < 5; l++) {
                squares[l] += Math.pow(linear.layers().get(l).weightGradient(), 2) / 64;
            }
        }
        for (int l = 0; l < 5; l++) {
            // Each run's mean square has a relative deviation near √(5·4/32);
            assertEquals(Math.pow(3, -4), squares[l], 4 * Math.pow(3, -4) * Math.sqrt(20.0 / 32 / 64));
        }
    }

    @Test
    void aDeeperNetKeepsItsFirstLayersAndALargerBatchItsFirstExamples() {
        Initialiser scheme = Initialiser.of(LECUN);
        assertEquals(
                through(scheme, Activation.TANH, 3, 8, 8, 9).layers().get(1).weights(),
                through(scheme, Activation.TANH, 6, 8, 16, 9).layers().get(1).weights());
        assertArrayEquals(
                new Draws(LayerSizes.square(2, 8), 9).inputs(4)[3],
                new Draws(LayerSizes.square(5, 8), 9).inputs(10)[3]);
    }

    @Test
    void aWatchCanEndTheTripAndTheNextOneIsWhole() {
        Propagation.Start start = new Propagation.Start(LayerSizes.square(6, 8), 8, 1);
        Initialiser scheme = Initialiser.of(LECUN);
        Propagation whole = start.through(scheme, Activation.TANH, GradientSource.RANDOM, 16, Watch.NOBODY);
        assertThrows(
                IllegalStateException.class,
                () -> start.through(scheme, Activation.TANH, GradientSource.RANDOM, 16, share -> {
                    if (share > 0.6) {
                        throw new IllegalStateException("superseded");
                    }
                }));
        assertEquals(whole, start.through(scheme, Activation.TANH, GradientSource.RANDOM, 16, Watch.NOBODY));
    }

    @Test
    void emptyNetworksAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Propagation.Start(LayerSizes.square(0, 8), 8, 1));
        assertThrows(IllegalArgumentException.class, () -> new Propagation.Start(LayerSizes.square(1, 0), 8, 1));
        assertThrows(IllegalArgumentException.class, () -> new Propagation.Start(LayerSizes.square(1, 8), 0, 1));
    }
}
