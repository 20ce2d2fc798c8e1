package firstlayer.widgets.learningrate.model;

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
 */
public record RangeResult(
        RateTest test,
        RateRamp ramp,
        RangeMarks marks,
        SeedCurve seeds,
        int steps,
        int batch,
        int points,
        boolean over) {}
