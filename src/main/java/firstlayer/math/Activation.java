package firstlayer.math;

import java.util.Locale;

/**
 * The activation φ of a neuron with its slope φ′, one number or a row at a time.
 *
 * <p>At infinities the limit is given where it exists; NaN stays NaN. A row and a single number agree to about 1e-15 of
 * themselves.
 */
public enum Activation {
    /** z. */
    IDENTITY,
    /** 1 for z ≥ 0, else 0; the slope is given as 0 everywhere. */
    STEP,
    /** max(0, z); the slope at 0 is 0. */
    RELU,
    /** z for z &gt; 0, else 0.01·z; the slope at 0 is 0.01. */
    LEAKY_RELU,
    /** z for z &gt; 0, else eᶻ − 1; Clevert, Unterthiner and Hochreiter 2015 with α = 1. */
    ELU,
    /** z·Φ(z), Φ the normal distribution; Hendrycks and Gimpel 2016. */
    GELU,
    /** 1/(1 + e⁻ᶻ). */
    SIGMOID,
    /** tanh z. */
    TANH;

    private static final double LEAK = 0.01;

    /** What the field calls it: {@code ReLU}, {@code leaky ReLU}, {@code tanh}. */
    public String label() {
        return switch (this) {
            case RELU -> "ReLU";
            case LEAKY_RELU -> "leaky ReLU";
            case ELU, GELU -> name();
            case IDENTITY, STEP, SIGMOID, TANH -> name().toLowerCase(Locale.ROOT);
        };
    }

    /** φ(z); no unit. */
    public double value(double z) {
        return switch (this) {
            case IDENTITY -> z;
            case STEP -> Double.isNaN(z) ? z : z >= 0 ? 1 : 0;
            case RELU -> Math.max(0, z);
            case LEAKY_RELU -> z > 0 ? z : LEAK * z;
            case ELU -> z > 0 ? z : Math.expm1(z);
            case GELU -> SmoothActivations.gelu(z);
            case SIGMOID -> SmoothActivations.sigmoid(z);
            case TANH -> Math.tanh(z);
        };
    }

    /** φ′(z); no unit. */
    public double slope(double z) {
        return switch (this) {
            case IDENTITY -> Double.isNaN(z) ? z : 1;
            case STEP -> Double.isNaN(z) ? z : 0;
            case RELU -> Double.isNaN(z) ? z : z > 0 ? 1 : 0;
            case LEAKY_RELU -> Double.isNaN(z) ? z : z > 0 ? 1 : LEAK;
            case ELU -> z > 0 ? 1 : Math.exp(z);
            case GELU -> SmoothActivations.geluSlope(z);
            case SIGMOID -> SmoothActivations.sigmoidSlope(z);
            case TANH -> SmoothActivations.tanhSlope(z);
        };
    }

    /**
     * outputs[j] = φ(sums[j]).
     *
     * @param sums    z, left as they are
     * @param outputs as many numbers, overwritten; may be {@code sums} itself
     * @throws IllegalArgumentException if the lengths differ
     */
    public void values(double[] sums, double[] outputs) {
        Require.sameLength("outputs", outputs, "sums", sums);
        switch (this) {
            case TANH -> RowTanh.values(sums, outputs);
            case RELU -> RowRelu.values(sums, outputs);
            case IDENTITY -> System.arraycopy(sums, 0, outputs, 0, outputs.length);
            default -> {
                for (int j = 0; j < outputs.length; j++) {
                    outputs[j] = value(sums[j]);
                }
            }
        }
    }

    /**
     * slopes[j] = φ′(sums[j]).
     *
     * @param sums   z, left as they are
     * @param slopes as many numbers, overwritten; may be {@code sums} itself
     * @throws IllegalArgumentException if the lengths differ
     */
    public void slopes(double[] sums, double[] slopes) {
        Require.sameLength("slopes", slopes, "sums", sums);
        for (int j = 0; j < slopes.length; j++) {
            slopes[j] = slope(sums[j]);
        }
    }

    /** Whether {@link #timesSlopes} looks at the outputs alone, so that nobody has to keep the sums. */
    public boolean slopesFromOutputs() {
        return this == IDENTITY || this == RELU || this == SIGMOID || this == TANH;
    }

    /**
     * deltas[j] ← deltas[j]·φ′(sums[j]), from the stored output where that says it: 1 − a² for tanh, a(1 − a) for sigmoid,
     * a &gt; 0 for ReLU (where a blocked delta becomes 0, whatever it was). Cheaper than {@link #slopes}, and right to about
     * 1e-16 of the largest slope, no longer of the slope itself.
     *
     * @param sums    z, left as they are
     * @param outputs φ(z) from {@link #values}, left as they are
     * @param deltas  ∂L/∂a, becomes ∂L/∂z
     * @throws IllegalArgumentException if the lengths differ
     */
    public void timesSlopes(double[] sums, double[] outputs, double[] deltas) {
        Require.sameLength("outputs", outputs, "sums", sums);
        Require.sameLength("deltas", deltas, "sums", sums);
        switch (this) {
            case IDENTITY -> {}
            case TANH -> RowTanh.timesSlopes(outputs, deltas);
            case RELU -> RowRelu.timesSlopes(outputs, deltas);
            case SIGMOID -> {
                for (int j = 0; j < deltas.length; j++) {
                    deltas[j] *= outputs[j] * (1 - outputs[j]);
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
