package firstlayer.note.exercise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.math.graph.Expression;
import firstlayer.math.graph.Tape;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** z = w·x + b at drawn numbers, drawn once more by hand. */
class ExerciseTest {

    private static final RealParameter W = real("w");
    private static final RealParameter X = real("x");
    private static final RealParameter B = real("b");
    private static final Values START = Values.initial(List.of(W, X, B)).with("x=2");

    private static final List<String> WS = List.of("-0.3", "-0.2", "-0.1", "0", "0.1", "0.2", "0.3");
    private static final List<String> BS = List.of("-1", "0", "1.5");

    private static RealParameter real(String id) {
        return new RealParameter(
                new Name(id, id, "", Role.PLAIN, "Turns " + id + "."), -100, 100, SliderRange.linear(-3, 3, 0.1), 0.0);
    }

    /** Refuses x = 13, has no number at x = 12, and is long at x = 11. */
    private static final class Sum implements Workings {

        @Override
        public Optional<String> objection(Values at) {
            return at.get(X) == 13 ? Optional.of("not 13; take 12") : Optional.empty();
        }

        @Override
        public boolean isLong(Values at) {
            return at.get(X) == 11;
        }

        @Override
        public Map<String, Double> numbers(Values at, Set<String> readouts) {
            Map<String, Double> numbers = new HashMap<>();
            if (at.get(X) != 12) {
                numbers.put("z", at.get(W) * at.get(X) + at.get(B));
            }
            return numbers;
        }

        @Override
        public double evaluate(String arithmetic) {
            Tape tape = Expression.parse(arithmetic).at(Map.of());
            return tape.value(tape.result());
        }
    }

    private static Exercise exercise(String draw, String... slips) {
        return new Exercise(
                "z-anew",
                Draw.read(draw, START),
                "z",
                new Tolerance.Within(0.01),
                Arrays.stream(slips).map(Slip::new).toList(),
                new Sum());
    }

    private static Random seeded(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return new Random(new BigInteger(Arrays.copyOf(digest, 8)).longValueExact());
    }

    private static <T> T any(Random random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @Test
    void drawsAreThoseOfRandomSeededWithTheHashOfIdAndCount() throws Exception {
        Exercise exercise = exercise("w=-0.3..0.3/0.1&b=-1,0,1.5");
        for (int count = 1; count <= 100; count++) {
            Random random = seeded("z-anew#" + count);
            String w = any(random, WS);
            String b = any(random, BS);
            Drawn drawn = exercise.drawn(count).orElseThrow();
            assertEquals("w=" + w + "&b=" + b, drawn.query());
            assertEquals(Double.parseDouble(w), drawn.values().get(W));
            assertEquals(Double.parseDouble(b), drawn.values().get(B));
            assertEquals(2.0, drawn.values().get(X), "what is not drawn starts as the note does");
            assertEquals(2 * Double.parseDouble(w) + Double.parseDouble(b), drawn.truth(), 1e-15);
        }
    }

    @Test
    void settingsAreDrawnInTheOrderOfWriting() throws Exception {
        Exercise turned = exercise("b=-1,0,1.5&w=-0.3..0.3/0.1");
        Random random = seeded("z-anew#5");
        assertEquals(
                "b=" + any(random, BS) + "&w=" + any(random, WS),
                turned.drawn(5).orElseThrow().query());
    }

    /** With b = 0 the bias cannot be seen to be forgotten: such draws are passed over, and the generator goes on. */
    @Test
    void aDrawInWhichASlipIsRightIsDrawnAgain() throws Exception {
        Exercise exercise = exercise("w=-0.3..0.3/0.1&b=-1,0,1.5", "{z} - {b}");
        Set<String> first = new HashSet<>();
        for (int count = 1; count <= 100; count++) {
            Random random = seeded("z-anew#" + count);
            String w = any(random, WS);
            String b = any(random, BS);
            first.add(b);
            while (b.equals("0")) {
                w = any(random, WS);
                b = any(random, BS);
            }
            assertEquals(
                    "w=" + w + "&b=" + b, exercise.drawn(count).orElseThrow().query());
        }
        assertTrue(first.contains("0"), "some were drawn again");
    }

    @Test
    void whatIsRefusedOrHasNoNumberIsDrawnAgain() throws Exception {
        Exercise exercise = exercise("x=10,12,13,14&w=1");
        for (int count = 1; count <= 50; count++) {
            Random random = seeded("z-anew#" + count);
            String x;
            do {
                x = any(random, List.of("10", "12", "13", "14"));
                random.nextInt(1);
            } while (x.equals("12") || x.equals("13"));
            assertEquals("x=" + x + "&w=1", exercise.drawn(count).orElseThrow().query());
        }
    }

    @Test
    void whereNothingCanBeAskedNothingIsDrawn() {
        assertEquals(Optional.empty(), exercise("x=12&w=1").drawn(1));
        assertEquals(Optional.empty(), exercise("x=11&w=1").drawn(1), "an answer is marked at once");
        assertEquals(Optional.empty(), exercise("w=0&b=1", "{b}").drawn(1));
    }

    @Test
    void anAnswerIsRightOrAKnownSlipOrNeither() {
        Exercise exercise = exercise("w=0.5&x=3&b=-1,1.5", "{w}*{x}", "{w} + {x} + {b}", "{z}/0", "{w}*{x} + 0");
        Drawn drawn = exercise.drawn(1).orElseThrow();
        double b = drawn.values().get(B);
        assertEquals(new Marking(true, OptionalInt.empty()), exercise.mark(drawn, 1.5 + b + 0.009));
        assertEquals(new Marking(false, OptionalInt.of(0)), exercise.mark(drawn, 1.5));
        assertEquals(new Marking(false, OptionalInt.of(1)), exercise.mark(drawn, 3.5 + b - 0.01));
        assertEquals(new Marking(false, OptionalInt.empty()), exercise.mark(drawn, 77));
    }

    /** A minus before a power would bind less than it: a number in place of a name is in brackets. */
    @Test
    void negativeNumbersInASlipAreOneOperand() {
        Exercise exercise = exercise("w=-3&b=5", "{w}^2 - {w}");
        Drawn drawn = exercise.drawn(1).orElseThrow();
        assertEquals(List.of(12.0), drawn.slips());
    }

    @Test
    void tenthsAreExactAtBothEnds() {
        Set<Double> seen = new HashSet<>();
        Exercise exercise = exercise("w=-0.3..0.3/0.1&b=1");
        for (int count = 1; count <= 200; count++) {
            seen.add(exercise.drawn(count).orElseThrow().values().get(W));
        }
        assertEquals(Set.of(-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3), seen);
    }
}
