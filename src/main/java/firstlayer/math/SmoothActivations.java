package firstlayer.math;

/** The smooth activations in forms that neither overflow nor lose digits, whatever the size of z. */
final class SmoothActivations {

    private SmoothActivations() {}

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

    static double gelu(double z) {
        return z == Double.NEGATIVE_INFINITY ? 0 : z * NormalCurve.cumulative(z);
    }

    /** Φ + z·density. */
    static double geluSlope(double z) {
        return Double.isInfinite(z) ? (z > 0 ? 1 : 0) : NormalCurve.cumulative(z) + z * NormalCurve.density(z);
    }
}
