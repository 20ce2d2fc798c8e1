package firstlayer.widgets.neuron.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.Values;
import firstlayer.plot.Grip;
import firstlayer.plot.Point;
import firstlayer.widgets.neuron.model.DecisionBoundary;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.Pair;
import firstlayer.widgets.neuron.model.PairParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lines of the pair in the hand. */
class TurnableLineTest {

    private static final Values FOLD = values("target=xor&second=relu-pair");

    private static Values values(String query) {
        return Asked.values(NeuronEntry.entry().widget(), query);
    }

    private static Pair pair(Values values) {
        return Neuron.of(values).pair().orElseThrow();
    }

    private static Set<String> changed(Values from, Values to) {
        return from.parameters().stream()
                .filter(p -> !from.get(p).equals(to.get(p)))
                .map(p -> p.id())
                .collect(Collectors.toSet());
    }

    private static Grip turn(TurnableLine line) {
        return line.grips().get(1);
    }

    /** w·x + b = 0 at the place of the pointer. */
    @Test
    void takenAnywhereALineSlidesByItsBias() {
        Values slid = PairGrips.SECOND.slid(FOLD, new Point(0.4, 1));
        assertEquals(Set.of("b2"), changed(FOLD, slid));
        assertEquals(-1.4, slid.get(PairParameters.B2), 1e-12);
        Values output = PairGrips.OUTPUT.slid(FOLD, new Point(1, 0));
        assertEquals(Set.of("c"), changed(FOLD, output));
        // h₁ − 2h₂ + c = ½ at (1, 0)
        assertEquals(-0.5, output.get(PairParameters.C), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-170, -90, 0, 20, 50, 100, 180})
    void turningKeepsTheLengthAndTheDistanceFromTheMiddle(double degrees) {
        Values turned = PairGrips.SECOND.turned(FOLD.with(PairParameters.B2, -1.6), degrees);
        assertEquals(Set.of("w21", "w22", "b2"), changed(FOLD, turned));
        DecisionBoundary line = pair(turned).second();
        assertEquals(Math.sqrt(2), line.norm(), 1e-3);
        // The corners' middle is (½, ½), where the sum was −0.6.
        assertEquals(-0.6, line.sum(0.5, 0.5), 1e-3);
        assertEquals(degrees, PairGrips.SECOND.degrees(turned), 1e-9);
    }

    @Test
    void aPairThatIsNotTouchedStaysAsItIs() {
        for (TurnableLine line : List.of(PairGrips.FIRST, PairGrips.SECOND, PairGrips.OUTPUT)) {
            Values again = line.turnedTo(FOLD, turn(line).at().apply(FOLD));
            assertEquals(PairGrips.SECOND.degrees(FOLD), PairGrips.SECOND.degrees(again), 1e-9);
            assertEquals(pair(FOLD).y(0.3, 0.9), pair(again).y(0.3, 0.9), 0.03);
        }
    }

    /** Within the half degree to which directions are rounded, the line goes through the pointer. */
    @ParameterizedTest
    @ValueSource(doubles = {0.2, 0.5, 0.9, 1.4})
    void theLineGoesThroughThePointerThatTurnsIt(double up) {
        Point to = new Point(1.5, up - 0.7);
        Values turned = PairGrips.FIRST.turnedTo(FOLD, to);
        DecisionBoundary line = pair(turned).first();
        double away = Math.abs(line.sum(to.x(), to.y())) / line.norm();
        assertTrue(away < 0.02, () -> "away " + away);
    }

    /** A drag in small moves comes to where one long move would have come, and the grip stays under the pointer. */
    @Test
    void aDragInManyMovesNeverJumps() {
        Values now = FOLD;
        double before = PairGrips.FIRST.degrees(now);
        for (int i = 0; i <= 90; i++) {
            double angle = Math.toRadians(-45 + 2 * i);
            now = PairGrips.FIRST.turnedTo(now, new Point(0.5 + Math.cos(angle), 0.5 + Math.sin(angle)));
            if (i > 0) {
                double step = Math.IEEEremainder(PairGrips.FIRST.degrees(now) - before, 360);
                assertTrue(Math.abs(step) <= 4, () -> "a jump by " + step);
            }
            before = PairGrips.FIRST.degrees(now);
        }
    }
}
