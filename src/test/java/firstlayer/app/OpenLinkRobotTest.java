package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A link from anywhere opens what it names, and there is a way back. */
class OpenLinkRobotTest {

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
        copy("nothing that is a link");
    }

    @AfterEach
    void close() {
        open.close();
    }

    private static void copy(String text) {
        onFxThread(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            return Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void ask() {
        onFxThread(() -> {
            ((MenuButton) open.one(".top-bar .menu-button"))
                    .getItems().stream()
                            .filter(item -> "Open link…".equals(item.getText()))
                            .findFirst()
                            .orElseThrow()
                            .fire();
            return null;
        });
    }

    private void openLink(String link) {
        ask();
        Dialogs.type(link);
        hands.press(KeyCode.ENTER);
    }

    private static long dialogs() {
        return onFxThread(() -> Window.getWindows().stream()
                .filter(window -> window.isShowing() && window.getScene().getRoot() instanceof DialogPane)
                .count());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '~',
            value = {
                "learning-rate?rate=1.9 learning-rate?rate=1.9",
                "go:loss?c=1 loss?c=1",
                "first-layer:loss?c=2 loss?c=2",
                "\"loss?c=3\" loss?c=3",
                "initialization initialization",
                "[words](go:learning-rate?rate=1.2) learning-rate?rate=1.2",
                "learning-rate?rate=1|learning-rate?rate=1.5 learning-rate?rate=1|learning-rate?rate=1.5",
                "set:c=1.5 loss?c=1.5",
                "play:c=2&steps=3 loss?c=2&steps=3"
            })
    void aLinkOfAScreenOpensIt(String link, String screen) {
        open.go("loss");
        openLink(link);
        assertEquals(0, dialogs());
        assertEquals(screen, open.link());
        assertEquals(
                "",
                open.message()
                        .lines()
                        .filter(line -> !line.contains(".md"))
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void aLinkOfAPlaceInANoteOpensItThere() {
        openLink("02-rate.md#factor");
        assertEquals("Which rate?", open.selected());
        openLink("_glossary.md#saddle");
        assertEquals(0, dialogs());
        assertTrue(open.reads("where a rider would sit"));
    }

    @Test
    void aCopiedStopOpensItsState() {
        open.go("loss");
        copy("> [!STOP] Title\n> Words [show](play:c=2&steps=3|c=1)\n");
        ask();
        hands.press(KeyCode.ENTER);
        assertEquals("loss?c=2&steps=3|loss?c=1", open.link());
    }

    @Test
    void whatWasCopiedStandsThereWhereItIsALink() {
        copy("  learning-rate?rate=1.9 ");
        ask();
        hands.press(KeyCode.ENTER);
        assertEquals("learning-rate?rate=1.9", open.link());
        copy("learning-rate?rate=nine");
        ask();
        TextField field = onFxThread(() -> (TextField) Window.getWindows().stream()
                .filter(window -> window.getScene().getRoot() instanceof DialogPane)
                .findFirst()
                .orElseThrow()
                .getScene()
                .getFocusOwner());
        assertEquals("", onFxThread(field::getText));
        hands.press(KeyCode.ESCAPE);
        assertEquals(0, dialogs());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "|There is no link yet; write one like",
                "nonsense?|No question here has the widget nonsense.",
                "What is this?|'What is this?' is no link; write it like learning-rate?rate=1.9",
                "learning-rate?rate=1e9|rate: 1e9 is out of range",
                "learning-rate?colour=red|unknown parameter 'colour'",
                "set:colour=1|unknown parameter 'colour'",
                "09-none.md|There is no note 09-none.md here; there is 01-loss.md, 02-rate.md",
                "02-rate.md#nowhere|There is no #nowhere in 02-rate.md; name one of its headings"
            })
    void nonsenseIsToldWhatWouldBeRightAndChangesNothing(String linkAndMessage) {
        open.go("loss?c=1");
        String[] parts = linkAndMessage.split("\\|");
        openLink(parts[0]);
        Dialogs.labeledWith(parts[1]);
        assertEquals("loss?c=1", open.link());
        hands.press(KeyCode.ESCAPE);
        assertEquals(0, dialogs());
        assertEquals("loss?c=1", open.link());
    }

    private boolean backIsSeen() {
        return onFxThread(
                () -> open.scene().getRoot().lookupAll(".back-button").stream().anyMatch(Tree::isSeen));
    }

    @Test
    void theWayBackIsOfferedOnlyWhileThereIsOne() {
        assertFalse(backIsSeen(), "nothing was left yet");
        open.go("learning-rate?rate=1.9");
        assertTrue(backIsSeen());
        Labeled back = (Labeled) open.one(".back-button");
        assertTrue(onFxThread(() -> back.getAccessibleHelp()).contains("Alt+←"));
        onFxThread(() -> {
            ((ButtonBase) back).fire();
            return null;
        });
        open.settle();
        assertEquals("loss", open.link());
        assertFalse(backIsSeen(), "the first place again");
        hands.press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("learning-rate?rate=1.9", open.link());
        assertTrue(backIsSeen());
        hands.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("loss", open.link());
        assertFalse(backIsSeen());
    }
}
