package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever writes notes sees everything that is wrong in them, and where. */
class ProblemsRobotTest {

    private static final String FRONT = "---\nquestion: Q%s\nwidget: loss\n---\n";

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private void write(String file, int wrong) throws IOException {
        String links = IntStream.range(0, wrong)
                .mapToObj(i -> "[a](set:nothing=" + i + ")\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve(file), FRONT.replace("%s", file) + links);
    }

    private OpenWindow open() {
        OpenWindow open = OpenWindow.open(data, Optional.of(folder));
        open.size(1280, 800);
        return open;
    }

    private static ListView<?> list(OpenWindow open) {
        return (ListView<?>) open.one(".problems > .list-view");
    }

    private static boolean isOpen(OpenWindow open) {
        return onFxThread(
                () -> open.scene().getRoot().lookupAll(".problems").stream().anyMatch(Tree::isSeen));
    }

    private static Stream<ListCell<?>> cells(OpenWindow open) {
        return list(open).lookupAll(".list-cell").stream().map(cell -> (ListCell<?>) cell);
    }

    private static List<String> rows(OpenWindow open) {
        return onFxThread(() -> cells(open)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .sorted(Comparator.comparingInt(ListCell::getIndex))
                .map(ListCell::getText)
                .toList());
    }

    private static void fire(OpenWindow open, String words) {
        Button button = (Button) open.labeled(words);
        onFxThread(() -> {
            button.fire();
            return null;
        });
        open.settle();
    }

    private static String copied() {
        return onFxThread(() -> Clipboard.getSystemClipboard().getString());
    }

    private static final String WRONG = ": unknown parameter 'nothing'; this widget has";

    @Test
    void allOfThemAreListedFileByFileAndTheirPlaceIsCopied() throws IOException {
        write("01-a.md", 2);
        write("02-b.md", 0);
        write("03-c.md", 2);
        try (OpenWindow open = open()) {
            Hands hands = new Hands(open);
            open.until("all is read", () -> open.message().contains("… and 1 more"));
            assertFalse(isOpen(open));
            Node focused = onFxThread(() -> {
                open.one(".search-button").requestFocus();
                return open.scene().getFocusOwner();
            });
            fire(open, "All problems");
            open.labeled("4 problems in 2 files");
            List<String> rows = rows(open);
            assertEquals(6, rows.size(), rows::toString);
            assertEquals("01-a.md", rows.get(0));
            assertTrue(rows.get(1).startsWith("5" + WRONG), rows::toString);
            assertEquals("03-c.md", rows.get(3));
            assertTrue(rows.get(5).startsWith("6" + WRONG), rows::toString);
            hands.press(KeyCode.DOWN);
            hands.press(KeyCode.DOWN);
            hands.press(KeyCode.ENTER);
            assertEquals(folder.resolve("01-a.md") + ":6", copied());
            open.labeled("Copied " + copied());
            hands.clickHere(cell(open, 5));
            assertEquals(folder.resolve("03-c.md") + ":6", copied());
            hands.press(KeyCode.ESCAPE);
            assertFalse(isOpen(open));
            assertSame(focused, onFxThread(() -> open.scene().getFocusOwner()), "the keyboard goes on where it was");
        }
    }

    private static Node cell(OpenWindow open, int index) {
        return onFxThread(() ->
                cells(open).filter(cell -> cell.getIndex() == index).findFirst().orElseThrow());
    }

    @Test
    void aSavedNoteRefreshesThemAndTheChosenOneStaysChosen() throws IOException {
        write("01-a.md", 3);
        write("02-b.md", 2);
        try (OpenWindow open = open()) {
            Hands hands = new Hands(open);
            open.until("all is read", () -> open.message().contains("… and 2 more"));
            fire(open, "All problems");
            hands.press(KeyCode.END);
            write("01-a.md", 1);
            open.until("the list is of today", () -> rows(open).size() == 5);
            hands.press(KeyCode.ENTER);
            assertEquals(folder.resolve("02-b.md") + ":6", copied());
            write("01-a.md", 0);
            write("02-b.md", 0);
            open.until("nothing is wrong any more", () -> open.message().isEmpty());
            assertTrue(isOpen(open), "it stays until it is closed");
            open.labeled("No problem in these notes.");
        }
    }

    /** Of ten thousand lines only those that are seen are made. */
    @Test
    void tenThousandProblemsAreScrolledThrough() throws IOException {
        for (int i = 0; i < 100; i++) {
            write("n-" + (100 + i) + ".md", 110);
        }
        try (OpenWindow open = open()) {
            Hands hands = new Hands(open);
            open.until("all is read", () -> open.message().contains("… and 10097 more"));
            fire(open, "All problems");
            open.labeled("10100 problems in 100 files");
            hands.press(KeyCode.END);
            List<String> rows = rows(open);
            assertTrue(rows.size() < 60, () -> rows.size() + " cells");
            assertTrue(rows.get(rows.size() - 1).endsWith("10 more problems; fix these first"), rows::toString);
            hands.press(KeyCode.ENTER);
            assertEquals(folder.resolve("n-199.md") + ":104", copied());
        }
    }

    @Test
    void theBuiltInNotesAreNotForAnEditor() {
        try (OpenWindow open = OpenWindow.open(data, Optional.empty())) {
            open.size(1280, 800);
            onFxThread(() -> {
                open.window().note().ifPresent(note -> open.notes().edit(note.file()));
                return null;
            });
            open.until("it is said", () -> open.message().contains("The built-in notes are part of the program"));
        }
    }

    @Test
    void aNewNoteIsWrittenAndOpened() throws IOException {
        Path fresh = folder.resolve("mine");
        try (OpenWindow open = OpenWindow.open(data, Optional.empty())) {
            open.size(1280, 800);
            open.notes().create(fresh);
            open.until("it is open", () -> open.reads("One weight w walks down its loss."));
            open.settle();
            assertEquals("When does a step become too large?", open.selected());
            assertEquals("learning-rate?rate=0.3", open.link());
            assertEquals("", open.message());
            assertFalse(open.reads("The edge"), "stops are for the stage");
            Files.writeString(fresh.resolve("01-my-question.md"), FRONT + "Mine now.");
            open.notes().create(fresh);
            open.until("it is refused", () -> open.message().contains("01-my-question.md is there already"));
            open.until("mine is shown", () -> open.reads("Mine now."));
        }
    }
}
