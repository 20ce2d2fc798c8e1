package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistogramTest {

    @ParameterizedTest(name = "rows of {0}")
    @ValueSource(ints = {1, 3, 4, 7, 64})
    void everyValueIsCountedWhereItLies(int columns) {
        double[][] values = MatricesTest.normal(50, columns, columns);
        Histogram histogram = Histogram.of(values, -2, 2, 8);
        int[] expected = new int[8];
        for (double[] row : values) {
            for (double v : row) {
                int bin = 0;
                while (bin < 7 && v >= -2 + (bin + 1) * 0.5) {
                    bin++;
                }
                expected[bin]++;
            }
        }
        assertArrayEquals(expected, histogram.counts());
        assertEquals(50 * columns, histogram.total());
    }

    @Test
    void whatLiesBeyondAnEndIsCountedThere() {
        Histogram histogram = Histogram.of(new double[][] {{-1e300, -3, 5, 1e300, 0.5}}, -1, 1, 4);
        assertArrayEquals(new int[] {2, 0, 0, 3}, histogram.counts());
    }

    @Test
    void whatIsNotANumberIsNotCounted() {
        double nan = Double.NaN;
        Histogram histogram = Histogram.of(new double[][] {{nan, 0.5, nan}, {-0.5, 0.6, nan}}, -1, 1, 2);
        assertArrayEquals(new int[] {1, 2}, histogram.counts());
        assertEquals(3, histogram.total());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void momentsAgreeWithTwoPasses(int seed) {
        double[][] values = MatricesTest.normal(31, 17, seed);
        double[] all = Arrays.stream(values)
                .flatMapToDouble(Arrays::stream)
                .map(v -> v + 3)
                .toArray();
        double mean = Arrays.stream(all).average().orElseThrow();
        double variance =
                Arrays.stream(all).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
        Moments moments = Moments.of(new double[][] {all});
        assertEquals(mean, moments.mean(), 1e-12);
        assertEquals(Math.sqrt(variance), moments.deviation(), 1e-12);
        assertEquals(Math.sqrt(variance + mean * mean), moments.rms(), 1e-12);
    }

    @Test
    void equalValuesHaveADeviationOfExactlyZero() {
        double[][] values = new double[7][13];
        for (double[] row : values) {
            Arrays.fill(row, 0.1);
        }
        assertEquals(new Moments(0.1, Math.sqrt(0.1 * 0.1), 0), Moments.of(values));
    }

    /** A power of two in front scales every moment exactly, also where the squares leave the range of a double. */
    @ParameterizedTest(name = "2^{0}")
    @ValueSource(ints = {-1000, -600, -3, 10, 600, 1000})
    void momentsScaleExactly(int power) {
        double[][] values = MatricesTest.normal(4, 5, 9);
        double[][] scaled = Matrices.copy(values);
        for (double[] row : scaled) {
            for (int j = 0; j < row.length; j++) {
                row[j] = Math.scalb(row[j], power);
            }
        }
        Moments plain = Moments.of(values);
        Moments moments = Moments.of(scaled);
        assertEquals(Math.scalb(plain.rms(), power), moments.rms(), Math.ulp(moments.rms()));
        assertEquals(Math.scalb(plain.mean(), power), moments.mean(), Math.ulp(moments.mean()));
        assertEquals(Math.scalb(plain.deviation(), power), moments.deviation(), Math.ulp(moments.deviation()));
    }

    @Test
    void aHistogramAroundItsValuesReachesFourTimesTheirRms() {
        Histogram histogram = Histogram.around(new double[][] {{3, -3, 3, -3}}, 8);
        assertEquals(12, histogram.high());
        assertEquals(-12, histogram.low());
        // −3 and 3 lie on edges of the bins of 3; each is counted in the bin to its right.
        assertArrayEquals(new int[] {0, 0, 0, 2, 0, 2, 0, 0}, histogram.counts());
        Histogram zeros = Histogram.around(new double[2][2], 4);
        assertArrayEquals(new int[] {0, 0, 4, 0}, zeros.counts());
    }

    @Test
    void oneBinHoldsAll() {
        double[][] values = {{-7, 0.5, 3}};
        assertArrayEquals(new int[] {3}, Histogram.of(values, 0, 1, 1).counts());
        assertArrayEquals(new int[] {3}, Histogram.around(values, 1).counts());
    }

    @Test
    void impossibleAxesAreRefused() {
        double[][] values = {{1}};
        assertThrows(IllegalArgumentException.class, () -> Histogram.of(values, 1, 1, 4));
        assertThrows(IllegalArgumentException.class, () -> Histogram.of(values, Double.NaN, 1, 4));
        assertThrows(IllegalArgumentException.class, () -> Histogram.of(values, 0, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> Histogram.of(new double[0][], 0, 1, 4));
        assertThrows(IllegalArgumentException.class, () -> Histogram.of(values, 0, Double.POSITIVE_INFINITY, 4));
    }
}
