package firstlayer.math;

/**
 * One number for how wrong a row of outputs is against its targets, with the slopes by the outputs. A row may be the outputs
 * of one example or one output for many examples. Outputs that are no numbers give a loss that is none, so that a run that has
 * left the numbers can be seen to have; softmax refuses them.
 */
public interface Loss {

    /** Mean of (o − t)²; no ½. */
    Loss MEAN_SQUARED = mean(Term.SQUARED);

    /** Mean of the binary cross-entropies of logits o against targets from 0 to 1. */
    Loss BINARY_CROSS_ENTROPY = mean(Term.LOGIT);

    /** −Σ tⱼ·log softmax(o)ⱼ for the logits o of one example and targets that are 0 or more and add up to 1. */
    Loss CROSS_ENTROPY = new CrossEntropy();

    /**
     * The loss.
     *
     * @param outputs o, at least one, left as they are
     * @param targets t, as many
     * @return L, 0 or more
     * @throws IllegalArgumentException if there are none, or the lengths differ
     */
    double value(double[] outputs, double[] targets);

    /**
     * slopes[j] = ∂L/∂oⱼ.
     *
     * @param outputs o, at least one, left as they are
     * @param targets t, as many
     * @param slopes  as many, overwritten; may be {@code outputs} itself
     * @throws IllegalArgumentException if there are none, or the lengths differ
     */
    void slopes(double[] outputs, double[] targets, double[] slopes);

    /** (1/n) Σ ℓ(oⱼ, tⱼ). */
    static Loss mean(Term term) {
        return new MeanLoss(term);
    }
}
