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

/** The graph as staged lines of code: one for every operation forward, one for every edge backward, each with its number. */
public final class CodeLedger {

    private final GraphWalk walk;
    private final PythonNames names;

    private CodeLedger(GraphWalk walk) {
        this.walk = walk;
        this.names = PythonNames.of(walk);
    }

    /** What an operation makes of its inputs, line by line. */
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
            if (node.op() != Op.NUMBER && node.op() != Op.INPUT) {
                String code = names.of(node.id()) + " = " + PythonNames.value(node.op(), operands(node));
                // Before the first edge the last value is what was done last.
                boolean last = node.id() == walk.result() && current(walk) == 0;
                lines.add(new Line(code, "", "# " + Signs.number(node.value()), last ? Tone.RESULT : Tone.PLAIN));
            }
        }
        return new Ledger("Forward, one operation a line", lines, "");
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
        GraphNode user = walk.node(edge.from());
        boolean first = user.inputs().get(0).equals(edge);
        String slope = PythonNames.slope(user.op(), operands(user), names.of(user.id()), first);
        return String.format(
                Locale.ROOT,
                "%s %s %s%s",
                gradient(edge.to()),
                walk.write() == Write.ADD ? "+=" : "=",
                gradient(edge.from()),
                slope.equals("1") ? "" : " * " + slope);
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
    private List<String> operands(GraphNode node) {
        return node.inputs().stream()
                .map(edge -> walk.node(edge.to()))
                .map(input -> input.op() == Op.NUMBER ? PythonNames.real(input.value()) : names.of(input.id()))
                .toList();
    }
}
