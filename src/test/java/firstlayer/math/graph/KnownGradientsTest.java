package firstlayer.math.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gradients printed in the literature and in well-known courses. */
class KnownGradientsTest {

    @ParameterizedTest(name = "{0} at {1}: {2}, slope {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "x*x + x | 3 | 12 | 7",
                "((x^2)^2 + x^2)*x | 2 | 40 | 92",
                "x^2 | -3 | 9 | -6",
                "x/x/x | 2 | 0.5 | -0.25",
                "2^3^x | 1 | 8 | 18.27600025",
                "max(x, 3) | 3 | 3 | 0.5",
                "max(x, x) | 3 | 3 | 1",
                "min(x, 3) | 3 | 3 | 0.5",
                "abs(x) | 0 | 0 | 0",
                "relu(x) | 0 | 0 | 0",
            })
    void valueAndSlopeAreTheOnesOfTheClosedForm(String text, double x, double value, double slope) {
        Tape tape = Expression.parse(text).at(Map.of("x", x));
        assertEquals(value, tape.value(tape.result()), 1e-12);
        assertEquals(slope, gradient(tape, "x"), 5e-7);
    }

    /** Karpathy's micrograd neuron: tanh(x1·w1 + x2·w2 + b). */
    @Test
    void microgradsNeuron() {
        Tape tape = Expression.parse("tanh(x1*w1 + x2*w2 + b)")
                .at(Map.of("x1", 2.0, "x2", 0.0, "w1", -3.0, "w2", 1.0, "b", 6.8813735870195432));
        assertEquals(0.707107, tape.value(tape.result()), 5e-7);
        assertEquals(1, gradient(tape, "w1"), 1e-12);
        assertEquals(-1.5, gradient(tape, "x1"), 1e-12);
        assertEquals(0.5, gradient(tape, "x2"), 1e-12);
        assertEquals(0, gradient(tape, "w2"));
    }

    /** Stanford CS231n, notes on backpropagation: (x + y)·z and the sigmoid neuron, whose notes round 0.1966 to 0.2. */
    @Test
    void stanfordsExamples() {
        Tape product = Expression.parse("(x + y)*z").at(Map.of("x", -2.0, "y", 5.0, "z", -4.0));
        assertEquals(-12, product.value(product.result()));
        assertEquals(-4, gradient(product, "x"));
        assertEquals(-4, gradient(product, "y"));
        assertEquals(3, gradient(product, "z"));
        Tape neuron = Expression.parse("sigmoid(w0*x0 + w1*x1 + w2)")
                .at(Map.of("w0", 2.0, "x0", -1.0, "w1", -3.0, "x1", -2.0, "w2", -3.0));
        assertEquals(0.196612, neuron.leftSlope(neuron.result()), 5e-7);
        assertEquals(-0.196612, gradient(neuron, "w0"), 5e-7);
        assertEquals(2 * 0.196612, gradient(neuron, "x0"), 5e-6);
    }

    /** Edges multiply, routes add: not the derivatives added along the chain, (1 + 6) + 6 for x²·x at 3. */
    @Test
    void derivativesAlongAChainMultiply() {
        Tape tape = Expression.parse("sin(exp(x*x))").at(Map.of("x", 0.5));
        assertEquals(Math.cos(Math.exp(0.25)) * Math.exp(0.25) * 2 * 0.5, gradient(tape, "x"), 1e-15);
    }

    @Test
    void aPlusGateCopiesAndATimesGateSwaps() {
        Tape tape = Expression.parse("3*(a + b)*c").at(Map.of("a", 2.0, "b", 5.0, "c", 4.0));
        assertEquals(12, gradient(tape, "a"));
        assertEquals(12, gradient(tape, "b"));
        assertEquals(21, gradient(tape, "c"));
    }

    /** Twenty sigmoids with w = 4, b = −2 at ½: every factor is 1, so the first weight learns as fast as the last. */
    @Test
    void aChainOfSigmoidsNeedNotVanish() {
        Tape tape = new Tape();
        int[] weights = new int[20];
        int at = tape.input("x", 0.5);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = tape.input("w" + i, 4);
            int z = tape.apply(Op.ADD, tape.apply(Op.MULTIPLY, weights[i], at), tape.number(-2));
            at = tape.apply(Op.SIGMOID, z);
        }
        int error = tape.apply(Op.SUBTRACT, at, tape.number(1));
        tape.apply(Op.DIVIDE, tape.apply(Op.POWER, error, tape.number(2)), tape.number(2));
        tape.forward();
        Gradients gradients = new Backward(tape).gradients();
        for (int weight : weights) {
            assertEquals(OptionalDouble.of(-0.0625), gradients.at(weight));
        }
    }

    private static double gradient(Tape tape, String name) {
        return new Backward(tape).gradients().at(tape.find(name)).orElseThrow();
    }
}
