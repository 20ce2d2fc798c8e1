package firstlayer.plot;

import firstlayer.param.NumberGesture;
import java.util.function.BiConsumer;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Mouse and keys of a {@link NumberGesture}, the same for every control: where the button is let go counts too, and a held
 * key is one gesture.
 */
public final class GestureHandlers {

    /** What a control makes of them. */
    public interface Skin {

        /** The pointer went down. */
        void grab(MouseEvent event);

        /** The pointer moved: the gesture says how far it is from where it went down. */
        void drag();

        /**
         * An arrow key.
         *
         * @return whether it turned something
         */
        boolean step(int right, int up, boolean fine);

        /**
         * Home or End.
         *
         * @return whether it turned something
         */
        boolean end(boolean high);

        /** The gesture is over. */
        void released();
    }

    private final Node node;
    private final NumberGesture gesture;
    private final Skin skin;

    private GestureHandlers(Node node, NumberGesture gesture, Skin skin) {
        this.node = node;
        this.gesture = gesture;
        this.skin = skin;
    }

    /** Gives a node the gesture beside what it does already, such as hiding its tooltip. */
    public static void give(Node node, NumberGesture gesture, Skin skin) {
        GestureHandlers handlers = new GestureHandlers(node, gesture, skin);
        handlers.all(node::addEventHandler, node::addEventHandler);
        handlers.endWithoutRelease();
    }

    /** Gives a node that has ways of its own with mouse and keys, such as a slider, the gesture in their place. */
    public static void replace(Node node, NumberGesture gesture, Skin skin) {
        GestureHandlers handlers = new GestureHandlers(node, gesture, skin);
        handlers.all(node::addEventFilter, node::addEventFilter);
        handlers.endWithoutRelease();
    }

    private void all(
            BiConsumer<EventType<MouseEvent>, EventHandler<MouseEvent>> mouse,
            BiConsumer<EventType<KeyEvent>, EventHandler<KeyEvent>> keys) {
        mouse.accept(MouseEvent.MOUSE_PRESSED, this::press);
        mouse.accept(MouseEvent.MOUSE_DRAGGED, this::drag);
        mouse.accept(MouseEvent.MOUSE_RELEASED, this::letGo);
        mouse.accept(MouseEvent.MOUSE_MOVED, this::moveWithoutButton);
        keys.accept(KeyEvent.KEY_PRESSED, this::key);
        keys.accept(KeyEvent.KEY_RELEASED, this::keyUp);
    }

    private void endWithoutRelease() {
        node.focusedProperty().addListener((property, was, focused) -> {
            if (!focused && !gesture.isGrabbed()) {
                release();
            }
        });
        node.sceneProperty().addListener((property, before, scene) -> {
            if (scene == null) {
                release();
            }
        });
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            node.requestFocus();
            gesture.grab(event.getSceneX(), event.getSceneY());
            skin.grab(event);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        follow(event);
        event.consume();
    }

    private void follow(MouseEvent event) {
        if (gesture.isGrabbed() && gesture.follow(event.getSceneX(), event.getSceneY(), event.isShiftDown())) {
            skin.drag();
        }
    }

    private void letGo(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && gesture.isGrabbed()) {
            follow(event);
            release();
        }
        event.consume();
    }

    // The button was let go where this window was not told.
    private void moveWithoutButton(MouseEvent event) {
        if (gesture.isGrabbed()) {
            release();
        }
    }

    private void release() {
        gesture.release();
        skin.released();
    }

    private void key(KeyEvent event) {
        if (!event.isShortcutDown() && !event.isAltDown() && turn(event.getCode(), event.isShiftDown())) {
            event.consume();
        }
    }

    private boolean turn(KeyCode key, boolean fine) {
        return switch (key) {
            case LEFT, KP_LEFT -> skin.step(-1, 0, fine);
            case RIGHT, KP_RIGHT -> skin.step(1, 0, fine);
            case DOWN, KP_DOWN -> skin.step(0, -1, fine);
            case UP, KP_UP -> skin.step(0, 1, fine);
            case HOME -> skin.end(false);
            case END -> skin.end(true);
            default -> false;
        };
    }

    // Letting go of Shift is no end: the arrow may still be down.
    private void keyUp(KeyEvent event) {
        boolean turns =
                event.getCode().isArrowKey() || event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END;
        if (turns && !gesture.isGrabbed()) {
            release();
        }
    }
}
