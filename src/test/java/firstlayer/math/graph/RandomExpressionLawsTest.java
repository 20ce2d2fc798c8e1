package firstlayer.math.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every expression, tried on random ones; the seed is in the name. */
class RandomExpressionLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 80);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theGraphComputesWhatPlainJavaComputes(long seed) {
        Random random = new Random(seed);
        RandomExpression expected = RandomExpression.from(random, 4);
        Map<String, Double> at = inputs(random);
        Tape tape = Expression.parse(expected.text()).at(at);
        double value = expected.value().applyAsDouble(at);
        assertEquals(value, tape.value(tape.result()), 1e-12 * (1 + Math.abs(value)), expected.text());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyGradientIsTheCentralDifference(long seed) {
        Tape tape = tape(seed);
        Gradients gradients = new Backward(tape).gradients();
        for (int node = 0; node < tape.size(); node++) {
            if (!tape.constant(node)) {
                double gradient = gradients.at(node).orElseThrow();
                double scale = 1 + Math.abs(gradient) + Math.abs(tape.value(tape.result()));
                assertEquals(Differences.at(tape, node, 1e-5).central(), gradient, 1e-6 * scale, "node " + node);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theProductsOfAllRoutesAddUpToTheGradient(long seed) {
        Tape tape = tape(seed);
        Backward backward = new Backward(tape);
        for (int node = 0; node < tape.size(); node++) {
            if (!tape.constant(node)) {
                Routes routes = Routes.between(tape, node, 100_000);
                double gradient = backward.gradients().at(node).orElseThrow();
                assertTrue(routes.complete());
                assertEquals(gradient, routes.sum(), 1e-12 * (1 + Math.abs(gradient)));
                assertEquals(
                        routes.multiplications(),
                        routes.listed().stream()
                                .mapToInt(route -> route.edges().size())
                                .sum());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void takingEveryEdgeGivesBitForBitTheFastSweep(long seed) {
        Tape tape = tape(seed);
        tape.backward();
        Gradients walked = new Backward(tape).gradients();
        for (int node = 0; node < tape.size(); node++) {
            if (!tape.constant(node)) {
                assertEquals(tape.gradient(node), walked.at(node).orElseThrow());
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aCardNeverChangesOnceItIsFinal(long seed) {
        Tape tape = tape(seed);
        Backward backward = new Backward(tape);
        Gradients whole = backward.gradients();
        for (int taken = 0; taken <= backward.edges().size(); taken++) {
            Gradients part = backward.gradients(new Backward.Passes(Backward.Write.ADD, true, 1, taken));
            for (int node = 0; node < tape.size(); node++) {
                if (part.state(node) == Gradients.State.FINAL) {
                    assertEquals(whole.at(node), part.at(node));
                }
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void promisesForwardAreGradientsBackward(long seed) {
        Tape tape = tape(seed);
        Gradients gradients = new Backward(tape).gradients();
        for (int node = 0; node < tape.size(); node++) {
            if (!tape.constant(node)) {
                double gradient = gradients.at(node).orElseThrow();
                double promise = Nudge.of(tape, node, 0.5).promise();
                assertEquals(0.5 * gradient, promise, 1e-12 * (1 + Math.abs(gradient)));
            }
        }
    }

    private static Tape tape(long seed) {
        Random random = new Random(seed);
        RandomExpression expression = RandomExpression.from(random, 4);
        return Expression.parse(expression.text()).at(inputs(random));
    }

    static Map<String, Double> inputs(Random random) {
        return Map.of("x", random.nextGaussian(), "y", random.nextGaussian(), "z", random.nextGaussian());
    }
}
