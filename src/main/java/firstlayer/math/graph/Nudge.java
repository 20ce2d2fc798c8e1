package firstlayer.math.graph;

/**
 * A small change ε of one node, travelling forward: what every node really does, beside ε × its slope, which is what the
 * gradient promised.
 */
public final class Nudge {

    private final int result;
    private final double[] changes;
    private final double[] promises;

    private Nudge(int result, double[] changes, double[] promises) {
        this.result = result;
        this.changes = changes;
        this.promises = promises;
    }

    /**
     * Nudges an input or inner node of an evaluated tape; the tape is left as it is.
     *
     * @param epsilon ε, of any sign
     * @throws IllegalArgumentException if ε is not finite, or there is no such node
     */
    public static Nudge of(Tape tape, int node, double epsilon) {
        if (!Double.isFinite(epsilon)) {
            throw new IllegalArgumentException("need a finite nudge, got " + epsilon);
        }
        Tape nudged = tape.copy();
        nudged.force(node, tape.value(node) + epsilon);
        double[] changes = new double[tape.size()];
        double[] promises = new double[tape.size()];
        promises[node] = epsilon;
        for (int i = node; i < tape.size(); i++) {
            changes[i] = nudged.value(i) - tape.value(i);
            if (i > node && tape.left(i) >= 0) {
                promises[i] = Link.left(tape, i).downstream(promises[tape.left(i)]);
                if (tape.right(i) >= 0) {
                    promises[i] += Link.right(tape, i).downstream(promises[tape.right(i)]);
                }
            }
        }
        return new Nudge(tape.result(), changes, promises);
    }

    /** How much the result changes. */
    public double change() {
        return changes[result];
    }

    /** ε·∂result/∂node. */
    public double promise() {
        return promises[result];
    }

    /** How much a node changes. */
    public double change(int node) {
        return changes[node];
    }

    /** How much a node would change if every slope stayed as it is. */
    public double promise(int node) {
        return promises[node];
    }
}
