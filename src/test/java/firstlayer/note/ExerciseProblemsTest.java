package firstlayer.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.node.NoteLink;
import firstlayer.note.node.NumberItem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong in an exercise is told with its line and what would be right, each mistake once; it then stays a list. */
class ExerciseProblemsTest {

    private static final String FRONT = "---\nquestion: Why?\nwidget: learning-rate\n---\n";
    private static final String CHECK = FRONT + "## Check yourself\n\n";
    private static final String ASK = "- Where is w? {#w-anew}\n";
    private static final String DRAW = "  - [draw](draw:rate=0.1..0.9/0.1&start=1..4/1&steps=1)\n";
    private static final String NUMBER = "  - [number] `{w}` within 0.01\n    > `{start}` times `{factor}`.\n";
    private static final String SLIP = "  - [slip] `{start}` + `{factor}`\n    > Those are multiplied.\n";

    private static Arguments of(String text, String... problems) {
        return Arguments.of(CHECK + text, List.of(problems));
    }

    private static Arguments drawing(String draw, String problem) {
        return of(ASK + "  - [draw](draw:" + draw + ")\n" + NUMBER, "8: " + problem);
    }

    private static Arguments asking(String number, String problem) {
        return of(ASK + DRAW + "  - [number] " + number + "\n    > so.\n", "9: " + problem);
    }

    private static Arguments slipping(String slip, String... problems) {
        return of(ASK + DRAW + NUMBER + "  - [slip] " + slip, problems);
    }

    static List<Arguments> draws() {
        return List.of(
                drawing("rat=1", "unknown parameter 'rat'; this widget has rate, start, steps, lanes"),
                drawing("rate=0.1,200", "rate: 200 is out of range; legal is −0.5 to 100"),
                drawing("rate=0..200/1", "rate: 200 is out of range; legal is −0.5 to 100"),
                drawing("steps=0..2/0.5", "steps: 0.5 is not a whole number; legal is a whole number from 0 to 100000"),
                drawing("rate=0..1/0", "rate: a step of 0; write one above 0: -2..2/0.5"),
                drawing("rate=0..1/-0.1", "rate: a step of -0.1; write one above 0: -2..2/0.5"),
                drawing("rate=2..1/0.1", "rate: nothing is in 2..1; write the smaller end first"),
                drawing("rate=0..1/0.3", "rate: steps of 0.3 from 0 miss 1; take a step that ends there"),
                drawing("rate=0..1", "rate: '0..1' is no range; write first, last and step: -2..2/0.5"),
                drawing("rate=0..1e999/1", "rate: '0..1e999/1' is no range; write first, last and step: -2..2/0.5"),
                drawing("steps=0..99999/1", "steps: more than 10000 values; take a larger step"),
                drawing("rate=1,,2", "rate: a value is missing; write values with commas between, such as -1,0,1"),
                drawing("rate", "'rate' draws nothing; write it like draw:w1=-2..2/0.5&b=-1,0,1"),
                drawing("", "'' draws nothing; write it like draw:w1=-2..2/0.5&b=-1,0,1"),
                drawing("rate=1&rate=2", "'rate' is given twice; give it once"),
                drawing("lanes.1=0.5", "lanes.1: no number 'lanes.1'; there is none now"));
    }

    static List<Arguments> rehearsals() {
        return List.of(
                drawing(
                        "rate=0.1,0.2&steps=1",
                        "different answers in 50 draws: 2; draw from more values, at least 8 should differ"),
                drawing(
                        "rate=0.5&steps=2000",
                        "draw 1 finds nothing to ask: at rate=0.5&steps=2000 it takes long to work out;"
                                + " an answer is marked at once: draw smaller settings"),
                drawing(
                        "rate=0.5&steps=13",
                        "draw 1 finds nothing to ask: at rate=0.5&steps=13: 13 steps are unlucky; take 12"),
                of(
                        ASK + "  - [draw](draw:rate=1&start=3&steps=1)\n"
                                + "  - [number] `{loss}` within 0.01\n    > so.\n",
                        "8: draw 1 finds nothing to ask: at rate=1&start=3&steps=1 {loss} has no number;"
                                + " draw values at which it has one"),
                of(
                        ASK + "  - [draw](draw:rate=0&start=-4&steps=1)\n" + NUMBER
                                + "  - [slip] `{start}`\n    > no.\n",
                        "8: draw 1 finds nothing to ask: at rate=0&start=-4&steps=1 the slip {start}"
                                + " comes to the right answer; draw values at which it does not"));
    }

    static List<Arguments> lines() {
        String unread =
                "this number cannot be read; write - [number] `{z}` within 0.01, or - [number] `{z}` to 3 digits";
        return List.of(
                of(ASK + DRAW + NUMBER + SLIP),
                of(ASK + DRAW + "  - [number] `{w}` to 3 digits\n    > so.\n"),
                asking("`{w}` within 0", unread),
                asking("`{w}` within NaN", unread),
                asking("`{w}` to 0 digits", unread),
                asking("`{w}` to 99 digits", unread),
                asking("w within 0.1", unread),
                asking("`{rate}` within 0.1", "unknown readout {rate}; an exercise asks for a readout of the picture"),
                asking("`{z}` within 0.1", "unknown readout {z}; an exercise asks for a readout of the picture"),
                of(
                        ASK + DRAW + "  - [number] `{w}` within 0.01\n",
                        "9: no worked line; put a quoted line under the number: > z = …"),
                of(ASK + DRAW + NUMBER + NUMBER, "11: a second number; an exercise has one line with a number"),
                of(
                        ASK + NUMBER,
                        "8: this exercise has no draw; write a line under its question:"
                                + " - [draw](draw:w1=-2..2/0.5&b=-1,0,1)"),
                of(
                        ASK + DRAW,
                        "8: this exercise has no number; write a line under its question: - [number] `{z}` within 0.01"),
                of(ASK + DRAW + DRAW + NUMBER, "9: a second draw; an exercise has one line with a draw"),
                of(
                        ASK + DRAW + NUMBER + "  - [x] 4\n",
                        "11: this is no line of an exercise; its lines begin with [draw](draw:…), [number] or [slip]"),
                of(
                        "- Where is w?\n" + DRAW + NUMBER,
                        "7: this exercise has no id; its draws are made from one: write {#next-z} behind the question"),
                of(
                        "- Where is w? {#a b}\n" + DRAW + NUMBER,
                        "7: 'a b' is no id; letters, digits and hyphens, such as twins"),
                of(
                        DRAW.substring(2),
                        "7: an exercise without a question;"
                                + " put its lines under a list item that asks: - Question? {#id} and the lines two spaces in"),
                slipping(
                        "`{start}` + `{q}`\n    > no.\n",
                        "11: unknown number {q} in this slip;"
                                + " first-layer solve learning-rate lists what there is"),
                slipping(
                        "`{start}` ! 2\n    > no.\n",
                        "11: this slip cannot be read: character 5: '!' has no meaning here; expected a number, a name or one of + - * / ^ ( )"),
                slipping(
                        "[`{start}`](set:rate=1)\n    > no.\n",
                        "11: this slip cannot be read: character 1: '\uFFFC' has no meaning here; expected a number, a name or one of + - * / ^ ( )"),
                slipping(
                        "`{start}`\n",
                        "11: this slip has no feedback;"
                                + " put a quoted line under it: > what was done, and what is right"),
                slipping(
                        "1" + "+1".repeat(50) + "\n    > no.\n",
                        "11: a slip of 101 characters; write at most 100 of arithmetic: - [slip] `{z}` - `{b}`"));
    }

    @ParameterizedTest
    @MethodSource({"draws", "rehearsals", "lines"})
    void isReportedWithItsLine(String text, List<String> problems) {
        Note note = read(text);
        assertEquals(
                problems.stream().map(p -> "n.md:" + p).toList(),
                note.problems().stream().map(Problem::toString).toList());
        assertEquals(problems.isEmpty() ? 1 : 0, note.items().size());
        assertTrue(PlainText.of(note.body()).contains("Where is w?") || text.contains("\n- [draw]"));
    }

    @Test
    void elsewhereThanInCheckYourselfAnExerciseIsSentThere() {
        assertEquals(
                List.of("n.md:6: an exercise outside \"Check yourself\";"
                        + " put its lines under a question below ## Check yourself"),
                read(FRONT + ASK + DRAW + NUMBER).problems().stream()
                        .map(Problem::toString)
                        .toList());
    }

    @Test
    void aDrawThatIsNoLineOfAnExerciseLeadsNowhere() {
        assertEquals(
                List.of("n.md:5: 'draw:rate=1' leads nowhere;"
                        + " links begin with set:, play:, go: or https://, or name a note: other.md#heading"),
                read(FRONT + "[a](draw:rate=1)").problems().stream()
                        .map(Problem::toString)
                        .toList());
    }

    @Test
    void withoutAPictureThereIsNothingToWorkOut() {
        String text = (CHECK + "- Where is w? {#w-anew}\n" + DRAW + "  - [number] `{w}` within 0.01\n    > so.\n")
                .replace("widget: learning-rate\n", "");
        assertEquals(
                List.of("n.md:6: an exercise, but no picture to work it out; name a widget in the front matter"),
                read(text).problems().stream().map(Problem::toString).toList());
    }

    @Test
    void moreThanFortyAreTooMany() {
        StringBuilder text = new StringBuilder(CHECK);
        for (int i = 0; i < 42; i++) {
            text.append(ASK.replace("w-anew", "w-" + i)).append(DRAW).append(NUMBER);
        }
        Note note = read(text.toString());
        assertEquals(40, note.items().size());
        assertEquals(
                List.of(
                        "more than 40 exercises; put the others into another note",
                        "more than 40 exercises; put the others into another note"),
                note.problems().stream().map(Problem::message).toList());
    }

    @Test
    void itsPartsAreInTheirPlaces() {
        Note note = read(CHECK + "- Where is w?\n\n  From `{start}`. {#w-anew}\n\n" + DRAW + NUMBER + SLIP
                + SLIP.replace("+", "+ 1 +"));
        NumberItem item = (NumberItem) note.items().get(0);
        assertEquals("w-anew", item.id());
        assertEquals(
                List.of("Where is w?", "From {start}."),
                item.question().stream().map(PlainText::of).toList());
        assertEquals("{start} times {factor}.", PlainText.of(item.worked()));
        assertEquals("Those are multiplied.", PlainText.of(item.slip(1)));
        assertEquals("{start} + 1 + {factor}", item.exercise().slips().get(1).arithmetic());
    }

    @Test
    void starsBetweenCodesAreStars() {
        Note note = read(CHECK + ASK + DRAW + NUMBER + "  - [slip] `{start}`*`{factor}` + `{w}`*`{rate}`\n    > no.\n");
        assertEquals(
                "{start}*{factor} + {w}*{rate}",
                ((NumberItem) note.items().get(0)).exercise().slips().get(0).arithmetic());
    }

    @Test
    void orderedKeepsTheAuthorsOrderWithAndWithoutAnId() {
        String options = "  - [x] a\n    > yes\n  - [ ] b\n    > no\n";
        Note note = read(CHECK + "- One? {.ordered}\n" + options + "- Two? {#two .ordered}\n" + options
                + "- Three? {#three} {.ordered}\n" + options + "- Four? {#four}\n" + options + "- Five? {.orderd}\n"
                + options);
        assertEquals(
                List.of(true, true, true, false, false),
                note.quiz().stream().map(item -> item.ordered()).toList());
        assertEquals(
                List.of("two", "three", "four"),
                note.quiz().subList(1, 4).stream().map(item -> item.id()).toList());
        assertEquals("Three?", PlainText.of(note.quiz().get(2).getFirstChild()));
        assertEquals(
                List.of("n.md:27: '.orderd' has no meaning behind a question; known are {#id} and {.ordered}"),
                note.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void anExerciseAndOneOfItsDrawsCanBeLinkedTo(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("01 a.md"), CHECK + ASK + DRAW + NUMBER);
        Files.writeString(
                folder.resolve("02.md"),
                FRONT + "[a](01%20a.md#w-anew) [b](01%20a.md#w-anew@3)\n[c](01%20a.md#w-anew@0)\n"
                        + "[d](01%20a.md#check-yourself@2)\n[e](01%20a.md#w-anew@12345678901)");
        Library library = new Notes(new TwoWidgets(), tex -> Optional.empty()).read(folder);
        String there = " in 01 a.md; there is #check-yourself";
        assertEquals(
                List.of(
                        "02.md:6: no heading '#w-anew@0'" + there,
                        "02.md:7: '#check-yourself' in 01 a.md is no exercise;"
                                + " only draws of one are opened with @ and a number",
                        "02.md:8: no heading '#w-anew@12345678901'" + there),
                library.all().stream().map(Problem::toString).toList());
        assertEquals("01%20a.md#w-anew@3", NoteAddress.ofDraw("01 a.md", "w-anew", 3));
        NoteLink link = NoteAddress.read("01%20a.md#w-anew@3", "").orElseThrow();
        assertEquals("01 a.md#w-anew@3", link.address());
        assertEquals(OptionalInt.of(3), link.draw());
        assertEquals("w-anew", link.anchor());
    }

    @Test
    void studyOffIsForClass() {
        assertTrue(read(FRONT + "a").studied());
        Note off = read(FRONT.replace("widget", "study: off\nwidget") + "a");
        assertFalse(off.studied());
        assertEquals(List.of(), off.problems());
        assertEquals(
                "study: no; write off, so that nothing is recorded, or take the line out",
                read(FRONT.replace("widget", "study: no\nwidget") + "a")
                        .problems()
                        .get(0)
                        .message());
    }

    private static Note read(String text) {
        return new Notes(new TwoWidgets(), tex -> Optional.empty()).read("n.md", text);
    }
}
