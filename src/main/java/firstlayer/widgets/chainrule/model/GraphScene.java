package firstlayer.widgets.chainrule.model;

import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.widget.Memo;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any expression: values forward, gradients back one link at a time. */
public final class GraphScene implements Widget<GraphWalk> {

    private static final int MOST_CORE = 5;
    /** More links than this take longer to arrange than a frame may. */
    private static final int QUICK = 40;

    private static final double CARD = 4.3;
    private static final double CARD_WITH_CHANGE = 5.4;

    /** What an arrangement depends on: it is worked out anew only when one of these changes. */
    private record Shape(Formula formula, double cardHeight) {

        static Shape of(Values values) {
            double height = values.get(ChainRuleParameters.SHOW) == Detail.NUDGE ? CARD_WITH_CHANGE : CARD;
            return new Shape(values.get(ChainRuleParameters.EXPRESSION), height);
        }
    }

    private final Memo<Shape, Arrangement> arrangements = new Memo<>();

    @Override
    public String id() {
        return "graph";
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(
                ChainRuleParameters.EXPRESSION,
                ChainRuleParameters.AT,
                ChainRuleParameters.SHOW,
                ChainRuleParameters.STEPS,
                ChainRuleParameters.EDGE,
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
        boolean room = now.get(ChainRuleParameters.EXPRESSION).inputs().size() < MOST_CORE;
        List<Row> rows = new ArrayList<>();
        rows.add(Row.bar(ChainRuleParameters.SHOW));
        rows.add(Row.line(ChainRuleParameters.EXPRESSION));
        rows.add(Row.of(ChainRuleParameters.AT));
        rows.add(room ? Row.of(ChainRuleParameters.NUDGE) : Row.more(ChainRuleParameters.NUDGE));
        rows.add(Row.more(ChainRuleParameters.OF));
        rows.add(Row.more(ChainRuleParameters.STEPS));
        rows.add(Row.more(ChainRuleParameters.WRITE));
        rows.add(Row.more(ChainRuleParameters.BACKWARD));
        rows.add(Row.more(ChainRuleParameters.ZERO));
        rows.add(Row.more(ChainRuleParameters.H));
        rows.add(Row.more(ChainRuleParameters.ETA));
        return rows;
    }

    @Override
    public boolean showsKept(Values now) {
        return false;
    }

    @Override
    public SliderRange sliderRange(NumberLens lens, Values now) {
        if (!lens.id().equals(ChainRuleParameters.STEPS.id())) {
            return lens.range();
        }
        return SliderRange.linear(
                0, Math.max(1, now.get(ChainRuleParameters.EXPRESSION).links()), 1);
    }

    @Override
    public Optional<IntegerParameter> time(Values now) {
        return Optional.of(ChainRuleParameters.STEPS);
    }

    @Override
    public boolean isLong(Values values) {
        Shape shape = Shape.of(values);
        return shape.formula().links() > QUICK && !arrangements.has(shape);
    }

    @Override
    public GraphWalk solve(Values values, Progress<? super GraphWalk> progress) {
        return GraphWalk.of(
                values,
                nodes -> arrangements.get(Shape.of(values), shape -> Arrangement.of(nodes, shape.cardHeight())));
    }

    @Override
    public List<Readout<GraphWalk>> readouts() {
        return GraphReadouts.ALL;
    }

    @Override
    public String describe(GraphWalk walk) {
        return GraphReadouts.describe(walk);
    }
}
