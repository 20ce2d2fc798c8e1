package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatricesTest {

    /** Σₖ a_ik·b_kj, one entry at a time; every shape meets the rest of the four-term loop. */
    @ParameterizedTest(name = "({0} × {1})·({1} × {2})")
    @CsvSource({"1, 1, 1", "3, 2, 4", "5, 7, 15", "4, 8, 16", "6, 9, 17", "2, 33, 40", "17, 64, 3"})
    void productIsTheSumOverTheInnerIndex(int rows, int inner, int columns) {
        double[][] a = normal(rows, inner, 1);
        double[][] b = normal(inner, columns, 2);
        double[][] product = normal(rows, columns, 3);
        Matrices.multiply(a, b, product);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double sum = 0;
                for (int k = 0; k < inner; k++) {
                    sum += a[i][k] * b[k][j];
                }
                assertEquals(sum, product[i][j], 1e-12);
            }
        }
    }

    /** However many rows of b are looked at together: one number after the other, its terms in groups of four, bit for bit. */
    @ParameterizedTest(name = "({0} × {1})·({1} × {2})")
    @CsvSource({"1, 1, 1", "3, 5, 15", "2, 6, 16", "5, 71, 100", "3, 67, 333", "2, 37, 1025"})
    void termsAreAddedInOneOrderWhateverTheShape(int rows, int inner, int columns) {
        double[][] a = normal(rows, inner, 7);
        double[][] b = normal(inner, columns, 8);
        double[][] product = normal(rows, columns, 9);
        double[][] across = new double[inner][rows];
        double[][] fromTransposed = new double[rows][columns];
        Matrices.multiply(a, b, product);
        Matrices.transpose(a, across);
        Matrices.addTransposedProduct(fromTransposed, across, b, inner);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double sum = 0;
                int k = 0;
                for (; k <= inner - 4; k += 4) {
                    sum += a[i][k] * b[k][j]
                            + a[i][k + 1] * b[k + 1][j]
                            + (a[i][k + 2] * b[k + 2][j] + a[i][k + 3] * b[k + 3][j]);
                }
                for (; k < inner; k++) {
                    sum += a[i][k] * b[k][j];
                }
                assertEquals(sum, product[i][j]);
                assertEquals(sum, fromTransposed[i][j]);
            }
        }
    }

    /** The two kernels are one formula: the first 15 columns of a long product are the short product, bit for bit. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void shortAndLongRowsAgreeBitForBit(int seed) {
        double[][] a = normal(5, 11, seed);
        double[][] wide = normal(11, 16, seed + 100);
        double[][] narrow = new double[11][];
        for (int i = 0; i < 11; i++) {
            narrow[i] = java.util.Arrays.copyOf(wide[i], 15);
        }
        double[][] longProduct = new double[5][16];
        double[][] shortProduct = new double[5][15];
        Matrices.multiply(a, wide, longProduct);
        Matrices.multiply(a, narrow, shortProduct);
        for (int i = 0; i < 5; i++) {
            assertArrayEquals(shortProduct[i], java.util.Arrays.copyOf(longProduct[i], 15), 0);
        }
    }

    /** Summing a column's products is a row of the transposed product. */
    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource({"3, 4", "9, 15", "10, 16", "35, 20"})
    void aColumnSumIsARowOfTheTransposedProduct(int rows, int columns) {
        double[][] a = normal(rows, 6, 4);
        double[][] b = normal(rows, columns, 5);
        double[][] transposed = new double[6][rows];
        Matrices.transpose(a, transposed);
        for (int i = 0; i < 6; i++) {
            double[] row = new double[columns];
            double[] column = new double[columns];
            Matrices.add(row, transposed[i], b, rows);
            Matrices.addColumn(column, a, i, b, rows);
            assertArrayEquals(row, column, 0);
        }
    }

    /** (10¹⁶ + 1) + (−10¹⁶ + 1) is 0 in doubles, where one after the other would be 1: four terms are one group. */
    @ParameterizedTest(name = "rows of {0}")
    @ValueSource(ints = {3, 15, 16, 20})
    void fourTermsAreOneGroup(int length) {
        double[] weights = {1e16, 1, -1e16, 1};
        double[][] ones = new double[4][length];
        double[][] column = new double[4][1];
        for (int i = 0; i < 4; i++) {
            java.util.Arrays.fill(ones[i], 1);
            column[i][0] = weights[i];
        }
        double[] row = new double[length];
        double[] fromColumn = new double[length];
        Matrices.add(row, weights, ones, 4);
        Matrices.addColumn(fromColumn, column, 0, ones, 4);
        assertArrayEquals(new double[length], row);
        assertArrayEquals(new double[length], fromColumn);
    }

    @ParameterizedTest(name = "rows of {0}")
    @ValueSource(ints = {1, 15, 16, 33})
    void scalingMultipliesEveryNumber(int length) {
        double[] from = normal(1, length, 9)[0];
        double[] into = new double[length];
        Matrices.scale(into, -4, from);
        for (int j = 0; j < length; j++) {
            assertEquals(-4 * from[j], into[j]);
        }
    }

    @Test
    void transposingTwiceChangesNothing() {
        double[][] a = normal(37, 18, 6);
        double[][] across = new double[18][37];
        double[][] back = new double[37][18];
        Matrices.transpose(a, across);
        Matrices.transpose(across, back);
        assertEquals(a[36][17], across[17][36]);
        for (int i = 0; i < 37; i++) {
            assertArrayEquals(a[i], back[i], 0);
        }
    }

    @Test
    void shapesThatDoNotFitAreNamed() {
        var error = assertThrows(
                IllegalArgumentException.class,
                () -> Matrices.multiply(new double[2][3], new double[4][5], new double[2][5]));
        assertTrue(error.getMessage().contains("(2 × 3)·(4 × 5)"), error.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> Matrices.multiply(new double[2][3], new double[3][5], new double[3][5]));
        assertThrows(
                IllegalArgumentException.class,
                () -> Matrices.multiply(new double[2][3], new double[3][5], new double[2][4]));
    }

    static double[][] normal(int rows, int columns, long seed) {
        Random random = new Random(seed);
        double[][] numbers = new double[rows][columns];
        for (double[] row : numbers) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return numbers;
    }
}
