package firstlayer.note;

import static java.time.Duration.ofSeconds;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.node.FormulaSpan;
import firstlayer.note.node.Nodes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TableCell;
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
                "|a",
                "\\(",
                "\\[a=",
                "\\)\\(",
                "<!--",
                "<!-- -->",
                "<sub>",
                "<sub></sup>",
                "~~",
                "~~a ",
                "http://",
                "www.a ",
                "://",
                "[[a",
                "![[",
                "[^1",
                "![a](b ",
                "](a b",
                ":::\n",
                "\\begin{a}",
                "$1 a ",
                "# a\n",
                "|a|b|\n",
                "[a](#a) ",
                "- Q {#q} {.ordered}\n  - [draw](draw:rate=0..1/0.1)\n",
                "- Q {#q}\n  - [draw](draw:rate=0..1/0.1&steps=1)\n  - [number] `{w}` within 0.1\n    > w\n",
                "  - [slip] `{w}`*`{w}`\n    > w\n",
                "{.a} "
            })
    void aThirdOfAMegabyteOfOneThingIsReadOrRefused(String piece) {
        Note note = read(piece.repeat(LENGTH / piece.length()));
        assertEquals("Q", note.question());
        assertTrue(note.problems().size() <= 101);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&rate=0..1/0.1", "&a", ",1", "0..1/0.1"})
    void aLongDrawIsRefused(String piece) {
        String draw = "draw:rate=0" + piece.repeat(LENGTH / piece.length());
        Note note = read(
                "## Check yourself\n\n- Q {#q}\n  - [draw](" + draw + ")\n  - [number] `{w}` within 0.1\n    > w\n");
        assertEquals(
                "n.md:8: a draw of " + (draw.length() - "draw:".length()) + " characters; at most 4096",
                note.problems().get(0).toString());
    }

    @Test
    void aQuestionOfSpacesIsReadAtOnce() {
        String spaces = " ".repeat(LENGTH);
        assertEquals(
                "q",
                read("## Check yourself\n\n- Q" + spaces + "Q {#q}\n  - [x] a\n    > a\n  - [ ] b\n    > b\n")
                        .items()
                        .get(0)
                        .id());
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
    void moreBracketsOrLinesThanTheParserBearsAreRefused() {
        assertEquals(
                "n.md:1: more than 500 open brackets in one paragraph; end it with a blank line",
                read("![".repeat(90_000) + "a" + "](b)".repeat(90_000))
                        .problems()
                        .get(0)
                        .toString());
        assertEquals(
                "n.md:1: more than 2000 lines in one paragraph; end it with a blank line",
                read("|a|b|\n".repeat(90_000)).problems().get(0).toString());
        assertEquals(
                List.of(),
                read("[a](set:rate=1) \\[ ".repeat(200) + "\n\n" + "[".repeat(400))
                        .problems());
    }

    @Test
    void aTableIsCutWhereItIsTooLargeToBeLaidOut() {
        Note note = read("|a".repeat(1000) + "|\n" + "|-".repeat(1000) + "|\n|b|\n");
        assertEquals(
                "n.md:5: a table of 1000 columns; the first 60 are shown",
                note.problems().get(0).toString());
        assertEquals(2 * 60, Nodes.under(note.body(), TableCell.class).size());
        Note high = read("|a|\n|-|\n" + "|b|\n".repeat(1500));
        assertEquals(
                "n.md:5: a table of 1501 rows; the first 400 are shown",
                high.problems().get(0).toString());
        assertEquals(400, Nodes.under(high.body(), TableCell.class).size());
    }

    @Test
    void moreCellsThanTheParserBearsAreRefused() {
        String table = "|a".repeat(5000) + "|\n" + "|-".repeat(5000) + "|\n" + "|b|\n".repeat(1900);
        assertEquals(
                "n.md:1: a table of more than a million cells; split the table",
                read(table).problems().get(0).toString());
    }

    @Test
    void morePiecesThanAParagraphBearsAreRefused() {
        assertEquals(
                "n.md:1: more than 1000 pieces of text in one paragraph; end it with a blank line",
                read("`x` b ".repeat(501)).problems().get(0).toString());
        assertEquals(List.of(), read("`x` b ".repeat(400)).problems());
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
                "n.md:5: 50 more problems; fix these first",
                note.problems().get(100).toString());
    }

    /** A formula may take seconds to be found wrong; a good one is not spoilt by those above it. */
    @Test
    void afterTwentyWrongFormulasTheOthersAreTakenOnTrust() {
        AtomicInteger tried = new AtomicInteger();
        String wrong = IntStream.range(0, 30)
                .mapToObj(i -> "$x_{" + i + "}$ $x_{" + i + "}$ ")
                .collect(joining());
        Note note = new Notes(new TwoWidgets(), tex -> {
                    tried.incrementAndGet();
                    return tex.contains("x") ? Optional.of("wrong; right") : Optional.empty();
                })
                .read("n.md", FRONT + wrong + "\n\n$y = 1$");
        assertEquals(20, tried.get());
        assertEquals(40, note.problems().size());
        assertEquals(
                "n.md:5: the formulas from here on were not tried; fix those above first",
                note.problems().get(39).toString());
        assertTrue(Nodes.under(note.body(), FormulaSpan.class).stream()
                .anyMatch(formula -> formula.tex().equals("y = 1")));
    }

    @Test
    void theSameWrongFormulaCountsOnce() {
        Note note = new Notes(
                        new TwoWidgets(), tex -> tex.contains("bm") ? Optional.of("wrong; right") : Optional.empty())
                .read("n.md", FRONT + "$\\bm{x}$ ".repeat(21) + "$y = wx + b$");
        assertEquals(21, note.problems().size());
        assertEquals(1, Nodes.under(note.body(), FormulaSpan.class).size());
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
