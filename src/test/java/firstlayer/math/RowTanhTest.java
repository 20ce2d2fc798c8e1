package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RowTanhTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void agreesWithTheLibraryAtEverySize(long seed) {
        Random random = new Random(seed);
        double[] x =
                random.doubles(50_000, -12, 4).map(e -> Math.pow(10, e / 3)).toArray();
        double[] tanh = new double[x.length];
        RowTanh.values(x, tanh);
        for (int j = 0; j < x.length; j++) {
            double exact = StrictMath.tanh(x[j]);
            assertTrue(Math.abs(tanh[j] - exact) <= 1.5e-15 * exact, "tanh " + x[j] + " = " + tanh[j]);
        }
    }

    @Test
    void isOddAndReachesOneExactly() {
        double[] x = {0.0, 1e-300, 0.3, 19.4, 19.6, 700, Double.POSITIVE_INFINITY};
        double[] negative = new double[x.length];
        double[] positive = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            negative[j] = -x[j];
        }
        RowTanh.values(x, positive);
        RowTanh.values(negative, negative);
        for (int j = 0; j < x.length; j++) {
            assertEquals(-positive[j], negative[j], 4e-16 * positive[j]);
        }
        assertEquals(1e-300, positive[1], 1e-315);
        assertEquals(1, positive[6]);
        assertEquals(-1, negative[6]);
        assertEquals(Double.doubleToRawLongBits(-0.0), Double.doubleToRawLongBits(negative[0]));
    }
}
