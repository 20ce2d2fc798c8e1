package firstlayer.math;

/** How one neuron learns, one example at a time. Its sum is h = w·x + b. */
public interface NeuronRule {

    /**
     * Shows one example and moves w by c·x and b by c.
     *
     * @param x   the inputs, as many as there are weights
     * @param yes whether the neuron should say yes
     * @return c; 0 when nothing is changed
     * @throws IllegalArgumentException if the number of inputs is another
     */
    double see(double[] x, boolean yes);

    /** w, a copy. */
    double[] weights();

    /** b. */
    double bias();

    /**
     * h = w·x + b.
     *
     * @throws IllegalArgumentException if the number of inputs is another
     */
    default double sum(double[] x) {
        double[] w = weights();
        Require.sameLength("inputs", x, "weights", w);
        double sum = 0;
        for (int i = 0; i < w.length; i++) {
            sum += w[i] * x[i];
        }
        return sum + bias();
    }

    /** Whether s·h ≤ 0, with s = 1 for yes and −1 for no: on the line is a mistake for both. */
    default boolean isMistake(double[] x, boolean yes) {
        return !((yes ? 1 : -1) * sum(x) > 0);
    }
}
