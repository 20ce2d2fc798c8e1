package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Text that is composed: by an input method, where letters stand there before they are settled, by a dead key, and by AltGr, which
 * some systems tell as Ctrl and Alt. It arrives in every field that takes text, and no command of the window takes any of it.
 */
class ComposedTextRobotTest {

    private OpenWindow open;

    @BeforeEach
    void openWindow() throws Exception {
        open = OpenWindow.at("chain-rule", 1400, 900);
        onFxThread(() -> {
            open.window().write(open.window().note().orElseThrow());
            return null;
        });
    }

    @AfterEach
    void closeWindow() {
        open.close();
    }

    private List<TextInputControl> fields() {
        return onFxThread(() -> Tree.of(open.scene().getRoot())
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(field -> Tree.isSeen(field) && field.isEditable() && !field.isDisabled())
                // What is typed as an expression has names of its own: the fields of these numbers come before.
                .sorted(Comparator.comparing(
                        (TextInputControl field) -> field.getStyleClass().contains("text-row-field")))
                .toList());
    }

    private void press(KeyCode code) {
        key(KeyEvent.KEY_PRESSED, "", code, true, false);
        key(KeyEvent.KEY_RELEASED, "", code, true, false);
        open.settle();
    }

    private void key(
            javafx.event.EventType<KeyEvent> type, String character, KeyCode code, boolean control, boolean alt) {
        onFxThread(() -> {
            Event.fireEvent(focus(), new KeyEvent(type, character, "", code, false, control, alt, false));
            return null;
        });
    }

    private Node focus() {
        Node focus = open.scene().getFocusOwner();
        return focus == null ? open.scene().getRoot() : focus;
    }

    private void compose(List<InputMethodTextRun> composed, String committed) {
        onFxThread(() -> {
            Event.fireEvent(
                    focus(), new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, 0));
            return null;
        });
    }

    private static InputMethodTextRun run(String text) {
        return new InputMethodTextRun(text, InputMethodHighlight.UNSELECTED_RAW);
    }

    private void assertTakesComposedText(TextInputControl field) {
        String name = field.getClass().getSimpleName() + " " + field.getAccessibleText() + " " + field.getPromptText();
        onFxThread(() -> {
            field.requestFocus();
            field.clear();
            return null;
        });
        assertEquals(field, onFxThread(this::focus), name);
        compose(List.of(run("n"), run("i")), "");
        compose(List.of(run("ni")), "");
        assertEquals("ni", onFxThread(field::getText), name + ": what is composed stands there");
        compose(List.of(), "你");
        // A dead key and its letter; no key was pressed that has a name.
        key(KeyEvent.KEY_TYPED, "ê", KeyCode.UNDEFINED, false, false);
        key(KeyEvent.KEY_PRESSED, "", KeyCode.Q, true, true);
        key(KeyEvent.KEY_TYPED, "@", KeyCode.UNDEFINED, true, true);
        key(KeyEvent.KEY_RELEASED, "", KeyCode.Q, true, true);
        // The characters of commands of the window, written by way of a dead key.
        for (String character : List.of("?", "/", "s", "n")) {
            key(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, false, false);
        }
        assertEquals("你ê@?/sn", onFxThread(field::getText), name);
        assertEquals(field, onFxThread(this::focus), name + " keeps the keyboard");
        onFxThread(() -> {
            field.clear();
            return null;
        });
    }

    @Test
    void composedTextArrivesInEveryField() {
        Set<String> kinds = new TreeSet<>();
        List<TextInputControl> all = new ArrayList<>(fields());
        all.forEach(field -> {
            assertTakesComposedText(field);
            kinds.add(field.getClass().getSimpleName());
        });
        assertTrue(kinds.contains("GrowingArea"), kinds::toString);
        assertTrue(all.size() > 4, all::toString);
        for (KeyCode opens : List.of(KeyCode.F, KeyCode.K)) {
            press(opens);
            TextInputControl box = (TextInputControl) onFxThread(this::focus);
            assertTakesComposedText(box);
            key(KeyEvent.KEY_PRESSED, "", KeyCode.ESCAPE, false, false);
        }
    }
}
