package firstlayer.math.graph;

import static firstlayer.math.graph.Gradients.State.EMPTY;
import static firstlayer.math.graph.Gradients.State.FINAL;
import static firstlayer.math.graph.Gradients.State.PARTIAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BackwardTest {

    private final Expression neuron = Expression.parse("(sigmoid(w*x + b) - y)^2 / 2");
    private final Tape tape = neuron.at(Map.of("x", 2.0, "w", 0.5, "b", -1.0, "y", 1.0));
    private final Backward backward = new Backward(tape);

    @Test
    void edgesGoFromTheResultDownTheFirstInputFirst() {
        List<String> walk = new ArrayList<>();
        for (Edge edge : backward.edges()) {
            String to = tape.name(edge.to()) == null ? tape.op(edge.to()).label() : tape.name(edge.to());
            walk.add(tape.op(edge.from()).label() + to + " " + edge.slope());
        }
        assertEquals(
                List.of(
                        "/^ 0.5",
                        "^− -1.0",
                        "−sigmoid 1.0",
                        "−y -1.0",
                        "sigmoid+ 0.25",
                        "+× 1.0",
                        "+b 1.0",
                        "×w 2.0",
                        "×x 0.5"),
                walk);
    }

    @Test
    void beforeTheWalkEveryCardIsEmpty() {
        Gradients none = backward.gradients(new Backward.Passes(Backward.Write.ADD, true, 0, 0));
        for (int node = 0; node < tape.size(); node++) {
            assertEquals(EMPTY, none.state(node));
            assertEquals(OptionalDouble.empty(), none.at(node));
        }
    }

    @Test
    void theWalkStartsWithOneAtTheResult() {
        Gradients start = backward.gradients(new Backward.Passes(Backward.Write.ADD, true, 1, 0));
        for (int node = 0; node < tape.size(); node++) {
            assertEquals(node == tape.result() ? OptionalDouble.of(1) : OptionalDouble.empty(), start.at(node));
        }
        assertEquals(FINAL, start.state(tape.result()));
    }

    @Test
    void eachEdgeFillsOneCard() {
        for (int taken = 0; taken < 9; taken++) {
            Gradients before = backward.gradients(new Backward.Passes(Backward.Write.ADD, true, 1, taken));
            Gradients after = backward.gradients(new Backward.Passes(Backward.Write.ADD, true, 1, taken + 1));
            int filled = backward.edges().get(taken).to();
            assertEquals(EMPTY, before.state(filled));
            assertEquals(FINAL, after.state(filled));
            assertEquals(taken + 1, backward.settledAfter(filled));
        }
    }

    /** As in the picture: after eight edges the weight has its gradient and the input has none yet. */
    @Test
    void theWeightIsDoneOneEdgeBeforeTheInput() {
        Gradients eight = backward.gradients(new Backward.Passes(Backward.Write.ADD, true, 1, 8));
        assertEquals(OptionalDouble.of(-0.25), eight.at(neuron.names().get("w")));
        assertEquals(OptionalDouble.empty(), eight.at(neuron.names().get("x")));
    }

    @Test
    void numbersNeverGetAGradient() {
        Gradients whole = backward.gradients();
        for (int node = 0; node < tape.size(); node++) {
            assertEquals(tape.constant(node) ? EMPTY : FINAL, whole.state(node));
        }
    }

    @Test
    void aSharedNodeIsPartialUntilItsLastEdge() {
        Expression reuse = Expression.parse("w*(w+x)");
        Backward walk = new Backward(reuse.at(Map.of("w", 3.0, "x", 2.0)));
        Gradients one = walk.gradients(new Backward.Passes(Backward.Write.ADD, true, 1, 1));
        assertEquals(PARTIAL, one.state(0));
        assertEquals(OptionalDouble.of(5), one.at(0));
        Gradients three = walk.gradients(new Backward.Passes(Backward.Write.ADD, true, 1, 3));
        assertEquals(FINAL, three.state(0));
        assertEquals(OptionalDouble.of(8), three.at(0));
        assertEquals(3, walk.settledAfter(0));
    }

    @Test
    void whatTheResultDoesNotDependOnIsTrulyZeroAtTheEnd() {
        Backward walk = new Backward(Expression.parse("c = a+b; d*d").at(Map.of("d", 2.0)));
        Gradients part = walk.gradients(new Backward.Passes(Backward.Write.ADD, true, 1, 1));
        assertEquals(EMPTY, part.state(0));
        assertEquals(OptionalDouble.of(0), walk.gradients().at(0));
        assertEquals(2, walk.settledAfter(0));
        assertEquals(2, walk.edges().size());
    }

    @Test
    void anUnclearedSecondPassStartsFromTheOldCards() {
        Backward walk = new Backward(Expression.parse("c = a+b; e = c*d").at(Map.of("a", 3.0, "b", 2.0, "d", 1.0)));
        Gradients uncleared = walk.gradients(new Backward.Passes(Backward.Write.ADD, false, 2, 1));
        assertEquals(OptionalDouble.of(2), uncleared.at(2));
        assertEquals(OptionalDouble.of(5), uncleared.at(3));
        assertEquals(PARTIAL, uncleared.state(3));
        assertEquals(OptionalDouble.of(1), uncleared.at(0));
        Gradients cleared = walk.gradients(new Backward.Passes(Backward.Write.ADD, true, 2, 1));
        assertEquals(OptionalDouble.of(1), cleared.at(2));
        assertEquals(EMPTY, cleared.state(3));
        Gradients overwritten = walk.gradients(new Backward.Passes(Backward.Write.OVERWRITE, false, 2, 4));
        assertEquals(OptionalDouble.of(5), overwritten.at(3), "overwriting hides that nothing was cleared");
    }

    @Test
    void aLossPlusSevenAndALossTimesTen() {
        Map<String, Double> at = Map.of("x", 2.0, "w", 0.5, "b", -1.0, "y", 1.0);
        Expression plus = Expression.parse("(sigmoid(w*x + b) - y)^2 / 2 + 7");
        Expression times = Expression.parse("10 * (sigmoid(w*x + b) - y)^2 / 2");
        assertEquals(
                OptionalDouble.of(-0.25),
                new Backward(plus.at(at)).gradients().at(plus.names().get("w")));
        assertEquals(
                OptionalDouble.of(-2.5),
                new Backward(times.at(at)).gradients().at(times.names().get("w")));
    }

    @Test
    void aResultThatIsAnInputHasGradientOne() {
        Backward walk = new Backward(Expression.parse("x").at(Map.of()));
        assertEquals(List.of(), walk.edges());
        assertEquals(OptionalDouble.of(1), walk.gradients().at(0));
    }

    @Test
    void moreEdgesThanThereAreAreRefused() {
        for (int[] wrong : new int[][] {{1, 10}, {1, -1}, {-1, 0}}) {
            var refused = assertThrows(
                    IllegalArgumentException.class,
                    () -> backward.gradients(new Backward.Passes(Backward.Write.ADD, true, wrong[0], wrong[1])));
            assertEquals(
                    String.format(
                            Locale.ROOT,
                            "need passes of at least 0 and 0 to 9 edges, got %d and %d",
                            wrong[0],
                            wrong[1]),
                    refused.getMessage());
        }
        assertThrows(UnsupportedOperationException.class, () -> backward.edges().clear());
    }
}
