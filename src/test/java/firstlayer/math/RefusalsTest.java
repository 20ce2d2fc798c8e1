package firstlayer.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the formulas do not take is refused with what came and what was expected. */
class RefusalsTest {

    private static final double NAN = Double.NaN;

    private static Arguments refused(String message, Executable call) {
        return Arguments.of(message, call);
    }

    static Stream<Arguments> calls() {
        double[] two = new double[2];
        double[] three = new double[3];
        return Stream.of(
                refused("need as many outputs as sums, got 3 and 2", () -> Activation.TANH.values(two, three)),
                refused("need as many slopes as sums, got 3 and 2", () -> Activation.GELU.slopes(two, three)),
                refused("need as many deltas as sums, got 3 and 2", () -> Activation.RELU.timesSlopes(two, two, three)),
                refused("need as many targets as outputs, got 3 and 2", () -> Loss.MEAN_SQUARED.value(two, three)),
                refused("need as many slopes as outputs, got 3 and 2", () -> Loss.MEAN_SQUARED.slopes(two, two, three)),
                refused(
                        "need at least one number in outputs, got none",
                        () -> Loss.MEAN_SQUARED.value(new double[0], new double[0])),
                refused(
                        "need logits without NaN and not all −∞, got a largest of NaN",
                        () -> CrossEntropy.value(new double[] {0, NAN}, 0)),
                refused(
                        "need at least one number in logits, got none",
                        () -> Softmax.probabilities(new double[0], new double[0])),
                refused("need a class from 0 to 1, got 2", () -> CrossEntropy.value(two, 2)),
                refused(
                        "need targets of 0 or more that add up to 1, got a sum of 0.0 and a smallest of 0.0",
                        () -> Loss.CROSS_ENTROPY.value(two, two)),
                refused(
                        "need targets of 0 or more that add up to 1, got a sum of 2.0 and a smallest of 0.0",
                        () -> Loss.CROSS_ENTROPY.slopes(two, new double[] {0, 2}, new double[2])),
                refused(
                        "need at least one number in outputs, got none",
                        () -> Loss.CROSS_ENTROPY.value(new double[0], new double[0])),
                refused(
                        "need as many inputs as weights, got 3 and 2",
                        () -> PerceptronRule.mistakeBound(
                                new double[][] {three}, new boolean[] {true}, new double[] {1, 1}, 1)),
                refused("need a finite delta above 0, got -1.0", () -> Term.huber(-1)),
                refused("need a finite strength of 0 or more, got -0.1", () -> new Penalty(-0.1)),
                refused("need a finite strength of 0 or more, got NaN", () -> new Penalty(NAN)),
                refused(
                        "need a finite strength of 0 or more, got Infinity",
                        () -> new Penalty(Double.POSITIVE_INFINITY)),
                refused(
                        "need as many slopes as weights, got 3 and 2",
                        () -> Optimizer.GRADIENT_DESCENT.step(two, three, 1, new double[0][], 0)),
                refused(
                        "need as many slopes as weights, got 3 and 2",
                        () -> Adaptive.adaGrad().step(two, three, 1, new double[1][2], 0)),
                refused(
                        "need a memory of 2 rows, got 1",
                        () -> Adaptive.adam(0.9, 0.999).step(two, two, 1, new double[1][2], 0)),
                refused(
                        "need as many numbers in a row of memory as weights, got 3 and 2",
                        () -> Momentum.SUMMED.of(0.9).step(two, two, 1, new double[1][3], 0)),
                refused(
                        "need a memory of 0 rows, got 1",
                        () -> Optimizer.GRADIENT_DESCENT.step(two, two, 1, new double[1][2], 0)),
                refused("need momentum from 0 to below 1, got 1.0", () -> Momentum.SUMMED.of(1)),
                refused(
                        "need finite weights, got NaN as number 2",
                        () -> new PerceptronRule(new double[] {1, NAN}, 0, 1)),
                refused("need a finite bias, got NaN", () -> new PerceptronRule(two, NAN, 1)),
                refused(
                        "need finite weights, got Infinity as number 1",
                        () -> new DeltaRule(new double[] {1 / 0.0}, 0, Activation.TANH, 1, 1)),
                refused("need a finite bias, got NaN", () -> new DeltaRule(two, NAN, Activation.TANH, 1, 1)),
                refused("need a finite sharpness, got NaN", () -> new DeltaRule(two, 0, Activation.TANH, NAN, 1)),
                refused("need a finite rate, got NaN", () -> new DeltaRule(two, 0, Activation.TANH, 1, NAN)),
                refused("need a finite curvature above 0, got 0.0", () -> LossCurve.bowl(0)),
                refused("need a finite condition number of at least 1, got 0.5", () -> LossSurface.bowl(0.5)),
                refused("need a finite condition number of at least 1, got Infinity", () -> LossSurface.bowl(1 / 0.0)),
                refused("need a finite w1, got NaN", () -> Curvatures.of(LossSurface.SADDLE, NAN, 0)),
                refused("need a finite w2, got NaN", () -> Curvatures.of(LossSurface.SADDLE, 0, NAN)),
                refused(
                        "need steps of at least 1, got 0",
                        () -> LearningRateSweep.along(LossCurve.bowl(1), 1, Schedule.constant(1), 0)),
                refused(
                        "need steps of at least 1, got 0",
                        () -> LearningRateSweep.along(
                                LossSurface.SADDLE, 1, 1, Optimizer.GRADIENT_DESCENT, Schedule.constant(1), 0)),
                refused(
                        "need as many weights as numbers to scale, got 2 × 3 and 2 × 2",
                        () -> Initialiser.of(Initialiser.Scheme.LECUN).scale(new double[2][2], new double[2][3])),
                refused(
                        "need at least one number in numbers to scale, got none",
                        () -> Initialiser.of(Initialiser.Scheme.LECUN).scale(new double[0][], new double[0][])),
                refused(
                        "need numbers to scale in rows of one length, got 1 and 2",
                        () -> Initialiser.of(Initialiser.Scheme.LECUN)
                                .scale(new double[][] {{1}, {1, 2}}, new double[2][1])),
                refused(
                        "need weights in rows of one length, got 2 and 1",
                        () -> Initialiser.of(Initialiser.Scheme.LECUN).scale(new double[2][2], new double[][] {
                            {1, 2}, {1}
                        })),
                refused(
                        "need normal numbers in rows of one length, got 2 and 3",
                        () -> Initialiser.of(Initialiser.Scheme.ORTHOGONAL).unit(new double[][] {{1, 2}, {1, 2, 3}})),
                refused(
                        "need at least one number in normal numbers, got none",
                        () -> Initialiser.of(Initialiser.Scheme.ORTHOGONAL).unit(new double[0][])),
                refused(
                        "need at least one number in normal numbers, got none",
                        () -> Initialiser.of(Initialiser.Scheme.LECUN).unit(new double[2][0])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void whatCameAndWhatWasExpectedIsSaid(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
