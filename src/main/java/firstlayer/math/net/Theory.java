package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * What the theory of very wide networks expects at every layer: the sums z_ℓ are N(0, q_ℓ) with q₁ = v and q_{ℓ+1} = v·E φ(√q_ℓ Z)², v = n·Var(w); the
 * mean square of the gradients is E φ′(√q_L Z)² at the last layer and u·E φ′(√q_ℓ Z)² times that of the layer above below it, u = n_out·Var(w) of that one. Exact in the
 * mean over starts for identity and ReLU at any width, a limit for the rest. What an example asks of a weight is the product of what comes in and what
 * comes back, so its mean square is theirs multiplied.
 *
 * <p>A loss sends back (σ(o) − y)·v instead of a N(0, 1) number, with o N(0, n·Var(v)·E a²): a mean square of Var(v)·E σ(o)².
 *
 * <p>The sums of two different examples are jointly normal with half a mean squared difference d_ℓ: d₁ = v, for inputs that have nothing in common, and
 * d_{ℓ+1} = v·½E(φ(z) − φ(z′))². What differs between examples fades (sigmoid, small weights) or stays (tanh, whose examples keep having
 * nothing in common) whatever the size of the signals does.
 *
 * @param forward  expected root mean square of the activations, first layer first
 * @param backward expected root mean square of the gradients by the sums
 * @param weights  expected root mean square of the gradients by the weights, an example at a time
 * @param spread   expected √ of the variance over the examples, for many of them; of B examples √(1 − 1/B) times that
 * @see <a href="https://arxiv.org/abs/1606.05340">Poole et al. 2016, eq. 3 and 5</a>
 */
public record Theory(double[] forward, double[] backward, double[] weights, double[] spread) {

    /** The expectation for a scheme: v = n·σ², or what equal weights do. */
    public static Theory of(Initialiser scheme, Activation activation, LayerSizes sizes, GradientSource source) {
        if (scheme.scheme() == Initialiser.Scheme.CONSTANT) {
            return Copies.of(scheme.gain() * scheme.size(), activation, sizes, source);
        }
        int depth = sizes.depth();
        double[] in = new double[depth];
        double[] out = new double[depth];
        for (int l = 0; l < depth; l++) {
            double deviation = scheme.deviation(sizes.fanIn(l), sizes.fanOut(l));
            in[l] = sizes.fanIn(l) * deviation * deviation;
            out[l] = sizes.fanOut(l) * deviation * deviation;
        }
        double logit = scheme.deviation(sizes.last(), 1);
        return of(
                in,
                out,
                activation,
                last -> source == GradientSource.RANDOM
                        ? 1
                        : logit * rms(Activation.SIGMOID, logit * Math.sqrt(sizes.last()) * last));
    }

    /**
     * The expectation for weights with mean 0.
     *
     * @param in   n_in·Var(w) of every layer, at least 0
     * @param out  n_out·Var(w) of every layer
     * @param pull root mean square of what is sent back, from that of the last outputs
     * @throws IllegalArgumentException if a variance is negative or not finite, or there is no layer
     */
    static Theory of(double[] in, double[] out, Activation activation, DoubleUnaryOperator pull) {
        int depth = in.length;
        if (depth < 1 || Arrays.stream(in).anyMatch(v -> !(v >= 0) || Double.isInfinite(v))) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "theory: variances %s; need at least one, all finite and ≥ 0", Arrays.toString(in)));
        }
        double[] forward = new double[depth];
        double[] backward = new double[depth];
        double[] weights = new double[depth];
        double[] spread = new double[depth];
        for (int l = 0; l < depth; l++) {
            double deviation = Math.sqrt(in[l]);
            double sums = deviation * (l == 0 ? 1 : forward[l - 1]);
            double apart = deviation * (l == 0 ? 1 : spread[l - 1]);
            forward[l] = rms(activation, sums);
            backward[l] = slopeRms(activation, sums);
            boolean settled = l > 1
                    && in[l] == in[l - 1]
                    && isSame(forward[l - 1], forward[l - 2])
                    && isSame(spread[l - 1], spread[l - 2]);
            spread[l] = settled ? spread[l - 1] : Spread.deviation(activation, sums, apart);
        }
        backward[depth - 1] *= pull.applyAsDouble(forward[depth - 1]);
        for (int l = depth - 2; l >= 0; l--) {
            backward[l] *= Math.sqrt(out[l + 1]) * backward[l + 1];
        }
        for (int l = 0; l < depth; l++) {
            weights[l] = backward[l] * (l == 0 ? 1 : forward[l - 1]);
        }
        return new Theory(forward, backward, weights, spread);
    }

    // Layers of a deep net that are at their fixed point; the grid of the spread is not walked again for them.
    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) <= 1e-13 * one;
    }

    /** √E φ(s·Z)². */
    private static double rms(Activation activation, double s) {
        double unit = unit(activation, s);
        return switch (activation) {
            case IDENTITY -> s;
            case RELU -> s / Math.sqrt(2);
            default -> unit * Math.sqrt(NormalMean.of(z -> square(activation.value(s * z) / unit)));
        };
    }

    /** What outputs of sums of about size s are measured in, so that their squares stay within a double. */
    static double unit(Activation activation, double s) {
        boolean asTheSum = s > 1 ? activation.value(Double.MAX_VALUE) > 1 : activation.value(0) == 0;
        return asTheSum ? Moments.unit(s) : 1;
    }

    /** √E φ′(s·Z)². */
    private static double slopeRms(Activation activation, double s) {
        return switch (activation) {
            case IDENTITY -> 1;
            case RELU -> s > 0 ? Math.sqrt(0.5) : 0;
            default -> Math.sqrt(NormalMean.of(z -> square(activation.slope(s * z))));
        };
    }

    private static double square(double x) {
        return x * x;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Theory that
                && Arrays.equals(forward, that.forward)
                && Arrays.equals(backward, that.backward)
                && Arrays.equals(weights, that.weights)
                && Arrays.equals(spread, that.spread);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(forward) + Arrays.hashCode(backward)) + Arrays.hashCode(spread);
    }
}
