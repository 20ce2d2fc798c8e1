package firstlayer.math.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Backpropagation one edge at a time. The order is that of {@link Tape#backward()}: nodes from the result down, of each the
 * first input before the second; only nodes the result depends on, and no edges into constants. What is contracted into
 * another node gets no gradient.
 */
public final class Backward {

    /**
     * How the walk is made.
     *
     * @param write  what an edge does with the gradient that is already on its input's card
     * @param zero   whether each pass clears all gradients first
     * @param count  how many passes, 0 for none; all but the last are whole
     * @param taken  edges taken in the last pass, 0 to the number of edges
     */
    public record Passes(Write write, boolean zero, int count, int taken) {}

    /** What an edge does with the gradient that is already on its input's card. */
    public enum Write {
        /** {@code +=}: routes add. */
        ADD,
        /** {@code =}: the mistake of forgetting so; the last edge written wins. */
        OVERWRITE
    }

    private final Tape tape;
    private final Contraction contraction;
    private final List<Edge> edges = new ArrayList<>();
    private final int[] settledAfter;

    /**
     * The edges behind a tape's result, with the slopes of its last forward sweep.
     *
     * @throws IllegalStateException if the tape is empty
     */
    public Backward(Tape tape) {
        this(tape, Contraction.none(tape));
    }

    /**
     * The same over a contracted graph.
     *
     * @param contraction of this tape after its last forward sweep
     */
    public Backward(Tape tape, Contraction contraction) {
        this.tape = tape;
        this.contraction = contraction;
        int result = tape.result();
        settledAfter = new int[tape.size()];
        boolean[] reached = new boolean[tape.size()];
        reached[result] = true;
        for (int node = result; node >= 0; node--) {
            if (reached[node]) {
                contraction.edges(node).forEach(edge -> follow(edge, reached));
            }
        }
        for (int node = 0; node < tape.size(); node++) {
            if (!reached[node]) {
                settledAfter[node] = edges.size();
            }
        }
    }

    private void follow(Edge edge, boolean[] reached) {
        if (!tape.constant(edge.to())) {
            reached[edge.to()] = true;
            edges.add(edge);
            settledAfter[edge.to()] = edges.size();
        }
    }

    /** Every edge in the order walked. */
    public List<Edge> edges() {
        return List.copyOf(edges);
    }

    /**
     * After how many edges of a pass the node's gradient is final: 0 for the result; all of them for a node the result does
     * not depend on, whose gradient is truly 0.
     */
    public int settledAfter(int node) {
        return settledAfter[node];
    }

    /** One whole pass from cleared gradients, adding: the right gradients. */
    public Gradients gradients() {
        return gradients(new Passes(Write.ADD, true, 1, edges.size()));
    }

    /**
     * Walks backward. Every pass sets the result's gradient to 1 and leaves the others as they are, unless they are cleared
     * first.
     *
     * @throws IllegalArgumentException if the number of passes or of edges taken is out of its range
     */
    public Gradients gradients(Passes passes) {
        if (passes.count < 0 || passes.taken < 0 || passes.taken > edges.size()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "need passes of at least 0 and 0 to %d edges, got %d and %d",
                    edges.size(),
                    passes.count,
                    passes.taken));
        }
        double[] gradients = new double[tape.size()];
        boolean[] written = new boolean[tape.size()];
        for (int pass = 1; pass <= passes.count; pass++) {
            if (passes.zero) {
                Arrays.fill(gradients, 0);
                Arrays.fill(written, false);
            }
            gradients[tape.result()] = hasValue(tape.result()) ? 1 : Double.NaN;
            written[tape.result()] = true;
            for (Edge edge : edges.subList(0, pass < passes.count ? edges.size() : passes.taken)) {
                double arriving = edge.downstream(gradients[edge.from()]);
                gradients[edge.to()] = passes.write == Write.ADD ? gradients[edge.to()] + arriving : arriving;
                written[edge.to()] = true;
            }
        }
        Gradients.State[] states = new Gradients.State[tape.size()];
        for (int node = 0; node < states.length; node++) {
            boolean settled = passes.count > 0
                    && passes.taken >= settledAfter[node]
                    && !tape.constant(node)
                    && !contraction.isInside(node);
            if (!settled && !written[node]) {
                states[node] = Gradients.State.EMPTY;
            } else if (!hasValue(tape.result()) || !hasValue(node) || !Double.isFinite(gradients[node])) {
                states[node] = Gradients.State.NONE;
            } else {
                states[node] = settled ? Gradients.State.FINAL : Gradients.State.PARTIAL;
            }
        }
        return new Gradients(gradients, states);
    }

    private boolean hasValue(int node) {
        return Double.isFinite(tape.value(node));
    }
}
