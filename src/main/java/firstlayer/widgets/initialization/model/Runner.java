package firstlayer.widgets.initialization.model;

import firstlayer.math.Initialiser;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One start in the race.
 *
 * @param losses  by epoch, from epoch 0 to the last one that was asked for or whose loss is finite
 * @param left    the last epoch with a finite loss, where the run left the numbers before the end
 * @param curvature of the loss in its steepest direction at the last epoch
 * @param outputs for the four inputs 00, 01, 10, 11 at the last epoch
 */
public record Runner(Initialiser.Scheme scheme, double[] losses, OptionalInt left, double curvature, double[] outputs) {

    public double loss() {
        return losses[losses.length - 1];
    }

    /** The largest rise of its loss, where it is one. */
    Optional<Jump> jump() {
        return Jump.in(losses);
    }

    /** How many times its lowest loss before a jump is what it rose to; 1 where there is no jump. */
    double rise() {
        return jump().map(jump -> losses[jump.to()] / losses[jump.from()]).orElse(1.0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Runner that
                && scheme == that.scheme
                && Arrays.equals(losses, that.losses)
                && left.equals(that.left)
                && Double.compare(curvature, that.curvature) == 0
                && Arrays.equals(outputs, that.outputs);
    }

    @Override
    public int hashCode() {
        return 31 * scheme.hashCode() + Arrays.hashCode(losses);
    }
}
