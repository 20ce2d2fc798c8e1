package firstlayer.math.net;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A bank of kernels in training on {@link Bars}, at every step that was taken.
 *
 * @param banks      as the scheme starts it, then after each step with a finite loss
 * @param losses     mean cross-entropy, the start's first
 * @param accuracies share of the pictures whose direction is right
 * @param complete   whether all steps were taken; if not, the loss left the numbers
 */
public record KernelRun(List<KernelBank> banks, double[] losses, double[] accuracies, boolean complete) {

    /** Pictures in the set, ten for every direction. */
    public static final int PICTURES = 40;

    public KernelRun {
        banks = List.copyOf(banks);
    }

    /**
     * Trains with plain gradient descent on pictures.
     *
     * @param rate  η
     * @param steps how many, at least 0
     * @throws IllegalArgumentException if {@code steps} is negative, the rate or the loss of the start not finite
     */
    public static KernelRun of(KernelBank start, Bars pictures, double rate, int steps, Watch watch) {
        if (steps < 0 || !Double.isFinite(rate)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "kernels: %d steps, rate %s; need at least 0 and a finite rate", steps, rate));
        }
        KernelTraining training = new KernelTraining(start, pictures);
        double[] losses = new double[steps + 1];
        double[] accuracies = new double[steps + 1];
        List<KernelBank> banks = new ArrayList<>(List.of(start));
        losses[0] = training.forward();
        accuracies[0] = training.accuracy();
        if (!Double.isFinite(losses[0])) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "kernels: the loss of the start is %s; need a finite one", losses[0]));
        }
        Pulse pulse = new Pulse(watch);
        for (int step = 1; step <= steps; step++) {
            pulse.at(step / (steps + 1.0));
            training.descend(rate);
            losses[step] = training.forward();
            if (!Double.isFinite(losses[step])) {
                return new KernelRun(banks, Arrays.copyOf(losses, step), Arrays.copyOf(accuracies, step), false);
            }
            accuracies[step] = training.accuracy();
            banks.add(training.bank());
        }
        return new KernelRun(banks, losses, accuracies, true);
    }

    /** The last step there is. */
    public int steps() {
        return losses.length - 1;
    }

    /** What there is after some steps: not complete where it has left the numbers before. */
    public KernelRun upTo(int step) {
        int end = Math.min(step, steps());
        return new KernelRun(
                banks.subList(0, end + 1),
                Arrays.copyOf(losses, end + 1),
                Arrays.copyOf(accuracies, end + 1),
                complete || end == step);
    }

    public KernelBank before() {
        return banks.get(0);
    }

    public KernelBank after() {
        return banks.get(steps());
    }

    /** At the end. */
    public double loss() {
        return losses[steps()];
    }

    /** At the end. */
    public double accuracy() {
        return accuracies[steps()];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KernelRun that
                && banks.equals(that.banks)
                && Arrays.equals(losses, that.losses)
                && Arrays.equals(accuracies, that.accuracies)
                && complete == that.complete;
    }

    @Override
    public int hashCode() {
        return 31 * after().hashCode() + Arrays.hashCode(losses);
    }
}
