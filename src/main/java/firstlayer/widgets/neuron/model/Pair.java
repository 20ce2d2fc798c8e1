package firstlayer.widgets.neuron.model;

import firstlayer.math.Activation;

/**
 * Two hidden neurons with a common direction and one output: h₁ = φ(x₁ + x₂ + b₁), h₂ = φ(x₁ + x₂ + b₂), y = h₁ − 2h₂. It says
 * yes where y ≥ ½.
 */
public record Pair(Activation bend, double b1, double b2) {

    public static final double THRESHOLD = 0.5;

    public double h1(double x1, double x2) {
        return bend.value(x1 + x2 + b1);
    }

    public double h2(double x1, double x2) {
        return bend.value(x1 + x2 + b2);
    }

    public double y(double x1, double x2) {
        return h1(x1, x2) - 2 * h2(x1, x2);
    }

    /** What the same weights give as one layer without a bend: (w₁ − 2w₂)·x + (b₁ − 2b₂) = −(x₁ + x₂) + b₁ − 2b₂. */
    double straight(double x1, double x2) {
        return -(x1 + x2) + b1 - 2 * b2;
    }

    /** The largest |y − straight| on the plane from −2 to 2: 0 where the bend is none. */
    double largestDifference() {
        double largest = 0;
        // All depends on x₁ + x₂, from −4 to 4, so one diagonal sees everything.
        for (int i = 0; i <= 80; i++) {
            double x = -2 + 0.05 * i;
            largest = Math.max(largest, Math.abs(y(x, x) - straight(x, x)));
        }
        return largest;
    }
}
