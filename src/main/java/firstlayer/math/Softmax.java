package firstlayer.math;

/** Logits to probabilities: pⱼ = e^zⱼ / Σ e^zₖ, with the largest logit taken off first, which changes nothing but overflow. */
public final class Softmax {

    private Softmax() {}

    /**
     * probabilities[j] = pⱼ; they add up to 1.
     *
     * @param logits        zⱼ, at least one, left as they are; −∞ gives 0, equal +∞ share alike
     * @param probabilities as many numbers, overwritten; may be {@code logits} itself
     * @throws IllegalArgumentException if there are none, the lengths differ, one is NaN, or all are −∞
     */
    public static void probabilities(double[] logits, double[] probabilities) {
        Check.sameLength("probabilities", probabilities, "logits", logits);
        double most = most(logits);
        double sum = 0;
        for (int j = 0; j < logits.length; j++) {
            probabilities[j] = Math.exp(below(logits[j], most));
            sum += probabilities[j];
        }
        for (int j = 0; j < probabilities.length; j++) {
            probabilities[j] /= sum;
        }
    }

    /**
     * logs[j] = log pⱼ = zⱼ − log Σ e^zₖ, right also where pⱼ itself would be 0.
     *
     * @param logits zⱼ, as for {@link #probabilities}
     * @param logs   as many numbers, overwritten; may be {@code logits} itself
     * @throws IllegalArgumentException as for {@link #probabilities}
     */
    public static void logs(double[] logits, double[] logs) {
        Check.sameLength("logs", logs, "logits", logits);
        double most = most(logits);
        double rest = logSumBelow(logits, most);
        for (int j = 0; j < logits.length; j++) {
            logs[j] = below(logits[j], most) - rest;
        }
    }

    /** The largest logit; refuses rows that have no softmax. */
    static double most(double[] logits) {
        Check.notEmpty("logits", logits);
        double most = Double.NEGATIVE_INFINITY;
        for (double logit : logits) {
            most = Math.max(most, logit); // NaN wins, and is refused below
        }
        if (!(most > Double.NEGATIVE_INFINITY)) {
            throw new IllegalArgumentException("need logits without NaN and not all −∞, got a largest of " + most);
        }
        return most;
    }

    /** log Σ e^(zₖ − most), from 0 to log of their number. */
    static double logSumBelow(double[] logits, double most) {
        double others = 0;
        int ties = 0;
        for (double logit : logits) {
            if (logit == most) {
                ties++;
            } else {
                others += Math.exp(logit - most);
            }
        }
        // log1p keeps what all the small ones add to the one largest.
        return Math.log1p(ties - 1 + others);
    }

    /** logit − most; 0 for the largest, also if that is infinite. */
    static double below(double logit, double most) {
        return logit == most ? 0 : logit - most;
    }
}
