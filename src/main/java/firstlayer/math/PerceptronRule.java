package firstlayer.math;

import java.util.Locale;

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
     * @param weights w at the start, copied; at least one
     * @param bias    b at the start
     * @param rate    η, above 0
     * @throws IllegalArgumentException if there are no weights, one or the bias is not finite, or the rate is not a finite
     *                                  number above 0
     */
    public PerceptronRule(double[] weights, double bias, double rate) {
        Require.notEmpty("weights", weights);
        Require.finite("weights", weights);
        this.start = weights.clone();
        this.startBias = Require.finite("bias", bias);
        this.rate = Require.positive("rate", rate);
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
        Require.sameLength("inputs", x, "weights", start);
        return startBias + dot(start, x) + rate * (biasSum + dot(sums, x));
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

    /**
     * Novikoff's bound on the mistakes from w = 0, b = 0: (R/γ)². R is the largest ‖(x, 1)‖, from the origin; γ is the
     * distance of the nearest (x, 1) from the given separator, taken as a plane through the origin. The better the
     * separator, the smaller the bound.
     *
     * @param x       the examples, at least one, each with as many inputs as there are weights
     * @param yes     for every example whether the neuron should say yes
     * @param weights a separator's weights
     * @param bias    its bias
     * @return at least as many as the mistakes of this rule, at any rate and in any order
     * @throws IllegalArgumentException if the separator does not put every example on its side, or shapes differ
     * @see <a href="https://apps.dtic.mil/sti/citations/AD0298258">Novikoff 1962</a>
     */
    public static double mistakeBound(double[][] x, boolean[] yes, double[] weights, double bias) {
        if (x.length == 0 || x.length != yes.length) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "need at least one example and as many answers, got %d and %d", x.length, yes.length));
        }
        double squaredRadius = 0;
        double margin = Double.POSITIVE_INFINITY;
        for (int k = 0; k < x.length; k++) {
            Require.sameLength("inputs", x[k], "weights", weights);
            double z = dot(weights, x[k]) + bias;
            squaredRadius = Math.max(squaredRadius, dot(x[k], x[k]) + 1);
            margin = Math.min(margin, yes[k] ? z : -z);
        }
        if (!(margin > 0)) {
            throw new IllegalArgumentException("need a separator with every s·h above 0, got a smallest of " + margin);
        }
        return squaredRadius * (dot(weights, weights) + bias * bias) / (margin * margin);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
