package firstlayer.math.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has no value has no gradient: a card without a number, and never a confident 0. */
class GradientsTest {

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "log(x)             | -1    | log takes numbers above 0, got −1",
                "log(x)             | 0     | log takes numbers above 0, got 0",
                "log(1+exp(x))      | 800   | exp becomes too large",
                "max(log(x), 1)     | -1    | log takes numbers above 0, got −1",
                "min(1, 1/x)        | 0     | 1 / 0 has no value",
                "1/(1/x)            | 0     | 1 / 0 has no value",
                "0*(1/(1/x))        | 0     | 1 / 0 has no value",
                "log(x)^0           | -1    | log takes numbers above 0, got −1",
                "x + log(-2)        | 1     | log takes numbers above 0, got −2",
                "c = x*x; log(y-1)  | 3     | log takes numbers above 0, got 0",
                "sqrt(x)            | 0     | sqrt has no finite slope at 0",
                "exp(exp(x))        | 6.564 | the gradient is too large",
                "(x*1e300)*1e300    | 1e-300 | the gradient is too large",
                "c = log(x-9); exp(exp(x)) | 6.564 | the gradient is too large",
            })
    void anInputWithoutAGradientSaysWhy(String text, double x, String why) {
        Tape tape = Expression.parse(text).at(Map.of("x", x));
        int input = tape.find("x");
        Gradients gradients = new Backward(tape).gradients();
        assertEquals(Gradients.State.NONE, gradients.state(input));
        assertEquals(OptionalDouble.empty(), gradients.at(input));
        assertEquals(Optional.of(why), GraphNode.of(tape, gradients).get(input).problem());
    }

    /** All but a node behind an exact 0: that sweep cannot tell it from one that the result does not use. */
    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "log(x)         | -1",
                "log(1+exp(x))  | 800",
                "max(log(x), 1) | -1",
                "min(1, 1/x)    | 0",
                "sqrt(x)        | 0",
                "exp(exp(x))    | 6.564",
            })
    void theFastSweepHasNoneEither(String text, double x) {
        Tape tape = Expression.parse(text).at(Map.of("x", x));
        tape.backward();
        assertFalse(Double.isFinite(tape.gradient(tape.find("x"))));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "relu(sqrt(x) - 1)     | 0    | 0",
                "sigmoid(x)            | -800 | 0",
                "c = log(x - 5); x*x   | 3    | 6",
                "min(x, 1e300*1e300)   | 3    | 1",
                "x*1e200               | 1e99 | 1e200",
            })
    void whatIsDefinedKeepsItsGradient(String text, double x, double gradient) {
        Tape tape = Expression.parse(text).at(Map.of("x", x));
        assertEquals(OptionalDouble.of(gradient), new Backward(tape).gradients().at(tape.find("x")));
        tape.backward();
        assertEquals(gradient, tape.gradient(tape.find("x")));
    }

    @Test
    void aCardThatWillStayEmptySaysSoAsSoonAsTheWalkComesBy() {
        Backward walk = new Backward(Expression.parse("exp(log(x))").at(Map.of("x", -1.0)));
        Gradients begun = walk.gradients(new Backward.Passes(Backward.Write.ADD, true, 1, 0));
        assertEquals(Gradients.State.NONE, begun.state(2));
        assertEquals(Gradients.State.EMPTY, begun.state(1));
        Gradients one = walk.gradients(new Backward.Passes(Backward.Write.ADD, true, 1, 1));
        assertEquals(Gradients.State.NONE, one.state(1));
        assertEquals(Gradients.State.EMPTY, one.state(0));
    }

    /** Nudging y says nothing of log x, although that has no slope. */
    @Test
    void aNudgePromisesNothingWhereItDoesNotArrive() {
        Expression expression = Expression.parse("c = log(x); y*y");
        Nudge nudge = Nudge.of(
                expression.at(Map.of("x", -1.0, "y", 3.0)), expression.names().get("y"), 0.5);
        assertEquals(0, nudge.promise(expression.names().get("c")));
        assertEquals(3, nudge.promise());
    }
}
