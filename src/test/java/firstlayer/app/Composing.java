package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A keyboard whose letters are composed, at whatever has the keyboard in a scene. */
record Composing(Scene scene) {

    /** The fields that take text, those last of which what is typed has names of its own. */
    static List<TextInputControl> fields(Scene scene) {
        return onFxThread(() -> Tree.of(scene.getRoot())
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(field -> Tree.isSeen(field) && field.isEditable() && !field.isDisabled())
                // What is typed as an expression has names of its own: the fields of these numbers come before.
                .sorted(Comparator.comparing(
                        (TextInputControl field) -> field.getStyleClass().contains("text-row-field")))
                .toList());
    }

    /** What has the keyboard; on the JavaFX thread. */
    Node focus() {
        Node focus = scene.getFocusOwner();
        return focus == null ? scene.getRoot() : focus;
    }

    /** From any thread. */
    void key(EventType<KeyEvent> type, String character, KeyCode code, boolean control, boolean alt) {
        onFxThread(() -> {
            fire(type, character, code, control, alt);
            return null;
        });
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code, boolean control, boolean alt) {
        Event.fireEvent(focus(), new KeyEvent(type, character, "", code, false, control, alt, false));
    }

    private void write(String character) {
        fire(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false, false);
    }

    private void compose(List<InputMethodTextRun> composed, String committed) {
        Event.fireEvent(
                focus(), new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, 0));
    }

    private static InputMethodTextRun run(String text) {
        return new InputMethodTextRun(text, InputMethodHighlight.UNSELECTED_RAW);
    }

    void assertArrivesIn(TextInputControl field) {
        String name = field.getClass().getSimpleName() + " " + field.getAccessibleText() + " " + field.getPromptText();
        onFxThread(() -> {
            field.requestFocus();
            field.clear();
            assertEquals(field, focus(), name);
            compose(List.of(run("n"), run("i")), "");
            compose(List.of(run("ni")), "");
            assertEquals("ni", field.getText(), name + ": what is composed stands there");
            compose(List.of(), "你");
            // A dead key and its letter; no key was pressed that has a name.
            write("ê");
            fire(KeyEvent.KEY_PRESSED, "", KeyCode.Q, true, true);
            fire(KeyEvent.KEY_TYPED, "@", KeyCode.UNDEFINED, true, true);
            fire(KeyEvent.KEY_RELEASED, "", KeyCode.Q, true, true);
            // The characters of commands of the window, written by way of a dead key.
            List.of("?", "/", "s", "n").forEach(this::write);
            // Its letters, pressed and written as usual.
            for (KeyCode letter : List.of(KeyCode.B, KeyCode.E, KeyCode.SPACE)) {
                fire(KeyEvent.KEY_PRESSED, "", letter, false, false);
                write(letter == KeyCode.SPACE ? " " : letter.getName().toLowerCase(Locale.ROOT));
                fire(KeyEvent.KEY_RELEASED, "", letter, false, false);
            }
            assertEquals("你ê@?/snbe ", field.getText(), name);
            assertEquals(field, focus(), name + " keeps the keyboard");
            field.clear();
            return null;
        });
    }
}
