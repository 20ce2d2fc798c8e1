package firstlayer.app;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/**
 * The program's own window as the stage, in full screen unless the speaker leaves that.
 *
 * <p>What the desk shows is in no scene meanwhile. A scene in no window has no pulses: it would hold whatever was changed in it,
 * pages that were left too, until the lecture ends, and it finds no styles for what is asked for them.
 */
final class WholeWindow implements StageWindow {

    private final Stage window;
    private final Scene desk;
    private boolean fullScreen;
    private boolean maximized;
    private Parent content;
    private Optional<Node> keyboard = Optional.empty();

    /** @param desk what the window shows otherwise */
    WholeWindow(Stage window, Scene desk) {
        this.window = window;
        this.desk = desk;
    }

    @Override
    public Stage stage() {
        return window;
    }

    @Override
    public void open(Scene scene) {
        fullScreen = window.isFullScreen();
        maximized = window.isMaximized();
        keyboard = Optional.ofNullable(desk.getFocusOwner());
        window.setScene(scene);
        content = desk.getRoot();
        desk.setRoot(new Region());
        window.setMinHeight(StagePlan.LEAST_LINES);
        window.setFullScreen(true);
    }

    @Override
    public void close() {
        window.setMinHeight(0);
        desk.setRoot(content);
        window.setScene(desk);
        keyboard.filter(node -> node.getScene() == desk).ifPresent(Node::requestFocus);
        window.setFullScreen(fullScreen);
        window.setMaximized(maximized);
    }

    @Override
    public boolean leavesDesk() {
        return false;
    }
}
