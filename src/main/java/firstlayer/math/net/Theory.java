package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.Arrays;
import java.util.Locale;

/**
 * What the theory of very wide networks expects at every layer: the sums z_ℓ are N(0, q_ℓ) with q₁ = v and q_{ℓ+1} = v·E φ(√q_ℓ Z)², v = n·Var(w); the
 * mean square of the gradients is E φ′(√q_L Z)² at the last layer and v·E φ′(√q_ℓ Z)² times that of the layer above below it. Exact in the mean over
 * starts for identity and ReLU at any width, a limit for the rest.
 *
 * <p>The sums of two different examples are jointly normal with half a mean squared difference d_ℓ: d₁ = v, for inputs that have nothing in common, and
 * d_{ℓ+1} = v·½E(φ(z) − φ(z′))². What differs between examples fades (sigmoid, small weights) or stays (tanh, whose examples keep having
 * nothing in common) whatever the size of the signals does.
 *
 * @param forward  expected root mean square of the activations, first layer first
 * @param backward expected root mean square of the gradients by the sums, from a N(0, 1) cotangent on the last activation
 * @param spread   expected √ of the variance over the examples, for many of them; of B examples √(1 − 1/B) times that
 * @see <a href="https://arxiv.org/abs/1606.05340">Poole et al. 2016, eq. 3 and 5</a>
 */
public record Theory(double[] forward, double[] backward, double[] spread) {

    /**
     * The expectation for a scheme in square layers: v = n·σ², or what equal weights do.
     *
     * @param depth number of layers, at least 1
     * @param width n, at least 1
     * @throws IllegalArgumentException if one of them is below 1
     */
    public static Theory of(Initialiser scheme, Activation activation, int depth, int width) {
        if (scheme.scheme() == Initialiser.Scheme.CONSTANT) {
            return Copies.of(scheme.gain() * scheme.size(), activation, depth, width);
        }
        double deviation = scheme.deviation(width, width);
        return of(width * deviation * deviation, activation, depth);
    }

    /**
     * The expectation for weights with mean 0.
     *
     * @param variance v = n·Var(w), at least 0
     * @param depth    number of layers, at least 1
     * @throws IllegalArgumentException if the variance is negative or not finite, or the depth below 1
     */
    public static Theory of(double variance, Activation activation, int depth) {
        if (!(variance >= 0) || Double.isInfinite(variance) || depth < 1) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "theory: variance %s, depth %d; need a finite variance ≥ 0 and depth ≥ 1",
                    variance,
                    depth));
        }
        double[] forward = new double[depth];
        double[] backward = new double[depth];
        double[] spread = new double[depth];
        double deviation = Math.sqrt(variance);
        for (int l = 0; l < depth; l++) {
            double sums = deviation * (l == 0 ? 1 : forward[l - 1]);
            double apart = deviation * (l == 0 ? 1 : spread[l - 1]);
            forward[l] = rms(activation, sums);
            backward[l] = slopeRms(activation, sums);
            boolean settled = l > 1 && isSame(forward[l - 1], forward[l - 2]) && isSame(spread[l - 1], spread[l - 2]);
            spread[l] = settled ? spread[l - 1] : Spread.deviation(activation, sums, apart);
        }
        for (int l = depth - 2; l >= 0; l--) {
            backward[l] *= deviation * backward[l + 1];
        }
        return new Theory(forward, backward, spread);
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
                && Arrays.equals(spread, that.spread);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(forward) + Arrays.hashCode(backward)) + Arrays.hashCode(spread);
    }
}
