package firstlayer.monkey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.monkey.Action.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a monkey does can be written, read and shrunk; its window here is a rule on lists. */
class MonkeyShrinkTest {

    private static final ActionDraw DRAW = new ActionDraw(7, List.of("neuron", "loss?c=1"));
    private static final Mishap BROKEN = new Mishap("broken", "It broke.\nBadly.");

    /** Breaks at the second wheel after a look was changed. */
    private static Optional<Monkey.Stop> fragile(List<Action> actions) {
        boolean themed = false;
        int wheels = 0;
        for (int i = 0; i < actions.size(); i++) {
            themed |= actions.get(i).kind() == Kind.THEME;
            wheels += themed && actions.get(i).kind() == Kind.WHEEL ? 1 : 0;
            if (wheels == 2) {
                return Optional.of(new Monkey.Stop(i + 1, BROKEN));
            }
        }
        return Optional.empty();
    }

    @Test
    void anActionIsALineThatReadsBack() {
        for (Action action : DRAW.first(2000)) {
            assertEquals(Optional.of(action), Action.read(action.toString()));
        }
        assertEquals(Optional.empty(), Action.read("# a remark"));
    }

    @Test
    void aSeedDrawsEveryKindAndAlwaysTheSame() {
        List<Action> some = DRAW.first(2000);
        assertEquals(some, new ActionDraw(7, List.of("neuron", "loss?c=1")).first(2000));
        assertEquals(
                Kind.values().length, some.stream().map(Action::kind).distinct().count());
    }

    @Test
    void textIsOneWordAndReadsBack() {
        String text = "a b\\\n\u0000\uD800😀é";
        assertEquals(text, Action.of(Kind.TYPE, Action.quoted(text)).text());
        assertEquals(-1, Action.quoted(text).indexOf(' '));
    }

    @Test
    void onlyWhatAMishapNeedsIsLeft() {
        List<Action> many = DRAW.first(1500);
        Monkey.Stop stop = fragile(many).orElseThrow();
        List<Action> fewest = Monkey.shrink(many.subList(0, stop.after()), BROKEN, MonkeyShrinkTest::fragile);
        assertEquals(
                List.of(Kind.THEME, Kind.WHEEL, Kind.WHEEL),
                fewest.stream().map(Action::kind).toList());
    }

    @Test
    void aMishapThatDoesNotComeBackKeepsItsActions() {
        List<Action> many = DRAW.first(200);
        assertEquals(many, Monkey.shrink(many, BROKEN, actions -> Optional.empty()));
    }

    @Test
    void aFileOfAMishapCanBePlayed() {
        List<Action> many = IntStream.range(0, 400).mapToObj(DRAW::number).toList();
        AssertionError told =
                assertThrows(AssertionError.class, () -> Monkey.play("shrink-test", many, MonkeyShrinkTest::fragile));
        assertTrue(told.getMessage().contains("shrunk to 3"), told.getMessage());
        List<Action> written = Monkey.read(Path.of("target", "monkey", "shrink-test.txt"));
        assertEquals(3, written.size());
        assertTrue(fragile(written).isPresent());
    }
}
