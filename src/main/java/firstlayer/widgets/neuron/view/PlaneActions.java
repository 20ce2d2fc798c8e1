package firstlayer.widgets.neuron.view;

import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.plot.PlotAction;
import firstlayer.plot.PlotActions;
import firstlayer.plot.Point;
import firstlayer.widgets.neuron.model.NeuronParameters;
import firstlayer.widgets.neuron.model.OwnPoints;
import firstlayer.widgets.neuron.model.Sample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be done in the plane: a click takes x there, and points are added, made yes or no, and removed. */
final class PlaneActions {

    private static final SliderRange GRID = NeuronParameters.X.get(0).range();

    private PlaneActions() {}

    static PlotActions of(Values values) {
        List<Sample> points = OwnPoints.seen(values);
        List<PlotAction> here = points.size() < Sample.MOST
                ? List.of(
                        PlotAction.of("Add a yes point", (now, at) -> added(now, at, true)),
                        PlotAction.of("Add a no point", (now, at) -> added(now, at, false)))
                : List.of();
        Map<String, List<PlotAction>> onGrips = new LinkedHashMap<>();
        for (int i = 0; i < OwnPoints.own(values).size(); i++) {
            onGrips.put(NeuronGrips.idOfPoint(i), onPoint(i, points.get(i).yes()));
        }
        return new PlotActions(
                "Points",
                Optional.of(PlotAction.of("Take x here", PlaneActions::moved)),
                here,
                now -> new Point(now.get(NeuronParameters.X.get(0)), now.get(NeuronParameters.X.get(1))),
                onGrips);
    }

    private static List<PlotAction> onPoint(int index, boolean yes) {
        return List.of(
                PlotAction.of(
                        yes ? "Make it a no" : "Make it a yes",
                        (now, at) -> OwnPoints.changed(now, index, Sample::flipped)),
                PlotAction.deleting("Remove it", (now, at) -> OwnPoints.removed(now, index)));
    }

    /** x there, on the grid of its sliders. */
    static Values moved(Values now, Point at) {
        return now.with(NeuronParameters.X.get(0), snapped(at.x())).with(NeuronParameters.X.get(1), snapped(at.y()));
    }

    static Values added(Values now, Point at, boolean yes) {
        return OwnPoints.added(now, new Sample(List.of(snapped(at.x()), snapped(at.y())), yes));
    }

    /** On the grid of the sliders, also beyond their ends. */
    static double snapped(double place) {
        return SliderRange.linear(-NeuronParameters.FAR, NeuronParameters.FAR, GRID.step())
                .snap(place);
    }
}
