package firstlayer.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import firstlayer.note.html.NoteHtml;
import firstlayer.note.node.ActionLink;
import firstlayer.note.node.LectureStop;
import firstlayer.note.node.Nodes;
import firstlayer.param.Values;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stops that an author puts into a note for a lecture. */
class LectureStopTest {

    private static final String FRONT = "---\nquestion: Why?\nwidget: learning-rate\nstart: rate=0.2&start=-2\n---\n";
    private static final Values INITIAL =
            new TwoWidgets().initial("learning-rate").orElseThrow();
    private static final Values START = INITIAL.with("rate=0.2&start=-2");

    private static Note note(String text) {
        return new Notes(new TwoWidgets(), tex -> Optional.empty()).read("n.md", text);
    }

    private static LectureStop stop(String body) {
        Note note = note(FRONT + body);
        assertEquals(List.of(), note.problems());
        return Nodes.under(note.body(), LectureStop.class).get(0);
    }

    @Test
    void hasATitleASentenceAndALink() {
        LectureStop stop = stop("> [!STOP] The edge\n> At `{rate}` it [never settles](play:rate=2&steps=20).\n");
        assertEquals("The edge", stop.title());
        assertEquals("At {rate} it never settles.", PlainText.of(stop.getFirstChild()));
        assertEquals(ActionLink.Kind.PLAY, stop.link().kind());
        assertEquals("rate=2&steps=20", stop.link().target());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!STOP] The edge\n> It never settles.\n>\n> [show](set:rate=2)\n",
                "> [!STOP] The edge\n>\n> It never settles. [show](set:rate=2)\n",
                "> [!STOP] The edge\n>\n> It never settles.\n>\n> [show](set:rate=2)\n",
                "> [!stop]  The edge\n> It never settles.\n> [show](set:rate=2)\n",
                "## Answer\n\n> [!STOP] The edge\n> It never settles. [show](set:rate=2)\n"
            })
    void mayHaveItsLinkInALineOfItsOwn(String body) {
        LectureStop stop = stop(body);
        assertEquals("The edge", stop.title());
        assertEquals("rate=2", stop.link().target());
        assertEquals(
                "It never settles. show",
                PlainText.of(stop.getFirstChild())
                        + (stop.getFirstChild() == stop.getLastChild() ? "" : " " + PlainText.of(stop.getLastChild())));
    }

    /** Any stop can be opened first, so what its link leaves out is the note's start and not what is there. */
    @Test
    void startsFromTheNotesStart() {
        Values now = INITIAL.with("rate=0.7&start=1&steps=3");
        assertEquals(
                "rate=1.9&start=-2",
                stop("> [!STOP] A\n> [b](set:rate=1.9)")
                        .link()
                        .values(START, now)
                        .toQuery());
    }

    @Test
    void takesAWholeLinkAsItWasCopiedWithTheRunsBesideIt() {
        ActionLink link =
                stop("> [!STOP] A\n> [b](play:learning-rate?rate=1.9&steps=20|learning-rate?rate=0.2&start=-2|learning-rate)")
                        .link();
        assertEquals(INITIAL.with("rate=1.9&steps=20"), link.values(START, START));
        assertEquals(List.of(START, INITIAL), link.beside(START));
    }

    @Test
    void takesRunsBesideFromTheNotesStartToo() {
        ActionLink link =
                stop("> [!STOP] A\n> [b](set:rate=1.9|rate=0.3&steps=2|)").link();
        assertEquals(START.with("rate=1.9"), link.values(START, START));
        assertEquals(List.of(START.with("rate=0.3&steps=2"), START), link.beside(START));
    }

    @Test
    void takesAWholeLinkToTheNotesStart() {
        ActionLink link =
                stop("> [!STOP] A\n> [b](set:learning-rate?rate=0.2&start=-2)").link();
        assertEquals(START, link.values(START, INITIAL));
    }

    @Test
    void isNoPartOfThePage() {
        Note note = note(FRONT + "before\n\n> [!STOP] Title\n> Sentence [show](play:rate=2&steps=3)\n\nafter");
        assertEquals("before\nafter", PlainText.of(note.body()));
        assertEquals(
                List.of("before", "after"),
                note.passages().stream().map(SearchPassage::text).toList());
        String html = new NoteHtml(name -> name).of(note.body());
        assertFalse(html.contains("Title") || html.contains("Sentence") || html.contains("show"), html);
        assertEquals(List.of(), note.items());
    }

    private static Arguments of(String body, String... problems) {
        return Arguments.of(body, List.of(problems));
    }

    static List<Arguments> problems() {
        String link = "> [show](set:rate=1)\n";
        return List.of(
                of("> [!STOP]\n> a\n" + link, "6: this stop has no title; write a few words behind [!STOP]"),
                of(
                        "> [!STOP] " + "long".repeat(16) + "\n" + link,
                        "6: a title of 64 characters; the title of a stop has at most 60"),
                of(
                        "> [!STOP] See [here](set:rate=1)\n",
                        "6: more than words in the title of a stop; write plain words behind [!STOP]"),
                of("> [!STOP] A\n> b\n", "6: this stop shows nothing; end it with a link such as [show](set:rate=0.1)"),
                of("> [!STOP] A\n> b\n" + link + link, "9: a second link in a stop; make two stops of it"),
                of(
                        "> [!STOP] A\n> [b](go:chain?links=3)\n",
                        "7: a link out of a stop; a stop shows its own picture: write it like [show](set:rate=0.1)"),
                of(
                        "> [!STOP] A\n> [b](02-other.md)\n",
                        "7: a link out of a stop; a stop shows its own picture: write it like [show](set:rate=0.1)"),
                of(
                        "> [!STOP] A\n> b\n>\n> c\n" + link,
                        "9: a second paragraph in a stop; one sentence is read at a time"),
                of(
                        "> [!STOP] A\n>\n> b\n>\n> c\n" + link,
                        "10: a second paragraph in a stop; one sentence is read at a time"),
                of(
                        "> [!STOP] A\n> b\n> - [ ] c\n> - [x] d\n>\n" + link,
                        "8: options in a stop; ask with [!PREDICT], a stop only shows"),
                of(
                        "> [!STOP] A\n> b\n> - c\n>\n" + link,
                        "8: more than words in a stop; write one sentence and one link"),
                of(
                        "> [!STOP] A\n> ![b](b.png)\n>\n" + link,
                        "7: an image in a stop; take it out, the stage shows what the stop's link sets",
                        "7: an image, but no notes folder to find it in; put a PNG or JPEG file beside the note"),
                of(
                        "- a\n\n  > [!STOP] A\n  > [b](set:rate=1)\n",
                        "8: a stop inside something else; write it at the margin, in no list and no quote"),
                of(
                        "> [!STOP] A\n> [b](set:rat=1)\n",
                        "7: unknown parameter 'rat'; this widget has rate, start, steps, lanes"),
                of(
                        "> [!STOP] A\n> [b](set:chain?links=2)\n",
                        "7: a link of chain in a note about learning-rate; copy one of this note's picture"),
                of(
                        "> [!STOP] A\n> [b](set:rate=1|rat=1)\n",
                        "7: unknown parameter 'rat'; this widget has rate, start, steps, lanes"),
                of("> [!STOP] A\n> [b](set:||||||)\n", "7: 7 runs side by side; at most 6"),
                of("> [!STOP] A\n> [b](set:rate)\n", "7: 'rate' sets nothing; write it like rate=0.1"));
    }

    /** Whoever wrote it sees it on the page, words and all. */
    @ParameterizedTest
    @MethodSource("problems")
    void thatCannotBeShownIsReportedAndStaysAQuote(String body, List<String> problems) {
        Note note = note(FRONT + body);
        assertEquals(
                problems.stream().map(p -> "n.md:" + p).toList(),
                note.problems().stream().map(Problem::toString).toList());
        assertEquals(List.of(), Nodes.under(note.body(), LectureStop.class));
        assertFalse(PlainText.of(note.body()).isEmpty());
    }

    @Test
    void withARefusedLinkKeepsItsTitleOnThePage() {
        assertEquals(
                "A\nb",
                PlainText.of(note(FRONT + "> [!STOP] A\n> [b](set:rat=1)\n").body()));
    }

    @ParameterizedTest
    @EnumSource(Note.Stops.class)
    void theFrontMatterSaysWhereALectureStops(Note.Stops stops) {
        Note note = note("---\nquestion: Q\nwidget: learning-rate\nstops: "
                + stops.name().toLowerCase(Locale.ROOT) + "\n---\n> [!STOP] A\n> [b](set:rate=1)\n");
        assertEquals(List.of(), note.problems());
        assertEquals(stops, note.stops());
    }

    @Test
    void everythingIsAStopWhereTheFrontMatterIsSilent() {
        assertEquals(Note.Stops.ALL, note(FRONT + "a").stops());
    }

    @Test
    void anUnknownChoiceOfStopsIsReported() {
        Note note = note("---\nquestion: Q\nstops: some\n---\n");
        assertEquals(
                "[n.md:3: stops: some; write all, predictions or own]",
                note.problems().toString());
        assertEquals(Note.Stops.ALL, note.stops());
    }

    @Test
    void ownStopsAreMissedWhereThereAreNone() {
        assertEquals(
                "[n.md:3: stops: own, but the note has none; write one: > [!STOP] title]",
                note("---\nquestion: Q\nstops: own\n---\na").problems().toString());
    }
}
