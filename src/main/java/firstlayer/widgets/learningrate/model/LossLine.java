package firstlayer.widgets.learningrate.model;

import java.util.Arrays;

/** The loss by step of one rate. */
public record LossLine(double rate, double[] steps, double[] losses) {

    private static final double SAME = 1e-6;

    /** What is drawn of a walk, with the lowest loss there is taken off, so that it has a logarithm. */
    public static LossLine of(Lane lane, double lowest) {
        return new LossLine(
                lane.rate(),
                lane.drawnSteps(),
                Arrays.stream(lane.drawnLoss()).map(loss -> loss - lowest).toArray());
    }

    public static LossLine of(NetLane lane) {
        return new LossLine(lane.rate(), lane.at(), lane.losses());
    }

    public double lastStep() {
        return steps[steps.length - 1];
    }

    /** The same with no loss below a floor. */
    public LossLine above(double floor) {
        return new LossLine(
                rate,
                steps,
                Arrays.stream(losses).map(loss -> Math.max(floor, loss)).toArray());
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
