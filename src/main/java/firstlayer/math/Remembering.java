package firstlayer.math;

/** An optimizer that treats every weight alike, with some memory for each. */
record Remembering(int memories, OneWeight rule) implements Optimizer {

    /** Changes weight {@code j} and its memory. */
    @FunctionalInterface
    interface OneWeight {
        void step(double[] w, double[] g, double rate, double[][] memory, int step, int j);
    }

    @Override
    public void step(double[] weights, double[] slopes, double rate, double[][] memory, int step) {
        Require.sameLength("slopes", slopes, "weights", weights);
        Require.memory(memories, memory, weights);
        for (int j = 0; j < weights.length; j++) {
            rule.step(weights, slopes, rate, memory, step, j);
        }
    }
}
