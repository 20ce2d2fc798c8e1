package firstlayer.math;

/** The sum or mean of one term per output. */
record TermLoss(Term term, boolean mean) implements Loss {

    @Override
    public double value(double[] outputs, double[] targets) {
        double count = count(outputs, targets);
        double sum = 0;
        for (int j = 0; j < outputs.length; j++) {
            sum += term.value(outputs[j], targets[j]);
        }
        return sum / count;
    }

    @Override
    public void slopes(double[] outputs, double[] targets, double[] slopes) {
        double count = count(outputs, targets);
        Require.sameLength("slopes", slopes, "outputs", outputs);
        for (int j = 0; j < outputs.length; j++) {
            slopes[j] = term.slope(outputs[j], targets[j]) / count;
        }
    }

    private double count(double[] outputs, double[] targets) {
        Require.notEmpty("outputs", outputs);
        Require.sameLength("targets", targets, "outputs", outputs);
        return mean ? outputs.length : 1;
    }
}
