package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever control turns a picture, its change can be taken back and brought again. */
class UndoRobotTest {

    private OpenWindow open;
    private Hands hands;

    static List<String> widgets() {
        return Catalog.all().ids();
    }

    /** Every control under and above the picture is turned once: undo takes it back, redo brings it again. */
    @ParameterizedTest
    @MethodSource("widgets")
    void everyChangeIsUndoneAndRedone(String widget) throws IOException {
        try (OpenWindow window = OpenWindow.at(widget, 1280, 800)) {
            open = window;
            hands = new Hands(open);
            turnsEachControlAndBack();
        }
    }

    private void turnsEachControlAndBack() {
        Set<String> turned = new HashSet<>();
        for (int i = 0; i < controls().size(); i++) {
            String before = open.link();
            Node control = controls().get(i);
            onFxThread(() -> {
                turn(control);
                return null;
            });
            open.settle();
            String after = open.link();
            if (after.equals(before)) {
                continue;
            }
            turned.add(after);
            hands.press(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(before, open.link(), () -> "undone " + control);
            hands.press(KeyCode.CONTROL, KeyCode.Y);
            assertEquals(after, open.link(), () -> "redone " + control);
            hands.press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertTrue(turned.size() >= 5, turned::toString);
    }

    private List<Node> controls() {
        return onFxThread(() -> {
            List<Node> controls = new ArrayList<>();
            for (String place : List.of(".play-bar", ".control-panel")) {
                Tree.of((Parent) open.one(place))
                        .filter(Tree::isSeen)
                        .filter(node -> node instanceof Slider
                                || node instanceof ComboBox
                                || node instanceof CheckBox
                                || node instanceof Button
                                || node instanceof MenuButton)
                        .forEach(controls::add);
            }
            return controls;
        });
    }

    private static void turn(Node control) {
        if (control instanceof Slider slider) {
            slider.setValue(slider.getValue() < 0.5 ? 0.77 : 0.23);
        } else if (control instanceof ComboBox<?> menu) {
            menu.getSelectionModel()
                    .select((menu.getSelectionModel().getSelectedIndex() + 1)
                            % menu.getItems().size());
        } else if (control instanceof CheckBox box) {
            box.fire();
        } else if (control instanceof MenuButton examples
                && !examples.getItems().isEmpty()) {
            examples.getItems().get(0).fire();
        } else if (control instanceof Button button && !"Play".equals(button.getText())) {
            button.fire();
        }
    }
}
