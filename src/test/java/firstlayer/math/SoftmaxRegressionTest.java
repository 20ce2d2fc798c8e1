package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SoftmaxRegressionTest {

    private static final double[][] X = {{1, 2}, {-1, 0.5}, {0, -2}, {3, 1}};

    private static double[] drawn(int count, long seed) {
        return new Random(seed).doubles(count, -2, 2).toArray();
    }

    @Test
    void theGradientIsTheSlopeOfTheLoss() {
        for (int classes = 2; classes <= 4; classes++) {
            SoftmaxRegression model = new SoftmaxRegression(X, new int[] {0, 1, classes - 1, 0}, 0.3);
            double[] rows = drawn(3 * classes, classes);
            double[] gradient = new double[rows.length];
            model.gradient(rows, gradient);
            double h = 1e-5;
            for (int i = 0; i < rows.length; i++) {
                double[] more = rows.clone();
                double[] less = rows.clone();
                more[i] += h;
                less[i] -= h;
                assertEquals((model.loss(more) - model.loss(less)) / (2 * h), gradient[i], 1e-8);
            }
        }
    }

    /** Beside differences of the gradient; one point between two classes has just that curvature. */
    @Test
    void noDirectionHasALargerCurvature() {
        Random random = new Random(3);
        double h = 1e-4;
        for (int round = 0; round < 200; round++) {
            int classes = 2 + round % 3;
            SoftmaxRegression model = new SoftmaxRegression(X, new int[] {0, 1, classes - 1, 0}, 0.3 * (round % 2));
            double[] at = drawn(3 * classes, round);
            double[] direction = random.doubles(3 * classes, -1, 1).toArray();
            assertTrue(along(model, at, direction, h) <= model.curvature() * (1 + 1e-6));
        }
        SoftmaxRegression even = new SoftmaxRegression(new double[][] {{1, 2}}, new int[] {0}, 0);
        assertEquals(3, even.curvature(), 0);
        assertEquals(3, along(even, new double[6], new double[] {1, 2, 1, -1, -2, -1}, h), 1e-6);
    }

    private static double along(SoftmaxRegression model, double[] at, double[] direction, double h) {
        double square = Arrays.stream(direction).map(each -> each * each).sum();
        double[][] gradients = new double[2][at.length];
        for (int side = 0; side < 2; side++) {
            double[] rows = at.clone();
            for (int i = 0; i < rows.length; i++) {
                rows[i] += (side == 0 ? -h : h) * direction[i];
            }
            model.gradient(rows, gradients[side]);
        }
        double sum = 0;
        for (int i = 0; i < at.length; i++) {
            sum += direction[i] * (gradients[1][i] - gradients[0][i]) / (2 * h);
        }
        return sum / square;
    }

    @Test
    void zerosSpreadTheGuessEvenlyAndCostLnC() {
        for (int classes = 2; classes <= 4; classes++) {
            SoftmaxRegression model = new SoftmaxRegression(X, new int[] {0, 1, 1, 0}, 1);
            assertEquals(Math.log(classes), model.loss(new double[3 * classes]), 1e-15);
        }
    }

    @Test
    void twoClassesAreASigmoidOfTheDifferenceOfTheirLogits() {
        int[] right = {0, 1, 1, 0};
        double[] rows = drawn(6, 7);
        double sum = 0;
        for (int i = 0; i < X.length; i++) {
            double z = (rows[0] - rows[3]) * X[i][0] + (rows[1] - rows[4]) * X[i][1] + rows[2] - rows[5];
            sum += Term.LOGIT.value(z, 1 - right[i]);
        }
        assertEquals(sum / X.length, new SoftmaxRegression(X, right, 0).loss(rows), 1e-14);
    }

    @Test
    void thePenaltyLeavesBiasesOut() {
        SoftmaxRegression model = new SoftmaxRegression(X, new int[4], 0.5);
        assertEquals(0.25 * (1 + 4 + 16 + 25), model.penalty(new double[] {1, 2, 100, 4, -5, 100}));
    }

    @Test
    void amongEqualLogitsTheFirstIsLargest() {
        assertEquals(0, SoftmaxRegression.largest(new double[] {2, 2, 1}));
        assertEquals(1, SoftmaxRegression.largest(new double[] {-0.5, 2, 2}));
    }

    @Test
    void examplesAndClassesGoTogether() {
        assertThrows(IllegalArgumentException.class, () -> new SoftmaxRegression(X, new int[3], 0));
        assertThrows(IllegalArgumentException.class, () -> new SoftmaxRegression(new double[0][], new int[0], 0));
        assertThrows(IllegalArgumentException.class, () -> new SoftmaxRegression(X, new int[4], -1));
    }
}
