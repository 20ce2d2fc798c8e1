package firstlayer.widgets.learningrate.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.Schedule;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks where they are known beforehand. */
class RangeMarksTest {

    private static RateRamp right(double start, double... accuracies) {
        double[] rates = DoubleStream.iterate(1, rate -> rate + 1)
                .limit(accuracies.length)
                .toArray();
        double[] losses = new double[accuracies.length];
        Arrays.fill(losses, 0.5);
        return new RateRamp(accuracies.length, 0.7, start, rates, losses, accuracies, Double.NaN);
    }

    private static double number(firstlayer.widget.Reading reading) {
        return reading.number().orElseThrow(() -> new AssertionError(reading.says()));
    }

    /** On a bowl a step by η multiplies the distance by 1 − ηλ: it shrinks up to 2/λ and grows from there on. */
    @ParameterizedTest
    @ValueSource(doubles = {0.25, 1, 2, 3.7})
    void onABowlTheLossIsLeastAtTheLastRateBelowTheLimit(double curvature) {
        int steps = 35;
        Schedule growing = Schedule.geometric(0.013 / curvature, 20 / curvature, steps);
        double[] rates = new double[steps];
        double[] losses = new double[steps];
        double w = 2;
        for (int t = 0; t < steps; t++) {
            rates[t] = growing.rate(t);
            w *= 1 - rates[t] * curvature;
            losses[t] = curvature * w * w / 2;
        }
        RateRamp ramp = new RateRamp(steps, 2 * curvature, 0, rates, losses, new double[steps], Double.NaN);
        assertEquals(0, ramp.reach());
        RangeMarks marks = RangeMarks.exponential(ramp);
        double factor = rates[1] / rates[0];
        double lowest = number(marks.lowest());
        assertTrue(lowest < 2 / curvature && 2 / curvature < lowest * factor, lowest + " by " + factor);
        assertEquals(lowest / 10, number(marks.best()));
        assertTrue(number(marks.limit()) > 2 / curvature);
        assertTrue(number(marks.steepest()) < lowest);
    }

    @Test
    void aRiseOfATenthIsTheStartAndAFallOfFivePointsTheEnd() {
        RangeMarks marks = RangeMarks.linear(right(0.5, 0.5, 0.53, 0.55, 0.6, 0.8, 0.9, 0.86, 0.84, 0.9));
        assertEquals(3, number(marks.base()));
        assertEquals(8, number(marks.limit()));
    }

    @Test
    void aFallBeforeHalfOfTheRiseIsNoEnd() {
        RangeMarks marks = RangeMarks.linear(right(0.5, 0.6, 0.5, 0.7, 0.9, 0.9));
        assertEquals(1, number(marks.base()));
        assertEquals("accuracy never falls back by 5 points", marks.limit().says());
    }

    @Test
    void aStepWithoutAFiniteLossIsAnEnd() {
        RateRamp ramp = new RateRamp(
                6, 0.7, 0.5, new double[] {1, 2, 4}, new double[] {0.6, 0.5, 0.4}, new double[] {0.6, 0.8, 0.9}, 8);
        assertEquals(8, number(RangeMarks.linear(ramp).limit()));
        RangeMarks marks = RangeMarks.exponential(ramp);
        assertEquals(8, number(marks.limit()));
        assertEquals(4, number(marks.lowest()));
        assertEquals(0.4, number(marks.best()));
        assertEquals(4, ramp.worseFrom());
    }

    @Test
    void aLossThatNeverFallsHasNoMark() {
        RateRamp ramp = new RateRamp(
                3, 0.7, 0.5, new double[] {1, 2, 3}, new double[] {0.7, 0.8, 0.9}, new double[3], Double.NaN);
        assertEquals(
                "the loss never falls below its start",
                RangeMarks.exponential(ramp).best().says());
        assertEquals(2, ramp.worseFrom());
    }

    @Test
    void aMedianCountsTheDivergedAsTheHighest() {
        double none = Double.NaN;
        SeedCurve seeds = new SeedCurve(
                new double[] {1, 2, 3, 4},
                new double[][] {{0.5, 0.2, 0.1, none}, {0.4, none, none, none}},
                new int[][] {{-1, -1, -1, -1}, {-1, 7, 3, -1}},
                8);
        assertEquals(0.45, seeds.medians()[0], 1e-15);
        assertTrue(Double.isNaN(seeds.medians()[1]));
        assertEquals(0, seeds.best());
        assertEquals(4, seeds.diverged());
        assertEquals(3, seeds.firstLost());
    }
}
