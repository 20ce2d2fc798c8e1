package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links lead to every note of a folder and to its headings, and a note needs no picture. */
class NoteLinksRobotTest {

    private static final String RATE = "---\nquestion: %s\nwidget: learning-rate\n---\n";
    private static final String LONG = "\n\nA line that takes room.".repeat(60);

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("01-first.md", RATE, "First?", "[second](02-second.md) and [its edge](02-second.md#the-edge)");
        write(
                "02-second.md",
                RATE,
                "Second?",
                "[plain](03-plain.md)" + LONG + "\n\n## The edge\n\nThe last words." + LONG);
        write(
                "03-plain.md",
                "---\nquestion: %s\n---\n",
                "Without a picture?",
                "[words](_words.md) stand alone." + LONG);
        Files.writeString(folder.resolve("_words.md"), "# Words\n\n[back](01-first.md)");
    }

    private void write(String file, String front, String question, String body) throws IOException {
        Files.writeString(folder.resolve(file), String.format(Locale.ROOT, front, question) + body);
    }

    private OpenWindow open() {
        OpenWindow open = OpenWindow.open(data, Optional.of(folder));
        open.size(1280, 800);
        open.question(3);
        open.until("the last note is read", () -> open.reads("stand alone"));
        open.question(1);
        open.settle();
        return open;
    }

    private static Text words(OpenWindow open, String words) {
        return onFxThread(() -> open.scene().getRoot().lookupAll(".words").stream()
                .map(Text.class::cast)
                .filter(text -> text.getText().equals(words))
                .findFirst()
                .orElseThrow());
    }

    private static void follow(OpenWindow open, Hands hands, String words) {
        hands.click(words(open, words));
        open.settle();
    }

    @Test
    void bothNotesOfOneWidgetCanBeReached() {
        try (OpenWindow open = open()) {
            Hands hands = new Hands(open);
            follow(open, hands, "second");
            assertEquals("Second?", open.selected());
            open.go("learning-rate?rate=1.9");
            assertEquals("Second?", open.selected(), "a picture's link stays with the note beside it");
            assertEquals("learning-rate?rate=1.9", open.link());
        }
    }

    @Test
    void aLinkToAHeadingShowsItAtTheTop() {
        try (OpenWindow open = open()) {
            follow(open, new Hands(open), "its edge");
            assertAtTop(open, "The edge");
        }
    }

    @Test
    void aNoteWithoutAWidgetHasTheWholeWidthAndIsNoProblem() {
        try (OpenWindow open = open()) {
            Hands hands = new Hands(open);
            double beside = onFxThread(() -> ((ScrollPane) open.one(".note-pane")).getWidth());
            open.question(3);
            double alone = onFxThread(() -> ((ScrollPane) open.one(".note-pane")).getWidth());
            double rail = onFxThread(() -> ((ScrollPane) open.one(".rail-pane")).getWidth());
            assertEquals(1280, alone + rail, 12);
            assertEquals("", open.message());
            follow(open, hands, "words");
            follow(open, hands, "back");
            assertEquals("First?", open.selected());
            assertEquals(beside, onFxThread(() -> ((ScrollPane) open.one(".note-pane")).getWidth()), 2);
            open.size(700, 600);
            open.question(3);
            assertFalse(
                    onFxThread(() -> open.scene().getRoot().lookup(".desk-tabs").isVisible()),
                    "nothing to choose from");
            open.question(1);
            assertTrue(
                    onFxThread(() -> open.scene().getRoot().lookup(".desk-tabs").isVisible()));
        }
    }

    private static double belowTop(OpenWindow open, String words) {
        ScrollPane pane = (ScrollPane) open.one(".note-pane");
        Node place = words(open, words);
        return onFxThread(() -> {
            Bounds bounds = place.localToScene(place.getBoundsInLocal());
            return bounds.getMinY() - pane.localToScene(0, 0).getY();
        });
    }

    private static void assertAtTop(OpenWindow open, String words) {
        double below = belowTop(open, words);
        assertTrue(below >= 0 && below < 60, () -> words + " stands " + below + " px below the top");
    }

    private static final String USED = LONG + """


            ## Far down

            [up](#near-the-top) and [the draw](04-used.md#next-w@3) and [asked](02-second.md#which) here.%s

            ## Check yourself

            - w is `{start}` and η is `{rate}`: where is w after one step? {#next-w}
              - [draw](draw:start=1..5/1&rate=0.1..0.9/0.1&steps=1)
              - [number] `{w}` within 0.01
                > Take the slope.
            """;

    private static final String CHECK = """


            ## Check yourself

            - Which of the two? {#which}
              - [x] this
                > Yes.
              - [ ] that
                > No.
            """;

    /** After questions were answered, sizes and text scales changed, and other pages seen. */
    @Test
    void everyKindOfLinkWorksInAWindowThatWasUsed() throws IOException {
        write("02-second.md", RATE, "Second?", "[plain](03-plain.md)" + LONG + CHECK + LONG);
        write(
                "04-used.md",
                RATE,
                "Used?",
                "## Near the top\n\n[down](#far-down) here." + String.format(Locale.ROOT, USED, LONG));
        try (OpenWindow open = open()) {
            Hands hands = new Hands(open);
            open.question(4);
            open.until("the last note is read", () -> open.reads("Near the top"));
            hands.press(KeyCode.CONTROL, KeyCode.EQUALS);
            open.size(1000, 700);
            hands.press(KeyCode.CONTROL, KeyCode.R);
            hands.press(KeyCode.ESCAPE);
            open.size(1366, 768);
            hands.press(KeyCode.CONTROL, KeyCode.DIGIT0);
            assertEquals("Used?", open.selected());
            for (int round = 0; round < 2; round++) {
                follow(open, hands, "down");
                assertAtTop(open, "Far down");
                follow(open, hands, "up");
                assertAtTop(open, "Near the top");
                follow(open, hands, "down");
                follow(open, hands, "the draw");
                open.labeled("Link to draw 3");
                hands.press(KeyCode.ALT, KeyCode.LEFT);
                follow(open, hands, "asked");
                assertEquals("Second?", open.selected());
                assertAtTop(open, "Which of the two?");
                hands.press(KeyCode.ALT, KeyCode.LEFT);
                assertEquals("Used?", open.selected());
            }
        }
    }
}
