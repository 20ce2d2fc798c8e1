package firstlayer.widgets.chainrule.view;

import firstlayer.math.graph.Edge;
import firstlayer.param.Knobs;
import firstlayer.param.Values;
import firstlayer.plot.Diagram;
import firstlayer.plot.ScrollArea;
import firstlayer.plot.Spot;
import firstlayer.widgets.chainrule.model.Arrangement;
import firstlayer.widgets.chainrule.model.Arrangement.At;
import firstlayer.widgets.chainrule.model.Arrangement.Wire;
import firstlayer.widgets.chainrule.model.ChainRuleParameters;
import firstlayer.widgets.chainrule.model.Formula;
import firstlayer.widgets.chainrule.model.GraphWalk;
import firstlayer.widgets.chainrule.model.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;

/** The graph, its cards and edges to be clicked; a graph too large for its room is dragged about and zoomed. */
final class GraphPane {

    /** Letters never get smaller than this share of their size; beyond, the graph is wider than its room. */
    private static final double LEAST = 0.62;

    private static final double LARGEST_ZOOM = 4;

    private final Diagram diagram = new Diagram();
    private final ScrollPane pane = new ScrollArea(diagram);
    private final Knobs knobs;
    private Formula shown;
    private Arrangement arrangement;
    private double zoom = 1;

    GraphPane(Knobs knobs) {
        this.knobs = knobs;
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setPannable(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("edge-to-edge");
        diagram.setOnZoom(event -> zoom(event.getZoomFactor()));
        diagram.setOnScroll(this::scrolled);
    }

    Node node() {
        return pane;
    }

    // Ctrl and the wheel scale the window's text; Alt and the wheel this graph.
    private void scrolled(ScrollEvent event) {
        if (event.isAltDown()) {
            zoom(Math.pow(1.002, event.getDeltaY() + event.getDeltaX()));
            event.consume();
        }
    }

    private void zoom(double factor) {
        zoom = Math.max(1, Math.min(LARGEST_ZOOM, zoom * factor));
        fit();
    }

    private void fit() {
        diagram.fit(arrangement.width(), arrangement.height(), LEAST * zoom);
    }

    /** Height in em when the graph has this width in em. */
    double height(double width) {
        double factor = Math.max(LEAST, Math.min(1.15, width / arrangement.width()));
        return factor * arrangement.height() + 0.4;
    }

    void show(GraphWalk walk, boolean changes) {
        if (!walk.formula().equals(shown)) {
            zoom = 1;
        }
        shown = walk.formula();
        arrangement = walk.arrangement();
        fit();
        Arrangement now = arrangement;
        diagram.show(
                pen -> new WirePainter(pen, walk, now).paint(), pen -> new CardPainter(pen, walk, now).paint(changes));
        diagram.spots(spots(walk));
    }

    private List<Spot> spots(GraphWalk walk) {
        List<Spot> spots = new ArrayList<>();
        arrangement.cards().forEach((node, at) -> spots.add(card(walk, node, at)));
        for (Wire wire : arrangement.wires()) {
            Edge edge = walk.edge(wire);
            int place = walk.edges().indexOf(edge) + 1;
            String label = String.format(
                    Locale.ROOT,
                    "from %s to %s, local slope %s",
                    walk.symbol(edge.from()),
                    walk.symbol(edge.to()),
                    Signs.number(edge.slope()));
            At at = wire.slope();
            spots.add(new Spot("link-" + place, label, at.x() - 1.4, at.y() - 0.65, 2.8, 1.3, () -> choose(place)));
        }
        return spots;
    }

    private Spot card(GraphWalk walk, int node, At at) {
        double height = arrangement.cardHeight();
        String value = Signs.number(walk.node(node).value());
        String gradient = walk.node(node).gradient().isEmpty()
                ? "no gradient yet"
                : "gradient " + Signs.number(walk.node(node).gradient().getAsDouble());
        return new Spot(
                "card-" + node,
                String.format(Locale.ROOT, "%s, value %s, %s", walk.symbol(node), value, gradient),
                at.x() - Arrangement.CARD / 2,
                at.y() - height / 2,
                Arrangement.CARD,
                height,
                () -> look(walk.handle(node), walk.arrival(node)));
    }

    private void look(String handle, int edge) {
        Values now = knobs.now();
        knobs.set(now.with(ChainRuleParameters.OF, handle).with(ChainRuleParameters.EDGE, (long) edge));
    }

    private void choose(int place) {
        Values now = knobs.now();
        knobs.set(now.with(ChainRuleParameters.EDGE, now.get(ChainRuleParameters.EDGE) == place ? 0L : place));
    }
}
