package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
