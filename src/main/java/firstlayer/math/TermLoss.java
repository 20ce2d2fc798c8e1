package firstlayer.math;

/** The sum or mean of one term per output. */
record TermLoss(Term term, boolean mean) implements Loss {

    @Override
    public double value(double[] outputs, double[] targets) {
        double share = share(outputs, targets);
        double sum = 0;
        for (int j = 0; j < outputs.length; j++) {
            sum += term.value(outputs[j], targets[j]);
        }
        return sum / share;
    }

    @Override
    public void slopes(double[] outputs, double[] targets, double[] slopes) {
        double share = share(outputs, targets);
        Check.sameLength("slopes", slopes, "outputs", outputs);
        for (int j = 0; j < outputs.length; j++) {
            slopes[j] = term.slope(outputs[j], targets[j]) / share;
        }
    }

    private double share(double[] outputs, double[] targets) {
        Check.notEmpty("outputs", outputs);
        Check.sameLength("targets", targets, "outputs", outputs);
        return mean ? outputs.length : 1;
    }
}
