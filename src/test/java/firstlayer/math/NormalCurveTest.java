package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormalCurveTest {

    /** Φ with 60 digits (mpmath 1.3, erfc(−z/√2)/2). */
    @ParameterizedTest(name = "Φ({0})")
    @CsvSource({
        "0, 0.5",
        "-1, 0.15865525393145705",
        "1, 0.8413447460685429",
        "-3, 0.0013498980316300946",
        "-8.99, 1.2361521630761376e-19",
        "-9.01, 1.0302824601955987e-19",
        "-5.55, 1.428347989392277e-8",
        "-20.3, 6.42924446769834634e-92",
        "-36.9, 2.31052448114061751e-298",
        "-37, 5.725571222524573e-300",
        "-Infinity, 0",
        "Infinity, 1"
    })
    void agreesWithManyDigits(double z, double below) {
        assertEquals(below, NormalCurve.cumulative(z), 1.5e-15 * below);
    }

    @Test
    void theTableFilledFromOutsideArrivesAtTheKnownMiddle() {
        assertEquals(Math.sqrt(Math.PI / 2), NormalCurve.millsRatio(0), 4e-16);
    }

    /** R′ = zR − 1, with the slope from a nudge across the whole table. */
    @Test
    void ratioObeysItsEquation() {
        double h = 1e-4;
        for (double z = 0.05; z < 12; z += 0.0371) {
            double slope = (NormalCurve.millsRatio(z + h) - NormalCurve.millsRatio(z - h)) / (2 * h);
            assertEquals(z * NormalCurve.millsRatio(z) - 1, slope, 1e-8);
        }
    }
}
