package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

/** What is pressed for each line of the key card, and what must happen then. */
final class KeyChecks extends KeyProbe {

    private static final KeyCode CTRL = KeyCode.CONTROL;
    private static final KeyCode SHIFT = KeyCode.SHIFT;

    KeyChecks(OpenWindow open, Hands hands) {
        super(open, hands);
    }

    /** What is pressed for each line, by the key as the card writes it. */
    Map<String, Runnable> all() {
        Map<String, Runnable> checks = new LinkedHashMap<>();
        checks.put("Space", this::spacePlaysAndPauses);
        checks.put("S", () -> turns("learning-rate", "learning-rate?steps=1", KeyCode.S));
        checks.put("R", () -> turns("learning-rate?rate=1.5&steps=3", "learning-rate", KeyCode.R));
        checks.put("Shift+R", () -> turns("initialization?seed=6", "initialization?seed=7", SHIFT, KeyCode.R));
        checks.put("Ctrl+Z", () -> turns(stepped(), "learning-rate", CTRL, KeyCode.Z));
        checks.put("Ctrl+Shift+Z, Ctrl+Y", this::redoes);
        checks.put("Ctrl+L", this::copiesTheLink);
        checks.put("Ctrl+Shift+C; Ctrl+C on it", this::copiesThePicture);
        checks.put("A", () -> flips(() -> open.reads("The model answer says so."), KeyCode.A));
        checks.put("1…6; Shift+1…6", this::answersTheQuiz);
        checks.put("PageDown", () -> leads("learning-rate", "Which start?", KeyCode.PAGE_DOWN));
        checks.put("PageUp", () -> leads("learning-rate", "Which loss?", KeyCode.PAGE_UP));
        checks.put("Ctrl+R", this::opensTheReview);
        checks.put("Ctrl+1…9", () -> leads("learning-rate", "Which start?", CTRL, KeyCode.DIGIT3));
        checks.put("Alt+←", this::goesBackAndForward);
        checks.put("Alt+→", this::goesBackAndForward);
        checks.put("Ctrl+F", this::findsInTheNote);
        checks.put("Ctrl+Home", () -> scrolls(0.5, 0, KeyCode.HOME));
        checks.put("Ctrl+End", () -> scrolls(0.5, 1, KeyCode.END));
        checks.put("F6", this::goesToTheNextPane);
        checks.put("Ctrl+K", this::opensTheSearch);
        checks.put("Ctrl+O", this::asksForAFolder);
        checks.put("F5", () -> presents(KeyCode.F5));
        checks.put("Shift+F5", () -> presents(KeyCode.SHIFT, KeyCode.F5));
        checks.putAll(new HandleKeyChecks(open, hands).handles());
        checks.putAll(new StageKeyChecks(open, hands).all());
        checks.put("F11", () -> flips(() -> open.stage().isFullScreen(), KeyCode.F11));
        checks.put("Esc", this::leavesOneThingAtATime);
        checks.put("Ctrl+plus", () -> scales("110 %", CTRL, KeyCode.EQUALS));
        checks.put("Ctrl+minus", () -> scales("90 %", CTRL, KeyCode.MINUS));
        checks.put("Ctrl+0", this::textIsAsItWas);
        checks.put("Ctrl+wheel", this::scalesByTheWheel);
        checks.put("?", this::showsOneCard);
        return checks;
    }

    /** The key cards that are open. */
    static List<GridPane> cards() {
        return onFxThread(() -> Window.getWindows().stream()
                .filter(Window::isShowing)
                .flatMap(window -> window.getScene().getRoot().lookupAll(".key-card").stream())
                .map(GridPane.class::cast)
                .toList());
    }

    private void spacePlaysAndPauses() {
        at("learning-rate");
        hands.press(KeyCode.SPACE);
        assertTrue(says("Pause"), "plays");
        hands.press(KeyCode.SPACE);
        assertTrue(says("Play"), "pauses");
    }

    private String stepped() {
        at("learning-rate");
        hands.press(KeyCode.S);
        return "";
    }

    private void redoes() {
        stepped();
        for (KeyCode[] redo : List.of(new KeyCode[] {CTRL, KeyCode.Y}, new KeyCode[] {CTRL, SHIFT, KeyCode.Z})) {
            hands.press(CTRL, KeyCode.Z);
            turns("", "learning-rate?steps=1", redo);
        }
    }

    private void copiesTheLink() {
        at("learning-rate?rate=0.7");
        hands.press(CTRL, KeyCode.L);
        assertEquals(
                "learning-rate?rate=0.7",
                onFxThread(() -> Clipboard.getSystemClipboard().getString()));
    }

    private void copiesThePicture() {
        at("learning-rate");
        for (KeyCode[] copy : List.of(new KeyCode[] {CTRL, SHIFT, KeyCode.C}, new KeyCode[] {CTRL, KeyCode.C})) {
            onFxThread(() -> {
                Clipboard.getSystemClipboard().clear();
                open.one(".grip").requestFocus();
                return null;
            });
            hands.press(copy);
            assertTrue(onFxThread(() -> Clipboard.getSystemClipboard().hasImage()));
        }
    }

    private void answersTheQuiz() {
        at("learning-rate");
        assertFalse(says("You were sure."));
        hands.press(KeyCode.DIGIT1);
        assertTrue(open.reads("It lands in one step.") || open.reads("That is η = 0."), "an option is chosen");
        assertTrue(says("You were sure."));
        hands.click(open.labeled("Ask me again"));
        assertFalse(says("You were sure."));
        hands.press(SHIFT, KeyCode.DIGIT2);
        assertTrue(says("You were not sure."));
    }

    private void scrolls(double before, double after, KeyCode key) {
        at("learning-rate");
        scrollTo(before);
        hands.press(CTRL, key);
        assertEquals(after, onFxThread(() -> note().getVvalue()), 1e-9);
    }

    private void goesBackAndForward() {
        at("learning-rate?rate=0.7");
        scrollTo(0.25);
        at("loss?c=1");
        hands.press(KeyCode.ALT, KeyCode.LEFT);
        assertEquals("learning-rate?rate=0.7", open.link());
        assertEquals(0.25, onFxThread(() -> note().getVvalue()), 1e-9);
        hands.press(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals("loss?c=1", open.link());
    }

    private void opensTheReview() {
        at("learning-rate");
        hands.press(CTRL, KeyCode.R);
        assertTrue(isSeen(".review"));
        hands.press(KeyCode.ALT, KeyCode.LEFT);
        assertFalse(isSeen(".review"));
    }

    private void findsInTheNote() {
        at("learning-rate");
        scrollTo(0);
        hands.press(CTRL, KeyCode.F);
        hands.type("PLATEAU waits");
        assertTrue(says("1 of 1"));
        assertTrue(isSeen(".looked-at"), "it is marked, in view");
        hands.press(KeyCode.ESCAPE);
        assertFalse(isSeen(".find-bar"));
        assertTrue(open.scene().getFocusOwner().getStyleClass().contains("note-pane"), "the keyboard is where it was");
    }

    private void goesToTheNextPane() {
        Node before = open.scene().getFocusOwner();
        hands.press(KeyCode.F6);
        assertNotEquals(before, open.scene().getFocusOwner());
    }

    private void presents(KeyCode... keys) {
        hands.press(keys);
        assertTrue(isSeen(".stage"));
        hands.press(KeyCode.ESCAPE);
        assertFalse(isSeen(".stage"));
    }

    private void opensTheSearch() {
        hands.press(CTRL, KeyCode.K);
        assertTrue(open.scene().getFocusOwner() instanceof TextField);
        assertTrue(isSeen(".palette"));
        hands.press(KeyCode.ESCAPE);
    }

    /** The screen in memory has no such dialog, and says so. */
    private void asksForAFolder() {
        hands.press(CTRL, KeyCode.O);
        open.until("the system is asked", () -> open.message().contains("UnsupportedOperationException"));
    }

    private void leavesOneThingAtATime() {
        hands.press(KeyCode.F11);
        hands.press(KeyCode.F1);
        hands.press(CTRL, KeyCode.F);
        hands.press(KeyCode.ESCAPE);
        assertTrue(isSeen(".find-bar") && cards().isEmpty() && open.stage().isFullScreen(), "the card first");
        hands.press(KeyCode.ESCAPE);
        assertTrue(!isSeen(".find-bar") && open.stage().isFullScreen(), "then the line below");
        hands.press(CTRL, KeyCode.K);
        hands.press(KeyCode.ESCAPE);
        assertTrue(!isSeen(".palette") && open.stage().isFullScreen(), "then the search");
        hands.press(KeyCode.ESCAPE);
        assertFalse(open.stage().isFullScreen(), "full screen last");
    }

    private void scales(String percent, KeyCode... keys) {
        hands.press(keys);
        assertTrue(says(percent));
        textIsAsItWas();
    }

    private void textIsAsItWas() {
        hands.press(CTRL, KeyCode.PLUS);
        hands.press(CTRL, KeyCode.DIGIT0);
        assertTrue(says("100 %"));
    }

    private void scalesByTheWheel() {
        onFxThread(() -> {
            Event.fireEvent(
                    note(),
                    new ScrollEvent(
                            ScrollEvent.SCROLL,
                            0,
                            0,
                            0,
                            0,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            0,
                            40,
                            0,
                            40,
                            ScrollEvent.HorizontalTextScrollUnits.NONE,
                            0,
                            ScrollEvent.VerticalTextScrollUnits.NONE,
                            0,
                            0,
                            null));
            return null;
        });
        open.settle();
        assertTrue(says("110 %"));
        textIsAsItWas();
    }

    private void showsOneCard() {
        hands.type("?");
        for (int repeated = 0; repeated < 5; repeated++) {
            hands.press(KeyCode.F1);
        }
        assertEquals(1, cards().size());
        hands.press(KeyCode.ESCAPE);
        open.until("it is gone", () -> cards().isEmpty());
    }
}
