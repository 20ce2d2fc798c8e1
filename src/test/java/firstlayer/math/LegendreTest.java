package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class LegendreTest {

    @Test
    void theFirstFiveAreTheWrittenOnes() {
        for (double x : new double[] {-1, -0.7, 0, 0.3, 1, 1.2}) {
            double[] written = {
                1, x, (3 * x * x - 1) / 2, (5 * x * x * x - 3 * x) / 2, (35 * Math.pow(x, 4) - 30 * x * x + 3) / 8
            };
            assertArrayEquals(written, Legendre.values(x, 4), 1e-14);
        }
        assertArrayEquals(new double[] {1}, Legendre.values(0.5, 0));
    }

    /** ∫ Pⱼ·Pₖ over −1…1 is 0 for j ≠ k, and 2/(2k + 1) for j = k; here by Simpson's rule. */
    @Test
    void eachIsOrthogonalToTheOthers() {
        int pieces = 4000;
        double[][] sums = new double[10][10];
        for (int i = 0; i <= pieces; i++) {
            double share = i == 0 || i == pieces ? 1 : i % 2 == 1 ? 4 : 2;
            double[] p = Legendre.values(-1 + 2.0 * i / pieces, 9);
            for (int j = 0; j < 10; j++) {
                for (int k = 0; k < 10; k++) {
                    sums[j][k] += share * p[j] * p[k] * 2 / pieces / 3;
                }
            }
        }
        for (int j = 0; j < 10; j++) {
            for (int k = 0; k < 10; k++) {
                assertEquals(j == k ? 2.0 / (2 * k + 1) : 0, sums[j][k], 1e-9);
            }
        }
    }

    @Test
    void allAreOneAtTheRightEndAndAlternateAtTheLeft() {
        double[] right = Legendre.values(1, 9);
        double[] left = Legendre.values(-1, 9);
        for (int k = 0; k <= 9; k++) {
            assertEquals(1, right[k], 1e-15);
            assertEquals(k % 2 == 0 ? 1 : -1, left[k], 1e-15);
        }
    }

    @Test
    void aDegreeBelowZeroIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Legendre.values(0.5, -1));
    }
}
