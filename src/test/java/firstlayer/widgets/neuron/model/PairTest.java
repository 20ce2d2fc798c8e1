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

    private static final DecisionBoundary SUM = new DecisionBoundary(1, 1, 0);

    private static Pair folding(Activation activation, double b1, double b2) {
        return new Pair(activation, new DecisionBoundary(1, 1, b1), new DecisionBoundary(1, 1, b2), 1, -2, 0);
    }

    /** What x₁ + x₂ is on each whole line. */
    private static List<Double> sums(Pair pair) {
        return pair.boundaries().stream()
                .peek(piece -> assertTrue(piece.isWhole(), piece::toString))
                .map(piece -> piece.line().along(0))
                .map(at -> SUM.sum(at[0], at[1]))
                .sorted()
                .toList();
    }

    @Test
    void theLinesOfXorAreKnown() {
        // y = 2 − (x₁ + x₂) without a bend; with ReLU y rises to 1 at 1 and falls again.
        assertEquals(1, sums(folding(Activation.IDENTITY, 0, -1)).size());
        assertEquals(1.5, sums(folding(Activation.IDENTITY, 0, -1)).get(0), 1e-15);
        List<Double> two = sums(folding(Activation.RELU, 0, -1));
        assertEquals(2, two.size());
        assertEquals(0.5, two.get(0), 1e-15);
        assertEquals(1.5, two.get(1), 1e-15);
        assertEquals(List.of(), sums(folding(Activation.RELU, -1, 0)));
    }

    private static double any(Random random) {
        return 6 * random.nextDouble() - 3;
    }

    private static Pair any(Random random, Activation activation) {
        return new Pair(
                activation,
                new DecisionBoundary(any(random), any(random), any(random)),
                new DecisionBoundary(any(random), any(random), any(random)),
                any(random),
                any(random),
                any(random));
    }

    /** Against a walk across the plane in small steps: the answer changes where a piece is crossed, and nowhere else. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theLinesAreWhereTheAnswerChanges(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Pair pair = any(random, random.nextInt(4) > 0 ? Activation.RELU : Activation.IDENTITY);
            double x2 = any(random);
            List<Double> changes = new ArrayList<>();
            for (int k = -40_000; k < 40_000; k++) {
                double x1 = k / 10_000.0;
                if (pair.y(x1, x2) >= 0.5 != pair.y(x1 + 1e-4, x2) >= 0.5) {
                    changes.add(x1);
                }
            }
            List<Double> crossed = pair.boundaries().stream()
                    .flatMap(piece -> crossing(piece, x2).stream())
                    .sorted()
                    .toList();
            assertEquals(changes.size(), crossed.size(), pair::toString);
            for (int k = 0; k < changes.size(); k++) {
                assertEquals(changes.get(k), crossed.get(k), 1.1e-4, pair::toString);
            }
        }
    }

    /** Where a piece has this x₂: the way t along the line solves foot₂ + t·u₁ = x₂. */
    private static List<Double> crossing(BoundaryPiece piece, double x2) {
        double t = (x2 - piece.line().along(0)[1]) / piece.line().u1();
        double x1 = piece.line().along(t)[0];
        return piece.from() < t && t < piece.to() && x1 > -4 && x1 < 4 ? List.of(x1) : List.of();
    }

    /** On every piece y is ½. */
    @Test
    void onEveryPieceTheOutputIsAHalf() {
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            Pair pair = any(random, Activation.RELU);
            for (BoundaryPiece piece : pair.boundaries()) {
                double[] seen = piece.seen(InputWindow.ROUND_THE_ORIGIN);
                for (double way : seen) {
                    double[] at = piece.line().along(way);
                    assertEquals(0.5, pair.y(at[0], at[1]), 1e-9, pair::toString);
                }
            }
        }
    }

    @Test
    void withoutABendThereIsOneLineWhateverTheWeights() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            Pair pair = any(random, Activation.IDENTITY);
            assertEquals(1, pair.boundaries().size());
            assertTrue(pair.boundaries().get(0).isWhole());
            assertEquals(0, pair.largestDifference(), 1e-12);
        }
    }

    @Test
    void aHiddenNeuronThatDoesNotCountBendsNothing() {
        DecisionBoundary first = new DecisionBoundary(1, 2, -1);
        Pair pair = new Pair(Activation.RELU, first, new DecisionBoundary(3, -1, 0), 1, 0, 0);
        // max(0, x₁ + 2x₂ − 1) = ½
        assertEquals(List.of(BoundaryPiece.whole(new DecisionBoundary(1, 2, -1.5))), pair.boundaries());
        Pair flat = new Pair(Activation.RELU, first, new DecisionBoundary(0, 0, 2), 1, 0.25, 0);
        // … + ¼·2 = ½ only where h₁ = 0
        assertEquals(List.of(BoundaryPiece.whole(new DecisionBoundary(1, 2, -1))), flat.boundaries());
        assertEquals(List.of(), new Pair(Activation.RELU, new DecisionBoundary(0, 0, 1), first, 0, 0, 0).boundaries());
    }

    @Test
    void oldLinksShowWhatTheyShowed() {
        Pair now = Neuron.of(Asked.values(new NeuronWidget(), XOR + "relu-pair&b1=0.5&b2=-0.5"))
                .pair()
                .orElseThrow();
        assertEquals(folding(Activation.RELU, 0.5, -0.5), now);
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
                assertFalse(asked.reads(id), id);
            }
            assertEquals(1, asked.number("y"));
            assertEquals(asked.number("pair.y"), asked.number("y"));
        }
        assertFalse(Asked.of(new NeuronWidget(), "").reads("y"));
    }

    @Test
    void whatIsSaidIsSaidOfThePair() {
        Asked straight = Asked.of(new NeuronWidget(), XOR + "identity-pair");
        assertTrue(straight.says().contains("y = ½ is one line, x₁ + x₂ = 1.5."), straight.says());
        Asked folded = Asked.of(new NeuronWidget(), XOR + "relu-pair&steps=9");
        assertTrue(folded.says().contains("Yes where x₁ + x₂ is from 0.5 to 1.5."), folded.says());
        assertFalse(folded.says().contains("steps"), "a pair has learned nothing");
        String bare = StatusLine.of(Neuron.of(Asked.values(new NeuronWidget(), "second=identity-pair&b1=2&b2=1")));
        assertTrue(bare.contains("y = −x₁ − x₂. "), bare);
    }

    @Test
    void choosingAPairLeavesWhatAPairHasNot() {
        Values learned = Asked.values(new NeuronWidget(), "inputs=4&target=xor&steps=9");
        Values paired = new NeuronWidget().chosen(learned, learned.with("second=relu-pair"));
        assertEquals(2L, paired.get(NeuronParameters.INPUTS));
        assertEquals(0L, paired.get(NeuronParameters.STEPS));
    }
}
