package firstlayer.math.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds arrays is equal when its numbers are. */
class EqualityTest {

    private static void assertSameValue(Object one, Object twin, Object other) {
        assertEquals(one, twin);
        assertEquals(one.hashCode(), twin.hashCode());
        assertNotEquals(one, other);
        assertNotEquals(one.hashCode(), other.hashCode());
    }

    @Test
    void netsAreTheirNumbers() {
        Initialiser scheme = Initialiser.of(Initialiser.Scheme.XAVIER_NORMAL);
        Net net = Race.start(scheme, 42);
        assertSameValue(net, Race.start(scheme, 42), Race.start(scheme, 43));
        Net shifted = net.copy();
        shifted.biases()[2][0] = 1;
        assertSameValue(net, net.copy(), shifted);
        assertNotEquals(net, new Net(net.weights(), net.biases(), Activation.SIGMOID, net.output()));
        assertEquals("Net[2 inputs, [5, 4, 1]]", net.toString());
    }

    @Test
    void dataAreTheirNumbers() {
        DataSet xor = DataSet.XOR;
        DataSet copy = new DataSet(Matrices.copy(xor.inputs()), Matrices.copy(xor.targets()));
        assertSameValue(xor, copy, xor.withClasses(-1, 1));
        assertNotEquals(xor, new DataSet(xor.targets(), xor.targets()));
        assertEquals("DataSet[4 × 2 → 4 × 1]", xor.toString());
    }

    @Test
    void histogramsAreTheirNumbers() {
        double[][] values = MatricesTest.normal(3, 40, 1);
        Histogram one = Histogram.of(values, -2, 2, 8);
        assertSameValue(one, Histogram.of(values, -2, 2, 8), Histogram.of(MatricesTest.normal(3, 40, 2), -2, 2, 8));
        assertNotEquals(one, Histogram.of(values, -2.5, 2, 8));
        assertNotEquals(one, Histogram.of(values, -2, 2, 9));
    }

    @Test
    void theoriesAreTheirLines() {
        Theory one = SquareTheory.of(1, Activation.TANH, 3);
        assertSameValue(one, SquareTheory.of(1, Activation.TANH, 3), SquareTheory.of(1.5, Activation.TANH, 3));
        assertNotEquals(one, new Theory(one.backward(), one.backward(), one.weights(), one.spread()));
        assertNotEquals(one, new Theory(one.forward(), one.forward(), one.weights(), one.spread()));
        assertNotEquals(one, new Theory(one.forward(), one.backward(), one.weights(), one.backward()));
        assertNotEquals(one, new Theory(one.forward(), one.backward(), one.backward(), one.spread()));
    }

    @Test
    void bandsAreTheirLines() {
        double[][] lines = {{1, 2}, {3, 4}};
        double[][] others = {{1, 2}, {3, 5}};
        assertSameValue(
                new Band(lines, others),
                new Band(Matrices.copy(lines), Matrices.copy(others)),
                new Band(others, lines));
        assertNotEquals(new Band(lines, others), new Band(lines, lines));
    }

    @Test
    void kernelsAreTheirNumbers() {
        Initialiser scheme = Initialiser.of(Initialiser.Scheme.LECUN);
        KernelBank one = KernelBank.start(3, 1, scheme, 5);
        assertSameValue(one, KernelBank.start(3, 1, scheme, 5), KernelBank.start(3, 1, scheme, 6));
        KernelBank shifted = one.copy();
        shifted.bias()[1] = 1;
        assertNotEquals(one, shifted);
        assertNotEquals(one, new KernelBank(1, 9, one.weights(), one.head(), one.bias()));
        assertNotEquals(one, new KernelBank(3, 1, one.weights(), shifted.weights(), one.bias()));
        Bars bars = Bars.draw(8, 1, 1);
        assertSameValue(bars, Bars.draw(8, 1, 1), Bars.draw(8, 1, 2));
        assertNotEquals(bars, new Bars(bars.pictures(), new int[8]));
        KernelRun run = KernelRun.of(one, bars, 0.1, 2, Watch.NOBODY);
        assertSameValue(
                run, KernelRun.of(one, bars, 0.1, 2, Watch.NOBODY), KernelRun.of(one, bars, 0.2, 2, Watch.NOBODY));
        assertNotEquals(run, new KernelRun(run.banks().subList(0, 2), run.losses(), run.accuracies(), true));
        assertNotEquals(run, new KernelRun(run.banks(), run.losses(), new double[3], true));
        assertNotEquals(run, new KernelRun(run.banks(), run.losses(), run.accuracies(), false));
    }

    @Test
    void mapsAreTheirNumbers() {
        double[][] values = {{1, 2}, {3, 4}};
        assertSameValue(
                new DecisionMap(values), new DecisionMap(Matrices.copy(values)), new DecisionMap(new double[][] {{1, 2}
                }));
    }

    /** One start looked at through rules of different kinds shows what a new start shows. */
    @ParameterizedTest
    @EnumSource(names = {"UNIFORM", "ORTHOGONAL", "HE_NORMAL"})
    void aStartForgetsTheRuleBefore(Initialiser.Scheme scheme) {
        Propagation.Start start = new Propagation.Start(LayerSizes.square(3, 6), 4, 1);
        for (Initialiser.Scheme before : Initialiser.Scheme.values()) {
            start.through(Initialiser.of(before), Activation.TANH, GradientSource.RANDOM, 4, Watch.NOBODY);
            assertEquals(
                    new Propagation.Start(LayerSizes.square(3, 6), 4, 1)
                            .through(Initialiser.of(scheme), Activation.TANH, GradientSource.RANDOM, 4, Watch.NOBODY),
                    start.through(Initialiser.of(scheme), Activation.TANH, GradientSource.RANDOM, 4, Watch.NOBODY));
        }
    }

    /** Twenty layers of a thousand are too many numbers to keep: they are drawn again, and are the same. */
    @Test
    void whatIsTooLargeToKeepIsDrawnAgain() {
        Initialiser scheme = Initialiser.of(Initialiser.Scheme.LECUN);
        double[][] again = new Draws(LayerSizes.square(20, 1000), 4).unit(1, scheme);
        double[][] kept = new Draws(LayerSizes.square(2, 1000), 4).unit(1, scheme);
        assertArrayEquals(kept[999], again[999]);
        assertArrayEquals(kept[0], again[0]);
    }

    /** Back at an earlier stage, the same steps lead to the same net. */
    @Test
    void aRaceThatIsTakenBackRunsTheSameAgain() {
        Learner learner = new RaceLearner(Race.start(Initialiser.of(Initialiser.Scheme.LECUN), 3), DataSet.XOR, 0.1);
        learner.step();
        Learner.Stage early = learner.stage();
        double loss = learner.step();
        Net after = learner.net();
        learner.step();
        learner.goTo(early);
        assertEquals(1, learner.stage().steps());
        assertEquals(loss, learner.step());
        assertEquals(after, learner.net());
    }
}
