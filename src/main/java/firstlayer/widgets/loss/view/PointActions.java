package firstlayer.widgets.loss.view;

import firstlayer.param.Values;
import firstlayer.plot.PlotAction;
import firstlayer.plot.PlotActions;
import firstlayer.plot.Point;
import firstlayer.widgets.loss.model.DataAxes;
import firstlayer.widgets.loss.model.DataEdits;
import firstlayer.widgets.loss.model.Example;
import firstlayer.widgets.loss.model.LossParameters;
import firstlayer.widgets.loss.model.Scoring;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be done with the points of the data: added, held out, moved to the other class, removed. */
final class PointActions {

    private PointActions() {}

    static PlotActions of(Values values, Scoring scoring, DataAxes field) {
        List<PlotAction> here = DataEdits.canAdd(values)
                ? List.of(PlotAction.of("Add a point", (now, at) -> added(now, at, scoring, field)))
                : List.of();
        Map<String, List<PlotAction>> onGrips = new LinkedHashMap<>();
        scoring.examples().forEach(example -> onGrips.put(DataGrips.idOf(example), onPoint(values, scoring, example)));
        return new PlotActions("Points", Optional.empty(), here, now -> home(now, scoring), onGrips);
    }

    static Values added(Values now, Point at, Scoring scoring, DataAxes field) {
        double y =
                scoring.isClasses() ? (at.y() >= 0.5 ? 1 : 0) : field.upwards().snap(at.y());
        return DataEdits.added(now, field.horizontal().snap(at.x()), y);
    }

    private static List<PlotAction> onPoint(Values values, Scoring scoring, Example example) {
        int number = example.number();
        List<PlotAction> actions = new ArrayList<>();
        if (scoring.isClasses()) {
            actions.add(PlotAction.of(
                    "Move to class " + (example.isOne() ? 0 : 1), (now, at) -> DataEdits.flipped(now, number)));
        }
        if (example.held()) {
            actions.add(PlotAction.of("Learn from it again", (now, at) -> DataEdits.heldOrNot(now, number)));
        } else if (DataEdits.canSpare(values, number)) {
            actions.add(PlotAction.of("Hold it out", (now, at) -> DataEdits.heldOrNot(now, number)));
        }
        if (DataEdits.canSpare(values, number)) {
            actions.add(PlotAction.deleting("Remove it", (now, at) -> DataEdits.removed(now, number)));
        }
        return actions;
    }

    /** One step to the right of the last point, at their middle height. */
    private static Point home(Values now, Scoring scoring) {
        List<Double> xs = now.get(LossParameters.X);
        double right = xs.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double left = xs.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double stride = xs.size() > 1 && right > left ? (right - left) / (xs.size() - 1) : 1;
        double height = scoring.examples().stream()
                .mapToDouble(Example::target)
                .average()
                .orElse(0);
        return new Point(right + stride, height);
    }
}
