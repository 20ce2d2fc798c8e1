package firstlayer.math;

import java.util.Arrays;

/**
 * Linear scores of C classes, zₖ = wₖ·x + bₖ, their softmax p, and the loss L = (1/n)·Σ −log p(right class) + ½λ·Σw², in which
 * biases pay no penalty. All rows stand behind each other in one array: for each class its weights, then its bias.
 *
 * @param inputs  {@code inputs[i]} is the x of example i; all as long as each other
 * @param classes the right class of each, counted from 0
 * @param penalty λ, 0 or more
 */
public record SoftmaxRegression(double[][] inputs, int[] classes, double penalty) {

    /** @throws IllegalArgumentException if there is no example, the counts differ, or λ is negative or not finite */
    public SoftmaxRegression {
        if (inputs.length == 0 || inputs.length != classes.length) {
            throw new IllegalArgumentException("need as many classes as examples and at least one, got "
                    + classes.length + " and " + inputs.length);
        }
        Require.notNegative("penalty", penalty);
    }

    /**
     * logits[k] = wₖ·x + bₖ.
     *
     * @param logits as many as classes, overwritten
     */
    public static void logits(double[] rows, double[] x, double[] logits) {
        int stride = x.length + 1;
        for (int k = 0; k < logits.length; k++) {
            double z = rows[k * stride + x.length];
            for (int j = 0; j < x.length; j++) {
                z += rows[k * stride + j] * x[j];
            }
            logits[k] = z;
        }
    }

    /** Which logit is largest, the first among equals. */
    public static int largest(double[] logits) {
        int best = 0;
        for (int k = 1; k < logits.length; k++) {
            best = logits[k] > logits[best] ? k : best;
        }
        return best;
    }

    /** ½λ·Σw², without the biases. */
    public double penalty(double[] rows) {
        int stride = inputs[0].length + 1;
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum += i % stride == stride - 1 ? 0 : rows[i] * rows[i];
        }
        return penalty * sum / 2;
    }

    /**
     * No direction anywhere has a larger curvature of the loss than this: ½·(1/n)·Σ (|x|² + 1) + λ, for the second derivatives of
     * −log softmax in the logits are at most ½.
     *
     * @see <a href="https://doi.org/10.1007/BF00048682">Böhning 1992</a>
     */
    public double curvature() {
        double sum = 0;
        for (double[] x : inputs) {
            sum += 1;
            for (double each : x) {
                sum += each * each;
            }
        }
        return sum / inputs.length / 2 + penalty;
    }

    /** L. */
    public double loss(double[] rows) {
        double[] logs = new double[rows.length / (inputs[0].length + 1)];
        double sum = 0;
        for (int i = 0; i < inputs.length; i++) {
            logits(rows, inputs[i], logs);
            Softmax.logs(logs, logs);
            sum -= logs[classes[i]];
        }
        return sum / inputs.length + penalty(rows);
    }

    /**
     * ∂L/∂wₖ = (1/n)·Σ (pₖ − 1[k is right])·x + λwₖ, and the same with x = 1 and without λ for bₖ.
     *
     * @param gradient as long as {@code rows}, overwritten
     */
    public void gradient(double[] rows, double[] gradient) {
        int stride = inputs[0].length + 1;
        double[] p = new double[rows.length / stride];
        Arrays.fill(gradient, 0);
        for (int i = 0; i < inputs.length; i++) {
            logits(rows, inputs[i], p);
            Softmax.probabilities(p, p);
            for (int k = 0; k < p.length; k++) {
                double push = (k == classes[i] ? p[k] - 1 : p[k]) / inputs.length;
                for (int j = 0; j < stride - 1; j++) {
                    gradient[k * stride + j] += push * inputs[i][j];
                }
                gradient[k * stride + stride - 1] += push;
            }
        }
        for (int i = 0; i < rows.length; i++) {
            gradient[i] += i % stride == stride - 1 ? 0 : penalty * rows[i];
        }
    }
}
