package firstlayer.widgets.learningrate.model;

import java.util.Arrays;

/**
 * The loss by step of one walk or training.
 *
 * @param name what it is called
 */
public record LossLine(String name, double[] steps, double[] losses) {

    private static final double SAME = 1e-6;

    /** What is drawn of a walk, with the lowest loss there is taken off, so that it has a logarithm. */
    public static LossLine of(Lane lane, double lowest) {
        return new LossLine(
                lane.name(),
                lane.drawnSteps(),
                Arrays.stream(lane.drawnLoss()).map(loss -> above(loss, lowest)).toArray());
    }

    public static LossLine of(NetLane lane) {
        return new LossLine(lane.name(), lane.at(), lane.losses());
    }

    public double lastStep() {
        return steps[steps.length - 1];
    }

    // What is left within the last digits of the lowest loss is rounding.
    private static double above(double loss, double lowest) {
        double above = loss - lowest;
        return Math.abs(above) <= 4 * Math.ulp(lowest) && lowest != 0 ? 0 : above;
    }

    /** The same by another name. */
    public LossLine named(String other) {
        return new LossLine(other, steps, losses);
    }

    /** Whether the two cannot be told apart by eye. */
    public boolean coversSame(LossLine other) {
        if (steps.length != other.steps.length) {
            return false;
        }
        for (int i = 0; i < losses.length; i++) {
            if (Math.abs(losses[i] - other.losses[i]) > SAME * Math.abs(losses[i])) {
                return false;
            }
        }
        return true;
    }
}
