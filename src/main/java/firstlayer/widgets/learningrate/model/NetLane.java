package firstlayer.widgets.learningrate.model;

import firstlayer.math.net.DecisionMap;
import firstlayer.widget.Reading;
import java.util.Arrays;

/**
 * One network trained by one rate.
 *
 * @param name     its rate, or its rates one after the other
 * @param rate     η of its first step
 * @param steps    the step it stands at
 * @param at       the steps whose losses are here, rising from 0 to {@code steps}; not every one of a long training
 * @param losses   the loss over all points at each of them
 * @param batchLosses that over the batch which comes next; none where every batch is all points
 * @param map      what the net says over the plane, as a logit: above 0 is yes
 * @param accuracy share of the points on the right side
 * @param stage    whether it stands where it was asked to
 */
public record NetLane(
        String name,
        double rate,
        int steps,
        double[] at,
        double[] losses,
        double[] batchLosses,
        DecisionMap map,
        double accuracy,
        Stage stage) {

    /** How far a training has come. */
    enum Stage {
        /** At the step that was asked for. */
        THERE,
        /** On its way to that step. */
        TRAINING,
        /** Ended before that step, because the next loss is not finite. */
        STOPPED
    }

    private static final String TRAINING = "still training";

    public double startLoss() {
        return losses[0];
    }

    double endLoss() {
        return losses[losses.length - 1];
    }

    /** In two or three words. */
    public String fate() {
        return switch (stage) {
            case STOPPED -> "ran away after step " + steps;
            case TRAINING -> TRAINING;
            case THERE -> endLoss() > startLoss() ? "got worse" : "";
        };
    }

    boolean ranAway() {
        return stage == Stage.STOPPED;
    }

    boolean isTraining() {
        return stage == Stage.TRAINING;
    }

    Reading lossReading() {
        return isTraining() ? Reading.none(TRAINING) : Reading.of(endLoss());
    }

    Reading accuracyReading() {
        return isTraining() ? Reading.none(TRAINING) : Reading.of(accuracy);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NetLane lane
                && name.equals(lane.name)
                && rate == lane.rate
                && steps == lane.steps
                && stage == lane.stage
                && accuracy == lane.accuracy
                && Arrays.equals(at, lane.at)
                && Arrays.equals(losses, lane.losses)
                && Arrays.equals(batchLosses, lane.batchLosses)
                && map.equals(lane.map);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(losses) + map.hashCode();
    }
}
