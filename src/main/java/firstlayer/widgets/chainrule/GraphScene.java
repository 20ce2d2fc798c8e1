package firstlayer.widgets.chainrule;

import firstlayer.param.Dial;
import firstlayer.param.Parameter;
import firstlayer.param.Range;
import firstlayer.param.Values;
import firstlayer.param.Whole;
import firstlayer.widget.Memo;
import firstlayer.widget.Progress;
import firstlayer.widget.Readout;
import firstlayer.widget.Row;
import firstlayer.widget.Widget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Any expression: values forward, gradients back one link at a time. */
final class GraphScene implements Widget<Walk> {

    private static final int MOST_CORE = 5;
    /** More links than this take longer to arrange than a frame may. */
    private static final int QUICK = 40;

    private static final double CARD = 4.3;
    private static final double CARD_WITH_CHANGE = 5.4;

    /** What an arrangement depends on: it is worked out anew only when one of these changes. */
    private record Shape(Formula formula, double cardHeight) {

        static Shape of(Values values) {
            double height = values.get(Settings.SHOW) == Drawer.NUDGE ? CARD_WITH_CHANGE : CARD;
            return new Shape(values.get(Settings.EXPRESSION), height);
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
                Settings.EXPRESSION,
                Settings.AT,
                Settings.SHOW,
                Settings.STEPS,
                Settings.EDGE,
                Settings.BACKWARD,
                Settings.ZERO,
                Settings.WRITE,
                Settings.NUDGE,
                Settings.OF,
                Settings.H,
                Settings.ETA);
    }

    @Override
    public List<Row> panel(Values now) {
        boolean room = now.get(Settings.EXPRESSION).inputs().size() < MOST_CORE;
        List<Row> rows = new ArrayList<>();
        rows.add(Row.bar(Settings.SHOW));
        rows.add(Row.line(Settings.EXPRESSION));
        rows.add(Row.of(Settings.AT));
        rows.add(room ? Row.of(Settings.NUDGE) : Row.more(Settings.NUDGE));
        rows.add(Row.more(Settings.OF));
        rows.add(Row.more(Settings.STEPS));
        rows.add(Row.more(Settings.WRITE));
        rows.add(Row.more(Settings.BACKWARD));
        rows.add(Row.more(Settings.ZERO));
        rows.add(Row.more(Settings.H));
        rows.add(Row.more(Settings.ETA));
        return rows;
    }

    @Override
    public Range reach(Dial dial, Values now) {
        if (!dial.id().equals(Settings.STEPS.id())) {
            return dial.range();
        }
        return Range.linear(0, Math.max(1, now.get(Settings.EXPRESSION).links()), 1);
    }

    @Override
    public Optional<Whole> time(Values now) {
        return Optional.of(Settings.STEPS);
    }

    @Override
    public boolean isLong(Values values) {
        Shape shape = Shape.of(values);
        return shape.formula().links() > QUICK && !arrangements.has(shape);
    }

    @Override
    public Walk solve(Values values, Progress<? super Walk> progress) {
        return Walk.of(
                values,
                nodes -> arrangements.get(Shape.of(values), shape -> Arrangement.of(nodes, shape.cardHeight())));
    }

    @Override
    public List<Readout<Walk>> readouts() {
        return GraphReadouts.ALL;
    }

    @Override
    public String describe(Walk walk) {
        return GraphReadouts.describe(walk);
    }
}
