package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import firstlayer.note.Note;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With one screen the desk is in no window while a lecture is given, where nothing is laid out: it neither grows nor waits there. */
class BehindTheStageTest {

    private static final int SAVES = 4;

    private static final String NOTE = """
            ---
            question: Which rate?
            widget: learning-rate
            ---
            Saved %d times; a word, and `{rate}`.
            """;

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private void save(int times) throws IOException {
        Files.writeString(folder.resolve("01.md"), String.format(Locale.ROOT, NOTE, times));
    }

    private OpenWindow open() throws IOException {
        save(1);
        return OpenWindow.open(data, Optional.of(folder));
    }

    private void saveAndAwait(OpenWindow open, int times) throws IOException {
        Optional<Note> before = onFxThread(open.window()::note);
        save(times);
        open.until("it is read", () -> !onFxThread(open.window()::note).equals(before));
    }

    @Test
    void whatIsSavedMeanwhileReplacesWhatWasThere() throws IOException {
        try (OpenWindow open = open()) {
            open.settle();
            Parent desk = onFxThread(() -> open.scene().getRoot());
            Hands hands = new Hands(open);
            hands.press(KeyCode.F5);
            List<WeakReference<Node>> pages = new ArrayList<>();
            for (int times = 2; times < 2 + SAVES; times++) {
                saveAndAwait(open, times);
                pages.add(onFxThread(() -> new WeakReference<>(Objects.requireNonNull(desk.lookup(".note-pane")))));
            }
            saveAndAwait(open, 2 + SAVES);
            open.until("pages are let go while the stage is there", () -> areGone(pages));
        }
    }

    private static boolean areGone(List<WeakReference<Node>> pages) {
        System.gc();
        return pages.stream().allMatch(page -> page.get() == null);
    }

    /** A page that fails while a lecture turns to it: the stage would be left with nothing that ends it. */
    @Test
    void aLectureThatCannotGoOnGivesTheWindowBack() throws IOException {
        Files.writeString(folder.resolve("02.md"), String.format(Locale.ROOT, NOTE, 1));
        try (OpenWindow open = open()) {
            Scene desk = onFxThread(open::scene);
            Hands hands = new Hands(open);
            hands.press(KeyCode.F5);
            assertNotEquals(desk, onFxThread(open::scene));
            onFxThread(() -> {
                open.window().lectureDesk().watchPage(() -> {
                    throw new IllegalStateException("a page that fails");
                });
                return null;
            });
            hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            assertEquals(desk, onFxThread(open::scene));
            open.until("it is said", () -> open.message().contains("IllegalStateException"));
        }
    }

    @Test
    void theDeskComesBackWithItsKeyboardAndWhatIsLookedFor() throws IOException {
        try (OpenWindow open = open()) {
            Hands hands = new Hands(open);
            hands.press(KeyCode.CONTROL, KeyCode.F);
            hands.type("word");
            Node box = onFxThread(() -> open.scene().getFocusOwner());
            Parent desk = onFxThread(() -> open.scene().getRoot());
            onFxThread(() -> {
                open.presentation().present(false);
                return null;
            });
            saveAndAwait(open, 2);
            onFxThread(() -> {
                open.window().write(open.window().note().orElseThrow());
                return null;
            });
            hands.press(KeyCode.ESCAPE);
            assertEquals(box, onFxThread(() -> open.scene().getFocusOwner()));
            assertEquals("1 of 1", onFxThread(() -> ((Label) open.one(".find-bar > .label")).getText()));
            assertNotNull(onFxThread(() -> desk.lookup(".prose .looked-at")));
        }
    }
}
