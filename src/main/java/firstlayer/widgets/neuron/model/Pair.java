package firstlayer.widgets.neuron.model;

import firstlayer.math.Activation;
import java.util.ArrayList;
import java.util.List;

/**
 * Two hidden neurons with a common direction and one output: h₁ = φ(x₁ + x₂ + b₁), h₂ = φ(x₁ + x₂ + b₂), y = h₁ − 2h₂. It says
 * yes where y ≥ ½.
 */
public record Pair(Activation activation, double b1, double b2) {

    public static final double THRESHOLD = 0.5;

    public double h1(double x1, double x2) {
        return activation.value(x1 + x2 + b1);
    }

    public double h2(double x1, double x2) {
        return activation.value(x1 + x2 + b2);
    }

    public double y(double x1, double x2) {
        return h1(x1, x2) - 2 * h2(x1, x2);
    }

    /** Whether y ≥ ½, with room for the rounding of doubles. */
    boolean isYes(double x1, double x2) {
        return y(x1, x2) >= THRESHOLD - 1e-12;
    }

    /**
     * Where x₁ + x₂ has to be for y = ½, ascending: the straight lines on which yes and no meet. One at most without a bend; two,
     * one or none with ReLU.
     */
    public List<Double> boundaries() {
        if (activation == Activation.IDENTITY) {
            return List.of(b1 - 2 * b2 - THRESHOLD + 0.0);
        }
        List<Double> all = new ArrayList<>();
        double first = Math.min(-b1, -b2);
        double second = Math.max(-b1, -b2);
        // y is straight between the bends, and 0 before the first.
        double between = along(second);
        if (between >= THRESHOLD) {
            all.add(first + (second - first) * THRESHOLD / between);
        }
        // Beyond the second it falls with slope −1.
        if (between > THRESHOLD) {
            all.add(second + between - THRESHOLD);
        }
        return List.copyOf(all);
    }

    /** y where x₁ + x₂ is this. */
    private double along(double sum) {
        return y(sum / 2, sum / 2);
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
