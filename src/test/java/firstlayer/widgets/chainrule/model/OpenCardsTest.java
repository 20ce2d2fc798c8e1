package firstlayer.widgets.chainrule.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.math.graph.GraphNode;
import firstlayer.param.Misread;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Operations inside their cards or with cards of their own: the same numbers. */
class OpenCardsTest {

    private static final List<String> EXPRESSIONS = List.of(
            "z = w*x + b; a = sigmoid(z); L = (a - y)^2 / 2",
            "h1 = tanh(w1*x + b1); h2 = tanh(w2*x + b2); a = w3*h1 + w4*h2; L = (a - y)^2 / 2",
            "c = x*x*x - w; d = c/(c + 3); (d - 1)*(d + c)");

    private final GraphScene scene = new GraphScene();

    private Values values(String query) {
        return Values.initial(scene.parameters()).with(query);
    }

    private GraphWalk walk(Values values) {
        return scene.solve(values, Progress.silent());
    }

    @Test
    void everyReadoutIsTheSameWhicheverCardsAreOpen() {
        for (String expression : EXPRESSIONS) {
            for (String of : List.of("w", "x")) {
                String query = "expression=" + expression + "&of=" + of + "&open=";
                Map<String, Double> closed = numbers(query + "none");
                for (String open : List.of("all", "z", "a;L", "c", "h2;d")) {
                    Map<String, Double> opened = numbers(query + open);
                    assertEquals(closed.keySet(), opened.keySet());
                    closed.forEach(
                            (id, number) -> assertEquals(number, opened.get(id), 1e-12 * (1 + Math.abs(number)), id));
                }
            }
        }
    }

    private Map<String, Double> numbers(String query) {
        Asked asked = Asked.of(scene, query);
        return asked.readings().keySet().stream()
                .filter(id -> !asked.isEmpty(id))
                .collect(Collectors.toMap(id -> id, asked::number));
    }

    @Test
    void openingAndClosingNeverLeadsFurtherThanBefore() {
        for (String expression : EXPRESSIONS) {
            for (int steps = 0; steps <= 9; steps++) {
                Values before = values("expression=" + expression + "&steps=" + steps);
                for (String name : before.get(ChainRuleParameters.EXPRESSION).composite()) {
                    Values opened = GraphScene.opened(before, name);
                    Values closed = GraphScene.opened(opened, name);
                    assertTrue(known(before).containsAll(known(opened)), name + " after " + steps);
                    assertTrue(known(opened).containsAll(known(closed)), name + " after " + steps);
                    assertEquals(OpenCards.NONE, closed.get(ChainRuleParameters.OPEN));
                }
            }
            Values whole = values("expression=" + expression + "&steps=100");
            for (String name : whole.get(ChainRuleParameters.EXPRESSION).composite()) {
                assertEquals(known(whole), known(GraphScene.opened(whole, name)), "a whole walk stays one");
            }
        }
    }

    private Set<String> known(Values values) {
        return walk(values).nodes().stream()
                .filter(node -> node.gradient().isPresent() && !node.name().isEmpty())
                .map(GraphNode::name)
                .collect(Collectors.toSet());
    }

    @Test
    void closingOneOfAllLeavesTheOthersOpen() {
        Values all = values("open=all");
        assertEquals(
                "L", GraphScene.opened(all, "z").get(ChainRuleParameters.OPEN).written());
    }

    @Test
    void theNumberLookedAtIsACard() {
        // Node 2 is w·x, inside z.
        assertEquals("z", walk(values("of=2")).symbol(walk(values("of=2")).of()));
        assertEquals("×", walk(values("of=2&open=z")).symbol(2));
    }

    @ParameterizedTest
    @CsvSource({"none, none", "all, all", "z, z", "z;L, L;z", "' z ;L', L;z", "'', none"})
    void itIsReadAsItIsWritten(String typed, String written) {
        assertEquals(written, OpenCards.read(typed).written());
        assertEquals(OpenCards.read(typed), OpenCards.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"z,L", "1", "z;;L", "x y", "+"})
    void nonsenseIsRefused(String typed) {
        assertTrue(assertThrows(Misread.class, () -> OpenCards.read(typed))
                .getMessage()
                .contains("none, all, or names"));
    }
}
