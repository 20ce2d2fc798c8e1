package firstlayer.widgets.neuron.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Values;
import firstlayer.plot.PlotAction;
import firstlayer.plot.PlotActions;
import firstlayer.plot.Point;
import firstlayer.widgets.neuron.model.NeuronParameters;
import firstlayer.widgets.neuron.model.OwnPoints;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What clicks and menus do in the plane. */
class PlaneActionsTest {

    private static Values values(String query) {
        return Asked.values(NeuronEntry.entry().widget(), query);
    }

    private static Values done(Values now, PlotAction action, double x, double y) {
        return action.change().apply(now, new Point(x, y));
    }

    @Test
    void aClickTakesXThere() {
        Values start = values("");
        Values clicked = done(start, PlaneActions.of(start).click().orElseThrow(), -0.52, 1.31);
        assertEquals("x1=-0.5&x2=1.3", clicked.toQuery());
    }

    @Test
    void ownPointsAreAddedMadeTheOtherAndRemoved() {
        Values none = values("target=own&points=");
        PlotActions actions = PlaneActions.of(none);
        Values yes = done(none, actions.here().get(0), 0.52, 1);
        assertEquals("0.5;1;1", yes.text(NeuronParameters.POINTS));
        assertEquals("0.5;1;0", done(none, actions.here().get(1), 0.52, 1).text(NeuronParameters.POINTS));
        List<PlotAction> onPoint = PlaneActions.of(yes).onGrips().get("point-1");
        assertEquals("0.5;1;0", done(yes, onPoint.get(0), 0, 0).text(NeuronParameters.POINTS));
        PlotAction remove = onPoint.get(1);
        assertTrue(remove.delete());
        assertEquals(none, done(yes, remove, 0, 0));
        assertEquals(none, done(none, remove, 0, 0), "what is gone is not removed again");
    }

    @Test
    void aPointAddedToATruthTableMakesItsCornersOnesOwn() {
        Values and = values("target=and");
        assertEquals(Set.of(), PlaneActions.of(and).onGrips().keySet(), "a truth table is what it is");
        Values own = done(and, PlaneActions.of(and).here().get(1), 0.5, 0.5);
        assertEquals("0;0;0;0;1;0;1;0;0;1;1;1;0.5;0.5;0", own.text(NeuronParameters.POINTS));
        assertEquals(5, OwnPoints.own(own).size());
        assertEquals(
                "0.5;0.5;1",
                done(values(""), PlaneActions.of(values("")).here().get(0), 0.5, 0.5)
                        .text(NeuronParameters.POINTS));
    }

    @Test
    void fortyPointsAreTheMost() {
        String many = "0;0;1" + ";0.5;0.5;0".repeat(39);
        Values full = values("target=own&points=" + many);
        assertTrue(PlaneActions.of(full).here().isEmpty());
        assertEquals(
                40,
                PlaneActions.of(full).onGrips().keySet().stream()
                        .collect(Collectors.toSet())
                        .size());
    }
}
