package firstlayer.math;

import java.util.Locale;
import java.util.OptionalLong;

/**
 * What is known of gradient descent on a loss that is a parabola in every direction, with curvatures λmin…λmax above 0; any
 * other curvature, and a larger one given as the least, is refused by {@link IllegalArgumentException}.
 *
 * @see <a href="https://distill.pub/2017/momentum/">Goh 2017, Why Momentum Really Works</a>
 */
public final class Quadratic {

    // So that factors equal but for rounding, 0.9 and 1 − 0.1, count the same.
    private static final double ROUNDING = 1e-9;

    private Quadratic() {}

    /** What one step multiplies the distance to the minimum by: 1 − ηλ. */
    public static double factor(double rate, double curvature) {
        return 1 - rate * curvature;
    }

    /** The rate from which descent no longer arrives: 2/λmax. */
    public static double limit(double mostCurvature) {
        return 2 / Require.positive("curvature", mostCurvature);
    }

    /** The rate at which the slowest direction is fastest: 2/(λmin + λmax); both ends then shrink by (κ − 1)/(κ + 1). */
    public static double best(double leastCurvature, double mostCurvature) {
        requireOrder(leastCurvature, mostCurvature);
        return 2 / (leastCurvature + mostCurvature);
    }

    /**
     * Steps until the distance is 1 % of where it began: ⌈ln 0.01 / ln|factor| − 10⁻⁹⌉.
     *
     * @return 1 at factor 0; empty where |factor| ≥ 1, for then it never is
     */
    public static OptionalLong stepsToOnePercent(double factor) {
        double size = Math.abs(factor);
        if (!(size < 1)) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                size == 0 ? 1 : Math.max(1, (long) Math.ceil(Math.log(0.01) / Math.log(size) - ROUNDING)));
    }

    /**
     * Long-run variance of w under gradient noise of deviation σ at a constant rate: ησ²/(λ(2 − ηλ)).
     *
     * @param rate      0 &lt; η &lt; 2/λ
     * @param noise     σ, in the unit of the gradient
     * @param curvature λ, above 0
     * @throws IllegalArgumentException if the rate is not between 0 and 2/λ, for then nothing settles
     */
    public static double noiseFloor(double rate, double noise, double curvature) {
        Require.positive("curvature", curvature);
        Require.finite("noise", noise);
        if (!(rate > 0 && rate < 2 / curvature)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "rate %s; the walk settles only for 0 < η < 2/λ = %s", rate, 2 / curvature));
        }
        return rate * noise * noise / (curvature * (2 - rate * curvature));
    }

    /** 2(1 + μ)/λmax, the {@link #limit} with a heavy ball of momentum μ, 0 ≤ μ &lt; 1. */
    public static double momentumLimit(double mostCurvature, double momentum) {
        return limit(mostCurvature) * (1 + Require.fraction("momentum", momentum));
    }

    /** 2(1 + μ)/((1 + 2μ)λmax), the limit with Nesterov's momentum μ, 0 ≤ μ &lt; 1. */
    public static double nesterovLimit(double mostCurvature, double momentum) {
        return momentumLimit(mostCurvature, momentum) / (1 + 2 * momentum);
    }

    private static void requireOrder(double least, double most) {
        Require.positive("least curvature", least);
        Require.positive("most curvature", most);
        if (least > most) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "need the least curvature first, got %s and %s", least, most));
        }
    }
}
