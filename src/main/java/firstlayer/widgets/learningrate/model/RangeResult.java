package firstlayer.widgets.learningrate.model;

import java.util.OptionalDouble;

/**
 * What became of looking for a rate.
 *
 * @param test   how it was looked for; the other's outcome is empty
 * @param ramp   the training whose rate grows
 * @param marks  what is read off it
 * @param seeds  the U
 * @param steps  of every training
 * @param batch  points in a step
 * @param points points in all
 * @param over   whether nothing more will come
 * @param stable where trainings diverged: a rate by which the first seed's does not; empty where there is none
 */
public record RangeResult(
        RateTest test,
        RateRamp ramp,
        RangeMarks marks,
        SeedCurve seeds,
        int steps,
        int batch,
        int points,
        boolean over,
        OptionalDouble stable) {

    RangeResult stable(OptionalDouble found) {
        return new RangeResult(test, ramp, marks, seeds, steps, batch, points, over, found);
    }
}
