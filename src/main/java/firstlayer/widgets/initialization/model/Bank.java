package firstlayer.widgets.initialization.model;

import firstlayer.math.Initialiser;
import firstlayer.math.net.KernelBank;
import firstlayer.math.net.KernelRun;
import java.util.Optional;

/**
 * Kernels at their start and after training.
 *
 * @param start  the rule of their weights
 * @param before the bank as it starts
 * @param run    what training made of it; empty while it works, or where there was no time
 */
public record Bank(Initialiser start, KernelBank before, Optional<KernelRun> run) {

    /** n·Var(w) by the rule, n = k·k·c. */
    double weightVariance() {
        return before.fanIn() * deviation() * deviation();
    }

    /** The deviation of one weight by the rule. */
    public double deviation() {
        return start.deviation(before.fanIn(), before.fanOut());
    }
}
