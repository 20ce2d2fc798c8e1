package firstlayer.widgets.neuron.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Asked;
import firstlayer.math.Activation;
import firstlayer.param.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two neurons and a sum: where yes and no meet, and what is said of it. */
class PairTest {

    private static final String XOR = "target=xor&second=";

    @Test
    void theLinesOfXorAreKnown() {
        // y = 2 − (x₁ + x₂) without a bend; with ReLU y rises to 1 at 1 and falls again.
        assertEquals(List.of(1.5), new Pair(Activation.IDENTITY, 0, -1).boundaries());
        assertEquals(List.of(0.5, 1.5), new Pair(Activation.RELU, 0, -1).boundaries());
        assertEquals(List.of(), new Pair(Activation.RELU, -1, 0).boundaries());
    }

    /** Against a walk along x₁ + x₂ in small steps. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLinesAreWhereTheAnswerChanges(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            Pair pair = new Pair(
                    random.nextBoolean() ? Activation.RELU : Activation.IDENTITY,
                    6 * random.nextDouble() - 3,
                    6 * random.nextDouble() - 3);
            List<Double> changes = new ArrayList<>();
            for (int k = -120_000; k < 120_000; k++) {
                double sum = k / 10_000.0;
                boolean before = pair.y(sum / 2, sum / 2) >= 0.5;
                boolean after = pair.y((sum + 1e-4) / 2, (sum + 1e-4) / 2) >= 0.5;
                if (before != after) {
                    changes.add(sum);
                }
            }
            List<Double> lines = pair.boundaries();
            assertEquals(changes.size(), lines.size(), pair::toString);
            for (int k = 0; k < lines.size(); k++) {
                assertEquals(changes.get(k), lines.get(k), 1.1e-4, pair::toString);
            }
        }
    }

    @Test
    void theOneNeuronHasNoNumbersWhereTwoStandInItsPlace() {
        for (String second : List.of("identity-pair", "relu-pair")) {
            Asked asked = Asked.of(new NeuronWidget(), XOR + second + "&x1=1&x2=0");
            for (String id : List.of(
                    "z",
                    "a",
                    "norm",
                    "distance",
                    "signed-distance",
                    "slope",
                    "product.1",
                    "now.w1",
                    "now.b",
                    "mistakes")) {
                assertTrue(asked.isEmpty(id), id);
            }
            assertEquals(1, asked.number("y"));
            assertEquals(asked.number("pair.y"), asked.number("y"));
        }
        assertTrue(Asked.of(new NeuronWidget(), "").isEmpty("y"));
    }

    @Test
    void whatIsSaidIsSaidOfThePair() {
        Asked straight = Asked.of(new NeuronWidget(), XOR + "identity-pair");
        assertTrue(straight.says().contains("y = ½ is one line, x₁ + x₂ = 1.5."), straight.says());
        Asked folded = Asked.of(new NeuronWidget(), XOR + "relu-pair&steps=9");
        assertTrue(folded.says().contains("Yes where x₁ + x₂ is from 0.5 to 1.5."), folded.says());
        assertFalse(folded.says().contains("steps"), "a pair has learned nothing");
        String bare = StatusLine.of(Neuron.of(Asked.values(new NeuronWidget(), "second=identity-pair&b1=2&b2=1")));
        assertTrue(bare.contains("y = −(x₁ + x₂). "), bare);
    }

    @Test
    void choosingAPairLeavesWhatAPairHasNot() {
        Values learned = Asked.values(new NeuronWidget(), "inputs=4&target=xor&steps=9");
        Values paired = new NeuronWidget().chosen(learned, learned.with("second=relu-pair"));
        assertEquals(2L, paired.get(NeuronParameters.INPUTS));
        assertEquals(0L, paired.get(NeuronParameters.STEPS));
    }
}
