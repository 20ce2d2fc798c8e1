package firstlayer.math;

/** The mean of one term per output. */
record MeanLoss(Term term) implements Loss {

    @Override
    public double value(double[] outputs, double[] targets) {
        requirePairs(outputs, targets);
        double sum = 0;
        for (int j = 0; j < outputs.length; j++) {
            sum += term.value(outputs[j], targets[j]);
        }
        return sum / outputs.length;
    }

    @Override
    public void slopes(double[] outputs, double[] targets, double[] slopes) {
        requirePairs(outputs, targets);
        Require.sameLength("slopes", slopes, "outputs", outputs);
        for (int j = 0; j < outputs.length; j++) {
            slopes[j] = term.slope(outputs[j], targets[j]) / outputs.length;
        }
    }

    private static void requirePairs(double[] outputs, double[] targets) {
        Require.notEmpty("outputs", outputs);
        Require.sameLength("targets", targets, "outputs", outputs);
    }
}
