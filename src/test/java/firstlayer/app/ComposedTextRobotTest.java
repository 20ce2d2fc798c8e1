package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.TextInputControl;
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

    private Composing composing() {
        return new Composing(open.scene());
    }

    @Test
    void composedTextArrivesInEveryField() {
        Set<String> kinds = new TreeSet<>();
        List<TextInputControl> all = Composing.fields(open.scene());
        all.forEach(field -> {
            composing().assertArrivesIn(field);
            kinds.add(field.getClass().getSimpleName());
        });
        assertTrue(kinds.contains("GrowingArea"), kinds::toString);
        assertTrue(all.size() > 4, all::toString);
        for (KeyCode opens : List.of(KeyCode.F, KeyCode.K)) {
            composing().key(KeyEvent.KEY_PRESSED, "", opens, true, false);
            composing().key(KeyEvent.KEY_RELEASED, "", opens, true, false);
            open.settle();
            composing().assertArrivesIn((TextInputControl) onFxThread(composing()::focus));
            composing().key(KeyEvent.KEY_PRESSED, "", KeyCode.ESCAPE, false, false);
        }
    }
}
