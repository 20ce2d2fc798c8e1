package firstlayer.widgets.chainrule.view;

import firstlayer.math.graph.Route;
import firstlayer.param.Knobs;
import firstlayer.param.Values;
import firstlayer.plot.Diagram;
import firstlayer.plot.Drawing;
import firstlayer.plot.Part;
import firstlayer.plot.StageBoard;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.WidgetView;
import firstlayer.widgets.chainrule.model.ChainRuleParameters;
import firstlayer.widgets.chainrule.model.CodeLedger;
import firstlayer.widgets.chainrule.model.Detail;
import firstlayer.widgets.chainrule.model.ForwardLedger;
import firstlayer.widgets.chainrule.model.GraphWalk;
import firstlayer.widgets.chainrule.model.Ledger;
import firstlayer.widgets.chainrule.model.Ledgers;
import firstlayer.widgets.chainrule.model.RouteLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The graph above, the arithmetic of one edge in the middle, the working below. */
final class GraphSceneView extends Pane implements WidgetView<GraphWalk> {

    private static final double STRIP = 2.1;
    private static final double WIDE = 60;
    /** Of the room, however much the working below could use. */
    private static final double LEAST_GRAPH = 0.36;
    /** Least height in em of the plot beside the check, with its axis and title. */
    private static final double PLOT = 11.5;

    private final Knobs knobs;
    private final StageBoard stage = new StageBoard();
    private final Place place;
    private final GraphPane graph;
    private final Diagram strip = new Diagram();
    private final LedgerPane ledger = new LedgerPane("working", 0.55);
    private final LedgerPane narrow = new LedgerPane("working-beside", 0.45);
    private final CheckPlot errors = new CheckPlot();
    private Ledger shown = new Ledger("", List.of(), "");
    private Ledger beside = shown;
    private Detail detail = Detail.WALK;
    private GraphWalk walk;
    /** The route under the pointer or the keyboard, counted from 1; 0 for none. */
    private int pointed;

    private Set<String> out = Set.of();

    GraphSceneView(Knobs knobs, Place place) {
        this.knobs = knobs;
        this.place = place;
        this.graph = new GraphPane(knobs);
        strip.name("chosen-link");
        getStyleClass().add("chain-rule");
        if (place == Place.DESK) {
            getChildren().addAll(graph, strip, ledger.diagram(), narrow.diagram(), errors.plot());
        }
    }

    @Override
    public Node node() {
        return place == Place.STAGE ? stage : this;
    }

    @Override
    public List<String> parts() {
        return stage.parts();
    }

    @Override
    public void choose(List<String> parts) {
        stage.choose(parts);
    }

    @Override
    public void leaveOut(Set<String> parts) {
        boolean all = parts.containsAll(
                List.of(graph.diagram().name(), strip.name(), ledger.diagram().name()));
        out = all ? Set.of() : Set.copyOf(parts);
        if (place == Place.STAGE && walk != null) {
            stage.arrange(onStage());
        }
        requestLayout();
    }

    // What stands beside the working is a part of it.
    private boolean isShown(Drawing part) {
        boolean beside =
                part == narrow.diagram() && out.contains(ledger.diagram().name());
        return !out.contains(part.name()) && !beside;
    }

    @Override
    public void show(Picture<GraphWalk> picture) {
        walk = picture.now();
        detail = picture.values().get(ChainRuleParameters.SHOW);
        int listed = walk.routes().listed().size();
        pointed = detail == Detail.WALK && pointed <= listed ? pointed : 0;
        light();
        shown = switch (detail) {
            case WALK -> walk.forward().isPresent() ? ForwardLedger.of(walk) : RouteLedger.of(walk);
            case NUDGE -> Ledgers.nudge(walk);
            case CHECK -> Ledgers.check(walk);
            case UPDATE -> Ledgers.update(walk);
            case CODE -> CodeLedger.forward(walk);
        };
        beside = switch (detail) {
            case CHECK -> shown;
            case CODE -> CodeLedger.backward(walk);
            default -> Ledgers.nudge(walk);
        };
        ledger.show(
                shown,
                () -> knobs.set(updated(knobs.now(), walk)),
                detail == Detail.WALK && walk.forward().isEmpty() ? paths() : List.of());
        narrow.show(beside, () -> {}, detail == Detail.CODE ? edges(beside) : List.of());
        errors.show(walk);
        if (place == Place.STAGE) {
            stage.arrange(onStage());
        }
        // Only inside: whatever is shown, its own size is what the window gives it.
        setNeedsLayout(true);
    }

    /** Shows the route that is pointed at alone, else the one that is chosen. */
    private void light() {
        Optional<Route> lit =
                pointed == 0 ? walk.lit() : Optional.of(walk.routes().listed().get(pointed - 1));
        graph.show(walk, detail == Detail.NUDGE, lit);
        EdgeStrip.show(strip, walk, lit);
    }

    private List<LedgerPane.LineAction> paths() {
        List<LedgerPane.LineAction> actions = new ArrayList<>();
        for (int line = 0; line < shown.lines().size(); line++) {
            int path = RouteLedger.route(walk, shown, line);
            if (path > 0) {
                String label = RouteLedger.written(walk, walk.routes().listed().get(path - 1));
                actions.add(new LedgerPane.LineAction(
                        line, "path-" + path, label, here -> point(path, here), () -> choose(path)));
            }
        }
        return actions;
    }

    /** A click on a line of the backward code looks at its edge. */
    private List<LedgerPane.LineAction> edges(Ledger code) {
        List<LedgerPane.LineAction> actions = new ArrayList<>();
        for (int line = 1; line < code.lines().size(); line++) {
            long edge = line;
            actions.add(new LedgerPane.LineAction(
                    line,
                    "code-" + line,
                    code.lines().get(line).what(),
                    here -> {},
                    () -> knobs.set(knobs.now().with(ChainRuleParameters.EDGE, edge))));
        }
        return actions;
    }

    private void point(int path, boolean here) {
        if (here && path <= walk.routes().listed().size()) {
            pointed = path;
        } else if (pointed == path) {
            pointed = 0;
        }
        light();
    }

    private void choose(int path) {
        Values now = knobs.now();
        knobs.set(now.with(ChainRuleParameters.PATH, walk.path() == path ? 0L : path));
    }

    private List<Part.One> onStage() {
        List<Part.One> parts = new ArrayList<>();
        parts.add(Part.of("graph", graph.diagram(), 20, 11).in(graph));
        if (detail == Detail.CHECK) {
            parts.add(Part.of("errors", errors.plot(), 13, 8));
        }
        parts.add(Part.of("working", ledger.diagram(), 34, LedgerPane.leastHeight()));
        if (detail == Detail.CODE) {
            parts.add(Part.of("working-beside", narrow.diagram(), 30, LedgerPane.leastHeight()));
        }
        parts.add(Part.of("chosen-link", strip, 37, STRIP));
        List<Part.One> left =
                parts.stream().filter(part -> isShown(part.drawing())).toList();
        return left.isEmpty() ? parts : left;
    }

    /** The values with every weight moved against its gradient. */
    private static Values updated(Values now, GraphWalk walk) {
        Map<String, Double> at = new TreeMap<>(now.get(ChainRuleParameters.AT));
        walk.update().moves().forEach((name, move) -> at.put(name, move.to()));
        return now.with(ChainRuleParameters.AT, at);
    }

    private boolean isWide() {
        return getWidth() / strip.em() > WIDE;
    }

    @Override
    protected void layoutChildren() {
        double em = strip.em();
        double width = getWidth();
        double height = getHeight();
        boolean plotted = detail == Detail.CHECK;
        boolean code = detail == Detail.CODE;
        boolean two = plotted || code || detail == Detail.WALK && isWide();
        Drawing left = plotted ? narrow.diagram() : ledger.diagram();
        Drawing right = plotted ? errors.plot() : narrow.diagram();
        boolean hasLeft = isShown(left);
        boolean hasRight = two && isShown(right);
        double stripHeight = isShown(strip) ? Math.round(Math.min(height, STRIP * em)) : 0;
        double room = height - stripHeight;
        double above =
                Math.round(!isShown(graph.diagram()) ? 0 : hasLeft || hasRight ? heightAbove(width, room, em) : room);
        graph.resizeRelocate(0, 0, width, above);
        strip.resizeRelocate(0, above, width, stripHeight);
        double top = above + stripHeight;
        double share = plotted ? 0.45 : code ? 0.5 : 0.6;
        double across = Math.round((!hasLeft ? 0 : hasRight ? share : 1) * width);
        left.resizeRelocate(0, top, across, height - top);
        right.resizeRelocate(across, top, width - across, height - top);
        show(graph, isShown(graph.diagram()));
        show(strip, isShown(strip));
        show(ledger.diagram(), !plotted && hasLeft);
        show(narrow.diagram(), plotted ? hasLeft : hasRight);
        show(errors.plot(), plotted && hasRight);
    }

    /** The graph has what it needs, then the working, then the graph again. */
    private double heightAbove(double width, double room, double em) {
        double least = Math.min(room, em * (detail == Detail.CHECK ? PLOT : LedgerPane.leastHeight()));
        double lines = Math.max(LedgerPane.height(shown), detail == Detail.CODE ? LedgerPane.height(beside) : 0);
        double whole = Math.max(least, em * lines);
        double wish = graph.height(width / em) * em;
        return Math.max(LEAST_GRAPH * room, Math.max(Math.min(wish, room - least), room - whole));
    }

    // Out of the picture, not for want of room.
    private static void show(Region part, boolean shown) {
        part.setManaged(shown);
        part.setVisible(shown);
    }
}
