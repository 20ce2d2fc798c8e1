package firstlayer.math;

/** The loss of one example with its slopes by the outputs. */
public enum Loss {
    /** Mean over the outputs of (o − t)²; no ½. */
    MEAN_SQUARED {
        @Override
        public double value(double[] outputs, double[] targets) {
            double sum = 0;
            for (int j = 0; j < outputs.length; j++) {
                sum += (outputs[j] - targets[j]) * (outputs[j] - targets[j]);
            }
            return sum / outputs.length;
        }

        @Override
        public void slopes(double[] outputs, double[] targets, double[] slopes) {
            for (int j = 0; j < outputs.length; j++) {
                slopes[j] = 2 * (outputs[j] - targets[j]) / outputs.length;
            }
        }
    },
    /** −Σ tⱼ log softmax(o)ⱼ for logits o and targets t that add up to 1. */
    CROSS_ENTROPY {
        @Override
        public double value(double[] outputs, double[] targets) {
            double most = Double.NEGATIVE_INFINITY;
            for (double logit : outputs) {
                most = Math.max(most, logit);
            }
            double sum = 0;
            for (double logit : outputs) {
                sum += Math.exp(logit - most);
            }
            double loss = 0;
            for (int j = 0; j < outputs.length; j++) {
                loss += targets[j] * (most + Math.log(sum) - outputs[j]);
            }
            return loss;
        }

        @Override
        public void slopes(double[] outputs, double[] targets, double[] slopes) {
            double most = Double.NEGATIVE_INFINITY;
            for (double logit : outputs) {
                most = Math.max(most, logit);
            }
            double sum = 0;
            for (int j = 0; j < outputs.length; j++) {
                slopes[j] = Math.exp(outputs[j] - most);
                sum += slopes[j];
            }
            for (int j = 0; j < outputs.length; j++) {
                slopes[j] = slopes[j] / sum - targets[j];
            }
        }
    };

    /** The loss of one example. */
    public abstract double value(double[] outputs, double[] targets);

    /** Overwrites {@code slopes} with ∂L/∂o. */
    public abstract void slopes(double[] outputs, double[] targets, double[] slopes);
}
