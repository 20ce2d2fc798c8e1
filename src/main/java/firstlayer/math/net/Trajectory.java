package firstlayer.math.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A whole training, computed once and then read at any step. The losses are all kept; of the weights so many stages as fit, the rest is
 * trained again from the stage before, to the same bits.
 */
public final class Trajectory {

    // 16 MB of weights.
    private static final long KEPT = 2_000_000;

    private final Learner learner;
    private final double[] losses;
    private final List<Learner.Stage> stages;
    private final int stride;
    private final boolean complete;

    private Trajectory(Learner learner, double[] losses, List<Learner.Stage> stages, int stride, boolean complete) {
        this.learner = learner;
        this.losses = losses;
        this.stages = stages;
        this.stride = stride;
        this.complete = complete;
    }

    /** Trains without anyone looking on. */
    public static Trajectory of(Net start, DataSet data, Plan plan, int steps) {
        return of(start, data, plan, steps, Watch.NOBODY, soFar -> {});
    }

    /**
     * Trains until {@code steps} steps are done or the loss is no longer finite.
     *
     * @param steps how many, at least 0
     * @param soFar is shown what there is now and then; it may be read at once, not kept
     * @throws IllegalArgumentException if {@code steps} is negative, the data does not fit, or the loss of the start is not finite
     */
    public static Trajectory of(
            Net start, DataSet data, Plan plan, int steps, Watch watch, Consumer<Trajectory> soFar) {
        return of(() -> new Training(start, data, plan), start.parameters(), steps, watch, soFar);
    }

    static Trajectory of(
            Supplier<Learner> learners, int parameters, int steps, Watch watch, Consumer<Trajectory> soFar) {
        if (steps < 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "trajectory: %d steps; need at least 0", steps));
        }
        Learner learner = learners.get();
        int stride = (int) Math.max(1, (long) steps * parameters / KEPT);
        double[] losses = new double[steps + 1];
        List<Learner.Stage> stages = new ArrayList<>();
        Pulse pulse = new Pulse(watch);
        for (int step = 0; step <= steps; step++) {
            if (step % stride == 0) {
                stages.add(learner.stage());
            }
            losses[step] = learner.step();
            if (!Double.isFinite(losses[step])) {
                if (step == 0) {
                    throw new IllegalArgumentException(String.format(
                            Locale.ROOT, "trajectory: the loss of the start is %s; need a finite one", losses[0]));
                }
                return new Trajectory(learner, Arrays.copyOf(losses, step), stages, stride, false);
            }
            if (pulse.at(step / (steps + 1.0))) {
                soFar.accept(new Trajectory(
                        learners.get(), Arrays.copyOf(losses, step + 1), List.copyOf(stages), stride, false));
            }
        }
        return new Trajectory(learner, losses, stages, stride, true);
    }

    /** The last step there is: as many as were asked for, or the last one with a finite loss. */
    public int steps() {
        return losses.length - 1;
    }

    /** Whether all steps that were asked for are there; if not, the loss left the numbers after {@link #steps}. */
    public boolean complete() {
        return complete;
    }

    /**
     * The loss after {@code step} steps, on the batch that is next.
     *
     * @throws IndexOutOfBoundsException if the step is not in 0…{@link #steps}
     */
    public double loss(int step) {
        return losses[step];
    }

    /** All losses, the start's first. */
    public double[] losses() {
        return losses.clone();
    }

    /** The first step at which the loss is below a limit, or −1. */
    public int firstBelow(double limit) {
        for (int step = 0; step < losses.length; step++) {
            if (losses[step] < limit) {
                return step;
            }
        }
        return -1;
    }

    /**
     * The net after {@code step} steps; a copy.
     *
     * @throws IndexOutOfBoundsException if the step is not in 0…{@link #steps}
     */
    public synchronized Net net(int step) {
        java.util.Objects.checkIndex(step, losses.length);
        learner.goTo(stages.get(step / stride));
        for (int missing = step % stride; missing > 0; missing--) {
            learner.step();
        }
        return learner.net();
    }
}
