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
        Require.sameLength("probabilities", probabilities, "logits", logits);
        double largest = largest(logits);
        double sum = 0;
        for (int j = 0; j < logits.length; j++) {
            probabilities[j] = Math.exp(minusLargest(logits[j], largest));
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
        Require.sameLength("logs", logs, "logits", logits);
        double largest = largest(logits);
        double rest = shiftedLogSumExp(logits, largest);
        for (int j = 0; j < logits.length; j++) {
            logs[j] = minusLargest(logits[j], largest) - rest;
        }
    }

    /** The largest logit; refuses rows that have no softmax. */
    static double largest(double[] logits) {
        Require.notEmpty("logits", logits);
        double largest = Double.NEGATIVE_INFINITY;
        for (double logit : logits) {
            largest = Math.max(largest, logit); // NaN wins, and is refused below
        }
        if (!(largest > Double.NEGATIVE_INFINITY)) {
            throw new IllegalArgumentException("need logits without NaN and not all −∞, got a largest of " + largest);
        }
        return largest;
    }

    /** log Σ e^(zₖ − largest), from 0 to log of their number. */
    static double shiftedLogSumExp(double[] logits, double largest) {
        double others = 0;
        int ties = 0;
        for (double logit : logits) {
            if (logit == largest) {
                ties++;
            } else {
                others += Math.exp(logit - largest);
            }
        }
        // log1p keeps what all the small ones add to the one largest.
        return Math.log1p(ties - 1 + others);
    }

    /** logit − largest; 0 for the largest, also if that is infinite. */
    static double minusLargest(double logit, double largest) {
        return logit == largest ? 0 : logit - largest;
    }
}
