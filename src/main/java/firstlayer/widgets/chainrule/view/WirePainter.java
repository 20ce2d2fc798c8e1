package firstlayer.widgets.chainrule.view;

import firstlayer.math.graph.Edge;
import firstlayer.math.graph.Gradients.State;
import firstlayer.math.graph.Route;
import firstlayer.plot.Brush;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.chainrule.model.Arrangement;
import firstlayer.widgets.chainrule.model.Arrangement.At;
import firstlayer.widgets.chainrule.model.Arrangement.Wire;
import firstlayer.widgets.chainrule.model.GraphWalk;
import firstlayer.widgets.chainrule.model.Signs;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws the edges: bold gold along the routes on which a gradient has come down, each with its local slope. */
final class WirePainter {

    private final DiagramPen pen;
    private final GraphWalk walk;
    private final Arrangement arrangement;
    private final List<Edge> lit;
    private final Set<Edge> onRoute = new HashSet<>();
    private final Set<Edge> walked = new HashSet<>();

    /** @param lit the route that is shown alone */
    WirePainter(DiagramPen pen, GraphWalk walk, Arrangement arrangement, Optional<Route> lit) {
        this.pen = pen;
        this.walk = walk;
        this.arrangement = arrangement;
        this.lit = lit.map(Route::edges).orElse(List.of());
        lit.map(List::of).orElse(walk.routes().listed()).forEach(route -> onRoute.addAll(route.edges()));
        walk.edges().subList(0, walk.taken()).stream()
                .filter(edge -> walk.node(edge.to()).state() != State.NONE)
                .forEach(walked::add);
    }

    void paint() {
        for (Wire wire : arrangement.wires()) {
            Edge edge = walk.edge(wire);
            boolean chosen =
                    walk.edge() > 0 && walk.spotlight().filter(edge::equals).isPresent();
            if (lit.isEmpty() ? chosen : lit.contains(edge)) {
                draw(wire.points(), Ink.ACCENT.wide(10).faint(0.3));
            }
            draw(wire.points(), brush(edge));
        }
        // A walk forward asks for no slopes.
        boolean slopes = arrangement.spacing().slopes() && walk.forward().isEmpty();
        if (slopes && pen.scale() >= CardPainter.READABLE) {
            arrangement.wires().forEach(this::slope);
        }
    }

    private Brush brush(Edge edge) {
        if (walk.forward().isPresent()) {
            return walk.isKnown(walk.node(edge.from())) ? Ink.TEXT.wide(2.6) : Ink.AXIS.wide(1.4);
        }
        if (!walked.contains(edge)) {
            return Ink.AXIS.wide(onRoute.contains(edge) ? 2 : 1.4);
        }
        return onRoute.contains(edge)
                ? Ink.GRADIENT.wide(4.5)
                : Ink.GRADIENT.wide(1.6).faint(0.7);
    }

    private void draw(List<At> points, Brush brush) {
        for (int i = 1; i < points.size(); i++) {
            At from = points.get(i - 1);
            At to = points.get(i);
            pen.edge(from.x(), from.y(), to.x(), to.y(), brush);
        }
    }

    private void slope(Wire wire) {
        Edge edge = walk.edge(wire);
        boolean loud = walked.contains(edge) && onRoute.contains(edge);
        String text = Signs.slope(edge.slope());
        Brush letters = loud ? Ink.GRADIENT.bold().size(0.8) : Ink.MUTED.size(0.8);
        if (wire.level()) {
            pen.text(wire.slope().x(), wire.slope().y(), text, Side.CENTER, letters);
        } else {
            Brush rim = loud ? Ink.GRADIENT.wide(1.2) : Ink.GRID.wide(1.2);
            pen.pill(wire.slope().x(), wire.slope().y(), text, Ink.SURFACE, rim, letters);
        }
    }
}
