package firstlayer.widgets.neuron.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.param.NumberLens;
import firstlayer.param.Parameter;
import firstlayer.param.Values;
import firstlayer.widget.Preset;
import firstlayer.widget.Progress;
import firstlayer.widget.Row;
import firstlayer.widgets.neuron.view.NeuronEntry;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The experiments of the first question, asked as links ask them. */
class NeuronTest {

    private static Asked asked(String query) {
        return Asked.of(NeuronEntry.entry().widget(), query);
    }

    private static Values values(String query) {
        return Asked.values(NeuronEntry.entry().widget(), query);
    }

    @ParameterizedTest
    @CsvSource({"sigmoid, 0.7310585786", "tanh, 0.7615941560", "relu, 1", "step, 1", "identity, 1"})
    void theDefaultsCanBeCheckedOnPaper(String activation, double a) {
        Asked asked = asked("activation=" + activation);
        assertEquals(1, asked.number("z"));
        assertEquals(a, asked.number("a"), 1e-10);
        assertEquals(2, asked.number("product.1"));
        assertEquals(0, asked.number("product.2"));
        assertEquals(Math.sqrt(5), asked.number("norm"), 1e-15);
        assertEquals(1 / Math.sqrt(5), asked.number("distance"), 1e-15);
        assertEquals(1 / Math.sqrt(5), asked.number("signed-distance"), 1e-15);
        assertTrue(asked.isEmpty("right"));
    }

    /** With w = (1, 1) the corners have the sums b, b + 1, b + 1 and b + 2. */
    @Test
    void theSameWeightsGiveAndOrByTheBiasAlone() {
        for (int tenth = -30; tenth <= 10; tenth++) {
            double b = tenth / 10.0;
            boolean and = b >= -2 && b < -1;
            boolean or = b >= -1 && b < 0;
            assertEquals(
                    and, asked("activation=step&target=and&w1=1&w2=1&b=" + b).number("right") == 4, "AND " + b);
            assertEquals(or, asked("activation=step&target=or&w1=1&w2=1&b=" + b).number("right") == 4, "OR " + b);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.9, false", "1, true", "1.5, true", "1.9, true", "2, false"})
    void turnedRoundItIsNand(double b, boolean nand) {
        assertEquals(nand, asked("target=nand&w1=-1&w2=-1&b=" + b).number("right") == 4);
    }

    @Test
    void oneNeuronGetsAtMostThreeOfXorSeed7() {
        Random random = new Random(7);
        double best = 0;
        for (int i = 0; i < 3000; i++) {
            String query = String.format(
                    Locale.ROOT,
                    "target=xor&w1=%s&w2=%s&b=%s",
                    6 * random.nextDouble() - 3,
                    6 * random.nextDouble() - 3,
                    6 * random.nextDouble() - 3);
            best = Math.max(best, asked(query).number("right"));
        }
        assertEquals(3, best);
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0, 0", "0, 1, 1, 0, 1", "1, 0, 1, 0, 1", "1, 1, 2, 1, 0"})
    void twoReluAndASumGiveXor(int x1, int x2, double h1, double h2, double y) {
        Asked asked = asked(String.format(Locale.ROOT, "target=xor&second=relu-pair&x1=%d&x2=%d", x1, x2));
        assertEquals(h1, asked.number("pair.h1"));
        assertEquals(h2, asked.number("pair.h2"));
        assertEquals(y, asked.number("pair.y"));
        assertEquals(4, asked.number("right"));
    }

    @Test
    void twoLayersWithoutABendAreOneLine() {
        Asked straight = asked("target=xor&second=identity-pair&b1=0.3&b2=-0.7");
        assertEquals(0, straight.number("pair.difference"), 1e-12);
        assertEquals(3, asked("target=xor&second=identity-pair").number("right"));
        // At (−2, −2) both ReLUs are silent and the straight layer gives 4 + 2.
        assertEquals(6, asked("second=relu-pair").number("pair.difference"), 1e-12);
        assertFalse(asked("").reads("pair.y"));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.6224593312", "4, 0.8807970780", "16, 0.9996646499"})
    void sharpnessLeavesTheLineAndSteepensTheStep(double k, double a) {
        Asked asked = asked("w1=1&w2=0&b=-0.5&x1=1&k=" + k);
        assertEquals(a, asked.number("a"), 1e-10);
        assertEquals(0.5, asked.number("distance"));
        // On the line a sigmoid has slope 1/4, times k.
        assertEquals(k / 4, asked("w1=1&w2=0&b=-0.5&x1=0.5&k=" + k).number("slope"), 1e-15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid", "tanh", "identity", "relu", "leaky-relu"})
    void theSlopeAgreesWithASmallNudgeOfTheBias(String activation) {
        double h = 1e-5;
        String query = "k=1.7&activation=" + activation + "&b=";
        double nudge =
                (asked(query + (-1 + h)).number("a") - asked(query + (-1 - h)).number("a")) / (2 * h);
        assertEquals(nudge, asked(query + -1).number("slope"), 1e-8);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.1, 0.7, 1, 2})
    void fromZeroEveryRateMakesTheSameMistakes(double rate) {
        String zero = "&activation=step&w1=0&w2=0&b=0&rate=" + rate + "&steps=";
        assertEquals(18, asked("target=and" + zero + 36).number("mistakes"));
        assertEquals(18, asked("target=and" + zero + 32).number("mistakes"));
        assertEquals(9, asked("target=and" + zero + 36).number("epoch"));
        assertEquals(4, asked("target=and" + zero + 36).number("right"));
        assertEquals(-4 * rate, asked("target=and" + zero + 36).number("now.b"), 1e-15);
        assertEquals(9, asked("target=or" + zero + 24).number("mistakes"));
        assertEquals(6, asked("target=or" + zero + 24).number("epoch"));
        for (int round = 1; round <= 10; round++) {
            Asked xor = asked("target=xor" + zero + 4 * round);
            assertEquals(4 * round, xor.number("mistakes"));
            assertEquals(0, xor.number("now.w1"));
            assertEquals(0, xor.number("now.w2"));
            assertEquals(0, xor.number("now.b"));
        }
    }

    @Test
    void whatRunsAwayStopsAtAFiniteNumber() {
        Asked asked = asked("target=own&points=50;50;1;-50;50;0&rule=gradient&activation=identity&rate=2&steps=10000");
        assertTrue(asked.number("epoch") < 5000);
        assertTrue(Double.isFinite(asked.number("now.w1")));
        assertTrue(Double.isFinite(asked.number("z")));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"AND", "OR", "NAND", "XOR"},
            value = Target.class)
    void withMoreInputsThereAreAllCorners(Target target) {
        assertEquals(8, target.samples(3, List.of()).size());
        assertEquals(16, target.samples(4, List.of()).size());
        long yes = target.samples(4, List.of()).stream().filter(Sample::yes).count();
        assertEquals(target == Target.AND ? 1 : target == Target.XOR ? 8 : 15, yes);
    }

    @Test
    void bothEndsOfEveryParameterSolveAlikeTwice() {
        Values start = values("target=own&steps=20&inputs=4");
        for (Parameter<?> parameter : start.parameters()) {
            for (NumberLens lens : parameter.lenses(start)) {
                for (double end : new double[] {-1e12, 1e12}) {
                    Values values = lens.set(start, end);
                    NeuronWidget widget = new NeuronWidget();
                    Neuron once = widget.solve(values, Progress.silent());
                    assertEquals(once, new NeuronWidget().solve(values, Progress.silent()));
                    assertFalse(widget.describe(once).isBlank());
                    assertFalse(
                            StatusLine.of(once).isBlank() || StatusLine.of(once).contains("NaN"), lens.id());
                    assertTrue(Double.isFinite(once.z()) && Double.isFinite(once.a()), lens.id());
                }
            }
        }
    }

    @Test
    void presetsDoWhatTheySay() {
        for (Preset preset : new NeuronWidget().presets()) {
            Asked asked = asked(preset.query());
            if (preset.label().matches("AND|OR|NAND|XOR with two ReLUs")) {
                assertEquals(4, asked.number("right"), preset.label());
            }
            assertFalse(asked.says().isBlank());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"points=1;2", "points=1;2;3", "points=a;0;1", "points=101;0;1", "inputs=5", "steps=10001"})
    void whatIsNotLegalIsRefused(String query) {
        assertThrows(IllegalArgumentException.class, () -> values(query));
    }

    @Test
    void fiveControlsAreSeenBeforeTheFirstPrediction() {
        long core = new NeuronWidget()
                .panel(values("")).stream()
                        .filter(row -> row.spot() != Row.Spot.MORE)
                        .count();
        assertEquals(5, core);
    }
}
