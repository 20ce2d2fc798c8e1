package firstlayer.widgets.loss.model;

import firstlayer.math.Descent;
import firstlayer.math.Optimizer;
import firstlayer.math.Schedule;
import java.util.OptionalInt;

/**
 * A descent on a loss.
 *
 * @param objective the loss over the weights
 * @param walk      the weights (w, b) visited, the start first
 */
public record LossWalk(Objective objective, Descent.Walk walk) {

    /** An output so near to its target counts as there. */
    public static final double NEAR = 0.1;

    static LossWalk of(Objective objective, double w, double b, double rate, int steps) {
        return new LossWalk(
                objective,
                Descent.along(objective, w, b, Optimizer.GRADIENT_DESCENT, Schedule.constant(rate), steps, 0, 0));
    }

    public double loss(int step) {
        double[] weights = walk.weights()[step];
        return objective.value(weights[0], weights[1]);
    }

    /** After how many steps every output is nearer to its target than {@link #NEAR}; empty where that has not been yet. */
    public OptionalInt near() {
        for (int step = 0; step <= walk.steps(); step++) {
            double[] weights = walk.weights()[step];
            boolean near = objective.used().stream()
                    .allMatch(e -> Math.abs(objective.error(weights[0] * e.x() + weights[1], e.target())) < NEAR);
            if (near) {
                return OptionalInt.of(step);
            }
        }
        return OptionalInt.empty();
    }
}
