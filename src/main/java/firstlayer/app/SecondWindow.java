package firstlayer.app;

import firstlayer.plot.Logo;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * A window without a frame over the whole of another screen. Not in full screen: of that there is one at a time, and it ends
 * when the focus goes elsewhere.
 */
final class SecondWindow implements StageWindow {

    private final Stage stage = new Stage(StageStyle.UNDECORATED);

    /** @param closed called instead, when the system asks the window to close */
    SecondWindow(Rectangle2D screen, Runnable closed) {
        stage.setTitle("First Layer: stage");
        stage.getIcons().setAll(Logo.images());
        stage.setX(screen.getMinX());
        stage.setY(screen.getMinY());
        stage.setWidth(screen.getWidth());
        stage.setHeight(screen.getHeight());
        // Otherwise the task bar may lie over its foot.
        stage.setAlwaysOnTop(true);
        stage.setOnCloseRequest(event -> {
            event.consume();
            closed.run();
        });
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public void open(Scene scene) {
        stage.setScene(scene);
        stage.show();
    }

    @Override
    public void close() {
        stage.setScene(null);
        stage.close();
    }

    @Override
    public boolean leavesDesk() {
        return true;
    }
}
