package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedWeightsTest {

    /** All of them written down and counted, to the last bit; also where squares leave the range of a double. */
    @ParameterizedTest(name = "{0} inputs, {1} neurons, times {2}")
    @CsvSource({"3, 7, 1", "15, 8, 1", "16, 7, 1", "40, 33, 1", "17, 20, 1e-170", "40, 7, 1e160", "20, 6, 0"})
    void countAsIfAllWereThereAtOnce(int inputs, int neurons, double size) {
        double[][] before = MatricesTest.normal(6, inputs, 1);
        double[][] gradients = MatricesTest.normal(6, neurons, 2);
        for (double[] row : gradients) {
            Matrices.scale(row, size, row);
        }
        double[][] all = new double[5 * inputs][neurons];
        for (int k = 0; k < all.length; k++) {
            for (int j = 0; j < neurons; j++) {
                all[k][j] = before[k / inputs][k % inputs] * gradients[k / inputs][j];
            }
        }
        AskedWeights asked = new AskedWeights(before, gradients, 5 * inputs * neurons + 1);
        assertEquals(Histogram.around(all, 9), asked.histogram(9));
        assertEquals(all.length * neurons, asked.histogram(9).total());
    }
}
