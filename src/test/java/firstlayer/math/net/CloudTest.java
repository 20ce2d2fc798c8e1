package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CloudTest {

    @ParameterizedTest
    @EnumSource
    void aSeedAlwaysDrawsTheSamePoints(Cloud cloud) {
        assertEquals(cloud.draw(100, 0.1, 7), cloud.draw(100, 0.1, 7));
        assertNotEquals(cloud.draw(100, 0.1, 7), cloud.draw(100, 0.1, 8));
    }

    @ParameterizedTest
    @EnumSource
    void bothClassesAreEquallyMany(Cloud cloud) {
        double[][] targets = cloud.draw(200, 0, 1).targets();
        assertEquals(0, Arrays.stream(targets).mapToDouble(t -> t[0]).sum());
        assertTrue(Arrays.stream(targets).allMatch(t -> Math.abs(t[0]) == 1));
    }

    /** The noise is drawn whatever it is, so turning it moves the points and leaves their places. */
    @ParameterizedTest
    @EnumSource
    void noiseMovesEveryPointInProportion(Cloud cloud) {
        double[][] still = cloud.draw(20, 0, 3).inputs();
        double[][] once = cloud.draw(20, 0.1, 3).inputs();
        double[][] twice = cloud.draw(20, 0.2, 3).inputs();
        for (int r = 0; r < 20; r++) {
            assertEquals(2 * (once[r][0] - still[r][0]), twice[r][0] - still[r][0], 1e-12);
            assertEquals(2 * (once[r][1] - still[r][1]), twice[r][1] - still[r][1], 1e-12);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GAUSS")
    void withoutNoiseAllPointsLieInTheSquare(Cloud cloud) {
        for (double[] x : cloud.draw(500, 0, 5).inputs()) {
            assertTrue(Math.abs(x[0]) <= 1 + 1e-12 && Math.abs(x[1]) <= 1 + 1e-12, Arrays.toString(x));
        }
    }

    @Test
    void theCircleLiesInsideItsRing() {
        forEach(Cloud.CIRCLE, (x, y) -> assertEquals(y, Math.hypot(x[0], x[1]) < 0.6 ? 1 : -1));
    }

    @Test
    void exclusiveOrSaysYesWhereTheSignsDiffer() {
        forEach(Cloud.XOR, (x, y) -> assertEquals(y, -Math.signum(x[0] * x[1])));
    }

    /** The mean of one class is N(½, 0.15²/250): within four standard errors. */
    @Test
    void gaussianPointsLieAroundTheirMiddles() {
        double[] sum = {0, 0};
        forEach(Cloud.GAUSS, (x, y) -> {
            sum[0] += x[0] * y / 500;
            sum[1] += x[1] * y / 500;
        });
        assertEquals(0.5, sum[0], 4 * 0.15 / Math.sqrt(500));
        assertEquals(0.5, sum[1], 4 * 0.15 / Math.sqrt(500));
    }

    @Test
    void theArmsOfTheSpiralAreEachOtherTurnedByHalfATurn() {
        double[][] x = Cloud.SPIRAL.draw(100, 0, 1).inputs();
        for (int r = 0; r < 100; r += 2) {
            assertEquals(-x[r][0], x[r + 1][0], 1e-12);
            assertEquals(-x[r][1], x[r + 1][1], 1e-12);
            assertEquals(r / 2 / 49.0, Math.hypot(x[r][0], x[r][1]), 1e-12);
        }
    }

    /** Half circles of radius 1 round (0, 0) and (1, ½), moved by (−½, −¼) and shrunk by 1.5. */
    @Test
    void theMoonsAreTwoHalfCircles() {
        forEach(Cloud.MOONS, (x, y) -> {
            double u = 1.5 * x[0] + 0.5;
            double v = 1.5 * x[1] + 0.25;
            assertEquals(1, y < 0 ? Math.hypot(u, v) : Math.hypot(u - 1, v - 0.5), 1e-12);
            assertTrue(y < 0 ? v >= -1e-12 : v <= 0.5 + 1e-12);
        });
    }

    @Test
    void tooFewPointsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Cloud.XOR.draw(1, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> Cloud.XOR.draw(10, -0.1, 1));
    }

    private interface Claim {
        void check(double[] x, double y);
    }

    private static void forEach(Cloud cloud, Claim claim) {
        DataSet data = cloud.draw(500, 0, 11);
        for (int r = 0; r < data.size(); r++) {
            claim.check(data.inputs()[r], data.targets()[r][0]);
        }
    }

    /** Noise adds to both coordinates what is N(0, noise²): the same draws, scaled, with four standard errors of 2000. */
    @Test
    void noiseIsAScaledDraw() {
        double[][] none = Cloud.CIRCLE.draw(1000, 0, 5).inputs();
        double[][] some = Cloud.CIRCLE.draw(1000, 0.3, 5).inputs();
        double[][] more = Cloud.CIRCLE.draw(1000, 0.6, 5).inputs();
        double squares = 0;
        for (int r = 0; r < 1000; r++) {
            for (int i = 0; i < 2; i++) {
                double added = some[r][i] - none[r][i];
                squares += added * added / 2000;
                assertEquals(2 * added, more[r][i] - none[r][i], 1e-12);
            }
        }
        assertEquals(0.3, Math.sqrt(squares), 4 * 0.3 / Math.sqrt(4000));
    }

    /** The moons are half circles of radius 1 about (0, 0) and (1, ½), shrunk by 1½ about (½, ¼). */
    @Test
    void moonsAreHalfCircles() {
        DataSet moons = Cloud.MOONS.draw(40, 0, 2);
        for (int r = 0; r < 40; r++) {
            double x = 1.5 * moons.inputs()[r][0] + 0.5;
            double y = 1.5 * moons.inputs()[r][1] + 0.25;
            boolean yes = r % 2 == 1;
            assertEquals(yes ? 1 : -1, moons.targets()[r][0]);
            assertEquals(1, yes ? Math.hypot(x - 1, y - 0.5) : Math.hypot(x, y), 1e-12);
            assertEquals(true, yes ? y <= 0.5 + 1e-12 : y >= -1e-12);
        }
    }
}
