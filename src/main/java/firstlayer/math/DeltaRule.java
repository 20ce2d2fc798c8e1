package firstlayer.math;

/**
 * The gradient rule of one neuron, a = φ(k·h), on half the squared error ½(a − y)²: w ← w − η·(a − y)·φ′(k·h)·k·x, and
 * the same with 1 for x for the bias.
 *
 * <p>y is 1 for yes; for no it is −1 where the output reaches there evenly (identity and tanh), else 0. A step has no
 * slope, so this rule never moves it.
 *
 * @see <a href="https://isl.stanford.edu/~widrow/papers/c1960adaptiveswitching.pdf">Widrow and Hoff 1960, for the identity</a>
 */
public final class DeltaRule implements NeuronRule {

    private final Activation activation;
    private final double sharpness;
    private final double rate;
    private final double[] weights;
    private double bias;

    /**
     * @param weights   w at the start, copied; at least one
     * @param bias      b at the start
     * @param sharpness k
     * @param rate      η
     * @throws IllegalArgumentException if there are no weights, or a number is not finite
     */
    public DeltaRule(double[] weights, double bias, Activation activation, double sharpness, double rate) {
        Require.notEmpty("weights", weights);
        Require.finite("weights", weights);
        this.weights = weights.clone();
        this.bias = Require.finite("bias", bias);
        this.activation = activation;
        this.sharpness = Require.finite("sharpness", sharpness);
        this.rate = Require.finite("rate", rate);
    }

    /** y. */
    public static double target(Activation activation, boolean yes) {
        boolean isOdd = activation == Activation.IDENTITY || activation == Activation.TANH;
        return yes ? 1 : isOdd ? -1 : 0;
    }

    @Override
    public double see(double[] x, boolean yes) {
        double z = sharpness * sum(x);
        double error = error(z, yes);
        // + 0.0: no minus before a zero
        double change = -rate * error * activation.slope(z) * sharpness + 0.0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] += change * x[i];
        }
        bias += change;
        return change;
    }

    // a − y, with all its digits where a confident neuron is right; tanh z = 2σ(2z) − 1.
    private double error(double z, boolean yes) {
        return switch (activation) {
            case SIGMOID -> SmoothActivations.sigmoidError(z, yes ? 1 : 0);
            case TANH -> 2 * SmoothActivations.sigmoidError(2 * z, yes ? 1 : 0);
            default -> activation.value(z) - target(activation, yes);
        };
    }

    @Override
    public double[] weights() {
        return weights.clone();
    }

    @Override
    public double bias() {
        return bias;
    }
}
