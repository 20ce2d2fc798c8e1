package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.Arrays;

/**
 * What the theory of very wide networks expects at every layer: the sums z_ℓ are N(0, q_ℓ) with q₁ = v and q_{ℓ+1} = v·E φ(√q_ℓ Z)², v = n·Var(w); the
 * mean square of the gradients is E φ′(√q_L Z)² at the last layer and v·E φ′(√q_ℓ Z)² times that of the layer above below it. Exact in the mean over
 * starts for identity and ReLU at any width, a limit for the rest.
 *
 * @param forward  expected root mean square of the activations, first layer first
 * @param backward expected root mean square of the gradients by the sums, from a N(0, 1) cotangent on the last activation
 * @see <a href="https://arxiv.org/abs/1606.05340">Poole et al. 2016, eq. 3</a>
 */
public record Theory(double[] forward, double[] backward) {

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
            throw new IllegalArgumentException("theory: variance %s, depth %d; need a finite variance ≥ 0 and depth ≥ 1"
                    .formatted(variance, depth));
        }
        double[] forward = new double[depth];
        double[] backward = new double[depth];
        double deviation = Math.sqrt(variance);
        for (int l = 0; l < depth; l++) {
            double sums = deviation * (l == 0 ? 1 : forward[l - 1]);
            forward[l] = rms(activation, sums);
            backward[l] = slopeRms(activation, sums);
        }
        for (int l = depth - 2; l >= 0; l--) {
            backward[l] *= deviation * backward[l + 1];
        }
        return new Theory(forward, backward);
    }

    /** √E φ(s·Z)². */
    private static double rms(Activation activation, double s) {
        return switch (activation) {
            case IDENTITY -> s;
            case RELU -> s / Math.sqrt(2);
            default -> Math.sqrt(NormalMean.of(z -> square(activation.value(s * z))));
        };
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
                && Arrays.equals(backward, that.backward);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(forward) + Arrays.hashCode(backward);
    }
}
