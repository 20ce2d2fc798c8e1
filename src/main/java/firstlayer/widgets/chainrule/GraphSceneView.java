package firstlayer.widgets.chainrule;

import firstlayer.param.Knobs;
import firstlayer.param.Values;
import firstlayer.plot.Diagram;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.WidgetView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** The graph above, the arithmetic of one link in the middle, the working below. */
final class GraphSceneView extends Pane implements WidgetView<Walk> {

    private static final double STRIP = 2.1;
    private static final double WIDE = 60;
    /** With less of its height than this the working cannot be read; the graph then has the whole room. */
    private static final double LEAST_LEDGER = 0.66;

    private final Knobs knobs;
    private final Place place;
    private final GraphView graph;
    private final Diagram strip = new Diagram();
    private final LedgerView ledger = new LedgerView(33, 19.5);
    private final LedgerView narrow = new LedgerView(21, 9.5);
    private final CheckPlotView errors = new CheckPlotView();
    private Ledger shown = new Ledger("", List.of(), "");
    private Drawer drawer = Drawer.WALK;

    GraphSceneView(Knobs knobs, Place place) {
        this.knobs = knobs;
        this.place = place;
        this.graph = new GraphView(knobs);
        getStyleClass().add("chain-rule");
        getChildren().addAll(graph.node(), strip, ledger.node(), narrow.node(), errors.node());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void show(Picture<Walk> picture) {
        Walk walk = picture.now();
        drawer = picture.values().get(Settings.SHOW);
        graph.show(walk, drawer == Drawer.NUDGE);
        StripView.show(strip, walk);
        shown = switch (drawer) {
            case WALK -> PathLedger.of(walk);
            case NUDGE -> Ledgers.nudge(walk);
            case CHECK -> Ledgers.check(walk);
            case UPDATE -> Ledgers.update(walk);
        };
        Ledger beside = drawer == Drawer.CHECK ? shown : Ledgers.nudge(walk);
        boolean side = drawer == Drawer.WALK && isWide();
        ledger.show(shown, side ? LedgerView.height(beside) : 0, () -> knobs.turn(updated(knobs.now(), walk)));
        narrow.show(beside, LedgerView.height(shown), () -> {});
        errors.show(walk);
        // Only inside: whatever is shown, its own size is what the window gives it.
        setNeedsLayout(true);
    }

    /** The values with every weight moved against its gradient. */
    private static Values updated(Values now, Walk walk) {
        Map<String, Double> at = new TreeMap<>(now.get(Settings.AT));
        walk.descent().moves().forEach((name, move) -> at.put(name, move.to()));
        return now.with(Settings.AT, at);
    }

    private boolean isWide() {
        return getWidth() / strip.em() > WIDE && place == Place.DESK;
    }

    @Override
    protected void layoutChildren() {
        double em = strip.em();
        double width = getWidth();
        double height = getHeight();
        double stripHeight = Math.round(Math.min(height, STRIP * em));
        double room = height - stripHeight;
        double wish = graph.height(width / em) * em;
        double whole = LedgerView.height(shown) * em;
        boolean working = room - Math.min(wish, 0.5 * room) >= LEAST_LEDGER * whole;
        double below = working ? Math.min(whole, 0.5 * room) : 0;
        // On whole pixels: between them a canvas blurs, and leaves a trace when it moves.
        double above =
                Math.round(working ? Math.max(0.36 * room, Math.min(Math.max(wish, 0.5 * room), room - below)) : room);
        graph.node().resizeRelocate(0, 0, width, above);
        strip.resizeRelocate(0, above, width, stripHeight);
        double top = above + stripHeight;
        boolean plotted = working && drawer == Drawer.CHECK;
        boolean two = working && drawer == Drawer.WALK && isWide();
        double left = Math.round((plotted ? 0.45 : two ? 0.6 : 1) * width);
        (plotted ? narrow : ledger).node().resizeRelocate(0, top, left, height - top);
        (plotted ? errors.node() : narrow.node()).resizeRelocate(left, top, width - left, height - top);
        ledger.node().setVisible(working && !plotted);
        narrow.node().setVisible(plotted || two);
        errors.node().setVisible(plotted);
    }
}
