package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NormalMeanTest {

    @Test
    void evenMomentsAreTheDoubleFactorials() {
        assertEquals(1, NormalMean.of(z -> 1), 1e-13);
        assertEquals(1, NormalMean.of(z -> z * z), 1e-13);
        assertEquals(3, NormalMean.of(z -> z * z * z * z), 1e-12);
        assertEquals(15, NormalMean.of(z -> Math.pow(z, 6)), 1e-11);
        assertEquals(0, NormalMean.of(z -> z * z * z), 1e-13);
    }

    /** E cos(tZ) = e^(−t²/2), the characteristic function. */
    @ParameterizedTest(name = "t = {0}")
    @ValueSource(doubles = {0.5, 1, 2, 4})
    void cosinesMeetTheCharacteristicFunction(double t) {
        assertEquals(Math.exp(-t * t / 2), NormalMean.of(z -> Math.cos(t * z)), 1e-12);
    }

    @Test
    void aBendAtZeroCostsNothing() {
        assertEquals(1 / Math.sqrt(2 * Math.PI), NormalMean.of(z -> Math.max(0, z)), 1e-13);
        assertEquals(0.5, NormalMean.of(z -> z > 0 ? 1 : 0), 1e-13);
    }

    /** E 1/(1 + s²Z²) = √(π/2)/s·e^(1/(2s²))·erfc(1/(s√2)); for s → ∞ the leading terms are √(π/2)/s − 1/s². */
    @Test
    void aPeakAThousandTimesNarrowerIsResolved() {
        double s = 1000;
        double u = 1 / s;
        double series =
                Math.sqrt(Math.PI / 2) * u - u * u + Math.sqrt(Math.PI / 2) * u * u * u / 2 - Math.pow(u, 4) / 3;
        assertEquals(series, NormalMean.of(z -> 1 / (1 + s * s * z * z)), 1e-13);
    }
}
