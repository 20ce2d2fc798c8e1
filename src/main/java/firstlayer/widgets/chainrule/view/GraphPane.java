package firstlayer.widgets.chainrule.view;

import firstlayer.math.graph.Edge;
import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.Route;
import firstlayer.param.Knobs;
import firstlayer.param.Values;
import firstlayer.plot.Diagram;
import firstlayer.plot.NumberGrip;
import firstlayer.plot.ScrollArea;
import firstlayer.plot.Spot;
import firstlayer.widgets.chainrule.model.Arrangement;
import firstlayer.widgets.chainrule.model.Arrangement.At;
import firstlayer.widgets.chainrule.model.Arrangement.Wire;
import firstlayer.widgets.chainrule.model.ChainRuleParameters;
import firstlayer.widgets.chainrule.model.Formula;
import firstlayer.widgets.chainrule.model.GraphScene;
import firstlayer.widgets.chainrule.model.GraphWalk;
import firstlayer.widgets.chainrule.model.Signs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** The graph, its cards and edges to be clicked; a graph too large for its room is dragged about, zoomed and fitted. */
final class GraphPane extends StackPane {

    /** Letters are not made smaller than this share of their size unless the reader wants to see the whole. */
    private static final double READABLE = 0.92;

    private static final double LARGEST = 4;
    private static final double STEP = 1.25;

    private final Diagram diagram = new Diagram();
    private final ScrollPane pane = new ScrollArea(diagram);
    private final HBox buttons = new HBox(
            button("Fit", "Fit the whole graph", () -> zoom(0)),
            button("−", "Smaller", () -> zoom(scale() / STEP)),
            button("+", "Larger", () -> zoom(scale() * STEP)));
    private final Knobs knobs;
    private Formula shown;
    private Arrangement arrangement;
    private double least = READABLE;
    private CardPainter.Typing typing = new CardPainter.Typing("", "");

    GraphPane(Knobs knobs) {
        this.knobs = knobs;
        diagram.name("graph");
        getStyleClass().add("graph-pane");
        buttons.getStyleClass().add("graph-buttons");
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setAlignment(buttons, Pos.TOP_RIGHT);
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setPannable(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("edge-to-edge");
        diagram.setOnZoom(event -> zoom(scale() * event.getZoomFactor(), event.getX(), event.getY()));
        diagram.addEventFilter(ScrollEvent.SCROLL, this::scrolled);
        getChildren().addAll(pane, buttons);
    }

    Diagram diagram() {
        return diagram;
    }

    private static Button button(String text, String spoken, Runnable action) {
        Button button = new Button(text);
        button.setAccessibleText(spoken);
        button.setOnAction(event -> action.run());
        return button;
    }

    // Ctrl and the wheel scale the window's text; the wheel alone this graph.
    private void scrolled(ScrollEvent event) {
        if (!event.isControlDown() && event.getDeltaY() != 0) {
            zoom(scale() * Math.pow(1.002, event.getDeltaY()), event.getX(), event.getY());
            event.consume();
        }
    }

    /** How large the graph is where it fills its room. */
    private double room() {
        double em = diagram.em();
        return Math.min(
                Diagram.LARGEST,
                Math.min(getWidth() / em / arrangement.width(), getHeight() / em / arrangement.height()));
    }

    private double scale() {
        return Math.max(least, room());
    }

    private void zoom(double scale) {
        Bounds seen = pane.getViewportBounds();
        zoom(scale, seen.getWidth() / 2 - seen.getMinX(), seen.getHeight() / 2 - seen.getMinY());
    }

    /** Draws the graph at another scale; the point of the diagram stays where it is. */
    private void zoom(double scale, double x, double y) {
        double before = scale();
        least = scale <= room() ? 0 : Math.min(LARGEST, scale);
        double grown = scale() / before - 1;
        fit();
        pane.setHvalue(moved(pane.getHvalue(), x * grown, diagram.minWidth(-1) - getWidth()));
        pane.setVvalue(moved(pane.getVvalue(), y * grown, diagram.minHeight(-1) - getHeight()));
    }

    // The bar's share of the way, after what is under the pointer has moved by so much.
    private static double moved(double share, double by, double way) {
        return way <= 0 ? 0 : Math.max(0, Math.min(1, share + by / way));
    }

    private void fit() {
        diagram.fit(arrangement.width(), arrangement.height(), least);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        buttons.setVisible(arrangement != null && (least != READABLE || room() < READABLE));
        super.layoutChildren();
    }

    /** Height in em when the graph has this width in em. */
    double height(double width) {
        double factor = Math.max(READABLE, Math.min(1.15, width / arrangement.width()));
        return factor * arrangement.height() + 0.4;
    }

    /**
     * @param changes whether what a nudge changes stands on the cards
     * @param lit     the route that is shown alone
     */
    void show(GraphWalk walk, boolean changes, Optional<Route> lit) {
        if (!walk.formula().equals(shown)) {
            least = READABLE;
        }
        shown = walk.formula();
        arrangement = walk.arrangement();
        fit();
        Arrangement now = arrangement;
        diagram.show(
                pen -> new WirePainter(pen, walk, now, lit).paint(),
                pen -> new CardPainter(pen, walk, now, typing).paint(changes));
        diagram.spots(spots(walk));
        diagram.numberGrips(knobs, numbers(walk, changes, () -> show(walk, changes, lit)));
    }

    /** The value of every input, to be turned and typed on its card. */
    private List<NumberGrip> numbers(GraphWalk walk, boolean changes, Runnable repaint) {
        List<NumberGrip> numbers = new ArrayList<>();
        for (String input : walk.formula().inputs()) {
            At card = arrangement.cards().get(walk.formula().node(input));
            if (card != null) {
                At middle = CardPainter.number(arrangement, card, changes);
                double width = arrangement.spacing().card() - 1.4;
                numbers.add(new NumberGrip(
                        input,
                        input + ", its value",
                        ChainRuleParameters.lens(knobs.now(), input),
                        middle.x() - width / 2,
                        middle.y() - 0.52,
                        width,
                        1.04,
                        text -> {
                            typing = new CardPainter.Typing(text.isPresent() ? input : "", text.orElse(""));
                            repaint.run();
                        }));
            }
        }
        return numbers;
    }

    private List<Spot> spots(GraphWalk walk) {
        List<Spot> spots = new ArrayList<>();
        arrangement.cards().forEach((node, at) -> spots.add(card(walk, node, at)));
        for (String name : walk.formula().composite()) {
            At card = arrangement.cards().get(walk.formula().node(name));
            At middle = CardPainter.box(arrangement, card);
            spots.add(new Spot(
                    "inside-" + name,
                    String.format(
                            Locale.ROOT, "the operations inside %s, %s", name, isOpen(walk, name) ? "shown" : "hidden"),
                    middle.x() - 0.6,
                    middle.y() - 0.6,
                    1.2,
                    1.2,
                    () -> knobs.set(GraphScene.opened(knobs.now(), name))));
        }
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
            double width = Math.min(2.8, arrangement.spacing().wide());
            spots.add(new Spot(
                    "link-" + place, label, at.x() - width / 2, at.y() - 0.65, width, 1.3, () -> choose(place)));
        }
        return spots;
    }

    private static boolean isOpen(GraphWalk walk, String name) {
        GraphNode node = walk.node(walk.formula().node(name));
        return node.edges().equals(node.inputs());
    }

    private Spot card(GraphWalk walk, int node, At at) {
        double height = arrangement.spacing().height();
        String value = Signs.number(walk.node(node).value());
        return new Spot(
                "card-" + node,
                String.format(Locale.ROOT, "%s, value %s, %s", walk.symbol(node), value, gradient(walk.node(node))),
                at.x() - arrangement.spacing().card() / 2,
                at.y() - height / 2,
                arrangement.spacing().card(),
                height,
                () -> look(walk.handle(node), walk.arrival(node)));
    }

    private static String gradient(GraphNode node) {
        return switch (node.state()) {
            case EMPTY -> "no gradient yet";
            case NONE -> "no gradient";
            case PARTIAL -> "gradient so far " + Signs.number(node.gradient().orElseThrow());
            case FINAL -> "gradient " + Signs.number(node.gradient().orElseThrow());
        };
    }

    private void look(String handle, int edge) {
        Values now = knobs.now();
        knobs.set(now.with(ChainRuleParameters.OF, handle)
                .with(ChainRuleParameters.EDGE, (long) edge)
                .without(ChainRuleParameters.PATH));
    }

    private void choose(int place) {
        Values now = knobs.now();
        knobs.set(now.without(ChainRuleParameters.PATH)
                .with(ChainRuleParameters.EDGE, now.get(ChainRuleParameters.EDGE) == place ? 0L : place));
    }
}
