package firstlayer.math;

/**
 * The learning rate η of every step. The makers of one refuse, by {@link IllegalArgumentException}, a rate that is not finite
 * and a length or period that is not above 0.
 */
@FunctionalInterface
public interface Schedule {

    /** η at a step t of 0 or more. */
    double rate(int step);

    /** The same rate η for every step. */
    static Schedule constant(double rate) {
        Require.finite("rate", rate);
        return step -> rate;
    }

    /**
     * This one before a step, another from there on; the other counts its steps from 0 as well, not from there.
     *
     * @param change t of the first step by the other
     */
    default Schedule until(int change, Schedule later) {
        return step -> step < change ? rate(step) : later.rate(step);
    }

    /** Halved every {@code period} steps: η·2^−⌊t/period⌋. */
    static Schedule step(double rate, int period) {
        Require.finite("rate", rate);
        Require.atLeast("period", 1, period);
        return step -> rate * Math.pow(0.5, Math.floorDiv(step, period));
    }

    /** η/(1 + t/period). */
    static Schedule inverse(double rate, double period) {
        Require.finite("rate", rate);
        Require.positive("period", period);
        return step -> rate / (1 + step / period);
    }

    /** η·2^(−t/halfLife). */
    static Schedule exponential(double rate, double halfLife) {
        Require.finite("rate", rate);
        Require.positive("half-life", halfLife);
        return step -> rate * Math.pow(0.5, step / halfLife);
    }

    /** From η down to 0 along half a cosine over {@code length} steps, 0 from then on. Loshchilov and Hutter 2017. */
    static Schedule cosine(double rate, int length) {
        Require.finite("rate", rate);
        Require.atLeast("length", 1, length);
        return step -> step >= length ? 0 : rate * (1 + Math.cos(Math.PI * step / length)) / 2;
    }

    /** Linearly up to η over {@code length} steps, the first being η/length, then constant. */
    static Schedule warmUp(double rate, int length) {
        Require.finite("rate", rate);
        Require.atLeast("length", 1, length);
        return step -> rate * Math.min(1, (step + 1.0) / length);
    }

    /**
     * Up along half a cosine from η/25 to η over 30 % of the steps, then down to η/250000; the last rate from then on. The
     * shape of PyTorch's OneCycleLR; Smith's own (2017) is linear.
     *
     * @param rate   η, the highest
     * @param length steps of the cycle, at least 4
     */
    static Schedule oneCycle(double rate, int length) {
        Require.finite("rate", rate);
        Require.atLeast("length", 4, length);
        double top = 0.3 * length - 1;
        double end = length - 1.0;
        return step -> step <= top
                ? between(rate / 25, rate, step / top)
                : between(rate, rate / 250_000, Math.min(1, (step - top) / (end - top)));
    }

    /**
     * From one rate to another in a straight line over {@code length} steps, and on along that line: the sweep of the range
     * test.
     *
     * @param length at least 2; the first rate is {@code from}, that of step length − 1 is {@code to}
     * @throws IllegalArgumentException if a rate is not finite, or the length below 2
     * @see <a href="https://arxiv.org/abs/1506.01186">Smith 2015, section 3.3</a>
     */
    static Schedule linear(double from, double to, int length) {
        Require.finite("from", from);
        Require.finite("to", to);
        Require.atLeast("length", 2, length);
        return step -> from + (to - from) * step / (length - 1);
    }

    /**
     * From one rate to another by equal factors over {@code length} steps, and on so: the sweep of the range test's later form,
     * which plots the loss over the logarithm of the rate.
     *
     * @param from   above 0
     * @param to     above 0
     * @param length at least 2; the first rate is {@code from}, that of step length − 1 is {@code to}
     * @throws IllegalArgumentException if a rate is not a finite number above 0, or the length below 2
     */
    static Schedule geometric(double from, double to, int length) {
        Require.positive("from", from);
        Require.positive("to", to);
        Require.atLeast("length", 2, length);
        return step -> from * Math.pow(to / from, step / (length - 1.0));
    }

    private static double between(double from, double to, double share) {
        return to + (from - to) * (1 + Math.cos(Math.PI * share)) / 2;
    }
}
