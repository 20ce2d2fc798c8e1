package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

/** Presses keys in a window, and looks at what they did. */
class KeyProbe {

    final OpenWindow open;
    final Hands hands;

    KeyProbe(OpenWindow open, Hands hands) {
        this.open = open;
        this.hands = hands;
    }

    /** Opens a link, with the keyboard in the note. */
    void at(String link) {
        open.go(link);
        onFxThread(() -> {
            open.one(".note-pane").requestFocus();
            return null;
        });
    }

    void turns(String before, String after, KeyCode... keys) {
        if (!before.isEmpty()) {
            at(before);
        }
        hands.press(keys);
        assertEquals(after, open.link());
    }

    void leads(String before, String question, KeyCode... keys) {
        at(before);
        hands.press(keys);
        assertEquals(question, open.selected());
    }

    void flips(BooleanSupplier state, KeyCode key) {
        at("learning-rate");
        assertFalse(onFxThread(state::getAsBoolean), "at first");
        hands.press(key);
        assertTrue(onFxThread(state::getAsBoolean), "once");
        hands.press(key);
        assertFalse(onFxThread(state::getAsBoolean), "twice");
    }

    boolean says(String words) {
        return onFxThread(() -> Tree.of(open.scene().getRoot())
                .anyMatch(node -> node instanceof Labeled label && words.equals(label.getText()) && Tree.isSeen(node)));
    }

    boolean isSeen(String selector) {
        return onFxThread(
                () -> open.scene().getRoot().lookupAll(selector).stream().anyMatch(Tree::isSeen));
    }

    ScrollPane note() {
        return (ScrollPane) open.one(".note-pane");
    }

    void scrollTo(double share) {
        onFxThread(() -> {
            note().setVvalue(share);
            return null;
        });
        open.settle();
    }
}
