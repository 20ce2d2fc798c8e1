package firstlayer.math.graph;

/**
 * The slope of the result with respect to a node, measured instead of derived: the node is nudged and the graph evaluated
 * again. Central: (f(x + h) − f(x − h)) / 2h, wrong by O(h²); forward: (f(x + h) − f(x)) / h, wrong by O(h). For small h
 * both suffer from rounding, about 1e-16/h.
 */
public record Differences(double central, double forward) {

    /**
     * Measures at any node, input or inner; the tape is left as it is.
     *
     * @param h the nudge, a finite number above 0
     * @return NaN where the node or the result has no value to start from
     * @throws IllegalArgumentException if h is not, or there is no such node
     */
    public static Differences at(Tape tape, int node, double h) {
        if (!(h > 0 && h < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("need a finite h above 0, got " + h);
        }
        if (!Double.isFinite(tape.value(node)) || !Double.isFinite(tape.value(tape.result()))) {
            return new Differences(Double.NaN, Double.NaN);
        }
        Tape copy = tape.copy();
        double here = value(copy, node, tape.value(node));
        double above = value(copy, node, tape.value(node) + h);
        double below = value(copy, node, tape.value(node) - h);
        return new Differences((above - below) / (2 * h), (above - here) / h);
    }

    private static double value(Tape tape, int node, double value) {
        tape.force(node, value);
        return tape.value(tape.result());
    }
}
