package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HingeSumTest {

    private static final double[] X =
            IntStream.range(0, 61).mapToDouble(i -> (i - 30) / 10.0).toArray();
    private static final double[] SINE = Arrays.stream(X).map(Math::sin).toArray();

    private static HingeSum sum(double... numbers) {
        int units = (numbers.length - 2) / 2;
        return new HingeSum(
                numbers[0],
                numbers[1],
                Arrays.copyOfRange(numbers, 2 + units, 2 + 2 * units),
                Arrays.copyOfRange(numbers, 2, 2 + units));
    }

    @Test
    void gradientAgreesWithCentralDifferences() {
        double[] at = {0.3, -0.2, 1.1, -0.7, 0.4, -1.23, 0.17, 1.91};
        double[] gradient = sum(at).gradient(X, SINE);
        double h = 1e-6;
        for (int i = 0; i < at.length; i++) {
            double[] above = at.clone();
            double[] below = at.clone();
            above[i] += h;
            below[i] -= h;
            double slope = (sum(above).loss(X, SINE) - sum(below).loss(X, SINE)) / (2 * h);
            assertEquals(slope, gradient[i], 1e-8, "number " + i);
        }
    }

    @Test
    void atTheFitNoOuterNumberHasASlope() {
        HingeSum start = sum(0, 0, 0, 0, 0, -1.5, 0, 1.5);
        HingeSum best = start.with(start.fit(X, SINE));
        double[] gradient = best.gradient(X, SINE);
        for (int i = 0; i < 5; i++) {
            assertEquals(0, gradient[i], 1e-13);
        }
        assertTrue(best.loss(X, SINE) < start.loss(X, SINE));
    }

    /** Every broken line is such a sum: the slopes are its changes of slope at the joints. */
    @Test
    void aBrokenLineIsMetExactly() {
        double[] y = Arrays.stream(X)
                .map(x -> x < -1 ? 2 : x < 0.5 ? 2 - (x + 1) : 0.5 + 3 * (x - 0.5))
                .toArray();
        HingeSum joints = sum(0, 0, 0, 0, -1, 0.5);
        HingeSum best = joints.with(joints.fit(X, y));
        assertEquals(0, best.loss(X, y), 1e-24);
        assertEquals(-1, best.slopes()[0], 1e-12);
        assertEquals(4, best.slopes()[1], 1e-12);
        assertEquals(2, best.level(), 1e-12);
    }

    /** Without joints the second derivatives are 2 and 2·mean(x²), x̄ = 0. */
    @Test
    void limitIsThatOfTheSteepestDirection() {
        double meanSquare = Arrays.stream(X).map(x -> x * x).average().orElseThrow();
        assertEquals(1 / meanSquare, sum(0, 0).limit(X), 1e-12);
    }

    @Test
    void belowTheLimitTheLossFallsAndAboveItOneStepAlongTheSteepestRaisesIt() {
        HingeSum start = sum(0, 0, 1, -1, -1, 1);
        double limit = start.limit(X);
        HingeSum walked = start;
        for (int i = 0; i < 200; i++) {
            walked = walked.step(X, SINE, 0.5 * limit);
        }
        assertTrue(walked.loss(X, SINE) < start.loss(X, SINE));
        HingeSum wild = start;
        for (int i = 0; i < 20; i++) {
            wild = wild.step(X, SINE, 3 * limit);
        }
        assertTrue(wild.loss(X, SINE) > start.loss(X, SINE));
    }

    @Test
    void whatWouldRunAwayStaysWhereItIs() {
        HingeSum start = sum(0, 0, 1, 0);
        assertSame(start, start.step(X, SINE, 1e12));
    }
}
