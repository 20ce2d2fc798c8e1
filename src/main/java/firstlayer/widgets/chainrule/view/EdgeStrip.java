package firstlayer.widgets.chainrule.view;

import firstlayer.math.graph.Edge;
import firstlayer.math.graph.Route;
import firstlayer.plot.Brush;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.chainrule.model.ForwardLedger;
import firstlayer.widgets.chainrule.model.GraphWalk;
import firstlayer.widgets.chainrule.model.RouteLedger;
import firstlayer.widgets.chainrule.model.Signs;
import java.util.Locale;
import java.util.Optional;

/** One line: what one edge does, upstream × local slope = downstream; or one route, its slopes multiplied. */
final class EdgeStrip {

    private EdgeStrip() {}

    /** @param lit the route whose product is written instead */
    static void show(Diagram strip, GraphWalk walk, Optional<Route> lit) {
        strip.show(pen -> paint(pen, walk, lit));
    }

    private static void paint(DiagramPen pen, GraphWalk walk, Optional<Route> lit) {
        if (walk.problem().isPresent()) {
            line(pen, walk.problem().get(), Ink.BAD.bold());
        } else if (walk.forward().isPresent()) {
            String written = ForwardLedger.written(walk);
            boolean begun = !written.isEmpty();
            line(
                    pen,
                    begun ? written : "No value has been computed: Step computes the next one.",
                    begun ? Ink.TEXT.bold() : Ink.MUTED);
        } else if (lit.isPresent()) {
            line(pen, RouteLedger.written(walk, lit.get()), Ink.GRADIENT.bold());
        } else if (walk.spotlight().isEmpty()) {
            line(pen, "No gradient has been computed: Step carries it one link back.", Ink.MUTED);
        } else {
            line(pen, arithmetic(walk, walk.spotlight().get()), Ink.GRADIENT.bold());
        }
    }

    private static void line(DiagramPen pen, String text, Brush brush) {
        LedgerPane.text(pen, pen.width() / 2, pen.height() / 2, text, pen.width() - 1, Side.CENTER, brush);
    }

    private static String arithmetic(GraphWalk walk, Edge edge) {
        String from = walk.symbol(edge.from());
        String to = walk.symbol(edge.to());
        if (walk.upstream(edge).isEmpty()) {
            return String.format(
                    Locale.ROOT,
                    "%s → %s: local slope %s; nothing has come down to %s yet",
                    from,
                    to,
                    Signs.number(edge.slope()),
                    from);
        }
        double upstream = walk.upstream(edge).getAsDouble();
        return String.format(
                Locale.ROOT,
                "%s → %s:  upstream %s × local slope %s = %s downstream",
                from,
                to,
                Signs.number(upstream),
                Signs.number(edge.slope()),
                Signs.number(edge.downstream(upstream)));
    }
}
