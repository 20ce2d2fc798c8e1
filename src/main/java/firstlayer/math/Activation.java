package firstlayer.math;

/**
 * The bend φ of a neuron with its slope φ′, one number or a row at a time.
 *
 * <p>At infinities the limit is given where it exists; NaN stays NaN.
 */
public enum Activation {
    /** z. */
    IDENTITY,
    /** 1 for z ≥ 0, else 0; the slope is 0 everywhere. */
    STEP,
    /** max(0, z); the slope at 0 is 0. */
    RELU,
    /** z for z &gt; 0, else 0.01·z. */
    LEAKY_RELU,
    /** z for z &gt; 0, else eᶻ − 1. */
    ELU,
    /** z·Φ(z), Φ the normal distribution; Hendrycks and Gimpel 2016. */
    GELU,
    /** 1/(1 + e⁻ᶻ). */
    SIGMOID,
    /** tanh z. */
    TANH;

    private static final double LEAK = 0.01;

    /** φ(z). */
    public double value(double z) {
        return switch (this) {
            case IDENTITY -> z;
            case STEP -> z >= 0 ? 1 : 0;
            case RELU -> Math.max(0, z);
            case LEAKY_RELU -> z > 0 ? z : LEAK * z;
            case ELU -> z > 0 ? z : Math.expm1(z);
            case GELU -> Double.isInfinite(z) ? Math.max(z, 0) : z * NormalCurve.below(z);
            case SIGMOID -> 1 / (1 + Math.exp(-z));
            case TANH -> Math.tanh(z);
        };
    }

    /** φ′(z). */
    public double slope(double z) {
        return switch (this) {
            case IDENTITY -> 1;
            case STEP -> 0;
            case RELU -> z > 0 ? 1 : 0;
            case LEAKY_RELU -> z > 0 ? 1 : LEAK;
            case ELU -> z > 0 ? 1 : Math.exp(z);
            case GELU ->
                Double.isInfinite(z) ? Math.max(Math.signum(z), 0) : NormalCurve.below(z) + z * NormalCurve.density(z);
            case SIGMOID -> value(z) * value(-z);
            case TANH -> {
                // 4e⁻²ᶻ/(1 + e⁻²ᶻ)²: 1 − tanh² would lose all digits for large z.
                double e = Math.exp(-2 * Math.abs(z));
                yield 4 * e / ((1 + e) * (1 + e));
            }
        };
    }

    /** outputs[j] = φ(sums[j]); the two may be one array. */
    public void values(double[] sums, double[] outputs) {
        switch (this) {
            case TANH -> RowTanh.values(sums, outputs);
            case RELU -> {
                for (int j = 0; j < outputs.length; j++) {
                    outputs[j] = Math.max(0, sums[j]);
                }
            }
            case IDENTITY -> System.arraycopy(sums, 0, outputs, 0, outputs.length);
            default -> {
                for (int j = 0; j < outputs.length; j++) {
                    outputs[j] = value(sums[j]);
                }
            }
        }
    }

    /** deltas[j] *= φ′(sums[j]), from the stored output where that says it: 1 − a² for tanh, a(1 − a) for sigmoid. */
    public void timesSlopes(double[] sums, double[] outputs, double[] deltas) {
        switch (this) {
            case IDENTITY -> {}
            case TANH -> {
                for (int j = 0; j < deltas.length; j++) {
                    deltas[j] *= 1 - outputs[j] * outputs[j];
                }
            }
            case SIGMOID -> {
                for (int j = 0; j < deltas.length; j++) {
                    deltas[j] *= outputs[j] * (1 - outputs[j]);
                }
            }
            case RELU -> {
                for (int j = 0; j < deltas.length; j++) {
                    // A branch would be guessed wrong half of the time: the sign of −a, drawn out over all bits, keeps
                    // or clears.
                    long keep = Double.doubleToRawLongBits(0.0 - outputs[j]) >> 63;
                    deltas[j] = Double.longBitsToDouble(Double.doubleToRawLongBits(deltas[j]) & keep);
                }
            }
            default -> {
                for (int j = 0; j < deltas.length; j++) {
                    deltas[j] *= slope(sums[j]);
                }
            }
        }
    }
}
