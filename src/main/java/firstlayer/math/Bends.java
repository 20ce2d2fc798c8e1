package firstlayer.math;

/** The smooth activations in forms that neither overflow nor lose digits, whatever the size of z. */
final class Bends {

    private static final double SELU_SCALE = 1.0507009873554805;
    private static final double SELU_ALPHA = 1.6732632423543772;
    private static final double GELU_INNER = Math.sqrt(2 / Math.PI);
    private static final double GELU_CUBIC = 0.044715;

    private Bends() {}

    /** 1/(1 + e⁻ᶻ), or the same times eᶻ/eᶻ: the exponential is never above 1. */
    static double sigmoid(double z) {
        double e = Math.exp(-Math.abs(z));
        return (z >= 0 ? 1 : e) / (1 + e);
    }

    /** σ(z) − t as (1 − t)·σ(z) − t·σ(−z), which keeps its digits where σ is nearly t = 1. */
    static double sigmoidError(double z, double target) {
        double e = Math.exp(-Math.abs(z));
        return ((1 - target) * (z >= 0 ? 1 : e) - target * (z >= 0 ? e : 1)) / (1 + e);
    }

    /** σ(z)·σ(−z), without 1 − σ. */
    static double sigmoidSlope(double z) {
        double e = Math.exp(-Math.abs(z));
        return e / ((1 + e) * (1 + e));
    }

    /** 4e⁻²ᶻ/(1 + e⁻²ᶻ)²: 1 − tanh² would lose every digit where tanh is flat. */
    static double tanhSlope(double z) {
        double e = Math.exp(-2 * Math.abs(z));
        return 4 * e / ((1 + e) * (1 + e));
    }

    static double softplus(double z) {
        return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    }

    static double silu(double z) {
        return z == Double.NEGATIVE_INFINITY ? 0 : z * sigmoid(z);
    }

    /** σ + zσ(1 − σ). */
    static double siluSlope(double z) {
        return Double.isInfinite(z) ? (z > 0 ? 1 : 0) : sigmoid(z) + z * sigmoidSlope(z);
    }

    static double selu(double z) {
        return SELU_SCALE * (z > 0 ? z : SELU_ALPHA * Math.expm1(z));
    }

    static double seluSlope(double z) {
        return SELU_SCALE * (z > 0 ? 1 : SELU_ALPHA * Math.exp(z));
    }

    static double gelu(double z) {
        return z == Double.NEGATIVE_INFINITY ? 0 : z * NormalCurve.below(z);
    }

    /** Φ + z·density. */
    static double geluSlope(double z) {
        return Double.isInfinite(z) ? (z > 0 ? 1 : 0) : NormalCurve.below(z) + z * NormalCurve.density(z);
    }

    /** ½(1 + tanh u) is the sigmoid of 2u. */
    static double geluTanh(double z) {
        return z == Double.NEGATIVE_INFINITY ? 0 : z * sigmoid(twiceInner(z));
    }

    static double geluTanhSlope(double z) {
        if (Double.isInfinite(z)) {
            return z > 0 ? 1 : 0;
        }
        double twiceInnerSlope = 2 * GELU_INNER * (1 + 3 * GELU_CUBIC * z * z);
        return sigmoid(twiceInner(z)) + z * sigmoidSlope(twiceInner(z)) * twiceInnerSlope;
    }

    private static double twiceInner(double z) {
        return 2 * GELU_INNER * (z + GELU_CUBIC * z * z * z);
    }
}
