package firstlayer.note;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes a note hang, overflow the stack or list problems without end. */
class HostileNoteTest {

    private static final String FRONT = "---\nquestion: Q\nwidget: learning-rate\n---\n";
    private static final int LENGTH = 300_000;

    private static Note read(String body) {
        return assertTimeoutPreemptively(ofSeconds(60), () -> {
            Note note = new Notes(new TwoWidgets(), tex -> Optional.empty()).read("n.md", FRONT + body);
            note.passages();
            PlainText.of(note.body());
            return note;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "> - "})
    void tenThousandLevelsAreCutAndSaid(String level) {
        assertEquals(
                "n.md:5: nested deeper than 64 levels; what is deeper is shown as text",
                read(level.repeat(10_000) + "x").problems().get(0).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "](",
                "<",
                "&",
                "$a ",
                "$a$1 ",
                "`a``b",
                "[a](",
                "[^1]: ",
                "> x\n",
                "- [ ] x\n",
                "> [!PREDICT] p\n\n",
                "[x](set:rate=9999) ",
                "<b>",
                "$$\n",
                "|a"
            })
    void aThirdOfAMegabyteOfOneThingIsReadOrRefused(String piece) {
        Note note = read(piece.repeat(LENGTH / piece.length()));
        assertEquals("Q", note.question());
        assertTrue(note.problems().size() <= 101);
    }

    @Test
    void moreStarsThanTheParserBearsAreRefused() {
        assertEquals(
                "n.md:1: more than 2000 times * or _ in one paragraph; end it with a blank line",
                read("*a **b ".repeat(60_000) + "c** d*".repeat(60_000))
                        .problems()
                        .get(0)
                        .toString());
    }

    @Test
    void moreCellsThanTheParserBearsAreRefused() {
        String table = "|a".repeat(5000) + "|\n" + "|-".repeat(5000) + "|\n" + "|b|\n".repeat(5000);
        assertEquals(
                "n.md:1: a table of more than a million cells; split the table",
                read(table).problems().get(0).toString());
    }

    @Test
    void morePiecesThanAWindowBearsAreRefused() {
        assertEquals(
                "n.md:1: more than 20000 pieces of text; split the note",
                read("a\n\n".repeat(15_000)).problems().get(0).toString());
    }

    @Test
    void beyondAHundredProblemsAreCounted() {
        Note note = read("`{rat}` ".repeat(150));
        assertEquals(101, note.problems().size());
        assertEquals(
                "n.md:5: 50 more problems; mend these first",
                note.problems().get(100).toString());
    }

    @Test
    void aFormulaIsNotTriedAfterTwentyWereWrong() {
        AtomicInteger tried = new AtomicInteger();
        Note note = new Notes(new TwoWidgets(), tex -> {
                    tried.incrementAndGet();
                    return Optional.of("wrong; right");
                })
                .read("n.md", FRONT + "$x$ ".repeat(50));
        assertEquals(20, tried.get());
        assertEquals(50, note.problems().size());
        assertEquals(
                "n.md:5: this formula was not tried; mend those above first",
                note.problems().get(49).toString());
    }

    @Test
    void yamlThatNestsOrRefersToItselfIsRefused() {
        Note note = assertTimeoutPreemptively(
                ofSeconds(60),
                () -> new Notes(new TwoWidgets(), tex -> Optional.empty())
                        .read("n.md", "---\nquestion: " + "[".repeat(100_000) + "\nwidget: &a [*a, *a]\n---\n"));
        assertTrue(
                note.problems().toString().contains("the front matter cannot be read; write key: value"),
                note.problems()::toString);
    }
}
