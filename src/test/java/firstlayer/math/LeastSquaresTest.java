package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {

    private static double[][] drawn(int rows, int columns, long seed) {
        Random random = new Random(seed);
        double[][] a = new double[rows][columns];
        for (double[] row : a) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return a;
    }

    private static double[] left(double[][] a, double[] x, double[] b) {
        double[] left = b.clone();
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < x.length; j++) {
                left[i] -= a[i][j] * x[j];
            }
        }
        return left;
    }

    @Test
    void whatIsLeftStandsAtRightAnglesToEveryColumn() {
        for (int columns = 1; columns <= 10; columns++) {
            double[][] a = drawn(12, columns, columns);
            double[] b = drawn(1, 12, 99)[0];
            LeastSquares.Solution solution = LeastSquares.solve(a, b);
            double[] left = left(a, solution.x(), b);
            for (int j = 0; j < columns; j++) {
                double sum = 0;
                for (int i = 0; i < a.length; i++) {
                    sum += a[i][j] * left[i];
                }
                assertEquals(0, sum, 1e-12);
            }
            assertEquals(columns, solution.rank());
        }
    }

    @Test
    void aLineIsTheOneOfTheFormula() {
        LeastSquares.Solution line = LeastSquares.solve(
                new double[][] {{1, -2}, {1, -1}, {1, 0}, {1, 1}, {1, 2}}, new double[] {1, 3, 2, 5, 4});
        assertArrayEquals(new double[] {3, 0.8}, line.x(), 1e-14);
    }

    @Test
    void equalColumnsShareTheWeight() {
        LeastSquares.Solution solution =
                LeastSquares.solve(new double[][] {{1, 1}, {2, 2}, {3, 3}}, new double[] {2, 4, 6});
        assertEquals(1, solution.rank());
        assertArrayEquals(new double[] {1, 1}, solution.x(), 1e-14);
    }

    @Test
    void withMoreColumnsThanRowsItIsTheShortest() {
        double[][] a = drawn(3, 5, 4);
        double[] b = {1, -2, 0.5};
        LeastSquares.Solution solution = LeastSquares.solve(a, b);
        assertEquals(3, solution.rank());
        assertArrayEquals(new double[3], left(a, solution.x(), b), 1e-12);
        // The shortest is a sum of rows: anything orthogonal to all rows is orthogonal to it.
        double[][] square = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 5; k++) {
                    square[i][j] += a[i][k] * a[j][k];
                }
            }
        }
        double[] share = LeastSquares.solve(square, b).x();
        for (int k = 0; k < 5; k++) {
            assertEquals(share[0] * a[0][k] + share[1] * a[1][k] + share[2] * a[2][k], solution.x()[k], 1e-12);
        }
    }

    @Test
    void zerosHaveNoRank() {
        LeastSquares.Solution solution = LeastSquares.solve(new double[2][2], new double[] {1, 1});
        assertEquals(0, solution.rank());
        assertArrayEquals(new double[2], solution.x());
    }

    @Test
    void badSizesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> LeastSquares.solve(new double[0][1], new double[0]));
        String said = assertThrows(
                        IllegalArgumentException.class, () -> LeastSquares.solve(new double[2][1], new double[3]))
                .getMessage();
        assertTrue(said.contains("2 rows and 3 numbers"), said);
    }
}
