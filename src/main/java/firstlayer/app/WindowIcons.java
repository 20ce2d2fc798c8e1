package firstlayer.app;

import firstlayer.plot.Logo;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

/** The program's sign in the frames of its windows. */
final class WindowIcons {

    private WindowIcons() {}

    /** Draws them somewhere else, and puts them there when they are ready. */
    static void draw(Stage stage, Executor elsewhere) {
        elsewhere.execute(() -> {
            List<WritableImage> icons = Logo.images();
            Platform.runLater(() -> stage.getIcons().setAll(icons));
        });
    }
}
