package firstlayer.widgets.learningrate.model;

import firstlayer.widget.Reading;
import java.util.Arrays;

/**
 * What is read off a training whose rate grows: each mark is a rate, or the reason why there is none.
 *
 * @param base     where accuracy starts to rise; of the linear test
 * @param steepest where the loss falls fastest; of the exponential one
 * @param lowest   where the loss is least; of the exponential one
 * @param best     the rate to take; of the exponential one
 * @param limit    where accuracy falls back, or the loss is above its start
 */
public record RangeMarks(Reading base, Reading steepest, Reading lowest, Reading best, Reading limit) {

    /** Share of all points that counts as a rise or a fall. */
    private static final double NOTICED = 0.05;

    private static final double BEGINS = 0.1;
    private static final double BELOW = 10;
    private static final int FEWEST = 3;

    /** None of them, all for one reason. */
    static RangeMarks none(String why) {
        Reading reading = Reading.none(why);
        return new RangeMarks(reading, reading, reading, reading, reading);
    }

    /**
     * The range test as Smith has it. Accuracy starts to rise where it first has a tenth of its whole rise; it falls back where, half risen, it is 5 points below its highest so far.
     */
    static RangeMarks linear(RateRamp ramp) {
        String other = "the exponential test marks it";
        if (ramp.steps() < FEWEST) {
            return none(tooFew(ramp));
        }
        double[] right = ramp.accuracies();
        double rise = Arrays.stream(right).max().orElseThrow() - ramp.startAccuracy();
        if (rise < NOTICED) {
            return none("accuracy never rises 5 points above its start");
        }
        int base = 0;
        while (right[base] < ramp.startAccuracy() + BEGINS * rise) {
            base++;
        }
        double highest = right[base];
        int falls = base;
        while (falls < right.length
                && !(highest >= ramp.startAccuracy() + rise / 2 && right[falls] < highest - NOTICED)) {
            highest = Math.max(highest, right[falls]);
            falls++;
        }
        Reading limit = falls < right.length
                ? Reading.of(ramp.rates()[falls])
                : ramp.ranAway() ? Reading.of(ramp.next()) : Reading.none("accuracy never falls back by 5 points");
        return new RangeMarks(
                Reading.of(ramp.rates()[base]), Reading.none(other), Reading.none(other), Reading.none(other), limit);
    }

    /** The later variant, from the smoothed loss: the rate to take is a tenth of that with the least loss. */
    static RangeMarks exponential(RateRamp ramp) {
        String other = "the linear test marks it";
        if (ramp.steps() < FEWEST) {
            return none(tooFew(ramp));
        }
        double[] loss = ramp.smoothed();
        int least = 0;
        for (int t = 1; t < loss.length; t++) {
            least = loss[t] < loss[least] ? t : least;
        }
        if (!(loss[least] < ramp.startLoss())) {
            return none("the loss never falls below its start");
        }
        int steepest = 0;
        for (int t = 1; t < least; t++) {
            if (steepest == 0 || loss[t + 1] - loss[t - 1] < loss[steepest + 1] - loss[steepest - 1]) {
                steepest = t;
            }
        }
        int above = least;
        while (above < loss.length && loss[above] <= ramp.startLoss()) {
            above++;
        }
        boolean turns = least < loss.length - 1 || ramp.ranAway();
        Reading end = Reading.none("the loss still falls at the highest η");
        return new RangeMarks(
                Reading.none(other),
                steepest > 0
                        ? Reading.of(ramp.rates()[steepest])
                        : Reading.none("the loss is least at the first rates"),
                turns ? Reading.of(ramp.rates()[least]) : end,
                turns ? Reading.of(ramp.rates()[least] / BELOW) : end,
                above < loss.length
                        ? Reading.of(ramp.rates()[above])
                        : ramp.ranAway()
                                ? Reading.of(ramp.next())
                                : Reading.none("the loss never comes above its start"));
    }

    private static String tooFew(RateRamp ramp) {
        return "too few steps for a test: " + ramp.steps();
    }
}
