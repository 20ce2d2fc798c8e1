package firstlayer.app;

import javafx.scene.Scene;
import javafx.stage.Stage;

/** The program's own window as the stage, in full screen unless the speaker leaves that. */
final class WholeWindow implements StageWindow {

    private final Stage window;
    private final Scene desk;
    private boolean fullScreen;
    private boolean maximized;

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
        window.setScene(scene);
        window.setMinHeight(StagePlan.LEAST_LINES);
        window.setFullScreen(true);
    }

    @Override
    public void close() {
        window.setMinHeight(0);
        window.setScene(desk);
        window.setFullScreen(fullScreen);
        window.setMaximized(maximized);
    }

    @Override
    public boolean leavesDesk() {
        return false;
    }
}
