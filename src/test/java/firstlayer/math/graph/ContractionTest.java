package firstlayer.math.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractionTest {

    private static final String NEURON = "z = w*x + b; a = sigmoid(z); L = (a - y)^2 / 2";

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** By hand at w = 0.5, x = 2, b = −1, y = 1: z = 0, a = ½. */
    @Test
    void aNeuronHasThreeCardsAndSixEdges() {
        Expression neuron = Expression.parse(NEURON);
        Tape tape = neuron.at(Map.of("w", 0.5, "x", 2.0, "b", -1.0, "y", 1.0));
        Contraction contraction = Contraction.of(tape, name -> true);
        List<Edge> edges = new Backward(tape, contraction).edges();
        assertEquals(
                List.of("L-a", "L-y", "a-z", "z-w", "z-x", "z-b"),
                edges.stream()
                        .map(edge -> tape.name(edge.from()) + "-" + tape.name(edge.to()))
                        .toList());
        // a − y, y − a, a(1 − a), x, w, 1
        assertEquals(
                List.of(-0.5, 0.5, 0.25, 2.0, 0.5, 1.0),
                edges.stream().map(Edge::slope).toList());
        assertEquals(3, contraction.way(edges.get(0)).size());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void gradientsAndRoutesAreThoseOfTheWholeGraph(long seed) {
        Random random = new Random(seed);
        String text = String.join(
                "; ",
                "c = " + RandomExpression.from(random, 3).text(),
                "d = c * " + RandomExpression.from(random, 3).text(),
                "L = c + d * (d - 0.5)");
        Expression expression = Expression.parse(text);
        Tape tape = expression.at(RandomExpressionLawsTest.inputs(random));
        Gradients whole = new Backward(tape).gradients();
        for (List<String> closed : List.of(List.of("c"), List.of("d", "L"), List.of("c", "d", "L"))) {
            Contraction contraction = Contraction.of(tape, closed::contains);
            Gradients contracted = new Backward(tape, contraction).gradients();
            expression.names().forEach((name, node) -> {
                String what = name + " in " + text;
                assertFalse(contraction.isInside(node), what);
                assertEquals(
                        Routes.between(tape, node, 0).count(),
                        Routes.between(tape, contraction, node, 0).count(),
                        what);
                if (!tape.constant(node)) {
                    double gradient = whole.at(node).orElseThrow();
                    assertEquals(gradient, contracted.at(node).orElseThrow(), 1e-12 * (1 + Math.abs(gradient)), what);
                }
            });
        }
    }

    /** Where a curve stands upright, is undefined or is multiplied by exactly 0. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "c = sqrt(x*x); c*0",
                "c = sqrt(x*x); c",
                "c = sqrt(x)*x; 2*c",
                "c = 1/x + y; c*y",
                "c = log(x - 1)*y; c",
                "c = exp(1000*(x + 1)) + y; c*0",
                "c = abs(x)*max(x, y*0); c"
            })
    void whatHasNoGradientHasNoneEither(String text) {
        Expression expression = Expression.parse(text);
        Tape tape = expression.at(Map.of("x", 0.0, "y", 3.0));
        Gradients whole = new Backward(tape).gradients();
        Gradients contracted = new Backward(tape, Contraction.of(tape, name -> true)).gradients();
        expression.names().forEach((name, node) -> {
            assertEquals(whole.state(node), contracted.state(node), name);
            assertEquals(whole.at(node), contracted.at(node), name);
        });
    }

    @Test
    void whatIsInsideHasNoGradientOfItsOwn() {
        Tape tape = Expression.parse(NEURON).at(Map.of());
        Contraction contraction = Contraction.of(tape, name -> true);
        Gradients gradients = new Backward(tape, contraction).gradients();
        int inside = 0;
        for (int node = 0; node < tape.size(); node++) {
            if (contraction.isInside(node)) {
                inside++;
                assertEquals(Gradients.State.EMPTY, gradients.state(node));
                assertTrue(List.of("z", "L").contains(tape.name(contraction.whole(node))));
            }
        }
        assertEquals(3, inside, "w·x in z; a − y and its square in L");
    }

    @Test
    void whatTwoUseStaysByItself() {
        Tape tape = new Tape();
        int x = tape.input("x", 2);
        int square = tape.apply(Op.MULTIPLY, x, x);
        int c = tape.apply(Op.SIN, square);
        tape.name(c, "c");
        tape.apply(Op.ADD, c, square);
        tape.forward();
        assertFalse(Contraction.of(tape, name -> true).isInside(square));
        assertEquals(2, Contraction.of(tape, name -> true).edges(square).size());
    }
}
