package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Backward;
import firstlayer.math.graph.GraphNode;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.script.Script;
import firstlayer.widget.Cached;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Any expression: values forward, gradients back one edge at a time. */
public final class GraphScene implements Widget<GraphWalk> {

    private static final int MOST_CORE = 5;
    /** More inputs than this leave no room for the graph beside their sliders. */
    private static final int MOST_SLIDERS = 8;
    /** More edges than this take longer to arrange than a frame may. */
    private static final int QUICK = 40;

    private final Cached<Arrangement> arrangements = new Cached<Arrangement>(
                    List.of(
                            ChainRuleParameters.EXPRESSION,
                            ChainRuleParameters.BATCH,
                            ChainRuleParameters.SHOW,
                            ChainRuleParameters.OPEN),
                    GraphScene::arrange)
            // How many examples there are is seen, and not their numbers.
            .rounding(ChainRuleParameters.EXAMPLES, examples -> Collections.nCopies(examples.size(), 0.0));

    private static Arrangement arrange(Values seen, Progress<? super Arrangement> progress) {
        Formula formula = ChainRuleParameters.formula(seen);
        boolean changes = seen.get(ChainRuleParameters.SHOW) == Detail.NUDGE;
        List<GraphNode> nodes = formula.nodes(seen.get(ChainRuleParameters.OPEN));
        return Arrangement.of(nodes, Spacing.of(nodes, changes));
    }

    @Override
    public String id() {
        return "graph";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(
                ChainRuleParameters.EXPRESSION,
                ChainRuleParameters.AT,
                ChainRuleParameters.BATCH,
                ChainRuleParameters.EXAMPLES,
                ChainRuleParameters.SHOW,
                ChainRuleParameters.OPEN,
                ChainRuleParameters.WALK,
                ChainRuleParameters.STEPS,
                ChainRuleParameters.EDGE,
                ChainRuleParameters.PATH,
                ChainRuleParameters.BACKWARD,
                ChainRuleParameters.ZERO,
                ChainRuleParameters.WRITE,
                ChainRuleParameters.NUDGE,
                ChainRuleParameters.OF,
                ChainRuleParameters.H,
                ChainRuleParameters.ETA);
    }

    @Override
    public List<Row> panel(Values now) {
        int inputs = ChainRuleParameters.AT.lenses(now).size();
        // It is what turns the nudges; elsewhere it only sets what a table beside the working shows.
        boolean nudges = now.get(ChainRuleParameters.SHOW) == Detail.NUDGE;
        boolean room = nudges && (inputs < MOST_CORE || inputs > MOST_SLIDERS);
        List<Row> rows = new ArrayList<>();
        rows.add(Row.bar(ChainRuleParameters.SHOW));
        rows.add(Row.line(ChainRuleParameters.EXPRESSION));
        rows.add(inputs > MOST_SLIDERS ? Row.more(ChainRuleParameters.AT) : Row.of(ChainRuleParameters.AT));
        if (now.get(ChainRuleParameters.BATCH)) {
            rows.add(Row.of(ChainRuleParameters.EXAMPLES));
        }
        rows.add(room ? Row.of(ChainRuleParameters.NUDGE) : Row.more(ChainRuleParameters.NUDGE));
        rows.add(Row.more(ChainRuleParameters.OF));
        rows.add(Row.more(ChainRuleParameters.BATCH));
        rows.add(Row.more(ChainRuleParameters.OPEN));
        rows.add(Row.more(ChainRuleParameters.WALK));
        rows.add(Row.more(ChainRuleParameters.STEPS));
        rows.add(Row.more(ChainRuleParameters.WRITE));
        rows.add(Row.more(ChainRuleParameters.BACKWARD));
        rows.add(Row.more(ChainRuleParameters.ZERO));
        rows.add(Row.more(ChainRuleParameters.H));
        rows.add(Row.more(ChainRuleParameters.ETA));
        return rows;
    }

    /** A new expression starts clean: no passes piled up on another one's cards, and no link or path of another graph. */
    @Override
    public Values chosen(Values before, Values after) {
        if (!ChainRuleParameters.formula(after).equals(ChainRuleParameters.formula(before))) {
            return after.without(ChainRuleParameters.BACKWARD)
                    .without(ChainRuleParameters.ZERO)
                    .without(ChainRuleParameters.WRITE)
                    .without(ChainRuleParameters.OPEN)
                    .without(ChainRuleParameters.EDGE)
                    .without(ChainRuleParameters.PATH);
        }
        if (after.get(ChainRuleParameters.WALK) != before.get(ChainRuleParameters.WALK)) {
            return after.with(ChainRuleParameters.STEPS, 0L).without(ChainRuleParameters.EDGE);
        }
        return after.get(ChainRuleParameters.OPEN).equals(before.get(ChainRuleParameters.OPEN))
                ? after
                : Opening.carried(before, after);
    }

    /** The values after a card was opened, or closed again; the walk stands no further than before. */
    public static Values opened(Values now, String name) {
        OpenCards open = now.get(ChainRuleParameters.OPEN)
                .turned(name, ChainRuleParameters.formula(now).composite());
        return Opening.carried(now, now.with(ChainRuleParameters.OPEN, open));
    }

    // A graph has no place for a second one: its numbers stand on its own cards.
    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        if (!lens.id().equals(ChainRuleParameters.STEPS.id())) {
            return lens.range();
        }
        Formula formula = ChainRuleParameters.formula(now);
        OpenCards open = now.get(ChainRuleParameters.OPEN);
        int steps = now.get(ChainRuleParameters.WALK) == Direction.FORWARD
                ? GraphWalk.operations(formula.nodes(open)).size()
                : formula.ways(open).size();
        return SliderRange.linear(0, Math.max(1, steps), 1);
    }

    @Override
    public Optional<IntegerParameter> time(Values now) {
        return Optional.of(ChainRuleParameters.STEPS);
    }

    @Override
    public boolean isLong(Values values) {
        int edges = ChainRuleParameters.formula(values)
                .ways(values.get(ChainRuleParameters.OPEN))
                .size();
        return edges > QUICK && !arrangements.has(values);
    }

    @Override
    public GraphWalk solve(Values values, Progress<? super GraphWalk> progress) {
        return GraphWalk.of(values, arrangements.get(values, Progress.silent()));
    }

    @Override
    public List<String> parts() {
        return List.of("graph", "errors", "working", "working-beside", "chosen-link");
    }

    @Override
    public List<Readout<GraphWalk>> readouts() {
        return GraphReadouts.ALL;
    }

    @Override
    public List<Script> scripts(Values values) {
        GraphWalk walk = solve(values, Progress.silent());
        Script python = GraphPython.of(values, walk);
        // PyTorch always adds, and clears what is not a leaf: other rules are not to be had from it.
        boolean usual = walk.write() == Backward.Write.ADD
                && walk.passes() <= 1
                && walk.forward().isEmpty();
        return usual ? List.of(python, GraphTorch.of(walk)) : List.of(python);
    }

    @Override
    public String describe(GraphWalk walk) {
        return GraphReadouts.describe(walk);
    }
}
