package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.study.OptionOrder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered, predicted and ticked is there when the window is opened again, and in every other one. */
class StudyLastsRobotTest {

    private static final String NOTE = """
            ---
            question: Which rate?
            widget: learning-rate
            ---
            The first line.

            > [!PREDICT] twins
            > Which of the two is first?
            > - [ ] the slow one
            >   > It only walks.
            > - [x] none of them
            >   > They tie.
            >
            > [run both](set:rate=1.9&steps=2)

            > [!PREDICT] where
            > Where will it be?
            > - [mark] `{w}` within 0.1
            >
            > [take a step](play:rate=2&a=1&start=2&steps=1)

            ## Check yourself

            - A question with an id? {#kept}
              - [ ] red
                > It is not red.
              - [x] green
                > It is green.
              - [ ] blue
                > It is not blue.
            - A question without an id?
              - [x] warm
                > It is warm.
              - [ ] cold
                > It is not cold.
            - A question to be deleted? {#gone}
              - [x] soon
                > It is soon.
              - [ ] late
                > It is not late.

            ## In your own words

            - [ ] a point
            """;

    @TempDir
    private Path data;

    @TempDir
    private Path notes;

    @BeforeEach
    void writeNote() throws IOException {
        save(NOTE);
    }

    private void save(String text) throws IOException {
        Files.writeString(notes.resolve("01-rate.md"), text);
    }

    private StudiedPage page() {
        return new StudiedPage(data, notes);
    }

    /** What the log says under a name, in its order. */
    private List<String> logged(String field) throws IOException {
        return Pattern.compile("\"" + field + "\":\"?([^,\"}]*)")
                .matcher(Files.readString(data.resolve("study.jsonl")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void everythingIsThereAfterARestart() throws IOException {
        List<String> shown;
        String marked;
        try (StudiedPage page = page()) {
            page.choose("the slow one");
            page.follow("run both");
            page.await("the slow one", "wrong");
            page.mark();
            page.follow("take a step");
            page.open.until("the run is over", () -> page.marked().contains("your mark was"));
            page.choose("A question with an id?", "not sure");
            page.choose("red");
            page.choose("green");
            page.press("warm", KeyCode.SHIFT, KeyCode.DIGIT1);
            page.tick();
            marked = page.marked();
            shown = page.shown("A question with an id?");
        }
        assertTrue(marked.startsWith("w is −2.000; your mark was "), marked);
        try (StudiedPage page = page()) {
            page.await("the slow one", "wrong");
            assertTrue(page.is("none of them", "right"));
            assertTrue(page.open.reads("It only walks."));
            assertEquals(marked, page.marked());
            assertTrue(page.is("red", "wrong") && page.is("green", "right") && page.is("blue", "open"));
            assertEquals("You were not sure.", page.said("A question with an id?"));
            assertEquals("You were not sure.", page.said("A question without an id?"));
            assertEquals(shown, page.shown("A question with an id?"));
            assertTrue(page.is("soon", "open") && page.is("late", "open"));
            assertTrue(page.isTicked());
        }
    }

    @Test
    void editedWordsKeepTheirAnswerWhereThereIsAnId() throws IOException {
        try (StudiedPage page = page()) {
            page.choose("green");
            page.choose("warm");
            page.choose("soon");
        }
        String edited = NOTE.replace("A question with an id?", "Another question with its id?")
                .replace("A question without an id?", "Another question without an id?");
        save(edited.substring(0, edited.indexOf("- A question to be deleted?"))
                + edited.substring(edited.indexOf("## In your own words")));
        try (StudiedPage page = page()) {
            page.await("green", "right");
            assertTrue(page.is("warm", "open"), "without an id another question is another question");
            assertFalse(page.open.reads("soon"));
            assertEquals("", page.open.message());
        }
        assertEquals(3, logged("kind").size(), "what is deleted stays in the log");
        save(NOTE);
        try (StudiedPage page = page()) {
            page.await("warm", "right");
            assertTrue(page.is("soon", "right"));
        }
    }

    @Test
    void optionsStandInTheOrderDrawnForTheShowingAndTheLogHasTheAuthorsNumbers() throws IOException {
        List<String> authors = List.of("red", "green", "blue");
        try (StudiedPage page = page()) {
            for (int showing = 1; showing <= 3; showing++) {
                assertEquals(
                        OptionOrder.of("kept", showing, 3).stream()
                                .map(number -> authors.get(number - 1))
                                .toList(),
                        page.shown("A question with an id?"));
                page.press("red", KeyCode.DIGIT1);
                assertEquals("You were sure.", page.said("A question with an id?"));
                page.choose("A question with an id?", "Ask me again");
                assertEquals("", page.said("A question with an id?"));
            }
        }
        assertEquals(
                List.of(1, 2, 3).stream()
                        .map(showing ->
                                OptionOrder.of("kept", showing, 3).get(0).toString())
                        .toList(),
                logged("option"));
        assertEquals(List.of("1", "2", "3"), logged("showing"));
        assertEquals(List.of("answered", "reset", "answered", "reset", "answered", "reset"), logged("kind"));
    }

    @Test
    void everythingOfANoteIsAskedAgainFromTheSearchBox() {
        try (StudiedPage page = page()) {
            page.choose("the slow one");
            page.follow("run both");
            page.await("the slow one", "wrong");
            page.choose("red");
            page.choose("warm");
            page.search("everything of this note again");
            for (String option : List.of("the slow one", "red", "warm")) {
                assertTrue(page.is(option, "open"), option);
            }
        }
        try (StudiedPage page = page()) {
            page.choose("cold");
            page.await("cold", "wrong");
            assertTrue(
                    page.is("red", "open") && page.is("warm", "open"), "cleared it stays, however often it is opened");
        }
    }

    @Test
    void twoWindowsSeeEachOthersAnswersAndKeepTheirPlace() {
        try (StudiedPage one = page();
                StudiedPage other = page()) {
            one.scrollTo("In your own words");
            Node focus = one.option("soon");
            onFxThread(() -> {
                focus.requestFocus();
                return null;
            });
            double height = one.height("In your own words");
            other.comeToFront();
            other.choose("the slow one");
            other.follow("run both");
            other.choose("red");
            other.tick();
            one.await("red", "wrong");
            one.await("the slow one", "wrong");
            one.open.until("it is ticked", one::isTicked);
            assertTrue(onFxThread(() -> one.open.scene().getFocusOwner() == focus));
            assertEquals(height, one.height("In your own words"), 1, "what is read stays where it is");
            one.comeToFront();
            one.choose("warm");
            other.await("warm", "right");
            assertNotEquals(one.open.stage(), other.open.stage());
        }
    }
}
