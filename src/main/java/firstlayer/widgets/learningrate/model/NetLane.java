package firstlayer.widgets.learningrate.model;

import firstlayer.math.net.DecisionMap;
import java.util.Arrays;

/**
 * One network trained by one rate.
 *
 * @param rate     η
 * @param steps    the step it stands at
 * @param at       the steps whose losses are here, rising from 0 to {@code steps}; not every one of a long training
 * @param losses   the loss at each of them
 * @param map      what the net says over the plane, as a logit: above 0 is yes
 * @param accuracy share of the points on the right side
 * @param stopped  whether the training ended before the step that was asked for, because its next loss is not finite
 */
public record NetLane(
        double rate, int steps, double[] at, double[] losses, DecisionMap map, double accuracy, boolean stopped) {

    public double startLoss() {
        return losses[0];
    }

    double endLoss() {
        return losses[losses.length - 1];
    }

    /** In two or three words. */
    public String fate() {
        if (stopped) {
            return "ran away";
        }
        return endLoss() > startLoss() ? "got worse" : "";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NetLane lane
                && rate == lane.rate
                && steps == lane.steps
                && stopped == lane.stopped
                && accuracy == lane.accuracy
                && Arrays.equals(at, lane.at)
                && Arrays.equals(losses, lane.losses)
                && map.equals(lane.map);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(losses) + map.hashCode();
    }
}
