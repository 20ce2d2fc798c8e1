package firstlayer.app;

import firstlayer.store.Settings.Frame;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts a window where it was left, and reads where it is. */
final class WindowFrame {

    private WindowFrame() {}

    static Frame of(Stage stage) {
        return new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /** Of a window that is not shown yet; a place that no screen shows any more is left to the system. */
    static void place(Stage stage, Frame frame) {
        boolean visible = !Screen.getScreensForRectangle(frame.x(), frame.y(), frame.width(), frame.height())
                .isEmpty();
        if (visible) {
            stage.setX(frame.x());
            stage.setY(frame.y());
        }
        size(stage, frame);
        stage.setMaximized(frame.maximized());
        // Some window managers (Openbox) give a new window 200 × 200, whatever it asked for before it was shown.
        if (!frame.maximized()) {
            stage.setOnShown(event -> Platform.runLater(() -> size(stage, frame)));
        }
    }

    private static void size(Stage stage, Frame frame) {
        stage.setWidth(frame.width());
        stage.setHeight(frame.height());
    }
}
