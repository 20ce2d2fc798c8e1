package firstlayer.math;

/**
 * The curvatures of a loss of two weights along its flattest and its steepest direction: the eigenvalues λmin ≤ λmax of its
 * second derivatives.
 */
public record Curvatures(double least, double most) {

    // Truncation falls as h², rounding grows as 1/h: here both stay below 1e-7 of the slopes.
    private static final double NUDGE = 1e-4;

    /**
     * At a point, from central differences of the exact slopes: ½(a + d) ± √(¼(a − d)² + b²) for the second derivatives
     * a = ∂²L/∂w₁², d = ∂²L/∂w₂², b = ∂²L/∂w₁∂w₂.
     *
     * @throws IllegalArgumentException if a weight is not finite
     */
    public static Curvatures of(LossSurface surface, double w1, double w2) {
        Require.finite("w1", w1);
        Require.finite("w2", w2);
        double a = (surface.slope1(w1 + NUDGE, w2) - surface.slope1(w1 - NUDGE, w2)) / (2 * NUDGE);
        double b = (surface.slope1(w1, w2 + NUDGE) - surface.slope1(w1, w2 - NUDGE)) / (2 * NUDGE);
        double d = (surface.slope2(w1, w2 + NUDGE) - surface.slope2(w1, w2 - NUDGE)) / (2 * NUDGE);
        double middle = (a + d) / 2;
        double half = Math.hypot((a - d) / 2, b);
        return new Curvatures(middle - half, middle + half);
    }
}
