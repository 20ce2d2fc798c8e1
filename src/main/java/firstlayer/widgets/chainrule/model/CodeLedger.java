package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Backward.Write;
import firstlayer.math.graph.Edge;
import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.Op;
import firstlayer.widgets.chainrule.model.Ledger.Line;
import firstlayer.widgets.chainrule.model.Ledger.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The graph as staged lines of code: one for every card forward, one for every edge backward, each with its number. */
public final class CodeLedger {

    private final GraphWalk walk;
    private final PythonNames names;
    private final Infix infix;

    private CodeLedger(GraphWalk walk) {
        this.walk = walk;
        this.names = PythonNames.of(walk);
        this.infix = new Infix(walk.nodes(), PythonNames::value, this::leaf, GraphNode::inside);
    }

    /** What a card makes of its inputs, line by line. */
    public static Ledger forward(GraphWalk walk) {
        return new CodeLedger(walk).forward();
    }

    /** What every edge adds to the gradient of its input, line by line; the lines still to come are pale. */
    public static Ledger backward(GraphWalk walk) {
        return new CodeLedger(walk).backward();
    }

    /** The edge whose line is lit, counted from 1: the one looked at, or the one that was walked last; 0 for none. */
    static int current(GraphWalk walk) {
        return walk.edge() > 0 ? walk.edge() : walk.taken();
    }

    private Ledger forward() {
        List<Line> lines = new ArrayList<>();
        for (GraphNode node : walk.nodes()) {
            if (node.op() != Op.NUMBER && node.op() != Op.INPUT && !node.inside()) {
                String code = names.of(node.id()) + " = " + infix.of(node);
                boolean known = walk.isKnown(node);
                Tone tone = isLast(node) ? Tone.RESULT : known ? Tone.PLAIN : Tone.MUTED;
                lines.add(new Line(code, "", known ? "# " + Signs.number(node.value()) : "", tone));
            }
        }
        return new Ledger("Forward, one card a line", lines, "");
    }

    // Before the first edge the last value is what was done last.
    private boolean isLast(GraphNode node) {
        return walk.forward().isPresent()
                ? walk.last().filter(node::equals).isPresent()
                : node.id() == walk.result() && current(walk) == 0;
    }

    private Ledger backward() {
        List<Line> lines = new ArrayList<>();
        lines.add(
                new Line(gradient(walk.result()) + " = 1", "", "# dL/dL", walk.passes() > 0 ? Tone.PLAIN : Tone.MUTED));
        for (int i = 0; i < walk.edges().size(); i++) {
            Edge edge = walk.edges().get(i);
            Tone tone = i + 1 == current(walk) ? Tone.RESULT : i < walk.taken() ? Tone.PLAIN : Tone.MUTED;
            lines.add(new Line(code(edge), "", i < walk.taken() ? "# " + handed(edge) : "", tone));
        }
        return new Ledger("Backward, one edge a line", lines, "");
    }

    private String code(Edge edge) {
        return String.format(
                Locale.ROOT,
                "%s %s %s",
                gradient(edge.to()),
                walk.write() == Write.ADD ? "+=" : "=",
                PythonNames.product(
                        gradient(edge.from()),
                        walk.way(edge).stream().map(this::slope).toList()));
    }

    private String slope(Edge edge) {
        GraphNode user = walk.node(edge.from());
        List<String> operands = user.inputs().stream()
                .map(input -> bracketed(walk.node(input.to())))
                .toList();
        return PythonNames.slope(user.op(), operands, bracketed(user), edge.side() == 0);
    }

    // What is worked out inside a card has no name of its own.
    private String bracketed(GraphNode node) {
        return node.inside() ? "(" + infix.of(node) + ")" : leaf(node);
    }

    // All edges that lead to a node are walked before those that leave it: its gradient is whole by then.
    private String handed(Edge edge) {
        OptionalDouble upstream = walk.node(edge.from()).gradient();
        return upstream.isPresent() ? Signs.number(edge.downstream(upstream.getAsDouble())) : "no number";
    }

    private String gradient(int node) {
        return "d" + names.of(node);
    }

    // A number stands in the line itself.
    private String leaf(GraphNode node) {
        return node.op() == Op.NUMBER ? PythonNames.real(node.value()) : names.of(node.id());
    }
}
