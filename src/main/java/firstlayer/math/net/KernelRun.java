package firstlayer.math.net;

import java.util.Arrays;
import java.util.Locale;

/**
 * A bank of kernels before and after training on {@link Bars}.
 *
 * @param before   as the scheme starts it
 * @param after    after the last step whose loss is finite
 * @param losses   mean cross-entropy, the start's first
 * @param accuracy share of the pictures whose direction is right at the end
 * @param complete whether all steps were taken; if not, the loss left the numbers
 */
public record KernelRun(KernelBank before, KernelBank after, double[] losses, double accuracy, boolean complete) {

    /** Pictures in the set, ten for every direction. */
    public static final int PICTURES = 40;

    /**
     * Trains with plain gradient descent on 40 pictures.
     *
     * @param rate  η
     * @param steps how many, at least 0
     * @param seed  of the pictures
     * @throws IllegalArgumentException if {@code steps} is negative, the rate or the loss of the start not finite
     */
    public static KernelRun of(KernelBank start, double rate, int steps, long seed, Watch watch) {
        if (steps < 0 || !Double.isFinite(rate)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "kernels: %d steps, rate %s; need at least 0 and a finite rate", steps, rate));
        }
        KernelTraining training = new KernelTraining(start, Bars.draw(PICTURES, start.channels(), seed));
        double[] losses = new double[steps + 1];
        losses[0] = training.forward();
        if (!Double.isFinite(losses[0])) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "kernels: the loss of the start is %s; need a finite one", losses[0]));
        }
        Pulse pulse = new Pulse(watch);
        for (int step = 1; step <= steps; step++) {
            pulse.at(step / (steps + 1.0));
            double accuracy = training.accuracy();
            KernelBank before = training.bank();
            training.descend(rate);
            losses[step] = training.forward();
            if (!Double.isFinite(losses[step])) {
                return new KernelRun(start, before, Arrays.copyOf(losses, step), accuracy, false);
            }
        }
        return new KernelRun(start, training.bank(), losses, training.accuracy(), true);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KernelRun that
                && before.equals(that.before)
                && after.equals(that.after)
                && Arrays.equals(losses, that.losses)
                && accuracy == that.accuracy
                && complete == that.complete;
    }

    @Override
    public int hashCode() {
        return 31 * after.hashCode() + Arrays.hashCode(losses);
    }
}
