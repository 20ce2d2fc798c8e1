package firstlayer.widgets.neuron.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Values;
import firstlayer.plot.Grip;
import firstlayer.plot.Point;
import firstlayer.widgets.neuron.model.DecisionBoundary;
import firstlayer.widgets.neuron.model.InputWindow;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NeuronParameters;
import java.util.List;
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
            DecisionBoundary boundary = neuron.boundary();
            InputWindow window = InputWindow.of(neuron);
            double x = boundary.tip(window) * boundary.u1();
            double y = boundary.tip(window) * boundary.u2();
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

    /** 2·x₁ − x₂ + b = 0 at the place of the pointer, wherever on the line that is. */
    @ParameterizedTest
    @ValueSource(doubles = {-1.5, -0.3, 0.7, 1.9})
    void theLineFollowsAPointerThatTookItAnywhere(double x2) {
        Point taken = new Point((1 + x2) / 2, x2);
        assertEquals(values(""), NeuronGrips.slid(values(""), taken), "taken is not yet moved");
        Values slid = NeuronGrips.slid(values(""), new Point(taken.x() + 0.4, taken.y()));
        assertEquals(-1.8, slid.get(NeuronParameters.B), 1e-12);
    }

    @Test
    void aLineBeyondTheSlidersIsTakenWithoutAJump() {
        Values far = values("target=and&activation=step&w1=3&w2=2&b=-4");
        assertEquals(-4.3, NeuronGrips.slid(far, new Point(1.1, 0.5)).get(NeuronParameters.B), 1e-12);
        Grip line = NeuronGrips.of(Neuron.of(far), far).stream()
                .filter(grip -> grip.id().equals("line"))
                .findFirst()
                .orElseThrow();
        double min = line.across().orElseThrow().range().min();
        assertTrue(min <= -4, () -> "its keys begin at " + min);
    }

    private static List<String> lines(String query) {
        return NeuronGrips.lineGrips(Neuron.of(values(query)), values(query)).stream()
                .map(lineGrip -> lineGrip.grip().id())
                .toList();
    }

    @Test
    void thePairsLinesAreHandlesToo() {
        assertEquals(List.of("b1", "b2"), lines("second=relu-pair"));
        assertEquals(List.of("b2"), lines("second=relu-pair&w11=0&w12=0"));
        assertEquals(
                List.of(), lines("second=identity-pair"), "without a bend there is one line, and it is no hidden one");
        assertEquals(List.of(), lines("w1=0&w2=0"));
        List<String> grips = NeuronGrips.of(Neuron.of(values("second=relu-pair")), values("second=relu-pair")).stream()
                .map(Grip::id)
                .toList();
        assertEquals(List.of("b1", "turn-b1", "b2", "turn-b2", "x"), grips);
    }
}
