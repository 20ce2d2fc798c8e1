package firstlayer.widgets.initialization.model;

import firstlayer.math.Activation;
import firstlayer.math.net.Cloud;
import java.util.List;
import java.util.OptionalDouble;

/**
 * All starts of one deep net in training.
 *
 * @param points examples, all of them in every step
 * @param asked  how many steps were asked for
 * @param finished whether they are all taken, or cannot be
 * @param stable a rate by which as many steps leave no start without a number; empty where none is left, and where none of those that
 *               are tried is small enough
 */
public record TrainComparison(
        Cloud data,
        int points,
        int depth,
        int width,
        Activation activation,
        double rate,
        long seed,
        int asked,
        boolean finished,
        OptionalDouble stable,
        List<TrainRun> runs) {

    /** What guessing evenly costs. */
    public static final double EVEN = Math.log(2);

    public TrainComparison {
        runs = List.copyOf(runs);
    }

    /** The most steps any start has taken. */
    public int steps() {
        return runs.stream().mapToInt(TrainRun::steps).max().orElse(0);
    }
}
