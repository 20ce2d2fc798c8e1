package firstlayer.math;

/**
 * Rosenblatt's rule from any start: after a mistake (s·h ≤ 0, s = ±1) w ← w + η·s·x and b ← b + η·s.
 *
 * <p>The sums of s·x and s are kept by themselves and multiplied by η for showing. On inputs that are whole numbers they are
 * exact, so that from w = 0 every rate makes the same mistakes; added up in doubles, η = 0.1 would make others.
 */
public final class PerceptronRule implements NeuronRule {

    private final double[] start;
    private final double startBias;
    private final double rate;
    private final double[] sums;
    private double biasSum;

    /**
     * @param rate η, above 0
     * @throws IllegalArgumentException if it is not
     */
    public PerceptronRule(double[] weights, double bias, double rate) {
        if (!(rate > 0)) {
            throw new IllegalArgumentException("rate must be positive, got " + rate);
        }
        this.start = weights.clone();
        this.startBias = bias;
        this.rate = rate;
        this.sums = new double[weights.length];
    }

    @Override
    public double see(double[] x, boolean yes) {
        if (!isMistake(x, yes)) {
            return 0;
        }
        int sign = yes ? 1 : -1;
        for (int i = 0; i < sums.length; i++) {
            sums[i] += sign * x[i];
        }
        biasSum += sign;
        return sign * rate;
    }

    // One product with η after all sums: a tie stays a tie.
    @Override
    public double sum(double[] x) {
        double known = startBias;
        double learned = biasSum;
        for (int i = 0; i < sums.length; i++) {
            known += start[i] * x[i];
            learned += sums[i] * x[i];
        }
        return known + rate * learned;
    }

    @Override
    public double[] weights() {
        double[] weights = start.clone();
        for (int i = 0; i < weights.length; i++) {
            weights[i] += rate * sums[i];
        }
        return weights;
    }

    @Override
    public double bias() {
        return startBias + rate * biasSum;
    }
}
