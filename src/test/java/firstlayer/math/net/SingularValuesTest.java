package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Glorot and Bengio 2010, section 4.2.2: the mean singular value of ∂z_{ℓ+1}/∂z_ℓ, which is not the ratio of deviations. */
class SingularValuesTest {

    private static final int WIDTH = 128;
    private static final Initialiser STANDARD = Initialiser.of(Initialiser.Scheme.UNIFORM, 1 / Math.sqrt(WIDTH));
    private static final Initialiser NORMALISED = Initialiser.of(Initialiser.Scheme.XAVIER_UNIFORM);

    /** By Jacobi's rotations: columns are turned in pairs until all stand at right angles; their lengths are the singular values. */
    private static double meanSingularValue(double[][] matrix) {
        int n = matrix.length;
        double[][] columns = new double[n][n];
        Matrices.transpose(matrix, columns);
        for (int sweep = 0; sweep < 6; sweep++) {
            for (int i = 0; i < n; i++) {
                for (int j = i + 1; j < n; j++) {
                    rotate(columns[i], columns[j]);
                }
            }
        }
        double sum = 0;
        for (double[] column : columns) {
            sum += Math.sqrt(dot(column, column));
        }
        return sum / n;
    }

    private static void rotate(double[] a, double[] b) {
        double across = dot(a, b);
        if (across == 0) {
            return;
        }
        double cotangent = (dot(b, b) - dot(a, a)) / (2 * across);
        double tangent = Math.signum(cotangent) / (Math.abs(cotangent) + Math.sqrt(1 + cotangent * cotangent));
        double cosine = 1 / Math.sqrt(1 + tangent * tangent);
        double sine = cosine * tangent;
        for (int k = 0; k < a.length; k++) {
            double old = a[k];
            a[k] = cosine * old - sine * b[k];
            b[k] = sine * old + cosine * b[k];
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }

    private static double[][] weights(Initialiser scheme, Random random) {
        double[][] weights = scheme.unit(Initialiser.draw(WIDTH, WIDTH, random));
        scheme.scale(weights, weights);
        return weights;
    }

    /** σ·8/(3π) for deviation σ/√n: 0.490070 where σ = 1/√3 = 0.577350, 0.848826 where it is 1; fluctuations are about 1/n. */
    @Test
    void randomMatricesStretchByLessThanTheirDeviation() {
        assertEquals(0.577350, Math.sqrt(WIDTH) * STANDARD.deviation(WIDTH, WIDTH), 1e-6);
        assertEquals(1, Math.sqrt(WIDTH) * NORMALISED.deviation(WIDTH, WIDTH), 1e-12);
        assertEquals(0.490070, 0.577350 * 8 / (3 * Math.PI), 1e-6);
        assertEquals(0.490070, meanSingularValue(weights(STANDARD, new Random(1))), 4.0 / WIDTH);
        assertEquals(0.848826, meanSingularValue(weights(NORMALISED, new Random(2))), 4.0 / WIDTH);
    }

    /** As many numbers as neurons, spread like N(0, 1) more evenly than chance does it: every 64th of a sorted draw. */
    private static double[] evenlyNormal() {
        Random random = new Random(7);
        double[] sorted = IntStream.range(0, 64 * WIDTH)
                .mapToDouble(k -> random.nextGaussian())
                .sorted()
                .toArray();
        return IntStream.range(0, WIDTH).mapToDouble(i -> sorted[64 * i + 32]).toArray();
    }

    /** tanh and N(0, 1) inputs, layers 1 to 5: what the slopes at the theory's sums leave of the stretch. */
    @ParameterizedTest(name = "n·Var = {0}")
    @CsvSource({"0.33333333333, .392, .460, .480, .487, .488", "1, .540, .665, .709, .745, .762"})
    void tanhStretchesLess(double variance, double l1, double l2, double l3, double l4, double l5) {
        double[] cited = {l1, l2, l3, l4, l5};
        double[] forward = SquareTheory.of(variance, Activation.TANH, 5).forward();
        Initialiser scheme = variance < 1 ? STANDARD : NORMALISED;
        for (int l = 0; l < 5; l++) {
            double sums = Math.sqrt(variance) * (l == 0 ? 1 : forward[l - 1]);
            double[][] stretch = weights(scheme, new Random(l));
            double[] normals = evenlyNormal();
            for (int i = 0; i < WIDTH; i++) {
                Matrices.scale(stretch[i], Activation.TANH.slope(sums * normals[i]), stretch[i]);
            }
            assertEquals(cited[l], meanSingularValue(stretch), 4.0 / WIDTH, "layer " + (l + 1));
        }
    }
}
