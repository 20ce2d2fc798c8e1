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
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are no notes: opened from the rail and by key, and left to where one was. */
class ScreenRobotTest {

    private static final String PLACE = "learning-rate?rate=0.7";

    @TempDir
    private Path data;

    @TempDir
    private Path folder;

    private OpenWindow open;
    private Hands hands;
    private KeyProbe probe;

    @BeforeEach
    void open() throws IOException {
        open = OpenWindow.open(data, Optional.of(OwnNotes.in(folder)));
        open.size(1280, 800);
        OwnNotes.awaitRead(open);
        hands = new Hands(open);
        probe = new KeyProbe(open, hands);
        probe.at(PLACE);
        probe.scrollTo(0.25);
    }

    @AfterEach
    void close() {
        open.close();
    }

    private ToggleButton review() {
        return onFxThread(() -> open.scene().getRoot().lookupAll(".rail-extra").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> button.getText().startsWith("Review"))
                .findFirst()
                .orElseThrow());
    }

    private void assertBack() {
        assertFalse(probe.isSeen(".review"));
        assertEquals(PLACE, open.link());
        assertEquals("Which rate?", open.selected());
        assertEquals(0.25, onFxThread(() -> probe.note().getVvalue()), 1e-9);
    }

    @Test
    void theRailOpensTheReviewInTheRoomOfNoteAndPicture() {
        hands.clickHere(review());
        assertTrue(probe.isSeen(".review"));
        assertTrue(review().isSelected());
        assertFalse(probe.isSeen(".note-pane") || probe.isSeen(".picture-pane"));
    }

    @Test
    void escapeLeavesItToTheQuestionAsItWas() {
        hands.press(KeyCode.CONTROL, KeyCode.R);
        hands.press(KeyCode.ESCAPE);
        assertBack();
    }

    @Test
    void backAndForwardLeadOutOfItAndIn() {
        hands.press(KeyCode.CONTROL, KeyCode.R);
        hands.press(KeyCode.ALT, KeyCode.LEFT);
        assertBack();
        hands.press(KeyCode.ALT, KeyCode.RIGHT);
        assertTrue(probe.isSeen(".review"));
        // Another question is a place of its own.
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals("Which loss?", open.selected());
        hands.press(KeyCode.ALT, KeyCode.LEFT);
        assertTrue(probe.isSeen(".review"));
    }

    @Test
    void keysOfTheNoteDoNothingToItFromThere() {
        hands.press(KeyCode.CONTROL, KeyCode.R);
        for (KeyCode key : new KeyCode[] {KeyCode.R, KeyCode.S, KeyCode.SPACE, KeyCode.PAGE_DOWN, KeyCode.A}) {
            hands.press(key);
            assertTrue(probe.isSeen(".review"), key::getName);
        }
        hands.press(KeyCode.CONTROL, KeyCode.F);
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(probe.isSeen(".find-bar"));
        hands.press(KeyCode.ESCAPE);
        assertBack();
    }

    @Test
    void foldedItIsASignThatSaysItsName() {
        open.size(1024, 640);
        ToggleButton review = review();
        assertEquals(ContentDisplay.GRAPHIC_ONLY, onFxThread(review::getContentDisplay));
        assertEquals("Review", onFxThread(review::getAccessibleText));
        Node sign = open.one(".rail-shape");
        assertTrue(onFxThread(() -> sign.getLayoutBounds().getWidth()) >= 11);
    }

    @Test
    void anotherFolderLeavesTheReviewOpen() throws IOException {
        hands.press(KeyCode.CONTROL, KeyCode.R);
        Path other = Files.createDirectory(data.resolve("other"));
        Files.writeString(other.resolve("01-other.md"), "---\nquestion: Which other?\n---\nSome words.\n");
        open.folder(other);
        open.until(
                "its notes are there",
                () -> "Which other?".equals(open.questions().get(0).getText()));
        assertTrue(probe.isSeen(".review"));
        assertTrue(review().isSelected());
    }
}
