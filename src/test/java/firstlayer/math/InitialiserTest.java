package firstlayer.math;

import static firstlayer.math.Initialiser.Scheme.CONSTANT;
import static firstlayer.math.Initialiser.Scheme.HE_NORMAL;
import static firstlayer.math.Initialiser.Scheme.HE_UNIFORM;
import static firstlayer.math.Initialiser.Scheme.LECUN;
import static firstlayer.math.Initialiser.Scheme.NORMAL;
import static firstlayer.math.Initialiser.Scheme.ORTHOGONAL;
import static firstlayer.math.Initialiser.Scheme.UNIFORM;
import static firstlayer.math.Initialiser.Scheme.XAVIER_NORMAL;
import static firstlayer.math.Initialiser.Scheme.XAVIER_UNIFORM;
import static firstlayer.math.Initialiser.Scheme.ZEROS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.net.Matrices;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InitialiserTest {

    private static double[][] weights(Initialiser start, int in, int out, long seed) {
        double[][] w = new double[in][out];
        start.scale(start.unit(Initialiser.draw(in, out, new Random(seed))), w);
        return w;
    }

    /** Question 3, quiz 3, and the papers' formulas. */
    @Test
    void deviationsAndLimitsMatchThePapers() {
        assertEquals(0.04, Math.pow(Initialiser.of(HE_NORMAL).deviation(50, 7), 2), 1e-16);
        assertEquals(0.02, Math.pow(Initialiser.of(LECUN).deviation(50, 7), 2), 1e-16);
        assertEquals(Math.sqrt(2.0 / 57), Initialiser.of(XAVIER_NORMAL).deviation(50, 7), 1e-16);
        assertEquals(Math.sqrt(6.0 / 57), Initialiser.of(XAVIER_UNIFORM).limit(50, 7), 1e-16);
        assertEquals(Math.sqrt(6.0 / 50), Initialiser.of(HE_UNIFORM).limit(50, 7), 1e-16);
        Initialiser backward = new Initialiser(HE_NORMAL, 1, 1, Initialiser.Fan.OUT);
        assertEquals(Math.sqrt(2.0 / 7), backward.deviation(50, 7), 1e-16);
        // U(−0.5, 0.5) has n·Var = n/12: 0.67 at n = 8, 5.3 at n = 64.
        double half = Initialiser.of(UNIFORM, 0.5).deviation(8, 8);
        assertEquals(1.0 / 12, half * half, 1e-16);
        assertEquals(0.5, Initialiser.of(UNIFORM, 0.5).limit(8, 8), 1e-16);
        assertEquals(0.2, Initialiser.of(UNIFORM, 0.346).deviation(8, 8), 5e-4);
        // PyTorch's default, the "standard" of Glorot and Bengio: n·Var = 1/3.
        assertEquals(
                1 / 3.0,
                50 * Math.pow(Initialiser.of(UNIFORM, 1 / Math.sqrt(50)).deviation(50, 7), 2),
                1e-15);
        assertEquals(1, Gained.by(Initialiser.of(NORMAL, 0.5), -2).deviation(3, 3));
        assertEquals(Double.POSITIVE_INFINITY, Initialiser.of(NORMAL).limit(3, 3));
        assertEquals(1.5, Gained.by(Initialiser.of(CONSTANT, -0.5), 3).limit(3, 3));
        assertEquals(0, Initialiser.of(ZEROS).limit(3, 3));
        assertEquals(2, Gained.by(Initialiser.of(ORTHOGONAL), 2).limit(3, 4));
        assertEquals(1, Gained.by(Initialiser.of(ORTHOGONAL), 2).deviation(3, 4));
    }

    /** He et al. 2015, section 2.2: model B's deviations .059 .042 .029 .021 for 64, 128, 256, 512 filters of 3×3. */
    @ParameterizedTest(name = "{0} filters: {1}")
    @CsvSource({"64, 0.059", "128, 0.042", "256, 0.029", "512, 0.021"})
    void convolutionsCountKernelTimesKernelTimesChannels(int filters, double deviation) {
        int fan = 3 * 3 * filters;
        assertEquals(deviation, Initialiser.of(HE_NORMAL).deviation(fan, 1), 5e-4);
        assertEquals(deviation, new Initialiser(HE_NORMAL, 1, 1, Initialiser.Fan.OUT).deviation(1, fan), 5e-4);
    }

    /** The same section: with σ = 0.01 everywhere a gradient shrinks by 1/(5.9·4.2²·2.9²·2.1⁴) = 1/17023 from layer 10 to 2, rounded. */
    @Test
    void aHundredthEverywhereLosesFourDecadesInTenLayers() {
        double exact = 1;
        int[] layersOf = {1, 2, 2, 4};
        for (int k = 0; k < 4; k++) {
            double he = Initialiser.of(HE_NORMAL).deviation(9 * (64 << k), 1);
            exact *= Math.pow(he / Initialiser.of(NORMAL, 0.01).deviation(9, 9), layersOf[k]);
        }
        assertEquals(16729, exact, 0.5);
        assertEquals(17023, 5.9 * Math.pow(4.2, 2) * Math.pow(2.9, 2) * Math.pow(2.1, 4), 0.5);
    }

    @Test
    void oneGaussianPerWeightInputsOuter() {
        Random random = new Random(42);
        double[][] w = weights(Initialiser.of(NORMAL, 0.01), 2, 5, 42);
        for (double[] row : w) {
            for (double x : row) {
                assertEquals(0.01 * random.nextGaussian(), x);
            }
        }
        double[][] turned = weights(Gained.by(Initialiser.of(NORMAL, 0.01), -1), 2, 5, 42);
        assertEquals(-w[1][4], turned[1][4]);
    }

    /** Mean and variance over 64 seeds of a 40×25 layer, within 4 standard errors. */
    @ParameterizedTest(name = "{0}, seeds 1 to 64")
    @EnumSource(names = {"NORMAL", "UNIFORM", "LECUN", "XAVIER_NORMAL", "XAVIER_UNIFORM", "HE_NORMAL", "HE_UNIFORM"})
    void drawsHaveTheStatedDeviation(Initialiser.Scheme scheme) {
        Initialiser start = Initialiser.of(scheme, 0.3);
        double sum = 0;
        double squares = 0;
        double fourth = 0;
        int n = 64 * 1000;
        for (int seed = 1; seed <= 64; seed++) {
            for (double[] row : weights(start, 40, 25, seed)) {
                for (double x : row) {
                    sum += x / n;
                    squares += x * x / n;
                    fourth += x * x * x * x / n;
                    assertTrue(Math.abs(x) <= start.limit(40, 25) * (1 + 1e-15));
                }
            }
        }
        double deviation = start.deviation(40, 25);
        assertEquals(0, sum, 4 * deviation / Math.sqrt(n));
        assertEquals(deviation * deviation, squares, 4 * Math.sqrt((fourth - squares * squares) / n));
    }

    @ParameterizedTest(name = "{0} inputs, {1} neurons")
    @CsvSource({"6, 6", "4, 9", "9, 4", "1, 5", "50, 50"})
    void orthogonalRowsOrColumnsStandAtRightAngles(int in, int out) {
        double[][] w = weights(Gained.by(Initialiser.of(ORTHOGONAL), 1.5), in, out, 7);
        int fewer = Math.min(in, out);
        for (int i = 0; i < fewer; i++) {
            for (int k = 0; k <= i; k++) {
                double dot = 0;
                for (int j = 0; j < Math.max(in, out); j++) {
                    dot += in <= out ? w[i][j] * w[k][j] : w[j][i] * w[j][k];
                }
                assertEquals(i == k ? 2.25 : 0, dot, 1e-13);
            }
        }
    }

    /** Facts 1.3: all singular values of L orthogonal matrices are gain^L, so P·Pᵀ = gain^2L·1 and the rms is gain^L/√n. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aProductOfOrthogonalMatricesStretchesAllDirectionsAlike(long seed) {
        int n = 12;
        double[][] product = weights(Gained.by(Initialiser.of(ORTHOGONAL), 1.1), n, n, 100 * seed);
        for (int l = 1; l < 20; l++) {
            double[][] longer = new double[n][n];
            Matrices.multiply(
                    product, weights(Gained.by(Initialiser.of(ORTHOGONAL), 1.1), n, n, 100 * seed + l), longer);
            product = longer;
        }
        double stretch = Math.pow(1.1, 20);
        double squares = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                double dot = 0;
                for (int j = 0; j < n; j++) {
                    dot += product[i][j] * product[k][j];
                }
                assertEquals(i == k ? stretch * stretch : 0, dot, 1e-11);
                squares += i == k ? dot : 0;
            }
        }
        assertEquals(stretch / Math.sqrt(n), Math.sqrt(squares / (n * n)), 1e-12);
    }

    /** A gain is a factor of any sign, 0 included. */
    @ParameterizedTest(name = "gain {0}")
    @ValueSource(doubles = {-2, 0, 3})
    void aGainMultipliesEveryWeight(double gain) {
        double[][] unit = {{1, -2}, {0.5, 4}};
        double[][] weights = new double[2][2];
        Gained.by(Initialiser.of(NORMAL, 0.5), gain).scale(unit, weights);
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                assertEquals(0.5 * gain * unit[i][j], weights[i][j], 0);
            }
        }
    }

    @Test
    void constantsAndZerosIgnoreChance() {
        for (double[] row : weights(Gained.by(Initialiser.of(CONSTANT, 0.5), 2), 3, 4, 9)) {
            for (double x : row) {
                assertEquals(1, x);
            }
        }
        assertEquals(0, weights(Initialiser.of(ZEROS), 3, 4, 9)[2][3]);
    }

    @Test
    void rulesOfOneKindShareTheirUnits() {
        assertTrue(Initialiser.of(XAVIER_UNIFORM).sameUnit(Initialiser.of(UNIFORM)));
        assertTrue(Initialiser.of(LECUN).sameUnit(Initialiser.of(HE_NORMAL)));
        assertTrue(!Initialiser.of(ORTHOGONAL).sameUnit(Initialiser.of(HE_NORMAL)));
        assertTrue(!Initialiser.of(HE_UNIFORM).sameUnit(Initialiser.of(HE_NORMAL)));
    }

    @Test
    void countsAndSizesWithoutMeaningAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Initialiser.of(LECUN).deviation(0, 1));
        assertThrows(IllegalArgumentException.class, () -> Initialiser.of(LECUN).deviation(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Initialiser.of(NORMAL, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Gained.by(Initialiser.of(NORMAL), Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> Initialiser.draw(0, 1, new Random(1)));
        assertThrows(
                IllegalArgumentException.class, () -> Initialiser.of(NORMAL).scale(new double[2][3], new double[2][2]));
    }
}
