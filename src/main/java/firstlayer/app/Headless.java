package firstlayer.app;

import firstlayer.ui.shell.StyleSheets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** JavaFX on a screen in memory, for commands that draw. */
final class Headless {

    // Held, because the logging library forgets the levels of loggers nobody holds.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Headless() {}

    /** Where JavaFX is not started yet, it will start on a screen in memory. */
    static void choose() {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.text", "t2k");
    }

    /**
     * Starts it, where it is not started yet, and waits until it is.
     *
     * @throws NoDrawing where the system lacks what it needs
     */
    static void start() {
        JAVAFX.setLevel(Level.SEVERE);
        choose();
        CompletableFuture<Void> ready = new CompletableFuture<>();
        Runnable dress = () -> {
            try {
                StyleSheets.dress(false);
                ready.complete(null);
            } catch (RuntimeException | LinkageError missing) {
                ready.completeExceptionally(missing);
            }
        };
        try {
            Platform.startup(dress);
        } catch (IllegalStateException started) {
            Platform.runLater(dress);
        }
        try {
            ready.join();
        } catch (CompletionException missing) {
            throw new NoDrawing(missing);
        }
    }
}
