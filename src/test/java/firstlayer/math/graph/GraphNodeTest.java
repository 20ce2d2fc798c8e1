package firstlayer.math.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphNodeTest {

    @Test
    void aCardHoldsWhatTheWidgetDraws() {
        Tape tape = Expression.parse("c = 2*exp(x); c + x").at(Map.of("x", 0.0));
        List<GraphNode> nodes = GraphNode.of(tape, new Backward(tape).gradients());
        assertEquals(
                List.of("2.0", "x 0.0 3.0", "exp 1.0 2.0", "c × 2.0 1.0", "+ 2.0 1.0"),
                nodes.stream().map(GraphNodeTest::card).toList());
        assertEquals(
                List.of(
                        GraphNode.Kind.CONSTANT,
                        GraphNode.Kind.INPUT,
                        GraphNode.Kind.INNER,
                        GraphNode.Kind.INNER,
                        GraphNode.Kind.RESULT),
                nodes.stream().map(GraphNode::kind).toList());
        assertEquals(List.of(), nodes.get(1).inputs());
        assertEquals(List.of(new Edge(2, 1, 0, 1)), nodes.get(2).inputs());
        assertEquals(
                List.of(new Edge(3, 0, 0, 1), new Edge(3, 2, 1, 2)),
                nodes.get(3).inputs());
        assertEquals(Gradients.State.EMPTY, nodes.get(0).state());
        assertEquals(Gradients.State.FINAL, nodes.get(4).state());
        assertEquals(List.of(0, 1, 2, 3, 4), nodes.stream().map(GraphNode::id).toList());
    }

    private static String card(GraphNode node) {
        OptionalDouble gradient = node.gradient();
        return String.format(
                        Locale.ROOT,
                        "%s %s %s %s",
                        node.name(),
                        node.op().label(),
                        node.value(),
                        gradient.isPresent() ? gradient.getAsDouble() : "")
                .replaceAll(" +", " ")
                .strip();
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "log(x)         | -1   | log takes numbers above 0, got −1",
                "log(x)         | 0    | log takes numbers above 0, got 0",
                "log(x)         | -0.5 | log takes numbers above 0, got −0.5",
                "x/x            | 0    | 0 / 0 has no value",
                "1/x            | 0    | 1 / 0 has no value",
                "sqrt(x)        | -2   | sqrt takes numbers from 0, got −2",
                "x^-1           | 0    | 0^−1 divides by 0",
                "x^0.5          | -8   | (−8)^0.5: a negative base takes whole exponents",
                "x^400          | 1e6  | the power is too large",
                "x/1e-300       | 1e15 | the quotient is too large",
                "exp(x)         | 1000 | exp becomes too large",
                "1e308*x        | 1000 | × becomes too large",
                "1 + 2*log(x)   | -1   | log takes numbers above 0, got −1",
                "max(2, log(x)) | -1   | log takes numbers above 0, got −1",
                "log(x) + log(x-2) | -1 | log takes numbers above 0, got −1",
                "x + log(x-5)   | 2    | log takes numbers above 0, got −3",
                "sqrt(x)        | 0    | sqrt has no finite slope at 0",
                "2^y*sqrt(x)    | 0    | ",
                "x^0.5          | 0    | ^ has no finite slope at 0",
                "x^y            | -2   | ^ has no finite slope at 1",
                "z = x; 0^z     | -1   | 0^−1 divides by 0",
                "sin(x)         | Infinity | the number is not finite",
                "z = x; 2 + z   | Infinity | the number is not finite",
                "x              | NaN  | the number is not finite",
                "1/(1+exp(x))   | 1000 | ",
                "x^2            | -2   | ",
                "sin(x) + max(x, 1) | 1 | ",
            })
    void anUndefinedResultSaysWhy(String text, double x, String reason) {
        Tape tape = Expression.parse(text).at(Map.of("x", x));
        List<GraphNode> nodes = GraphNode.of(tape, new Backward(tape).gradients());
        GraphNode result = nodes.get(tape.result());
        assertEquals(Optional.ofNullable(reason), result.problem());
    }

    @Test
    void onlyTheNodesBehindTheUndefinedOneHaveNoValueAndNoneHasAGradient() {
        Expression expression = Expression.parse("good = x*2; bad = log(x); good + bad");
        Tape tape = expression.at(Map.of("x", -1.0));
        List<GraphNode> nodes = GraphNode.of(tape, new Backward(tape).gradients());
        nodes.forEach(node -> assertEquals(OptionalDouble.empty(), node.gradient(), node.name()));
        for (String name : List.of("x", "good", "bad")) {
            assertEquals(
                    nodes.get(tape.result()).problem(),
                    nodes.get(expression.names().get(name)).problem());
        }
        assertFalse(Double.isFinite(tape.value(tape.result())));
        assertEquals(-2, tape.value(expression.names().get("good")));
    }
}
