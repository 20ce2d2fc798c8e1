package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.GraphNode;
import firstlayer.widgets.chainrule.model.Ledger.Line;
import firstlayer.widgets.chainrule.model.Ledger.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A walk forward: each value from those before it, with the numbers in their place. */
public final class ForwardLedger {

    private ForwardLedger() {}

    /** A line for every card that is worked out; those still to come are pale. */
    public static Ledger of(GraphWalk walk) {
        List<Line> lines = new ArrayList<>();
        for (GraphNode node : walk.operations()) {
            boolean known = walk.isKnown(node);
            boolean last = walk.last().filter(node::equals).isPresent();
            lines.add(new Line(
                    card(walk, node),
                    known ? Signs.number(node.value()) : "?",
                    known ? "= " + Infix.numbers(walk.nodes(), node) : "not computed yet",
                    last ? Tone.RESULT : known ? Tone.PLAIN : Tone.MUTED));
        }
        return new Ledger("Forward: each value from those before it", lines, "");
    }

    /** The last step in one line; empty before the first. */
    public static String written(GraphWalk walk) {
        return walk.last()
                .map(node -> String.format(
                        Locale.ROOT,
                        "%s = %s = %s",
                        card(walk, node),
                        Infix.numbers(walk.nodes(), node),
                        Signs.number(node.value())))
                .orElse("");
    }

    private static String card(GraphWalk walk, GraphNode node) {
        String name = node.name().isEmpty() && node.id() == walk.result() ? "L" : node.name();
        return (name.isEmpty() ? "" : name + " = ") + Infix.names(walk.nodes(), node);
    }
}
