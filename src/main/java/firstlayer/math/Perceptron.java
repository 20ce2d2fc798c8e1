package firstlayer.math;

/**
 * Rosenblatt's rule in whole numbers: w ← w + s·x, b ← b + s whenever s·z ≤ 0, with z = w·x + b and s = ±1. A tie is a
 * mistake. A rate only scales all weights, so it is left to whoever shows them: in doubles a rate of 0.1 makes other
 * mistakes than a rate of 1.
 */
public final class Perceptron {

    private final long[] weights;
    private long bias;
    private long mistakes;

    /**
     * Starts from w = 0 and b = 0.
     *
     * @param inputs how many weights, at least 1
     * @throws IllegalArgumentException if that is below 1
     */
    public Perceptron(int inputs) {
        this.weights = new long[Check.atLeast("inputs", 1, inputs)];
    }

    /** z = w·x + b. */
    public long sum(int... x) {
        if (x.length != weights.length) {
            throw new IllegalArgumentException("need %d inputs, got %d".formatted(weights.length, x.length));
        }
        long z = bias;
        for (int j = 0; j < x.length; j++) {
            z += weights[j] * x[j];
        }
        return z;
    }

    /**
     * Shows one example; changes w and b if it is a mistake.
     *
     * @param x the inputs, as many as weights
     * @param s the class, −1 or 1
     * @return whether it was a mistake
     * @throws IllegalArgumentException if the number of inputs is another, or s is neither
     */
    public boolean see(int[] x, int s) {
        if (s != 1 && s != -1) {
            throw new IllegalArgumentException("need a class of -1 or 1, got " + s);
        }
        if (s * sum(x) > 0) {
            return false;
        }
        for (int j = 0; j < x.length; j++) {
            weights[j] += (long) s * x[j];
        }
        bias += s;
        mistakes++;
        return true;
    }

    /**
     * Shows every example once, in order.
     *
     * @return how many were mistakes; 0 means the line is found
     */
    public int epoch(int[][] x, int[] s) {
        if (x.length == 0 || x.length != s.length) {
            throw new IllegalArgumentException(
                    "need at least one example and as many classes, got %d and %d".formatted(x.length, s.length));
        }
        int wrong = 0;
        for (int k = 0; k < x.length; k++) {
            wrong += see(x[k], s[k]) ? 1 : 0;
        }
        return wrong;
    }

    /** w, a copy. */
    public long[] weights() {
        return weights.clone();
    }

    /** b. */
    public long bias() {
        return bias;
    }

    /** How many mistakes were made so far. */
    public long mistakes() {
        return mistakes;
    }

    /**
     * Novikoff's bound on the mistakes from w = 0: (R/γ)². R is the largest ‖(x, 1)‖, from the origin; γ is the distance of
     * the nearest (x, 1) from the given separator, taken as a plane through the origin.
     *
     * @param x       the examples, n rows
     * @param s       their classes, ±1
     * @param weights a separator's weights
     * @param bias    its bias
     * @return at least the number of mistakes this rule makes; the better the separator, the smaller
     * @throws IllegalArgumentException if the separator does not put every example on its side, or shapes differ
     * @see <a href="https://apps.dtic.mil/sti/citations/AD0298258">Novikoff 1962</a>
     */
    public static double mistakeBound(double[][] x, int[] s, double[] weights, double bias) {
        if (x.length == 0 || x.length != s.length) {
            throw new IllegalArgumentException(
                    "need at least one example and as many classes, got %d and %d".formatted(x.length, s.length));
        }
        double squaredLength = bias * bias;
        for (double w : weights) {
            squaredLength += w * w;
        }
        double radius = 0;
        double margin = Double.POSITIVE_INFINITY;
        for (int k = 0; k < x.length; k++) {
            Check.sameLength("inputs", x[k], "weights", weights);
            double size = 1;
            double z = bias;
            for (int j = 0; j < weights.length; j++) {
                size += x[k][j] * x[k][j];
                z += weights[j] * x[k][j];
            }
            radius = Math.max(radius, size);
            margin = Math.min(margin, s[k] * z);
        }
        if (!(margin > 0)) {
            throw new IllegalArgumentException("need a separator with every s·z above 0, got a smallest of " + margin);
        }
        return radius * squaredLength / (margin * margin);
    }
}
