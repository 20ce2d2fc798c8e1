package firstlayer.widgets.neuron.model;

import firstlayer.param.Numbers;

/**
 * A part of a straight line of the plane: all of it, a ray, or what lies between two bends.
 *
 * @param from where it begins, as {@link DecisionBoundary#along} counts; −∞ where it has no end
 * @param to   where it ends, above {@code from}
 */
public record BoundaryPiece(DecisionBoundary line, double from, double to) {

    public static BoundaryPiece whole(DecisionBoundary line) {
        return new BoundaryPiece(line, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    public boolean isWhole() {
        return Double.isInfinite(from) && Double.isInfinite(to);
    }

    /** Only where a sum has this sign, or is 0; all of it for sign 0. */
    BoundaryPiece where(DecisionBoundary sum, int sign) {
        double[] foot = line.along(0);
        double size = Math.max(Math.abs(sum.w1()), Math.abs(sum.w2()));
        double reach = Math.max(Math.abs(foot[0]), Math.abs(foot[1]));
        // What only rounding left is 0: parallel lines stay parallel, and a line that is the other's stays on it.
        double base = sign * Numbers.settled(sum.sum(foot[0], foot[1]), Math.max(Math.abs(sum.c()), size * reach));
        double slope = sign * Numbers.settled(line.u1() * sum.w2() - line.u2() * sum.w1(), size);
        if (slope == 0) {
            return base >= 0 ? this : new BoundaryPiece(line, from, from);
        }
        double crossing = -base / slope;
        return slope > 0
                ? new BoundaryPiece(line, Math.max(from, crossing), to)
                : new BoundaryPiece(line, from, Math.min(to, crossing));
    }

    boolean isEmpty() {
        return !(from < to);
    }

    /** How far along the line what is shown of it begins and ends; empty where nothing is. */
    public double[] seen(InputWindow window) {
        double[] all = line.seen(window);
        if (all.length < 2) {
            return all;
        }
        double first = Math.max(from, all[0]);
        double last = Math.min(to, all[1]);
        return first < last ? new double[] {first, last} : new double[0];
    }

    /** How much of it is seen. */
    public double length(InputWindow window) {
        double[] seen = seen(window);
        return seen.length == 2 ? seen[1] - seen[0] : 0;
    }
}
