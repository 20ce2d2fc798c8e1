package firstlayer.widgets.neuron.model;

import firstlayer.math.Activation;
import java.util.ArrayList;
import java.util.List;

/**
 * Two hidden neurons and a sum: hᵢ = φ(wᵢ·x + bᵢ), y = v₁h₁ + v₂h₂ + c. It says yes where y ≥ ½.
 *
 * @param first  w₁ and b₁: where this is 0, h₁ bends
 * @param second w₂ and b₂
 */
public record Pair(
        Activation activation, DecisionBoundary first, DecisionBoundary second, double v1, double v2, double c) {

    public static final double THRESHOLD = 0.5;

    /** Where both differ is looked at so many places to either side of 0, this far apart. */
    private static final int PLACES = 40;

    private static final double APART = 0.05;

    public double h1(double x1, double x2) {
        return activation.value(first.sum(x1, x2));
    }

    public double h2(double x1, double x2) {
        return activation.value(second.sum(x1, x2));
    }

    public double y(double x1, double x2) {
        return output(h1(x1, x2), h2(x1, x2));
    }

    /** y of two hidden outputs. */
    public double output(double h1, double h2) {
        return v1 * h1 + v2 * h2 + c;
    }

    /** The line y = ½ in the plane of the two hidden outputs. */
    public DecisionBoundary outputLine() {
        return new DecisionBoundary(v1, v2, c - THRESHOLD);
    }

    /** Whether y ≥ ½, with room for the rounding of doubles. */
    boolean isYes(double x1, double x2) {
        return y(x1, x2) >= THRESHOLD - 1e-12;
    }

    /** The straight pieces on which y = ½: one line at most without a bend; with ReLU one for each way to be on and off. */
    public List<BoundaryPiece> boundaries() {
        if (activation == Activation.IDENTITY) {
            DecisionBoundary straight = straight(1, 1);
            return straight.isLine() ? List.of(BoundaryPiece.whole(straight)) : List.of();
        }
        List<BoundaryPiece> pieces = new ArrayList<>();
        for (int one : sides(first, v1)) {
            for (int other : sides(second, v2)) {
                DecisionBoundary line = straight(one > 0 ? 1 : 0, other > 0 ? 1 : 0);
                if (line.isLine()) {
                    BoundaryPiece piece =
                            BoundaryPiece.whole(line).where(first, one).where(second, other);
                    if (!piece.isEmpty()) {
                        pieces.add(piece);
                    }
                }
            }
        }
        return List.copyOf(pieces);
    }

    /** On which sides of its line a hidden neuron is met: 0 for both, where it does not count or has no line. */
    private static List<Integer> sides(DecisionBoundary hidden, double weight) {
        if (weight == 0) {
            return List.of(0);
        }
        return hidden.isLine() ? List.of(1, -1) : List.of(hidden.c() > 0 ? 1 : -1);
    }

    /** y − ½ where the hidden neurons hand on their sums times these: 1 for on, 0 for off. */
    private DecisionBoundary straight(int one, int other) {
        double left = one * v1;
        double right = other * v2;
        return new DecisionBoundary(
                left * first.w1() + right * second.w1(),
                left * first.w2() + right * second.w2(),
                left * first.c() + right * second.c() + c - THRESHOLD);
    }

    /** What the same weights give as one layer without a bend: v₁(w₁·x + b₁) + v₂(w₂·x + b₂) + c. */
    DecisionBoundary oneLayer() {
        return new DecisionBoundary(
                v1 * first.w1() + v2 * second.w1(),
                v1 * first.w2() + v2 * second.w2(),
                v1 * first.c() + v2 * second.c() + c);
    }

    /** The largest |y − one layer| at places 0.05 apart on the plane from −2 to 2: 0 where the bend is none. */
    double largestDifference() {
        DecisionBoundary one = oneLayer();
        double largest = 0;
        for (int i = -PLACES; i <= PLACES; i++) {
            for (int j = -PLACES; j <= PLACES; j++) {
                double x1 = APART * i;
                double x2 = APART * j;
                largest = Math.max(largest, Math.abs(y(x1, x2) - one.sum(x1, x2)));
            }
        }
        return largest;
    }
}
