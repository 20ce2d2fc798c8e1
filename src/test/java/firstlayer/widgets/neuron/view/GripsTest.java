package firstlayer.widgets.neuron.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Values;
import firstlayer.plot.Point;
import firstlayer.widgets.neuron.model.DecisionBoundary;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NeuronParameters;
import firstlayer.widgets.neuron.model.PlaneWindow;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hands may change in the plane. */
class GripsTest {

    private static Set<String> changed(Values from, Values to) {
        return from.parameters().stream()
                .filter(p -> !from.get(p).equals(to.get(p)))
                .map(p -> p.id())
                .collect(Collectors.toSet());
    }

    private static Values values(String query) {
        return Asked.values(NeuronEntry.entry().widget(), query);
    }

    @Test
    void draggingTheLineChangesTheBiasOnly() {
        Values start = values("");
        Values slid = NeuronGrips.slid(start, new Point(1, 0.5));
        assertEquals(Set.of("b"), changed(start, slid));
        // 2·1 − 1·0.5 + b = 0
        assertEquals(-1.5, slid.get(NeuronParameters.B));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-180, -90, -33, 0, 45, 90, 137})
    void turningKeepsTheLengthOfW(double degrees) {
        Values turned = NeuronGrips.turned(values(""), degrees);
        double w1 = turned.get(NeuronParameters.W.get(0));
        double w2 = turned.get(NeuronParameters.W.get(1));
        assertEquals(Math.sqrt(5), Math.hypot(w1, w2), 1e-4);
        assertEquals(0, Math.sin(Math.atan2(w2, w1) - Math.toRadians(degrees)), 1e-4);
        assertEquals(-1, turned.get(NeuronParameters.B));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "target=and&w1=-1&w2=-1&", "x1=30&"})
    void theTipOfTheArrowPointsAsWDoesAndIsSeen(String query) {
        for (double b : new double[] {-3, -1, -0.4, 0, 0.9, 1.2, 2.5}) {
            Neuron neuron = Neuron.of(values(query + "b=" + b));
            DecisionBoundary cut = neuron.cut();
            PlaneWindow window = PlaneWindow.of(neuron);
            double x = cut.tip(window) * cut.u1();
            double y = cut.tip(window) * cut.u2();
            assertEquals(Math.atan2(neuron.weight(1), neuron.weight(0)), Math.atan2(y, x), 1e-12);
            assertTrue(Math.min(x, y) > window.low() && Math.max(x, y) < window.high(), () -> x + ", " + y);
        }
    }

    @Test
    void touchingThePictureMakesWhatWasLearnedTheStart() {
        Values learned = values("target=and&activation=step&w1=0&w2=0&b=0&steps=36");
        Values fresh = NeuronGrips.fresh(learned);
        assertEquals(3, fresh.get(NeuronParameters.W.get(0)));
        assertEquals(2, fresh.get(NeuronParameters.W.get(1)));
        assertEquals(-4, fresh.get(NeuronParameters.B));
        assertEquals(0, fresh.get(NeuronParameters.STEPS));
    }

    @Test
    void ownPointsAreAddedFlippedAndRemovedAtTheProbe() {
        Values none = values("target=own&points=&x1=0.5&x2=1");
        Values one = OwnPointGrips.added(none, true);
        assertEquals("0.5;1;1", one.text(NeuronParameters.POINTS));
        assertEquals("0.5;1;0", OwnPointGrips.flipped(one).text(NeuronParameters.POINTS));
        assertEquals(none, OwnPointGrips.removed(one));
        assertEquals(none, OwnPointGrips.removed(none));
    }
}
