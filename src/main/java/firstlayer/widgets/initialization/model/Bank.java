package firstlayer.widgets.initialization.model;

import firstlayer.math.Initialiser;
import firstlayer.math.net.Bars;
import firstlayer.math.net.KernelBank;
import firstlayer.math.net.KernelRun;
import java.util.Optional;

/**
 * Kernels at their start and after some steps of training.
 *
 * @param start  the rule of their weights
 * @param bars   the pictures they are trained on
 * @param before the bank as it starts
 * @param run    what training made of it, up to the step that is looked at; empty while it works
 * @param asked  steps
 * @param image  the picture whose activations are looked at, counted from 1; 0 for none
 * @param row    of the patch that is lit, from the top, counted from 0
 * @param column of the patch that is lit, from the left, counted from 0
 */
public record Bank(
        Initialiser start,
        Bars bars,
        KernelBank before,
        Optional<KernelRun> run,
        int asked,
        int image,
        int row,
        int column) {

    /** The bank as it is now: as it starts where no training is done yet. */
    public KernelBank now() {
        return run.map(KernelRun::after).orElse(before);
    }

    /** Steps that have been taken. */
    public int step() {
        return run.map(KernelRun::steps).orElse(0);
    }

    /** Whether the training left the numbers before the step that was asked for. */
    public boolean left() {
        return run.isPresent() && step() < asked;
    }

    /** The picture that is looked at: channels × dots; empty where there is none. */
    public Optional<double[][]> picture() {
        return image == 0 ? Optional.empty() : Optional.of(bars.pictures()[image - 1]);
    }

    /** The activations of one kernel on the picture that is looked at. */
    public Optional<double[][]> map(int kernel) {
        return picture().map(picture -> now().activations(kernel, picture));
    }

    /** n·Var(w) by the rule, n = k·k·c. */
    double weightVariance() {
        return before.fanIn() * deviation() * deviation();
    }

    /** The deviation of one weight by the rule. */
    public double deviation() {
        return start.deviation(before.fanIn(), before.fanOut());
    }
}
