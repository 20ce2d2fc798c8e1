package firstlayer.math;

/**
 * Turns slopes into a step, for one row of weights at a time. It holds no state: what it remembers of earlier steps is in
 * the {@code memory} the caller keeps, so that a walk can be stopped, copied and repeated. See {@link Momentum} and
 * {@link Adaptive} for more of them.
 */
public interface Optimizer {

    /** Plain gradient descent: w ← w − ηg. */
    Optimizer GRADIENT_DESCENT = new Optimizer() {
        @Override
        public int memories() {
            return 0;
        }

        @Override
        public void step(double[] weights, double[] slopes, double rate, double[][] memory, int step) {
            Require.sameLength("slopes", slopes, "weights", weights);
            Require.memory(0, memory, weights);
            if (RowLength.isShort(weights)) {
                stepShort(weights, slopes, rate);
            } else {
                stepLong(weights, slopes, rate);
            }
        }

        private void stepShort(double[] weights, double[] slopes, double rate) {
            for (int j = 0; j < weights.length; j++) {
                weights[j] -= rate * slopes[j];
            }
        }

        private void stepLong(double[] weights, double[] slopes, double rate) {
            for (int j = 0; j < weights.length; j++) {
                weights[j] -= rate * slopes[j];
            }
        }
    };

    /** How many numbers are remembered for every weight; they start at 0. */
    int memories();

    /**
     * Changes the weights by one step; allocates nothing.
     *
     * @param weights w, changed in place
     * @param slopes  g = ∂L/∂w at w, as many, left as they are
     * @param rate    η, of any sign
     * @param memory  {@link #memories} rows as long as {@code weights}, all 0 before the first step; changed in place
     * @param step    t, counted from 0
     * @throws IllegalArgumentException if there are not as many slopes as weights, or not {@link #memories} rows of
     *                                  memory as long
     */
    void step(double[] weights, double[] slopes, double rate, double[][] memory, int step);

    /** An empty memory for a row of so many weights. */
    default double[][] memory(int weights) {
        return new double[memories()][weights];
    }
}
