package firstlayer.math.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NudgeTest {

    @Test
    void theChangeTravelsForwardOnlyBehindTheNudge() {
        Expression expression = Expression.parse("s = w + x; p = w*s; n = -p; n");
        Tape tape = expression.at(Map.of("w", 3.0, "x", 2.0));
        Nudge nudge = Nudge.of(tape, expression.names().get("w"), 0.5);
        String[] names = {"w", "x", "s", "p", "n"};
        double[] changes = {0.5, 0, 0.5, 3.5 * 5.5 - 15, -(3.5 * 5.5 - 15)};
        double[] promises = {0.5, 0, 0.5, 4, -4};
        for (int i = 0; i < names.length; i++) {
            int node = expression.names().get(names[i]);
            assertEquals(changes[i], nudge.change(node), names[i]);
            assertEquals(promises[i], nudge.promise(node), names[i]);
        }
        assertEquals(-4.25, nudge.change());
        assertEquals(-4, nudge.promise());
        assertEquals(3, tape.value(0), "the tape is left alone");
    }

    @Test
    void anInnerNodeCanBeNudgedWithoutWhatIsBehindIt() {
        Expression expression = Expression.parse("s = w + x; s*w");
        Tape tape = expression.at(Map.of("w", 3.0, "x", 2.0));
        Nudge nudge = Nudge.of(tape, expression.names().get("s"), 0.25);
        assertEquals(0.75, nudge.change());
        assertEquals(0.75, nudge.promise());
        assertEquals(0, nudge.change(0));
        assertEquals(0, nudge.promise(0));
    }

    @Test
    void aCubeIsMeasuredWithItsExactErrors() {
        Tape tape = Expression.parse("x*x*x").at(Map.of("x", 2.0));
        Differences measured = Differences.at(tape, 0, 0.5);
        assertEquals(12 + 0.25, measured.central(), "(x + h)³ − (x − h)³ = 6x²h + 2h³");
        assertEquals(12 + 3 + 0.25, measured.forward(), "(x + h)³ − x³ = 3x²h + 3xh² + h³");
        assertEquals(8, tape.value(tape.result()));
    }

    @ParameterizedTest(name = "h = {0}")
    @ValueSource(doubles = {0, -1e-4, Double.NaN, Double.POSITIVE_INFINITY})
    void aStepThatIsNotPositiveIsRefused(double h) {
        Tape tape = Expression.parse("x").at(Map.of());
        assertEquals(
                "need a finite h above 0, got " + h,
                assertThrows(IllegalArgumentException.class, () -> Differences.at(tape, 0, h))
                        .getMessage());
    }

    @Test
    void onABowlTheDropFallsShortByHalfTheSquareOfTheStep() {
        Expression bowl = Expression.parse("(v^2 + w^2)/2");
        Tape tape = bowl.at(Map.of("v", 3.0, "w", 4.0));
        Gradients gradients = new Backward(tape).gradients();
        List<Integer> both = List.of(bowl.names().get("v"), bowl.names().get("w"));
        Update update = Update.of(tape, gradients, both, 0.5);
        assertEquals(12.5, update.promise());
        assertEquals(12.5 - 25 * 0.25 / 2, update.drop());
        assertEquals(both, List.copyOf(update.values().keySet()));
        assertEquals(1.5, update.values().get(both.get(0)));
        Update one = Update.of(tape, gradients, both.subList(1, 2), 1);
        assertEquals(16, one.promise());
        assertEquals(8, one.drop());
        Gradients empty = new Backward(tape).gradients(new Backward.Passes(Backward.Write.ADD, true, 1, 0));
        assertEquals(0, Update.of(tape, empty, both, 1).drop(), "an empty card moves nothing");
    }
}
