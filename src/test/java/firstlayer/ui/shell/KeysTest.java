package firstlayer.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.Pictures;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class KeysTest {

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    /** Which keys the window takes while a node has the focus. */
    private static List<KeyCode> taken(Node focus, KeyCode... codes) {
        return Pictures.onFxThread(() -> {
            Scene scene = new Scene(new StackPane(focus));
            focus.setFocusTraversable(true);
            focus.requestFocus();
            List<KeyCode> taken = new ArrayList<>();
            Keys keys = new Keys(() -> true);
            for (KeyCode code : codes) {
                keys.bind(code.getName(), "takes it", () -> taken.add(code), code.getName());
            }
            keys.install(scene);
            for (KeyCode code : codes) {
                KeyEvent.fireEvent(focus, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            }
            return taken;
        });
    }

    @Test
    void singleLettersAreOffWhileSomethingIsTyped() {
        Pane number = new Pane();
        number.pseudoClassStateChanged(PseudoClass.getPseudoClass("typing"), true);
        assertEquals(List.of(), taken(number, KeyCode.S, KeyCode.DIGIT1));
        assertEquals(List.of(), taken(new TextField(), KeyCode.S, KeyCode.DIGIT1));
        assertEquals(List.of(KeyCode.S, KeyCode.DIGIT1), taken(new Pane(), KeyCode.S, KeyCode.DIGIT1));
    }

    @Test
    void digitsBelongToANumberOfTheNoteThatHasTheFocus() {
        Pane number = new Pane();
        number.getStyleClass().add("adjustable");
        assertEquals(List.of(KeyCode.S), taken(number, KeyCode.S, KeyCode.DIGIT1));
    }

    @Test
    void spaceBelongsToAnOptionThatHasTheFocus() {
        Pane option = new Pane();
        option.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        assertEquals(List.of(KeyCode.S), taken(option, KeyCode.SPACE, KeyCode.S));
        assertEquals(List.of(KeyCode.SPACE), taken(new Pane(), KeyCode.SPACE));
    }
}
