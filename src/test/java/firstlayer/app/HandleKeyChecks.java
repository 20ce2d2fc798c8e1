package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/** What each line of the key card that is about handles, or about the picture in words, does. */
final class HandleKeyChecks extends KeyProbe {

    HandleKeyChecks(OpenWindow open, Hands hands) {
        super(open, hands);
    }

    /** By the keys as the card writes them. */
    Map<String, Runnable> handles() {
        return Map.of(
                "Arrows; Shift+arrow; Home, End", this::movesAHandle,
                "Enter on a handle", this::typesAHandle,
                "P", this::speaksThePicture);
    }

    private void movesAHandle() {
        at("learning-rate");
        onFxThread(() -> {
            open.one(".grip").requestFocus();
            return null;
        });
        String start = open.link();
        hands.press(KeyCode.RIGHT);
        String right = open.link();
        hands.press(KeyCode.LEFT);
        assertNotEquals(start, right);
        hands.press(KeyCode.SHIFT, KeyCode.RIGHT);
        String finely = open.link();
        assertNotEquals(right, finely);
        hands.press(KeyCode.HOME);
        String least = open.link();
        hands.press(KeyCode.END);
        assertNotEquals(least, open.link());
        assertNotEquals(finely, least);
    }

    private void typesAHandle() {
        at("learning-rate");
        onFxThread(() -> {
            open.one(".grip").requestFocus();
            return null;
        });
        String start = open.link();
        hands.press(KeyCode.ENTER);
        hands.type("2.25");
        hands.press(KeyCode.ENTER);
        assertTrue(open.link().contains("2.25"), open::link);
        assertFalse(isSeen(".grip-entry"), "the box is gone");
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(start, open.link());
    }

    private void speaksThePicture() {
        at("learning-rate?rate=0.5&steps=2");
        hands.press(KeyCode.P);
        Label words = (Label) open.one(".spoken-words");
        assertTrue(words.isFocused(), "the keyboard is on the words");
        assertEquals(words.getText(), words.getAccessibleText());
        assertEquals(open.one(".picture > *").getAccessibleText(), words.getText());
        hands.press(KeyCode.ESCAPE);
        assertFalse(isSeen(".spoken-words"));
        assertTrue(note().isFocused(), "and back in the note");
    }
}
