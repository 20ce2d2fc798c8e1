package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.KeyboardRobot;

/** A reader's hands on an open window; after each move the page is waited for. */
final class Hands {

    /** More turns than any test makes. */
    private static final int MOST_UNDONE = 40;

    private final FxRobot robot = new FxRobot();
    // The robot itself waits a twentieth of a second after each key; the page is waited for once.
    private final KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
    private final OpenWindow open;

    Hands(OpenWindow open) {
        this.open = open;
    }

    void press(KeyCode... keys) {
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(keys);
        open.settle();
    }

    /** As {@link #press}, but what follows of it is waited for elsewhere. */
    void tap(KeyCode... keys) {
        keyboard.pressNoWait(keys);
        keyboard.releaseNoWait(keys);
        // The robot hands its keys on, and the screen in memory hands them on to the window.
        onFxThread(() -> null);
        onFxThread(() -> null);
    }

    /** Takes everything back, one key press a turn, until the screen is as its link says. */
    void undoDownTo(String start) {
        for (int i = 0; i < MOST_UNDONE && !open.link().equals(start); i++) {
            press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(start, open.link());
    }

    /** Holds a key while something is looked at. */
    void hold(KeyCode key, Runnable look) {
        keyboard.pressNoWait(key);
        open.settle();
        look.run();
        keyboard.releaseNoWait(key);
        open.settle();
    }

    void type(String text) {
        robot.write(text);
        open.settle();
    }

    /** Scrolls the note to a node, and clicks it. */
    void click(Node node) {
        scrollTo(node);
        clickHere(node);
    }

    /** Clicks a node where it is. */
    void clickHere(Node node) {
        robot.clickOn(place(node));
        open.settle();
    }

    // Found on the window's own thread: elsewhere bounds are read while a layout changes them.
    private Point2D place(Node node) {
        return onFxThread(() -> robot.point(node).query());
    }

    void drag(Node node, double x, double y) {
        robot.drag(place(node), MouseButton.PRIMARY).moveBy(x, y).drop();
        open.settle();
    }

    private void scrollTo(Node node) {
        onFxThread(() -> {
            Tree.above(node)
                    .filter(ScrollPane.class::isInstance)
                    .map(ScrollPane.class::cast)
                    .findFirst()
                    .ifPresent(pane -> scrollTo(pane, node));
            return null;
        });
        open.settle();
    }

    private static void scrollTo(ScrollPane pane, Node node) {
        Bounds content = pane.getContent().getLayoutBounds();
        double y = pane.getContent()
                .sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                .getCenterY();
        double room = pane.getViewportBounds().getHeight();
        pane.setVvalue(Math.max(0, Math.min(1, (y - room / 2) / Math.max(1, content.getHeight() - room))));
    }
}
