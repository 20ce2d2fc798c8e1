package firstlayer.note.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.AnswerText;
import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.note.TwoWidgets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A folder of notes is one document, and what is asked in it is answered where that is wished. */
class HandoutTest {

    private static final String NOTE = """
            ---
            question: What is <b>η</b>?
            widget: learning-rate
            start: rate=0.5
            ---
            With η = `{rate}` and $\\rate{\\eta}$, try [more](set:rate=1.9&steps=3) or [that chain](go:chain?at.x=3).
            See [below](#the-answer), [there](02-chain.md), [a number](02-chain.md#second-part), [its model](02-chain.md#answer)
            and [the web](https://example.org/a?b=1&c). A claim.[^1]

            [^1]: Said *there*.

            > [!STOP] Only for the stage
            > A sentence. [show](set:rate=0.3)

            > [!PREDICT] twins
            > Which comes first?
            > - [ ] the small one
            >   > Count its steps.
            > - [x] neither
            >   > The curves are the same.
            >
            > [run both](play:steps=44)

            > [!PREDICT] edge
            > Where is it after 7 steps?
            > - [mark] `{w}` within 0.1
            >
            > [run 7](play:rate=2&steps=7)

            > [!TIP]
            > A tip.

            ## Table

            | a | b |
            |---|--:|
            | 1 | 2 |

            ## Check yourself

            - What next? {#next}
              - [x] one
                > One it is.
              - [ ] two
                > Too many.

            ## Answer

            ### The answer

            The model says so.

            ## In your own words

            - [ ] the first point

            ## Sources

            * A book.
            """;

    @TempDir
    private Path folder;

    private Library read() throws IOException {
        Files.writeString(folder.resolve("01-rate.md"), NOTE);
        Files.writeString(
                folder.resolve("02-chain.md"),
                "---\nquestion: What is a chain?\nwidget: chain\n---\n## Second part\n\nwords\n\n## Answer\n\nlinks\n");
        Files.writeString(folder.resolve("_glossary.md"), "---\nquestion: Glossary\n---\n## Rate\n\nA length.\n");
        return new Notes(new TwoWidgets(), tex -> Optional.empty()).read(folder);
    }

    private String handout(Handout.Answers answers) throws IOException {
        return new Handout(new PaperFigures(), "p { color: red }\n", "en", answers).of(read());
    }

    private static String between(String html, String from, String to) {
        int at = html.indexOf(from);
        return html.substring(at, html.indexOf(to, at + 1));
    }

    @Test
    void everyNoteHasItsQuestionItsPictureAndItsNumbers() throws IOException {
        String html = handout(Handout.Answers.END);
        String note = between(html, "<article class=\"note\" id=\"n1\">", "</article>");
        assertTrue(note.contains("<h2><span class=\"number\">1</span> What is &lt;b&gt;η&lt;/b&gt;?</h2>"), note);
        assertTrue(note.contains("<figure><i>learning-rate?rate=0.5|</i>"), note);
        assertTrue(note.contains("With η = <span class=\"live rate\">7</span> and <b>\\rate{\\eta}</b>"), note);
        assertTrue(html.indexOf("id=\"n2\"") < html.indexOf("<article class=\"page\" id=\"p1\">"), html);
    }

    @Test
    void linksSayWhereTheyLead() throws IOException {
        String html = handout(Handout.Answers.END);
        assertTrue(
                html.contains("<span class=\"action\">more</span> <span class=\"values\">(rate=1.9, steps=3)</span>"),
                html);
        assertTrue(html.contains("<a href=\"#n2\">that chain</a> <span class=\"where\">(→ 2: at.x=3)</span>"), html);
        assertTrue(html.contains("<a href=\"#n2\">there</a> <span class=\"where\">(→ 2)</span>"), html);
        assertTrue(html.contains("<a href=\"https://example.org/a?b=1&amp;c\" class=\"web\">the web</a>"), html);
    }

    @Test
    void atTheEndStandAllAnswersAndNoneBefore() throws IOException {
        String html = handout(Handout.Answers.END);
        String text = html.substring(0, html.indexOf("<section class=\"answers\""));
        String answers = html.substring(text.length());
        assertTrue(
                text.contains(
                        "<ol class=\"options\" type=\"A\">\n<li><p>the small one</p></li>\n<li><p>neither</p></li>"),
                text);
        for (String said : List.of("Count its steps.", "The model says so.", "−2.000", "One it is.")) {
            assertFalse(text.contains(said), said);
            assertTrue(answers.contains(said), said);
        }
        assertTrue(answers.contains(">1.1</a> <b>B</b>"), answers);
        assertTrue(answers.contains(">1.2</a> <b>w = −2.000</b>"), answers);
        assertTrue(answers.contains(">1.3</a> <b>A</b>"), answers);
    }

    @Test
    void inlineEachAnswerStandsUnderItsQuestion() throws IOException {
        String html = handout(Handout.Answers.INLINE);
        String item = between(html, "id=\"n1-q1\"", "id=\"n1-q2\"");
        assertTrue(item.contains("Answer: <b>B</b>") && item.contains("Count its steps."), item);
        assertTrue(html.indexOf("The model says so.") < html.indexOf("id=\"n2\">"), html);
        assertFalse(html.contains("id=\"answers\""), html);
    }

    @Test
    void withoutAnswersNothingTellsThem() throws IOException {
        String html = handout(Handout.Answers.NONE);
        for (String said : List.of("Count its steps.", "The model says so.", "−2.000", "One it is.", "Answer</a>")) {
            assertFalse(html.contains(said), said);
        }
        assertTrue(html.contains("the first point"), html);
    }

    @ParameterizedTest
    @EnumSource(Handout.Answers.class)
    void everyLinkInsideLeadsToOnePlace(Handout.Answers answers) throws IOException {
        String html = handout(answers);
        Set<String> ids = new HashSet<>();
        found("\\sid=\"([^\"]*)\"", html).forEach(id -> assertTrue(ids.add(id), id));
        List<String> links = found("href=\"#([^\"]*)\"", html);
        assertTrue(links.size() > 10, html);
        links.forEach(link -> assertTrue(ids.contains(link), link));
    }

    private static List<String> found(String pattern, String html) {
        return Pattern.compile(pattern)
                .matcher(html)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void aMarkIsAskedForInWords() throws IOException {
        String item = between(handout(Handout.Answers.NONE), "id=\"n1-q2\"", "</div>");
        assertTrue(item.contains("<p>Where will <b>w</b> be, between −5 and 5?</p>"), item);
        assertTrue(item.contains("(within 0.1)"), item);
    }

    @Test
    void whatIsForTheStageIsNotPrinted() throws IOException {
        assertFalse(handout(Handout.Answers.END).contains("Only for the stage"));
    }

    @Test
    void pointsToMentionHaveEmptyBoxes() throws IOException {
        String html = handout(Handout.Answers.END);
        assertTrue(html.contains("<section class=\"own-words\">"), html);
        assertTrue(html.contains("<span class=\"box\">☐</span> the first point"), html);
    }

    @Test
    void tablesFootnotesAndCalloutsHaveTheirForm() throws IOException {
        String html = handout(Handout.Answers.END);
        assertTrue(html.contains("<td class=\"right\">2</td>"), html);
        assertTrue(html.contains("<sup><a id=\"n1-f1-mark\" href=\"#n1-f1\">1</a></sup>"), html);
        assertTrue(html.contains("<li id=\"n1-f1\"><p>Said <em>there</em>.</p>"), html);
        assertTrue(html.contains("<div class=\"callout tip\"><p class=\"label\">Tip</p>"), html);
    }

    @Test
    void aStillIsDrawnInItsState() {
        Note note = new Note(
                "01.md",
                "Q?",
                Optional.empty(),
                "",
                Note.More.REMEMBERED,
                true,
                Note.Stops.ALL,
                OptionalInt.empty(),
                List.of(),
                true,
                AnswerText.read("![a still](picture:learning-rate?rate=1)"),
                List.of());
        String html = new Handout(new PaperFigures(), "", "en", Handout.Answers.END)
                .of(new Library(folder, List.of(note), List.of(), List.of()));
        assertTrue(html.contains("<p><i>learning-rate?rate=1|a still</i></p>"), html);
    }

    @Test
    void headingsGoDownByOneRank() throws IOException {
        String html = handout(Handout.Answers.INLINE);
        assertTrue(html.contains("<h3 id=\"n1-h1\">Table</h3>"), html);
        assertTrue(html.contains("<h4 id=\"n1-h4\">The answer</h4>"), html);
        String contents = between(html, "<nav", "</nav>");
        assertTrue(contents.contains("<a href=\"#n1-h1\">Table</a>"), contents);
        assertFalse(contents.contains(">Answer<"), contents);
    }

    @Test
    void charactersThatHtmlForbidsAreReplaced() throws IOException {
        Files.writeString(folder.resolve("03-odd.md"), "---\nquestion: Odd\n---\na\u0001b\uFFFEc\u0085d\n");
        assertTrue(handout(Handout.Answers.END).contains("a\uFFFDb\uFFFDc\uFFFDd"));
        assertEquals(-1, handout(Handout.Answers.END).indexOf('\u0001'));
    }
}
