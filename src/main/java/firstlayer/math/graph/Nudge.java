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
        boolean[] behind = new boolean[tape.size()];
        promises[node] = epsilon;
        behind[node] = true;
        for (int i = node; i < tape.size(); i++) {
            changes[i] = nudged.value(i) - tape.value(i);
            for (int side = 0; i > node && side < tape.op(i).inputs(); side++) {
                Edge edge = side == 0 ? Edge.left(tape, i) : Edge.right(tape, i);
                if (behind[edge.to()]) {
                    behind[i] = true;
                    promises[i] += edge.downstream(promises[edge.to()]);
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
