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
            ScrollPane pane = (ScrollPane) open.one(".note-pane");
            Node heading = words(open, "The edge");
            double below = onFxThread(() -> {
                Bounds bounds = heading.localToScene(heading.getBoundsInLocal());
                return bounds.getMinY() - pane.localToScene(0, 0).getY();
            });
            assertTrue(below >= 0 && below < 60, "the heading stands " + below + " px below the top");
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
}
