package firstlayer.math;

/**
 * The Legendre polynomials P₀ = 1, P₁ = x, (k + 1)·Pₖ₊₁ = (2k + 1)·x·Pₖ − k·Pₖ₋₁. Over −1…1 each is orthogonal to all others, which
 * the powers of x are not: descent on their weights gets on in every direction.
 */
public final class Legendre {

    private Legendre() {}

    /**
     * P₀(x), P₁(x), … up to one degree.
     *
     * @param degree at least 0
     * @throws IllegalArgumentException if the degree is negative
     */
    public static double[] values(double x, int degree) {
        Require.notNegative("degree", degree);
        double[] p = new double[degree + 1];
        p[0] = 1;
        if (degree > 0) {
            p[1] = x;
        }
        for (int k = 1; k < degree; k++) {
            p[k + 1] = ((2 * k + 1) * x * p[k] - k * p[k - 1]) / (k + 1);
        }
        return p;
    }
}
