package firstlayer.widgets.neuron.model;

/**
 * The line w₁x₁ + w₂x₂ + c = 0 in the plane.
 *
 * @param c the bias, with what the inputs that are not shown add
 */
public record DecisionBoundary(double w1, double w2, double c) {

    private static final double LEAST_REACH = 0.25;

    public double sum(double x1, double x2) {
        return w1 * x1 + w2 * x2 + c;
    }

    public double norm() {
        return Math.hypot(w1, w2);
    }

    /** Whether there is a line: the weights of the plane are not both 0. */
    public boolean isLine() {
        return norm() > 0;
    }

    /** w₁/‖w‖. */
    public double u1() {
        return w1 / norm();
    }

    /** w₂/‖w‖. */
    public double u2() {
        return w2 / norm();
    }

    /** Where the line passes the origin, along w: its foot is this many times (u₁, u₂). */
    double offset() {
        return -c / norm();
    }

    /** Whether the foot lies in the plane that is shown. */
    public boolean isFootSeen(InputWindow window) {
        return isLine() && window.holds(offset() * u1()) && window.holds(offset() * u2());
    }

    /** How far from the origin, along w, the arrow begins: at the foot, or at the origin when the foot is not seen. */
    public double base(InputWindow window) {
        return isFootSeen(window) ? offset() : 0;
    }

    /**
     * How far from the origin, along w, the tip of the arrow is: longer for longer w, and always on w's side of the origin, so that the
     * direction of the tip is the direction of w.
     */
    public double tip(InputWindow window) {
        double length = window.half() * Math.min(0.85, Math.max(0.55, 0.2 * norm()));
        double farthest = 0.82 * Math.min(reach(window, u1()), reach(window, u2()));
        return Math.min(farthest, Math.max(LEAST_REACH * window.half(), base(window) + length));
    }

    // How many times a part of the direction fits between the origin and the edge.
    private static double reach(InputWindow window, double part) {
        return part == 0 ? Double.POSITIVE_INFINITY : window.end(part) / part;
    }

    /** A point of the line, this far from its foot. */
    public double[] along(double way) {
        return new double[] {offset() * u1() - way * u2(), offset() * u2() + way * u1()};
    }

    /** How far along the line it enters and leaves the plane that is shown; empty where it never does. */
    public double[] seen(InputWindow window) {
        double from = Double.NEGATIVE_INFINITY;
        double to = Double.POSITIVE_INFINITY;
        double[] foot = along(0);
        double[] way = {-u2(), u1()};
        for (int i = 0; i < 2; i++) {
            if (way[i] == 0) {
                if (!window.holds(foot[i])) {
                    return new double[0];
                }
            } else {
                double one = (window.low() - foot[i]) / way[i];
                double other = (window.high() - foot[i]) / way[i];
                from = Math.max(from, Math.min(one, other));
                to = Math.min(to, Math.max(one, other));
            }
        }
        return from < to ? new double[] {from, to} : new double[0];
    }
}
