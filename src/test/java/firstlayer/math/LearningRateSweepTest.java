package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LearningRateSweepTest {

    private static LearningRateSweep sweep(double kappa, Optimizer rule, double to) {
        return LearningRateSweep.along(LossSurface.bowl(kappa), 1, 1, rule, Schedule.linear(1e-3, to, 1000), 1000);
    }

    /** The steep direction decides: the loss of its own weight is multiplied by (1 − ηκ)², so it rises as soon as η > 2/κ. */
    @Test
    void theSteepDirectionEndsTheSweep() {
        LearningRateSweep test = sweep(50, Optimizer.GRADIENT_DESCENT, 0.4);
        int least = 0;
        for (int t = 0; t < test.losses().length; t++) {
            least = test.losses()[t] < test.losses()[least] ? t : least;
        }
        // A little later than the limit itself: what the steep weight had lost by then has to grow back first.
        assertTrue(test.rates()[least] > Quadratic.limit(50), "least at " + test.rates()[least]);
        assertTrue(test.losses()[test.losses().length - 1] > 1e3, "the walk has run away");
        assertTrue(test.losses().length < 1000, "and has been ended");
        double w1 = 1;
        double w2 = 1;
        for (int t = 0; t < test.rates().length; t++) {
            assertEquals(1e-3 + (0.4 - 1e-3) * t / 999, test.rates()[t], 1e-15);
            w1 *= 1 - test.rates()[t];
            w2 *= 1 - 50 * test.rates()[t];
            assertEquals(1, test.losses()[t] / ((w1 * w1 + 50 * w2 * w2) / 2), 1e-9);
        }
    }

    /** One weight on ½w²: each loss is the one before times (1 − η)². */
    @Test
    void oneWeightMultipliesItsLoss() {
        LearningRateSweep test = LearningRateSweep.along(LossCurve.bowl(1), 2, Schedule.linear(0.05, 0.9, 18), 18);
        double expected = 2;
        for (int t = 0; t < 18; t++) {
            expected *= Math.pow(1 - 0.05 * (t + 1), 2);
            assertEquals(1, test.losses()[t] / expected, 1e-9);
        }
    }

    /** Adam's steps are one rate long: no rate makes it run away, it only hops farther. */
    @Test
    void theRuleOfDescentMatters() {
        LearningRateSweep adam = sweep(50, Adaptive.adam(0.9, 0.999), 0.4);
        assertEquals(1000, adam.losses().length);
        assertNotEquals(adam, sweep(50, Optimizer.GRADIENT_DESCENT, 0.4));
    }

    @Test
    void equalSweepsAreEqual() {
        LearningRateSweep one = sweep(2, Optimizer.GRADIENT_DESCENT, 0.5);
        LearningRateSweep same = sweep(2, Optimizer.GRADIENT_DESCENT, 0.5);
        assertEquals(one, same);
        assertEquals(one.hashCode(), same.hashCode());
        assertNotEquals(one.hashCode(), new LearningRateSweep(one.rates(), new double[1]).hashCode());
        assertNotEquals(one, new LearningRateSweep(one.rates(), new double[1]));
        assertNotEquals(one, new LearningRateSweep(new double[1], one.losses()));
        assertNotEquals(one, "sweep");
    }
}
