package firstlayer;

import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** A mouse and a keyboard whose every event is written by the test, such as a release far from the last drag. */
public final class Pointer {

    private final Node node;
    private Point2D at = Point2D.ZERO;

    public Pointer(Node node) {
        this.node = node;
    }

    /** Presses at a place of the node. */
    public Pointer press(double x, double y) {
        return Pictures.onFxThread(() -> {
            at = node.localToScene(x, y);
            return fire(MouseEvent.MOUSE_PRESSED, false);
        });
    }

    /** Presses in the middle of the node. */
    public Pointer press() {
        Point2D middle = Pictures.onFxThread(() -> new Point2D(
                node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY()));
        return press(middle.getX(), middle.getY());
    }

    /** Moves with the button down. */
    public Pointer drag(double right, double down) {
        return moved(MouseEvent.MOUSE_DRAGGED, right, down, false);
    }

    /** Moves with the button and Shift down. */
    public Pointer dragFinely(double right, double down) {
        return moved(MouseEvent.MOUSE_DRAGGED, right, down, true);
    }

    /** Lets the button go so far from the last place that was told. */
    public Pointer release(double right, double down) {
        return moved(MouseEvent.MOUSE_RELEASED, right, down, false);
    }

    /** Moves without a button. */
    public Pointer move(double right, double down) {
        return moved(MouseEvent.MOUSE_MOVED, right, down, false);
    }

    private Pointer moved(EventType<MouseEvent> kind, double right, double down, boolean shift) {
        return Pictures.onFxThread(() -> {
            at = at.add(right, down);
            return fire(kind, shift);
        });
    }

    private Pointer fire(EventType<MouseEvent> kind, boolean shift) {
        boolean button = kind != MouseEvent.MOUSE_MOVED;
        boolean held = button && kind != MouseEvent.MOUSE_RELEASED;
        node.fireEvent(new MouseEvent(
                kind,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                button ? MouseButton.PRIMARY : MouseButton.NONE,
                1,
                shift,
                false,
                false,
                false,
                held,
                false,
                false,
                false,
                false,
                false,
                null));
        return this;
    }

    /** Holds a key so long that it repeats, and lets it go. */
    public void hold(KeyCode key, int repeats) {
        repeat(key, repeats);
        letGo(key);
    }

    /** Holds a key so long that it repeats, and does not let it go. */
    public void repeat(KeyCode key, int repeats) {
        for (int i = 0; i < repeats; i++) {
            key(KeyEvent.KEY_PRESSED, key);
        }
    }

    public void letGo(KeyCode key) {
        key(KeyEvent.KEY_RELEASED, key);
    }

    private void key(EventType<KeyEvent> kind, KeyCode key) {
        Pictures.onFxThread(() -> {
            node.fireEvent(new KeyEvent(kind, "", "", key, false, false, false, false));
            return List.of();
        });
    }
}
