package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What networks and data do not take is refused with what came and what was expected. */
class RefusalsTest {

    private static final double NAN = Double.NaN;
    private static final Initialiser LECUN = Initialiser.of(Initialiser.Scheme.LECUN);

    private static Arguments refused(String message, Executable call) {
        return Arguments.of(message, call);
    }

    static Stream<Arguments> calls() {
        Net net = Net.zeros(new int[] {2, 3, 1}, Activation.TANH, Activation.IDENTITY);
        double[][] none = new double[0][];
        double[][] one = {{1}};
        return Stream.of(
                refused("data: 1 inputs and 0 targets; need as many of both, at least 1", () -> new DataSet(one, none)),
                refused(
                        "data: inputs of length 1 and 2; need one length of at least 1",
                        () -> new DataSet(new double[][] {{1}, {1, 2}}, new double[][] {{0}, {0}})),
                refused(
                        "data: inputs [1.0, NaN]; need finite numbers",
                        () -> new DataSet(new double[][] {{1, NAN}}, one)),
                refused(
                        "data: targets [Infinity]; need finite numbers",
                        () -> new DataSet(one, new double[][] {{1 / 0.0}})),
                refused(
                        "data: outputs 2 × 1 for targets 1 × 1; need the same",
                        () -> new DataSet(one, one).accuracy(new double[2][1], 0)),
                refused(
                        "cloud: count 4, noise NaN; need at least 2 and a finite noise of at least 0",
                        () -> Cloud.MOONS.draw(4, NAN, 1)),
                refused(
                        "cloud: count 4, noise Infinity; need at least 2 and a finite noise of at least 0",
                        () -> Cloud.MOONS.draw(4, 1 / 0.0, 1)),
                refused(
                        "cloud: count 1, noise 0.0; need at least 2 and a finite noise of at least 0",
                        () -> Cloud.MOONS.draw(1, 0, 1)),
                refused("bars: 0 pictures, 1 channels; need at least 1 of each", () -> Bars.draw(0, 1, 1)),
                refused("moments: 0 × 0 numbers; need at least 1", () -> Moments.of(none)),
                refused("moments: 1 × 0 numbers; need at least 1", () -> Moments.of(new double[1][0])),
                refused("histogram: 0 bins; need at least 1", () -> Histogram.around(one, 0)),
                refused(
                        "histogram: 1 rows into 4 bins from -1.7E308 to 1.7E308; need at least 1 of each and low < high",
                        () -> Histogram.of(one, -1.7e308, 1.7e308, 4)),
                refused("band: share 2.0 of 1 lines; need 0…1 and at least 1", () -> Band.quantile(one, 2)),
                refused("band: share 0.5 of 0 lines; need 0…1 and at least 1", () -> Band.quantile(none, 0.5)),
                refused(
                        "band: 0 seeds; need at least 1",
                        () -> Band.of(
                                LECUN,
                                Activation.TANH,
                                GradientSource.RANDOM,
                                LayerSizes.square(1, 1),
                                1,
                                0,
                                Watch.NOBODY,
                                soFar -> {})),
                refused(
                        "product: (0 × 0)·(1 × 1) does not fit into 0 × 0; need (n × k)·(k × m) into n × m",
                        () -> Matrices.multiply(none, one, none)),
                refused(
                        "product: (1 × 0)·(0 × 0) does not fit into 1 × 1; need (n × k)·(k × m) into n × m",
                        () -> Matrices.multiply(new double[1][0], none, one)),
                refused(
                        "net: sizes [2]; need at least inputs and outputs, each at least 1",
                        () -> Net.zeros(new int[] {2}, Activation.TANH, Activation.TANH)),
                refused("net: no inputs; need at least 1 × 2", () -> net.outputs(none)),
                refused("net: an example of 3 numbers; need 2", () -> net.outputs(new double[][] {{1, 2}, {1, 2, 3}})),
                refused(
                        "net: layer 1 has 1 inputs and 0 neurons; need at least 1 of each",
                        () -> new Net(new double[1][1][0], new double[1][0], Activation.TANH, Activation.TANH)),
                refused(
                        "net: layer 1 has 0 inputs and 1 neurons; need at least 1 of each",
                        () -> new Net(new double[1][0][], new double[1][1], Activation.TANH, Activation.TANH)),
                refused(
                        "product: rows of 2 and 1 numbers; need one length",
                        () -> Matrices.multiply(new double[][] {{1, 2}, {1}}, new double[2][2], new double[2][2])),
                refused(
                        "product: rows of 2 and 3 numbers; need one length",
                        () -> Matrices.multiply(
                                new double[1][2], new double[][] {{1, 2}, {1, 2, 3}}, new double[1][2])),
                refused(
                        "product: rows of 1 and 2 numbers; need one length",
                        () -> Matrices.multiply(new double[2][1], one, new double[][] {{0}, {0, 0}})),
                refused(
                        "product: a or b itself; need room of its own",
                        () -> Matrices.multiply(one, new double[1][1], one)),
                refused(
                        "product: a or b itself; need room of its own",
                        () -> Matrices.multiply(new double[1][1], one, one)),
                refused(
                        "data: outputs 1 × 2 for targets 1 × 1; need the same",
                        () -> new DataSet(one, one).accuracy(new double[1][2], 0)),
                refused(
                        "training: data 1 × 1 → 1 × 1; the net has 2 inputs and 1 outputs",
                        () -> new Training(net, new DataSet(one, one), null)),
                refused("plan: batch 0; need at least 1", () -> new Plan(null, null, null, 0, 1)),
                refused(
                        "race: rate NaN; need a finite one",
                        () -> Race.run(LECUN, NAN, 1, 1, Watch.NOBODY, soFar -> {})),
                refused(
                        "map: net with 2 inputs, 0 cells from -1.0 to 1.0; need 2 inputs, cells, finite low < high",
                        () -> DecisionMap.of(net, -1, 1, 0)),
                refused(
                        "map: net with 2 inputs, 4 cells from -1.0 to Infinity; need 2 inputs, cells, finite low < high",
                        () -> DecisionMap.of(net, -1, 1 / 0.0, 4)),
                refused(
                        "kernels: 5 steps, rate NaN; need at least 0 and a finite rate",
                        () -> KernelRun.of(KernelBank.start(3, 1, LECUN, 1), Bars.draw(4, 1, 1), NAN, 5, Watch.NOBODY)),
                refused(
                        "kernels: -1 steps, rate 0.1; need at least 0 and a finite rate",
                        () -> KernelRun.of(
                                KernelBank.start(3, 1, LECUN, 1), Bars.draw(4, 1, 1), 0.1, -1, Watch.NOBODY)),
                refused("neuron: 0 inputs, 1 draws; need at least 1 of each", () -> new NeuronSums(0, 1, 1)),
                refused(
                        "theory: variances [NaN, NaN]; need at least one, all finite and ≥ 0",
                        () -> SquareTheory.of(NAN, Activation.TANH, 2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void whatCameAndWhatWasExpectedIsSaid(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
