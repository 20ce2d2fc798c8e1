package firstlayer.math.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One card of the drawn graph.
 *
 * @param id       its number on the tape; inputs have smaller numbers than what uses them
 * @param name     the input's or inner name, blank for none
 * @param value    not finite where it is undefined; {@code problem} then says why
 * @param gradient a finite number; nothing until it is computed, and where there is none
 * @param inputs   an edge to each input of its operation, also to constants, with its local slope
 * @param edges    an edge to each card it is made of; the inputs, unless operations are contracted into it
 * @param inside   whether it is contracted into another card, and has none
 * @param problem  why the value, the slope to an input, or the gradient is no number
 */
public record GraphNode(
        int id,
        Kind kind,
        Op op,
        String name,
        double value,
        OptionalDouble gradient,
        Gradients.State state,
        List<Edge> inputs,
        List<Edge> edges,
        boolean inside,
        Optional<String> problem) {

    /** What the node is to the reader. */
    public enum Kind {
        INPUT,
        CONSTANT,
        INNER,
        RESULT
    }

    public GraphNode {
        inputs = List.copyOf(inputs);
        edges = List.copyOf(edges);
    }

    /** Every node in tape order. The result is RESULT even where it is an input or a constant. */
    public static List<GraphNode> of(Tape tape, Gradients gradients) {
        return of(tape, gradients, Contraction.none(tape));
    }

    /** The same of a contracted graph. */
    public static List<GraphNode> of(Tape tape, Gradients gradients, Contraction contraction) {
        List<GraphNode> nodes = new ArrayList<>();
        for (int node = 0; node < tape.size(); node++) {
            String name = tape.name(node);
            nodes.add(new GraphNode(
                    node,
                    kind(tape, node),
                    tape.op(node),
                    name == null ? "" : name,
                    tape.value(node),
                    gradients.at(node),
                    gradients.state(node),
                    inputs(tape, node),
                    contraction.isInside(node) ? List.of() : contraction.edges(node),
                    contraction.isInside(node),
                    problem(tape, node, gradients.state(node))));
        }
        return nodes;
    }

    private static Optional<String> problem(Tape tape, int node, Gradients.State state) {
        Optional<String> own = Undefined.at(tape, node);
        return own.isEmpty() && state == Gradients.State.NONE ? Optional.of(Undefined.gradient(tape, node)) : own;
    }

    private static Kind kind(Tape tape, int node) {
        if (node == tape.result()) {
            return Kind.RESULT;
        }
        if (tape.constant(node)) {
            return Kind.CONSTANT;
        }
        return tape.op(node) == Op.INPUT ? Kind.INPUT : Kind.INNER;
    }

    private static List<Edge> inputs(Tape tape, int node) {
        return switch (tape.op(node).inputs()) {
            case 0 -> List.of();
            case 1 -> List.of(Edge.left(tape, node));
            default -> List.of(Edge.left(tape, node), Edge.right(tape, node));
        };
    }
}
