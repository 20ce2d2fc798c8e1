package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.Initialiser.Scheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Layers of different sizes, and gradients of a loss. */
class TaperedLayersTest {

    @Test
    void sizesAreGeometricAndNeverEmpty() {
        assertEquals(List.of(64, 32, 16), LayerSizes.tapered(2, 64, 0.25).counts());
        assertEquals(List.of(64, 16, 4, 1), LayerSizes.tapered(3, 64, 1 / 64.0).counts());
        assertEquals(List.of(3, 1, 1), LayerSizes.tapered(2, 3, 0.001).counts());
        assertEquals(List.of(10, 20, 40), LayerSizes.tapered(2, 10, 4).counts());
        assertEquals(64 * 32 + 32 * 16, LayerSizes.tapered(2, 64, 0.25).weights());
        assertThrows(IllegalArgumentException.class, () -> LayerSizes.tapered(0, 8, 1));
    }

    /**
     * Identity, layers of n₀, n₁ … n_L: LeCun keeps the mean square forward and multiplies it by n_L/n_ℓ backward; He by fan-out keeps it, doubled a
     * layer, backward.
     */
    @Test
    void whatLinearLayersKeepDependsOnWhichSideIsCounted() {
        LayerSizes sizes = LayerSizes.tapered(4, 64, 1 / 16.0);
        Theory lecun = Theory.of(Initialiser.of(Scheme.LECUN), Activation.IDENTITY, sizes, GradientSource.RANDOM);
        Theory out = Theory.of(
                new Initialiser(Scheme.HE_NORMAL, 1, Math.sqrt(0.5), Initialiser.Fan.OUT),
                Activation.IDENTITY,
                sizes,
                GradientSource.RANDOM);
        for (int l = 0; l < 4; l++) {
            assertEquals(1, lecun.forward()[l], 1e-12);
            assertEquals(Math.sqrt(4.0 / sizes.fanOut(l)), lecun.backward()[l], 1e-12);
            assertEquals(1, out.backward()[l], 1e-12);
            assertEquals(Math.sqrt(64.0 / sizes.fanOut(l)), out.forward()[l], 1e-12);
            assertEquals(
                    l == 0 ? out.backward()[0] : out.backward()[l] * out.forward()[l - 1], out.weights()[l], 1e-12);
        }
    }

    /** Exact in the mean over starts for a linear net; tanh nearly so at this width. */
    @ParameterizedTest
    @CsvSource({
        "LECUN, IDENTITY, RANDOM",
        "XAVIER_NORMAL, IDENTITY, RANDOM",
        "XAVIER_NORMAL, TANH, RANDOM",
        "LECUN, TANH, LOSS",
        "HE_NORMAL, RELU, LOSS",
        "HE_UNIFORM, SIGMOID, LOSS"
    })
    void theoryIsTheMeanOverStarts(Scheme scheme, Activation activation, GradientSource source) {
        int seeds = 48;
        LayerSizes sizes = LayerSizes.tapered(4, 96, 0.5);
        Theory theory = Theory.of(Initialiser.of(scheme), activation, sizes, source);
        double[][] squares = new double[3][4];
        for (long seed = 0; seed < seeds; seed++) {
            Propagation run = new Propagation.Start(sizes, 32, seed)
                    .through(Initialiser.of(scheme), activation, source, 8, Watch.NOBODY);
            for (int l = 0; l < 4; l++) {
                squares[0][l] += Math.pow(run.forward()[l], 2) / seeds;
                squares[1][l] += Math.pow(run.backward()[l], 2) / seeds;
                squares[2][l] += Math.pow(run.weightGradients()[l], 2) / seeds;
            }
        }
        for (int l = 0; l < 4; l++) {
            assertEquals(1, Math.sqrt(squares[0][l]) / theory.forward()[l], 0.05);
            assertEquals(1, Math.sqrt(squares[1][l]) / theory.backward()[l], 0.08);
            assertEquals(1, Math.sqrt(squares[2][l]) / theory.weights()[l], 0.08);
        }
    }

    /** Equal weights and a loss, against one run over 20,000 examples. */
    @ParameterizedTest
    @EnumSource
    void copiesAreWhereARunIs(GradientSource source) {
        Initialiser scheme = Initialiser.of(Scheme.CONSTANT, 0.2);
        LayerSizes sizes = LayerSizes.tapered(3, 12, 0.5);
        Theory theory = Theory.of(scheme, Activation.TANH, sizes, source);
        Propagation run =
                new Propagation.Start(sizes, 20_000, 3).through(scheme, Activation.TANH, source, 8, Watch.NOBODY);
        for (int l = 0; l < 3; l++) {
            assertEquals(1, run.forward()[l] / theory.forward()[l], 0.03);
            assertEquals(1, run.backward()[l] / theory.backward()[l], 0.04);
            assertEquals(1, run.weightGradients()[l] / theory.weights()[l], 0.04);
        }
    }

    /** Each example's loss from the drawn numbers, sum by sum; the weights' slopes from central differences of it. */
    @Test
    void slopesOfTheLossAreThoseOfASmallNudge() {
        LayerSizes sizes = LayerSizes.tapered(3, 4, 0.5);
        Initialiser scheme = Initialiser.of(Scheme.XAVIER_NORMAL);
        Draws draws = new Draws(sizes, 11);
        double[][][] weights = new double[4][][];
        for (int l = 0; l < 3; l++) {
            weights[l] = new double[sizes.fanIn(l)][sizes.fanOut(l)];
            scheme.scale(draws.unit(l, scheme), weights[l]);
        }
        weights[3] = draws.logit(scheme);
        scheme.scale(weights[3], weights[3]);
        double[][] inputs = draws.inputs(5);
        Propagation run = new Propagation.Start(sizes, 5, 11)
                .through(scheme, Activation.TANH, GradientSource.LOSS, 8, Watch.NOBODY);
        double mean = 0;
        for (int r = 0; r < 5; r++) {
            mean += loss(weights, inputs[r], r % 2) / 5;
        }
        assertEquals(mean, run.loss().orElseThrow(), 1e-14);
        for (int l = 0; l < 3; l++) {
            double squares = 0;
            for (int r = 0; r < 5; r++) {
                for (double[] row : weights[l]) {
                    for (int j = 0; j < row.length; j++) {
                        double w = row[j];
                        row[j] = w + 1e-5;
                        double above = loss(weights, inputs[r], r % 2);
                        row[j] = w - 1e-5;
                        double below = loss(weights, inputs[r], r % 2);
                        row[j] = w;
                        squares += Math.pow((above - below) / 2e-5, 2) / 5 / sizes.fanIn(l) / sizes.fanOut(l);
                    }
                }
            }
            assertEquals(Math.sqrt(squares), run.weightGradients()[l], 1e-9);
            assertEquals(Math.sqrt(squares), run.layers().get(l).asked().rms(), 1e-9, "all of so few are counted");
        }
    }

    private static double loss(double[][][] weights, double[] input, int target) {
        double[] before = input;
        for (int l = 0; l < weights.length; l++) {
            double[] after = new double[weights[l][0].length];
            for (int j = 0; j < after.length; j++) {
                for (int i = 0; i < before.length; i++) {
                    after[j] += before[i] * weights[l][i][j];
                }
                after[j] = l < 3 ? Math.tanh(after[j]) : after[j];
            }
            before = after;
        }
        // −log σ(±o), written out.
        double o = before[0];
        return Math.log1p(Math.exp(target == 1 ? -o : o));
    }

    @Test
    void netsWithoutWeightsGuessEvenlyAndSendNothingBack() {
        Propagation zeros = new Propagation.Start(LayerSizes.square(3, 8), 16, 1)
                .through(Initialiser.of(Scheme.ZEROS), Activation.TANH, GradientSource.LOSS, 8, Watch.NOBODY);
        assertEquals(Math.log(2), zeros.loss().orElseThrow(), 1e-15);
        for (LayerState layer : zeros.layers()) {
            assertEquals(0, layer.gradients().rms());
            assertEquals(0, layer.weightGradient());
        }
    }
}
