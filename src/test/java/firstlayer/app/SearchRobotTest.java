package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search box: what it finds, where it opens, and the way back. */
class SearchRobotTest {

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private OpenWindow open;
    private Hands hands;

    @BeforeEach
    void open() throws IOException {
        open = OpenWindow.open(data, Optional.of(OwnNotes.in(folder)));
        open.size(1280, 800);
        OwnNotes.awaitRead(open);
        hands = new Hands(open);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private void search(String words) {
        hands.press(KeyCode.CONTROL, KeyCode.K);
        hands.type(words);
        hands.press(KeyCode.ENTER);
    }

    /** As from the clipboard: no key writes a question mark in the same way everywhere. */
    private void paste(String text) {
        hands.press(KeyCode.CONTROL, KeyCode.K);
        onFxThread(() -> {
            ((TextField) open.scene().getFocusOwner()).setText(text);
            return null;
        });
        open.settle();
        hands.press(KeyCode.ENTER);
    }

    private ScrollPane note() {
        return (ScrollPane) open.one(".note-pane");
    }

    /** Whether the words that were looked for are marked inside the part of the note that is in view. */
    private boolean isMarkedInView() {
        Bounds view = onFxThread(() -> note().localToScene(note().getLayoutBounds()));
        return onFxThread(() -> {
            Node mark = open.one(".looked-at");
            return view.contains(mark.localToScene(mark.getBoundsInLocal()));
        });
    }

    private String title() {
        return onFxThread(() -> open.scene().getRoot().lookupAll(".rail .toggle-button").stream()
                .map(ToggleButton.class::cast)
                .filter(ToggleButton::isSelected)
                .findFirst()
                .orElseThrow()
                .getText());
    }

    @Test
    void aCopiedLinkOpensItsScreen() {
        paste("learning-rate?rate=1.9&steps=20");
        assertEquals("learning-rate?rate=1.9&steps=20", open.link());
        paste("  go:loss?c=1 ");
        assertEquals("loss?c=1", open.link());
        paste("loss?c=nonsense");
        assertEquals("loss?c=1", open.link());
        assertTrue(open.message().contains("nonsense"), open.message());
    }

    @Test
    void aPassageIsFoundByItsLastWordsAndOpensThereWithTheWordsMarked() {
        open.go("learning-rate");
        open.go("loss?c=1");
        search("plateau waits");
        assertEquals("learning-rate", open.link());
        assertTrue(isMarkedInView());
        assertTrue(onFxThread(() -> note().getVvalue()) > 0.1);
        hands.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("loss?c=1", open.link());
    }

    @Test
    void theGlossaryIsSearchedAndStandsInTheRail() {
        search("rider would sit");
        assertEquals("Glossary", title());
        assertTrue(isMarkedInView());
        assertEquals(3, open.questions().size(), "it is no question");
        hands.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("Which loss?", title());
        hands.clickHere(open.labeled("Glossary"));
        assertEquals("Glossary", title());
        hands.press(KeyCode.PAGE_DOWN);
        assertEquals("Which loss?", title());
    }

    @Test
    void theNextAndTheLastPlaceOfAWordAreOneKeyAway() {
        open.go("learning-rate");
        hands.press(KeyCode.CONTROL, KeyCode.F);
        hands.type("the walk");
        open.labeled("1 of 40");
        hands.press(KeyCode.ENTER);
        assertTrue(isMarkedInView());
        open.labeled("2 of 40");
        hands.press(KeyCode.SHIFT, KeyCode.ENTER);
        hands.press(KeyCode.SHIFT, KeyCode.ENTER);
        open.labeled("40 of 40");
        assertTrue(isMarkedInView());
        hands.type("x");
        open.labeled("Not on this page");
        hands.press(KeyCode.ESCAPE);
        assertFalse(onFxThread(
                () -> open.scene().getRoot().lookupAll(".find-bar").stream().anyMatch(Tree::isSeen)));
    }
}
