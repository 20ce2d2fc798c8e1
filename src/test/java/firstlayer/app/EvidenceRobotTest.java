package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rings in the rail follow what is done, and the line at its foot leads to what is next. */
class EvidenceRobotTest {

    private static final String FIRST = """
            ---
            question: Which first?
            widget: learning-rate
            ---
            %s

            > [!PREDICT] slower
            > What is slower?
            > - [x] the small one
            >   > It walks.
            > - [ ] the large one
            >   > It runs.
            >
            > [let it go](set:rate=0.2)

            ## Check yourself

            - Which is it? {#which}
              - [x] the right one
                > Yes.
              - [ ] the wrong one
                > No.
            """;

    private static final String SECOND = """
            ---
            question: Which second?
            study: off
            ---
            Some words.

            ## In your own words

            - [ ] a point
            """;

    private static final String THIRD = """
            ---
            question: Which third?
            ---
            %s

            ## In your own words

            - [ ] a point
            """;

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void open() throws IOException {
        String lines = "A line of the note.\n\n".repeat(40);
        Files.writeString(folder.resolve("01-first.md"), FIRST.replace("%s", lines));
        Files.writeString(folder.resolve("02-second.md"), SECOND);
        Files.writeString(folder.resolve("03-third.md"), THIRD.replace("%s", lines));
        start("2026-03-01T10:00");
    }

    private void start(String now) {
        open = OpenWindow.open(new Program(
                Catalog.all(), Optional.of(folder), data, Optional.empty(), false, new HandClock(now), House.NONE));
        open.size(1366, 768);
        hands = new Hands(open);
        open.until("all notes are read", () -> says(2).endsWith("answer not written yet"));
    }

    @AfterEach
    void close() {
        open.close();
    }

    private String says(int question) {
        return open.questions().get(question).getAccessibleText();
    }

    private Labeled next() {
        return (Labeled) open.one(".rail-next");
    }

    private String nextWords() {
        return onFxThread(() -> next().getText());
    }

    private void go() {
        hands.clickHere(next());
    }

    private Text text(String words) {
        return onFxThread(() -> Tree.of(open.scene().getRoot())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getText().contains(words) && Tree.isSeen(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing says '" + words + "'")));
    }

    private boolean isInView(String words) {
        return onFxThread(() -> {
            Node pane = open.one(".note-pane");
            Node text = text(words);
            return pane.localToScene(pane.getLayoutBounds()).contains(text.localToScene(text.getLayoutBounds()));
        });
    }

    @Test
    void everyPartIsNamedAndWhatIsNotRecordedHasNone() {
        assertEquals(
                "Question 1: Which first? · predictions 0 of 1 · own experiments 0 of 1 · questions right 0 of 1",
                says(0));
        assertEquals("Question 2: Which second?", says(1));
        assertEquals("Question 3: Which third? · answer not written yet", says(2));
        assertEquals(
                "Which first?  (Ctrl+1)\npredictions 0 of 1 · own experiments 0 of 1 · questions right 0 of 1",
                onFxThread(() -> open.questions().get(0).getAccessibleHelp()));
    }

    @Test
    void theLineLeadsFromOneThingToTheNextAndTheRingFollows() {
        assertEquals("Next: question 1, prediction 1", nextWords());
        go();
        assertTrue(isInView("What is slower?"));
        // The keyboard is at the options.
        hands.press(KeyCode.SPACE);
        hands.click(open.labeled("let it go"));
        assertEquals(
                "Question 1: Which first? · predictions 1 of 1 · own experiments 0 of 1 · questions right 0 of 1",
                says(0));
        assertEquals("Next: question 1, an experiment of your own after prediction 1", nextWords());
        open.go("learning-rate?rate=0.7");
        assertEquals("Next: question 1, check yourself, item 1", nextWords());
        go();
        assertTrue(isInView("Which is it?"));
        hands.click(text("the right one"));
        assertEquals(
                "Question 1: Which first? · predictions 1 of 1 · own experiments 1 of 1 · questions right 1 of 1",
                says(0));
        assertEquals("Next: question 3, your own answer", nextWords());
        go();
        assertEquals("Which third?", open.selected());
        assertTrue(isInView("In your own words"));
        hands.type("w ".repeat(40));
        hands.press(KeyCode.F6);
        open.until(
                "what was written is there", () -> "Next: question 3, the points of your answer".equals(nextWords()));
        assertEquals("Question 3: Which third? · answer written, its points not gone through yet", says(2));
        go();
        hands.press(KeyCode.SPACE);
        assertEquals("Question 3: Which third? · answer written, its points gone through", says(2));
        assertFalse(onFxThread(() -> open.scene().getRoot().lookup(".rail-next").isVisible()));
    }

    @Test
    void foldedTheRingsStayAndTheLineIsGone() {
        open.size(1024, 640);
        assertTrue(onFxThread(() -> open.one(".evidence-track").isVisible()));
        assertFalse(onFxThread(() -> open.scene().getRoot().lookup(".rail-next").isVisible()));
    }

    @Test
    void theNextDayWhatIsDueComesFirst() {
        hands.click(text("the right one"));
        open.close();
        start("2026-03-02T10:00");
        open.until("the log is read", () -> says(0).endsWith("questions right 1 of 1"));
        open.until("the line names the review", () -> "Next: Review, 1 due".equals(nextWords()));
        go();
        assertTrue(Tree.isSeen(open.one(".review")));
    }
}
