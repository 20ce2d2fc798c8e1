package firstlayer.math.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The promises of the fifth question's experiments. */
class QuestionFiveTest {

    private static final Map<String, Double> START = Map.of("x", 2.0, "w", 0.5, "b", -1.0, "y", 1.0);

    private final Expression neuron = Expression.parse("(sigmoid(w*x + b) - y)^2 / 2");

    @Test
    void theNeuronIsExactInBinary() {
        Expression named = Expression.parse("z = w*x + b; a = sigmoid(z); (a - y)^2 / 2");
        Tape tape = named.at(START);
        Gradients gradients = new Backward(tape).gradients();
        assertEquals(0, tape.value(named.names().get("z")));
        assertEquals(0.5, tape.value(named.names().get("a")));
        assertEquals(0.125, tape.value(tape.result()));
        Map.of("a", -0.5, "z", -0.125, "w", -0.25, "b", -0.125, "x", -0.0625, "y", 0.5)
                .forEach((name, gradient) -> assertEquals(gradient, at(gradients, named, name), name));
        assertEquals(0.25, tape.leftSlope(named.names().get("a")));
        assertEquals(4, neuron.inputs().size());
        assertEquals(6, neuron.operations());
    }

    @Test
    void doublingTheInputAtTheSameZDoublesOnlyTheWeightsGradient() {
        Gradients gradients = gradients(neuron, Map.of("x", 4.0, "w", 0.5, "b", -2.0, "y", 1.0));
        assertEquals(-0.5, at(gradients, neuron, "w"));
        assertEquals(-0.0625, at(gradients, neuron, "x"));
    }

    @Test
    void twoRoutesAdd() {
        Expression reuse = Expression.parse("w*(w+x)");
        Tape tape = reuse.at(Map.of("w", 3.0, "x", 2.0));
        assertEquals(15, tape.value(tape.result()));
        assertEquals(8, at(new Backward(tape).gradients(), reuse, "w"));
        Routes routes = Routes.between(tape, reuse.names().get("w"), 10);
        assertEquals(
                List.of(5.0, 3.0), routes.listed().stream().map(Route::product).toList());
        assertEquals(8, routes.sum());
    }

    @ParameterizedTest(name = "{0} at w = 3, x = 2: {1}, not {2}")
    @CsvSource({"w*(w+x), 8, 3", "(w+x)*w, 8, 3", "w*w, 6, 3", "w*w+w, 7, 3"})
    void overwritingLosesAllButTheLastRoute(String text, double right, double overwritten) {
        Expression expression = Expression.parse(text);
        Tape tape = expression.at(Map.of("w", 3.0, "x", 2.0));
        Backward backward = new Backward(tape);
        int all = backward.edges().size();
        Gradients wrong = backward.gradients(new Backward.Passes(Backward.Write.OVERWRITE, true, 1, all));
        assertEquals(right, at(backward.gradients(), expression, "w"));
        assertEquals(overwritten, at(wrong, expression, "w"));
        assertEquals(
                right, Differences.at(tape, expression.names().get("w"), 1e-4).central(), 1e-9);
    }

    @ParameterizedTest(name = "{0} passes without clearing: a {1}, c {2}, d {3}")
    @CsvSource({"1, 1, 1, 5", "2, 3, 2, 10", "3, 6, 3, 15"})
    void everyUnclearedPassAddsWhatIsLeftOfTheOnesBefore(int passes, double a, double c, double d) {
        Expression expression = Expression.parse("c = a+b; e = c*d");
        Tape tape = expression.at(Map.of("a", 3.0, "b", 2.0, "d", 1.0));
        Backward backward = new Backward(tape);
        int all = backward.edges().size();
        Gradients piled = backward.gradients(new Backward.Passes(Backward.Write.ADD, false, passes, all));
        assertEquals(a, at(piled, expression, "a"));
        assertEquals(c, at(piled, expression, "c"));
        assertEquals(d, at(piled, expression, "d"));
        assertEquals(1, at(piled, expression, "e"));
        Gradients cleared = backward.gradients(new Backward.Passes(Backward.Write.ADD, true, passes, all));
        assertEquals(1, at(cleared, expression, "a"));
        for (int pass = 0; pass < passes; pass++) {
            tape.backward();
        }
        assertEquals(a, tape.gradient(expression.names().get("a")));
    }

    @ParameterizedTest(name = "h = {0}: central error {1}")
    @CsvSource({"1e-2, 8.3e-6, 0.05e-6", "1e-3, 8.3e-8, 0.05e-8", "1e-5, 0, 5e-11", "1e-9, 2e-8, 1.9e-8"})
    void theCentralErrorFallsAsHSquaredAndThenRoundingTakesOver(double h, double error, double tolerance) {
        Differences measured = Differences.at(neuron.at(START), neuron.names().get("w"), h);
        assertEquals(error, Math.abs(measured.central() + 0.25), tolerance);
    }

    @ParameterizedTest
    @CsvSource({"1e-1", "1e-2", "1e-3", "1e-4"})
    void withoutABendTheForwardErrorIsTwoH(double h) {
        Expression line = Expression.parse("(w*x + b - y)^2 / 2");
        Tape tape = line.at(START);
        double gradient = at(new Backward(tape).gradients(), line, "w");
        Differences measured = Differences.at(tape, line.names().get("w"), h);
        assertEquals(gradient, measured.central(), 1e-12);
        assertEquals(2 * h, measured.forward() - gradient, 1e-11);
    }

    @Test
    void anUpdateGivesALittleLessThanItPromised() {
        Tape tape = neuron.at(START);
        int w = neuron.names().get("w");
        int b = neuron.names().get("b");
        Gradients gradients = new Backward(tape).gradients();
        Update update = Update.of(tape, gradients, List.of(w, b), 1);
        assertEquals(Map.of(w, 0.75, b, -0.875), update.values());
        assertEquals(0.125, update.before());
        assertEquals(0.06078, update.after(), 5e-6);
        assertEquals(0.0642, update.drop(), 5e-5);
        assertEquals(0.078125, update.promise());
        Update half = Update.of(tape, gradients, List.of(w, b), 0.5);
        assertTrue(half.drop() / half.promise() > update.drop() / update.promise());
        assertEquals(0.125, tape.value(tape.result()), "the tape is left alone");
    }

    @Test
    void aNudgeOfTheWeightMovesTheLossAlmostAsPromised() {
        Nudge nudge = Nudge.of(neuron.at(START), neuron.names().get("w"), 0.01);
        assertEquals(-0.0025, nudge.promise(), 1e-18);
        assertEquals(-0.002487, nudge.change(), 5e-7);
    }

    private static Gradients gradients(Expression expression, Map<String, Double> values) {
        return new Backward(expression.at(values)).gradients();
    }

    private static double at(Gradients gradients, Expression expression, String name) {
        return gradients.at(expression.names().get(name)).orElseThrow();
    }
}
