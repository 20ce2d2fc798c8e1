package firstlayer.math.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GatesTest {

    static Stream<Arguments> operationsAndSeeds() {
        return Arrays.stream(Op.values())
                .filter(op -> op.inputs() > 0)
                .flatMap(op -> Stream.of(1L, 2L, 3L, 4L, 5L).map(seed -> Arguments.of(op, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("operationsAndSeeds")
    void everySlopeIsTheCentralDifference(Op op, long seed) {
        Random random = new Random(seed);
        // Positive, because logarithms, roots and powers with a moving exponent are defined there; negative ones below.
        double sign = op.compareTo(Op.SIN) >= 0 && seed % 2 == 0 ? -1 : 1;
        double a = sign * (0.2 + random.nextDouble());
        double b = sign * (1.5 + random.nextDouble());
        if (seed > 3) {
            double swapped = a;
            a = b;
            b = swapped;
        }
        double h = 1e-6;
        Tape tape = gate(op, a, b);
        assertEquals(
                (value(op, a + h, b) - value(op, a - h, b)) / (2 * h),
                tape.leftSlope(2),
                1e-7 * (1 + Math.abs(tape.leftSlope(2))));
        if (op.inputs() == 2) {
            assertEquals(
                    (value(op, a, b + h) - value(op, a, b - h)) / (2 * h),
                    tape.rightSlope(2),
                    1e-7 * (1 + Math.abs(tape.rightSlope(2))));
        }
    }

    @ParameterizedTest(name = "{0} of {1} and {2} is {3}")
    @CsvSource({
        "ADD, 3, 2, 5",
        "SUBTRACT, 3, 2, 1",
        "MULTIPLY, 3, 2, 6",
        "DIVIDE, 3, 2, 1.5",
        "POWER, 3, 2, 9",
        "POWER, -2, 3, -8",
        "NEGATE, 3, 0, -3",
        "EXP, 1, 0, 2.718281828459045",
        "LOG, 2.718281828459045, 0, 1",
        "SQRT, 9, 0, 3",
        "SIN, 0.5235987755982989, 0, 0.5",
        "COS, 1.0471975511965979, 0, 0.5",
        "TAN, 0.7853981633974483, 0, 1",
        "TANH, 0.5493061443340549, 0, 0.5",
        "SIGMOID, 1.0986122886681098, 0, 0.75",
        "SIGMOID, -1.0986122886681098, 0, 0.25",
        "SIGMOID, 1000, 0, 1",
        "SIGMOID, -1000, 0, 0",
        "RELU, 3, 0, 3",
        "RELU, -3, 0, 0",
        "ABS, -3, 0, 3",
        "MAX, 3, 2, 3",
        "MAX, 2, 3, 3",
        "MIN, 3, 2, 2",
        "MIN, 2, 3, 2",
    })
    void valuesAreThoseOfTheTextbook(Op op, double a, double b, double value) {
        assertEquals(value, value(op, a, b), 1e-15 * Math.max(1, Math.abs(value)));
    }

    @ParameterizedTest(name = "{0} at {1}, {2}: {3} and {4}")
    @CsvSource({
        "MAX, 2, 2, 0.5, 0.5",
        "MIN, 2, 2, 0.5, 0.5",
        "MAX, 3, 2, 1, 0",
        "MAX, 2, 3, 0, 1",
        "MIN, 3, 2, 0, 1",
        "MIN, 2, 3, 1, 0",
        "ABS, 0, 0, 0, 0",
        "ABS, -0.0, 0, 0, 0",
        "RELU, 0, 0, 0, 0",
        "RELU, -1, 0, 0, 0",
        "SIGMOID, 0, 0, 0.25, 0",
        "SIGMOID, 1000, 0, 0, 0",
        "TANH, 0, 0, 1, 0",
        "POWER, 0, 2, 0, 0",
        "POWER, 0, 1, 1, 0",
        "POWER, 0, 0, 0, -Infinity",
        "POWER, 5, 0, 0, 1.6094379124341003",
        "POWER, -3, 2, -6, NaN",
        "POWER, -3, 3, 27, NaN",
        "SQRT, 0, 0, Infinity, 0",
        "LOG, 0, 0, NaN, 0",
        "LOG, -1, 0, NaN, 0",
        "EXP, 710, 0, NaN, 0",
        "DIVIDE, 1, 0, NaN, NaN",
        "MIN, 1, Infinity, 1, NaN",
        "ADD, 1e308, 0.5e308, 1, 1",
    })
    void kinksAndEdgesHaveTheSlopeSaidInTheNote(Op op, double a, double b, double left, double right) {
        Tape tape = gate(op, a, b);
        assertEquals(left, tape.leftSlope(2));
        assertEquals(right, tape.rightSlope(2));
    }

    @ParameterizedTest(name = "x^{0} at −3: {1}")
    @CsvSource({"2, -6", "3, 27", "-1, -0.1111111111111111", "0, 0", "1, 1"})
    void aConstantExponentHasASlopeForNegativeBases(double exponent, double slope) {
        Expression power = Expression.parse("x^" + exponent);
        Tape tape = power.at(Map.of("x", -3.0));
        assertEquals(slope, new Backward(tape).gradients().at(0).orElseThrow(), 1e-15);
        assertEquals(0, tape.rightSlope(2), "nothing is computed for an exponent that cannot move");
    }

    @ParameterizedTest(name = "z = {0}")
    @CsvSource({"5", "-5", "20", "-20", "40", "-300", "350"})
    void slopesOfFlatEndsKeepTheirDigits(double z) {
        double e = Math.exp(-Math.abs(z));
        assertEquals(1, gate(Op.SIGMOID, z, 0).leftSlope(2) / (e / Math.pow(1 + e, 2)), 1e-14);
        double square = Math.exp(-2 * Math.abs(z));
        assertEquals(1, gate(Op.TANH, z, 0).leftSlope(2) / (4 * square / Math.pow(1 + square, 2)), 1e-14);
    }

    @Test
    void aSaturatedSigmoidIsStillNotDead() {
        assertEquals(0.0066481, gate(Op.SIGMOID, 5, 0).leftSlope(2), 5e-8); // facts: σ′(5)
        assertTrue(gate(Op.SIGMOID, 700, 0).leftSlope(2) > 0);
    }

    private static double value(Op op, double a, double b) {
        return gate(op, a, b).value(2);
    }

    private static Tape gate(Op op, double a, double b) {
        Tape tape = new Tape();
        int left = tape.input("a", a);
        int right = tape.input("b", b);
        if (op.inputs() == 1) {
            tape.apply(op, left);
        } else {
            tape.apply(op, left, right);
        }
        tape.forward();
        return tape;
    }
}
