package firstlayer.app;

import java.net.URI;
import javafx.application.Application;
import javafx.stage.Stage;

/** The system's web browser. JavaFX hands it to an {@code Application} only, so this is one that is never launched. */
final class Browser extends Application {

    void show(URI page) {
        getHostServices().showDocument(page.toString());
    }

    @Override
    public void start(Stage stage) {
        throw new UnsupportedOperationException("the program is opened by its main class");
    }
}
