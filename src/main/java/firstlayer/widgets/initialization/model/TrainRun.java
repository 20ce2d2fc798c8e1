package firstlayer.widgets.initialization.model;

import firstlayer.math.Activation;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * One start of a deep net after some steps.
 *
 * @param activation      φ of its hidden layers
 * @param losses          by step, the start's first
 * @param outputs         RMS of the outputs, hidden layer by hidden layer, now
 * @param weightGradients RMS of ∂L/∂w, layer by layer, the output's last, now
 * @param saturated       share of the hidden outputs beyond ±0.97, now
 * @param left            whether the next step would leave the numbers, so that the run stopped
 */
public record TrainRun(
        TrainStart start,
        Activation activation,
        double[] losses,
        double[] outputs,
        double[] weightGradients,
        double saturated,
        boolean left) {

    public double loss() {
        return losses[losses.length - 1];
    }

    public int steps() {
        return losses.length - 1;
    }

    /** The first layer's weight gradients by the last's; empty where the last has none. */
    public OptionalDouble firstToLast() {
        double last = weightGradients[weightGradients.length - 1];
        return last > 0 ? OptionalDouble.of(weightGradients[0] / last) : OptionalDouble.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TrainRun that
                && start == that.start
                && activation == that.activation
                && Arrays.equals(losses, that.losses)
                && Arrays.equals(outputs, that.outputs)
                && Arrays.equals(weightGradients, that.weightGradients)
                && saturated == that.saturated
                && left == that.left;
    }

    @Override
    public int hashCode() {
        return 31 * start.hashCode() + Arrays.hashCode(losses);
    }
}
