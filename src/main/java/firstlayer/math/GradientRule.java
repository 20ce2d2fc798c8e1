package firstlayer.math;

/** One neuron a = φ(w·x + b) that learns by the slope of its loss, one example at a time. */
public final class GradientRule {

    private final Activation activation;
    private final Term loss;
    private final double[] weights;
    private double bias;

    /**
     * @param activation φ; {@link Activation#IDENTITY} where the loss takes logits
     * @param loss       ℓ(a, t)
     * @param weights    w at the start, copied; at least one
     * @param bias       b at the start
     * @throws IllegalArgumentException if there are no weights
     */
    public GradientRule(Activation activation, Term loss, double[] weights, double bias) {
        Check.notEmpty("weights", weights);
        this.activation = activation;
        this.loss = loss;
        this.weights = weights.clone();
        this.bias = bias;
    }

    /** z = w·x + b. */
    public double sum(double... x) {
        Check.sameLength("inputs", x, "weights", weights);
        double z = bias;
        for (int j = 0; j < x.length; j++) {
            z += weights[j] * x[j];
        }
        return z;
    }

    /** a = φ(z). */
    public double output(double... x) {
        return activation.value(sum(x));
    }

    /**
     * One step: w ← w − ηδx, b ← b − ηδ, with δ = ∂ℓ/∂z = ℓ′(a, t)·φ′(z).
     *
     * @param x      the inputs, as many as weights
     * @param target t
     * @param rate   η
     * @return δ
     * @throws IllegalArgumentException if the number of inputs is another
     */
    public double see(double[] x, double target, double rate) {
        double z = sum(x);
        double delta = loss.slope(activation.value(z), target) * activation.slope(z);
        for (int j = 0; j < x.length; j++) {
            weights[j] -= rate * delta * x[j];
        }
        bias -= rate * delta;
        return delta;
    }

    /** w, a copy. */
    public double[] weights() {
        return weights.clone();
    }

    /** b. */
    public double bias() {
        return bias;
    }
}
