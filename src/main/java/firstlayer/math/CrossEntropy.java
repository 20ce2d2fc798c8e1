package firstlayer.math;

import java.util.Locale;

/**
 * Cross-entropy of softmax(logits) against a class or against soft targets: finite and exact at logits of any finite size,
 * because the probability itself is never taken the logarithm of.
 */
public final class CrossEntropy implements Loss {

    private static final double ROUNDING = 1e-9;

    CrossEntropy() {}

    /**
     * −log softmax(z)ₖ.
     *
     * @param logits z, at least one
     * @param right  k, the class that is right, counted from 0
     * @throws IllegalArgumentException if there is no such class, or the logits have no softmax
     */
    public static double value(double[] logits, int right) {
        double largest = Softmax.largest(logits);
        requireClass(logits, right);
        return Softmax.shiftedLogSumExp(logits, largest) - Softmax.minusLargest(logits[right], largest);
    }

    /**
     * slopes[j] = softmax(z)ⱼ − 1 for the right class, softmax(z)ⱼ for the others; they add up to 0. The first is taken as minus
     * the sum of the others, which keeps its digits where the right class is nearly certain.
     *
     * @param logits z, at least one, left as they are
     * @param right  k, the class that is right, counted from 0
     * @param slopes as many, overwritten; may be {@code logits} itself
     * @throws IllegalArgumentException as for {@link #value(double[], int)}, or if the lengths differ
     */
    public static void slopes(double[] logits, int right, double[] slopes) {
        requireClass(logits, right);
        Softmax.probabilities(logits, slopes);
        double others = 0;
        for (int j = 0; j < slopes.length; j++) {
            others += j == right ? 0 : slopes[j];
        }
        slopes[right] = -others;
    }

    @Override
    public double value(double[] outputs, double[] targets) {
        requireShares(outputs, targets);
        double largest = Softmax.largest(outputs);
        double rest = Softmax.shiftedLogSumExp(outputs, largest);
        double loss = 0;
        for (int j = 0; j < outputs.length; j++) {
            // A logit of −∞ costs nothing where nothing is asked of it.
            loss += targets[j] == 0 ? 0 : targets[j] * (rest - Softmax.minusLargest(outputs[j], largest));
        }
        return loss;
    }

    @Override
    public void slopes(double[] outputs, double[] targets, double[] slopes) {
        requireShares(outputs, targets);
        Softmax.probabilities(outputs, slopes);
        int likely = 0;
        double others = 0;
        for (int j = 1; j < slopes.length; j++) {
            boolean more = slopes[j] > slopes[likely];
            others += slopes[more ? likely : j];
            likely = more ? j : likely;
        }
        for (int j = 0; j < slopes.length; j++) {
            // p − t; for the likeliest class 1 − p is known to all its digits: the sum of the others.
            slopes[j] = j == likely ? (1 - targets[j]) * slopes[j] - targets[j] * others : slopes[j] - targets[j];
        }
    }

    private static void requireClass(double[] logits, int right) {
        if (right < 0 || right >= logits.length) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "need a class from 0 to %d, got %d", logits.length - 1, right));
        }
    }

    private static void requireShares(double[] outputs, double[] targets) {
        Require.notEmpty("outputs", outputs);
        Require.sameLength("targets", targets, "outputs", outputs);
        double sum = 0;
        double least = 0;
        for (double target : targets) {
            sum += target;
            least = Math.min(least, target);
        }
        if (!(Math.abs(sum - 1) <= ROUNDING) || least < 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "need targets of 0 or more that add up to 1, got a sum of %s and a smallest of %s",
                    sum,
                    least));
        }
    }
}
