package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

/** Hands on the controls of a picture, each found by its words. */
final class PanelHands {

    private final OpenWindow open;
    private final Hands hands;

    PanelHands(OpenWindow open, Hands hands) {
        this.open = open;
        this.hands = hands;
    }

    private <N extends Node> N control(Class<N> kind, Predicate<String> words) {
        return onFxThread(() -> Tree.of(open.scene().getRoot())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(node -> node.getAccessibleText() != null && words.test(node.getAccessibleText()))
                .filter(Tree::isSeen)
                .findFirst()
                .orElseThrow());
    }

    /** Types over what stands in a field, and presses Enter. */
    void type(String field, String text) {
        hands.clickHere(control(TextField.class, field::equals));
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.type(text);
        hands.press(KeyCode.ENTER);
    }

    /** Drags the thumb of a slider. */
    void drag(String slider, double right) {
        Slider node = control(Slider.class, spoken -> spoken.startsWith(slider + " "));
        hands.drag(onFxThread(() -> node.lookup(".thumb")), right, 0);
    }

    /** Presses a key on a slider. */
    void press(String slider, KeyCode key) {
        focus(control(Slider.class, spoken -> spoken.startsWith(slider + " ")));
        hands.press(key);
    }

    /** Goes down so many lines of a menu by the keyboard. */
    void down(String menu, int lines) {
        focus(control(ComboBox.class, menu::equals));
        for (int i = 0; i < lines; i++) {
            hands.press(KeyCode.DOWN);
        }
    }

    /** Opens the settings behind More, or closes them. */
    void more() {
        Node button = onFxThread(() -> Tree.of(open.scene().getRoot())
                .filter(ToggleButton.class::isInstance)
                .filter(node -> node.getStyleClass().contains("more-button") && Tree.isSeen(node))
                .findFirst()
                .orElseThrow());
        hands.clickHere(button);
    }

    void focus(Node node) {
        onFxThread(() -> {
            node.requestFocus();
            return null;
        });
        open.settle();
    }
}
