package firstlayer.widgets.learningrate.model;

import firstlayer.math.Descent;
import java.util.Arrays;
import java.util.List;

/**
 * One walk by one rate and one rule.
 *
 * @param name    what tells it from the others: its rate, or its rule
 * @param rule    of descent
 * @param rate    η it begins with
 * @param walk    the points visited
 * @param loss    the loss at each
 * @param updates the step to come, for every weight
 */
public record Lane(
        String name, OptimizerChoice rule, double rate, Descent.Walk walk, double[] loss, List<UpdateLine> updates) {

    /** How many points at the end of a long walk are worth drawing. */
    private static final int MOST_DRAWN = 600;

    /** How many points still look like points. */
    public static final int MOST_DOTS = 60;

    public double endLoss() {
        return loss[loss.length - 1];
    }

    /** The weight where the walk stands. */
    public double end(int index) {
        return walk.weights()[walk.steps()][index];
    }

    /** The first step that is still drawn. */
    int firstDrawn() {
        return Math.max(0, walk.steps() - MOST_DRAWN);
    }

    /** One weight by step, of what is drawn. */
    public double[] drawn(int index) {
        double[] all = walk.weight(index);
        return Arrays.copyOfRange(all, firstDrawn(), all.length);
    }

    public double[] drawnLoss() {
        return Arrays.copyOfRange(loss, firstDrawn(), loss.length);
    }

    /** The numbers of the steps drawn. */
    public double[] drawnSteps() {
        double[] steps = new double[loss.length - firstDrawn()];
        Arrays.setAll(steps, i -> i + firstDrawn());
        return steps;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lane lane
                && name.equals(lane.name)
                && rule == lane.rule
                && rate == lane.rate
                && updates.equals(lane.updates)
                && walk.equals(lane.walk)
                && Arrays.equals(loss, lane.loss);
    }

    @Override
    public int hashCode() {
        return 31 * walk.hashCode() + Arrays.hashCode(loss);
    }
}
