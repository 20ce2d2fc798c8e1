package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Edge;
import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a card does as one formula, with brackets only where they are needed: w·x + b, σ(z), (a − y)^{2}/2.
 *
 * @param nodes   of the graph
 * @param written an operation and its operands, as they are written
 * @param leaf    what stands for a node that is not written out
 * @param inside  whether a node is written out
 */
record Infix(
        List<GraphNode> nodes,
        BiFunction<Op, List<String>, String> written,
        Function<GraphNode, String> leaf,
        Predicate<GraphNode> inside) {

    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int POWER = 3;
    private static final int ATOM = 4;

    /** The formula of a card in the names of what it uses. */
    static String names(List<GraphNode> nodes, GraphNode node) {
        return math(nodes, Infix::name).of(node);
    }

    /** The same with the numbers of now in their place. */
    static String numbers(List<GraphNode> nodes, GraphNode node) {
        return math(nodes, input -> Signs.plain(input.value())).of(node);
    }

    private static Infix math(List<GraphNode> nodes, Function<GraphNode, String> leaf) {
        return new Infix(
                nodes,
                Infix::signs,
                node -> node.op() == Op.NUMBER ? Signs.folded(node.value()) : leaf.apply(node),
                GraphNode::inside);
    }

    private static String name(GraphNode node) {
        return node.name().isEmpty() ? "( )" : node.name();
    }

    String of(GraphNode node) {
        return written.apply(node.op(), operands(node));
    }

    /** The operands of a node, bracketed where its operation binds them tighter than they are tied themselves. */
    List<String> operands(GraphNode node) {
        List<String> operands = new ArrayList<>();
        for (Edge edge : node.inputs()) {
            operands.add(operand(nodes.get(edge.to()), least(node.op(), edge.side())));
        }
        return operands;
    }

    private String operand(GraphNode node, int least) {
        if (!inside.test(node)) {
            String text = leaf.apply(node);
            return least > SUM && text.startsWith("−") ? "(" + text + ")" : text;
        }
        String text = of(node);
        return tied(node.op()) < least ? "(" + text + ")" : text;
    }

    /** How tightly an operation must be tied to stand there without brackets. */
    private static int least(Op user, int side) {
        return switch (user) {
            case ADD, SUBTRACT -> side == 0 ? SUM : PRODUCT;
            case MULTIPLY, DIVIDE -> side == 0 ? PRODUCT : POWER;
            case NEGATE -> POWER;
            case POWER -> side == 0 ? ATOM : 0;
            default -> 0;
        };
    }

    private static int tied(Op op) {
        return switch (op) {
            case ADD, SUBTRACT, NEGATE -> SUM;
            case MULTIPLY, DIVIDE -> PRODUCT;
            case POWER -> POWER;
            default -> ATOM;
        };
    }

    private static String signs(Op op, List<String> in) {
        return switch (op) {
            case ADD -> in.get(0) + " + " + in.get(1);
            case SUBTRACT -> in.get(0) + " − " + in.get(1);
            case MULTIPLY -> in.get(0) + "·" + in.get(1);
            case DIVIDE -> in.get(0) + "/" + in.get(1);
            case POWER -> in.get(0) + "^{" + in.get(1) + "}";
            case NEGATE -> "−" + in.get(0);
            case SIGMOID -> "σ(" + in.get(0) + ")";
            case MAX, MIN -> op.label() + "(" + in.get(0) + ", " + in.get(1) + ")";
            default -> op.label() + "(" + in.get(0) + ")";
        };
    }
}
