package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SoftmaxTest {

    private static double[] softmax(double... logits) {
        double[] p = new double[logits.length];
        Softmax.probabilities(logits, p);
        return p;
    }

    private static double[] logs(double... logits) {
        double[] logs = new double[logits.length];
        Softmax.logs(logits, logs);
        return logs;
    }

    @Test
    void largeLogitsNeitherOverflowNorVanish() {
        assertArrayEquals(new double[] {0.5, 0.5}, softmax(1000, 1000));
        assertArrayEquals(new double[] {1, 0}, softmax(1000, -1000));
        assertArrayEquals(new double[] {0, -2000}, logs(1000, -1000));
        assertArrayEquals(new double[] {0.5, 0.5, 0}, softmax(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0));
        assertArrayEquals(new double[] {0, 1}, softmax(Double.NEGATIVE_INFINITY, 3));
        assertEquals(-Math.exp(-40), logs(40, 0)[0], 1e-30);
    }

    /** Facts 1.12: an uninformed guess among K classes costs ln K. */
    @Test
    void equalLogitsCostTheLogarithmOfTheirNumber() {
        assertEquals(0.693147, CrossEntropy.value(new double[2], 0), 5e-7);
        assertEquals(2.302585, CrossEntropy.value(new double[10], 7), 5e-7);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void probabilitiesAddUpAndAShiftChangesNothing(long seed) {
        double[] logits = new Random(seed).doubles(6, -5, 5).toArray();
        double[] shifted = Arrays.stream(logits).map(z -> z + 700).toArray();
        double[] p = softmax(logits);
        assertEquals(1, Arrays.stream(p).sum(), 1e-15);
        assertArrayEquals(p, softmax(shifted), 1e-12);
        assertArrayEquals(p, Arrays.stream(logs(logits)).map(Math::exp).toArray(), 1e-15);
        double[] slopes = new double[6];
        CrossEntropy.slopes(logits, 2, slopes);
        assertEquals(0, Arrays.stream(slopes).sum(), 1e-15);
        assertEquals(p[2] - 1, slopes[2], 4e-16);
        assertEquals(p[3], slopes[3]);
        double[] hot = {0, 0, 1, 0, 0, 0};
        assertEquals(CrossEntropy.value(logits, 2), Loss.CROSS_ENTROPY.value(logits, hot), 1e-15);
        assertEquals(-Math.log(p[2]), CrossEntropy.value(logits, 2), 1e-14);
    }

    /** With two classes softmax is the sigmoid of the difference. */
    @Test
    void twoClassesAreTheBinaryCase() {
        assertEquals(Term.LOGIT.value(3.5, 1), CrossEntropy.value(new double[] {2.5, -1}, 0), 1e-15);
        assertEquals(2000, CrossEntropy.value(new double[] {1000, -1000}, 1));
        double[] soft = {0.75, 0.25};
        assertEquals(500, Loss.CROSS_ENTROPY.value(new double[] {1000, -1000}, soft));
        assertEquals(0, Loss.CROSS_ENTROPY.value(new double[] {0, Double.NEGATIVE_INFINITY}, new double[] {1, 0}));
    }

    @Test
    void whatHasNoSoftmaxIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> softmax());
        assertThrows(IllegalArgumentException.class, () -> softmax(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> logs(Double.NEGATIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> Softmax.probabilities(new double[2], new double[1]));
        assertThrows(IllegalArgumentException.class, () -> Softmax.logs(new double[2], new double[1]));
        var refused = assertThrows(IllegalArgumentException.class, () -> CrossEntropy.value(new double[2], 2));
        assertEquals("need a class from 0 to 1, got 2", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> CrossEntropy.slopes(new double[2], -1, new double[2]));
    }
}
