package firstlayer.math.net;

/** What is sent back from the last layer of a deep net at its start. */
public enum GradientSource {
    /** N(0, 1) for every example and neuron: any way in which a loss might pull. */
    RANDOM,
    /**
     * The binary cross-entropy of one logit o = Σ vⱼaⱼ on the last layer's outputs, v drawn by the same rule with fan-out 1; every other example
     * belongs to class 1, the first to class 0. For each example its own gradient (σ(o) − y)·vⱼ, not divided by their number.
     */
    LOSS
}
