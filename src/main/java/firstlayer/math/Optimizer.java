package firstlayer.math;

/** Turns slopes into a step, for one row of weights at a time. */
public interface Optimizer {

    /** w ← w − η·g. */
    Optimizer GRADIENT_DESCENT = new Optimizer() {
        @Override
        public int memories() {
            return 0;
        }

        @Override
        public void step(double[] weights, double[] slopes, double rate, double[][] memory, int step) {
            for (int j = 0; j < weights.length; j++) {
                weights[j] -= rate * slopes[j];
            }
        }
    };

    /** How many numbers are remembered for every weight; they start at 0. */
    int memories();

    /**
     * Changes the weights.
     *
     * @param weights changed in place
     * @param slopes  ∂L/∂w, left as they are
     * @param rate    η
     * @param memory  {@link #memories} rows as long as {@code weights}, changed in place
     * @param step    counted from 0
     */
    void step(double[] weights, double[] slopes, double rate, double[][] memory, int step);
}
