package firstlayer.math.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.fuzz.Fuzz;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Expressions with slips: read and worked out both ways, or refused with the place. */
@Tag("fuzz")
class ExpressionFuzzTest {

    private static final List<String> TEXTS = List.of(
            "(sigmoid(w*x + b) - y)^2 / 2",
            "c = a+b; c*d",
            "z = w*x + b; a = sigmoid(z); (a - y)^2 / 2",
            "1/(1+e^(-x))",
            "1/(1+exp(-(w0*x0+w1*x1+w2)))",
            "-ln(p)",
            "relu(x) + max(x, y) - log(1 + exp(x))",
            "(a*b + c) * (a*b - c)",
            "sin(x)^2 + cos(x)^2 + tanh(x / 2) + sqrt(abs(x))",
            "exp(exp(x))",
            "x^2 + 2*x*y + y^-3",
            "-x^2",
            "2x",
            "x**2",
            "(y-t)²",
            "a⋅b",
            "pi * e * 1e-4");

    private static final List<String> WORDS = List.of(
            "x",
            "y",
            "w1",
            "e",
            "pi",
            "exp",
            "ln",
            "log(",
            "max(",
            "sigmoid(",
            "tanh(",
            "relu(",
            "^",
            "**",
            "²",
            "³",
            "⋅",
            "·",
            "×",
            "÷",
            "−",
            "; ",
            "z = ",
            "((((",
            "))))",
            "-----",
            "1e-400",
            "1e400",
            ".",
            ".5",
            "5.",
            ",");

    @Test
    void isReadOrRefusedWithAPlaceInIt() {
        Fuzz.read("expressions", TEXTS, WORDS, text -> {
            try {
                work(Expression.parse(text));
            } catch (SyntaxException refusal) {
                Fuzz.promised(refusal);
                assertTrue(refusal.position() >= 0 && refusal.position() <= text.length());
            }
        });
    }

    private static void work(Expression expression) {
        assertTrue(expression.operations() <= Expression.MOST_NODES);
        for (double value : new double[] {1, 0, -0.0, -1e308, 710}) {
            Map<String, Double> inputs = new java.util.HashMap<>();
            expression.inputs().forEach(input -> inputs.put(input, value));
            Tape tape = expression.at(inputs);
            Backward backward = new Backward(tape);
            Gradients gradients = backward.gradients();
            for (int node = 0; node < tape.size(); node++) {
                assertTrue(gradients.at(node).stream().noneMatch(Double::isNaN), "a gradient is a number or none");
            }
            assertEquals(backward.edges().size(), Routes.between(tape, 0, 4).edgesBackward());
        }
    }
}
