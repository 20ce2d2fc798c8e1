package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TheoryTest {

    /** E‖a_ℓ‖² × v per layer. */
    @ParameterizedTest(name = "v = {0}")
    @CsvSource({"0.25", "1", "2"})
    void identityMultipliesTheMeanSquareByTheVariance(double variance) {
        Theory theory = SquareTheory.of(variance, Activation.IDENTITY, 10);
        for (int l = 0; l < 10; l++) {
            assertEquals(Math.pow(variance, (l + 1) / 2.0), theory.forward()[l], 1e-12 * theory.forward()[l]);
            assertEquals(Math.pow(variance, (9 - l) / 2.0), theory.backward()[l], 1e-12 * theory.backward()[l]);
        }
    }

    /** He et al. 2015, section 2.2: 1/√2 per layer with 1/n, exactly 2⁻¹⁵ after 30 layers; 2/n keeps 1. */
    @Test
    void reluHalvesTheMeanSquareUnlessTheVarianceIsTwo() {
        Theory halved = SquareTheory.of(1, Activation.RELU, 30);
        assertEquals(Math.sqrt(0.5), halved.forward()[0], 1e-15);
        assertEquals(4.88281e-4, halved.forward()[21], 1e-9);
        assertEquals(0x1p-15, halved.forward()[29], 1e-17);
        assertEquals(1, SquareTheory.of(2, Activation.RELU, 30).forward()[29], 1e-12);
        // N(0, 1) inputs have no ReLU before them: the sums have √2, the activations 1.
        assertEquals(
                Math.sqrt(2),
                Math.sqrt(2) * SquareTheory.of(2, Activation.RELU, 1).forward()[0],
                1e-15);
    }

    /** Quadrature against the closed form ∫ of the same activation: leaky ReLU has E φ² = (1 + α²)/2·q, E φ′² = (1 + α²)/2 (He et al. 2015, eq. 15). */
    @Test
    void leakyReluMeetsItsClosedForm() {
        double slope = Activation.LEAKY_RELU.slope(-1);
        double factor = (1 + slope * slope) / 2;
        Theory theory = SquareTheory.of(1.5, Activation.LEAKY_RELU, 8);
        assertEquals(Math.pow(1.5 * factor, 4), theory.forward()[7], 1e-12);
        assertEquals(Math.sqrt(factor) * Math.pow(1.5 * factor, 3.5), theory.backward()[0], 1e-12);
    }

    /** Glorot and Bengio 2010: tanh, v = ⅓ ("standard") and v = 1 ("normalised"), as measured at width 1000. */
    @Test
    void tanhShrinksAsInGlorotAndBengio() {
        assertArrayEquals(
                new double[] {.460, .249, .141, .081, .047},
                SquareTheory.of(1 / 3.0, Activation.TANH, 5).forward(),
                3e-3);
        assertArrayEquals(
                new double[] {.628, .486, .407, .358, .321},
                SquareTheory.of(1, Activation.TANH, 5).forward(),
                3e-3);
        assertArrayEquals(
                new double[] {.083, .176, .322, .570, .997},
                SquareTheory.of(1 / 3.0, Activation.TANH, 5).backward(),
                3e-3);
        assertArrayEquals(
                new double[] {.372, .545, .683, .801, .905},
                SquareTheory.of(1, Activation.TANH, 5).backward(),
                3e-3);
    }

    /** Poole et al. 2016: v = 2 has the fixed point q* = 0.617965; v = 1 is critical and decays like 1/√(2ℓ). */
    @Test
    void tanhSettlesAboveTheEdgeAndFadesSlowlyOnIt() {
        Theory settled = SquareTheory.of(2, Activation.TANH, 200);
        double end = settled.forward()[199];
        assertEquals(.555862, end, 1e-6);
        assertEquals(.617965, 2 * end * end, 1e-6);
        assertEquals(1.051441, settled.backward()[50] / settled.backward()[51], 1e-6);
        assertEquals(-.991, Math.log10(SquareTheory.of(1, Activation.TANH, 50).forward()[48]), 1e-3);
    }

    /** E f(Z) on an even grid, which for smooth f is right to more digits than are asked for here. */
    private static double mean(DoubleUnaryOperator f) {
        double sum = 0;
        for (int i = -9000; i <= 9000; i++) {
            double z = i * 1e-3;
            sum += f.applyAsDouble(z) * Math.exp(-z * z / 2);
        }
        return sum * 1e-3 / Math.sqrt(2 * Math.PI);
    }

    /**
     * N(0, 1) weights: gradients of tanh explode although its neurons saturate; sigmoid turns from fading to exploding between 100 and 512. The
     * factor is √(n·E φ′²) at the fixed point q = n·E φ², here found on a grid of its own.
     */
    @ParameterizedTest(name = "{0}, width {1}: × {2} per layer")
    @CsvSource({
        "TANH, 100, 2.35, 0.005",
        "TANH, 256, 2.95, 0.005",
        "TANH, 512, 3.50, 0.005",
        "SIGMOID, 100, 0.9929, 0.00005",
        "SIGMOID, 512, 1.4759, 0.00005",
        "SIGMOID, 1, 0.236, 0.0005"
    })
    void gradientsGrowBackwardByTheCitedFactor(Activation activation, int width, double factor, double lastDigit) {
        double sums = Math.sqrt(width);
        for (int turn = 0; turn < 30; turn++) {
            double s = sums;
            sums = Math.sqrt(width * mean(z -> Math.pow(activation.value(s * z), 2)));
        }
        double settled = sums;
        double byGrid = Math.sqrt(width * mean(z -> Math.pow(activation.slope(settled * z), 2)));
        double[] backward = SquareTheory.of(width, activation, 60).backward();
        assertEquals(byGrid, backward[30] / backward[31], 1e-9);
        assertEquals(factor, byGrid, lastDigit);
    }

    /** N(0, 1) with ReLU and width 512: sums of 10^60.4 after 50 layers; Xavier leaves 2⁻²⁵ of He's size. */
    @Test
    void reluLeavesOnePowerPerLayer() {
        double before = SquareTheory.of(512, Activation.RELU, 50).forward()[48];
        assertEquals(60.4, Math.log10(Math.sqrt(512) * before), 0.05);
        assertEquals(2.98023e-8, SquareTheory.of(1, Activation.RELU, 50).forward()[49], 5e-14);
        double[] he = SquareTheory.of(2, Activation.RELU, 50).forward();
        for (int l = 1; l < 50; l++) {
            assertEquals(0.150515, Math.log10(Math.sqrt(2) * he[l - 1]), 1e-6);
        }
    }

    /** Equal weights in a linear net: c√n, then c·n per layer; backward c√n, then c·n. */
    @Test
    void copiesInALinearNetMeetTheirClosedForm() {
        Theory theory = SquareTheory.of(Initialiser.of(Initialiser.Scheme.CONSTANT, 0.05), Activation.IDENTITY, 6, 16);
        for (int l = 0; l < 6; l++) {
            assertEquals(0.2 * Math.pow(0.8, l), theory.forward()[l], 1e-12);
            assertEquals(l == 5 ? 1 : 0.2 * Math.pow(0.8, 4 - l), theory.backward()[l], 1e-12);
        }
    }

    /** Equal weights behind an activation, against one run over 20,000 examples. */
    @ParameterizedTest
    @EnumSource(names = {"TANH", "SIGMOID", "RELU"})
    void copiesBehindAnActivationAreWhereARunIs(Activation activation) {
        Initialiser scheme = Initialiser.of(Initialiser.Scheme.CONSTANT, 0.2);
        Theory theory = SquareTheory.of(scheme, activation, 4, 9);
        Propagation run = new Propagation.Start(LayerSizes.square(4, 9), 20_000, 3)
                .through(scheme, activation, GradientSource.RANDOM, 8, Watch.NOBODY);
        for (int l = 0; l < 4; l++) {
            assertEquals(1, run.forward()[l] / theory.forward()[l], 0.03);
            assertEquals(1, run.backward()[l] / theory.backward()[l], 0.04);
        }
    }

    @Test
    void aSchemeIsItsVariance() {
        assertEquals(
                SquareTheory.of(0.64, Activation.TANH, 3),
                SquareTheory.of(Initialiser.of(Initialiser.Scheme.NORMAL, 0.1), Activation.TANH, 3, 64));
        assertEquals(
                SquareTheory.of(0, Activation.SIGMOID, 3),
                SquareTheory.of(Initialiser.of(Initialiser.Scheme.ZEROS), Activation.SIGMOID, 3, 64));
        assertThrows(
                IllegalArgumentException.class,
                () -> SquareTheory.of(Initialiser.of(Initialiser.Scheme.CONSTANT, 1), Activation.TANH, 0, 4));
    }

    @Test
    void aNetworkWithoutWeightsSaysItsValueAtZero() {
        assertArrayEquals(
                new double[] {.5, .5}, SquareTheory.of(0, Activation.SIGMOID, 2).forward(), 1e-12);
        assertArrayEquals(
                new double[] {0, .25}, SquareTheory.of(0, Activation.SIGMOID, 2).backward(), 1e-12);
    }

    /** ReLU's slope at 0 is 0: nothing goes back through weights that are all 0, not even through the last activation. */
    @Test
    void reluWithoutWeightsLetsNothingBack() {
        assertArrayEquals(new double[2], SquareTheory.of(0, Activation.RELU, 2).backward());
        assertArrayEquals(new double[2], SquareTheory.of(0, Activation.RELU, 2).forward());
    }

    /** One neuron a layer with weight c is a chain: z = cⁿ·x in a linear one. */
    @Test
    void copiesOfOneNeuronAreAChain() {
        Theory chain = SquareTheory.of(Initialiser.of(Initialiser.Scheme.CONSTANT, 0.5), Activation.IDENTITY, 1, 1);
        assertEquals(0.5, chain.forward()[0], 1e-12);
        assertEquals(1, chain.backward()[0], 1e-12);
    }

    @Test
    void impossibleNetworksAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> SquareTheory.of(-1, Activation.TANH, 3));
        assertThrows(IllegalArgumentException.class, () -> SquareTheory.of(Double.NaN, Activation.TANH, 3));
        assertThrows(IllegalArgumentException.class, () -> SquareTheory.of(1, Activation.TANH, 0));
    }

    /** Where squares of the sums leave the range of a double the lines go on: v^½·√½ a layer for what is ReLU far out. */
    @ParameterizedTest
    @EnumSource(names = {"LEAKY_RELU", "GELU", "ELU", "RELU"})
    void whatGrowsHasItsLineToTheEnd(Activation activation) {
        Theory theory = SquareTheory.of(1e6, activation, 100);
        double leak = activation == Activation.LEAKY_RELU ? 1e-4 : 0;
        assertTrue(theory.forward()[99] > 1e270);
        for (int l = 10; l < 100; l++) {
            assertEquals(1, theory.forward()[l] / theory.forward()[l - 1] / Math.sqrt(1e6 * (1 + leak) / 2), 1e-9);
        }
        double[] relu = SquareTheory.of(1e6, Activation.RELU, 100).spread();
        double[] plain = SquareTheory.of(1, Activation.RELU, 100).spread();
        for (int l = 0; l < 100; l++) {
            assertEquals(1, relu[l] / plain[l] / Math.pow(1000, l + 1), 1e-10);
            assertEquals(1, theory.spread()[l] / relu[l] / Math.pow(1 + leak, l / 2.0), 0.02 + leak * 200);
        }
    }

    @Test
    void whatFadesHasItsLineToTheEnd() {
        Theory theory = SquareTheory.of(1e-8, Activation.TANH, 60);
        for (int l = 5; l < 60; l++) {
            assertEquals(1, theory.forward()[l] / theory.forward()[l - 1] / 1e-4, 1e-12);
            assertEquals(1, theory.spread()[l] / theory.spread()[l - 1] / 1e-4, 1e-7);
        }
    }

    /** Copies behind ReLU: c√n·√½, then c·n a layer; Var relu(Z) = ½ − 1/2π. */
    @Test
    void copiesGrowToTheEnd() {
        Theory theory = SquareTheory.of(Initialiser.of(Initialiser.Scheme.CONSTANT, 0.5), Activation.RELU, 140, 256);
        for (int l = 0; l < 140; l++) {
            assertEquals(1, theory.forward()[l] / (8 * Math.pow(128, l) * Math.sqrt(0.5)), 1e-10);
            assertEquals(1, theory.spread()[l] / (8 * Math.pow(128, l) * Math.sqrt(0.5 - 0.5 / Math.PI)), 1e-10);
            assertEquals(
                    1,
                    theory.backward()[139 - l] / (l == 0 ? Math.sqrt(0.5) : 8 * Math.pow(128, l - 1) * Math.sqrt(0.5)),
                    1e-10);
        }
    }
}
