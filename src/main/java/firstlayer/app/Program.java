package firstlayer.app;

import firstlayer.note.Library;
import firstlayer.note.Notes;
import firstlayer.param.Link;
import firstlayer.store.SettingsStore;
import firstlayer.ui.shell.Window;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Builds every part once, hands each what it needs, and opens the window. */
final class Program {

    private final Catalog catalog;
    private final Optional<Path> notes;
    private final Path data;
    private final Optional<Link> screen;

    /**
     * @param notes  the folder asked for; without one the packed notes
     * @param data   where settings and the log are kept
     * @param screen what to open first; without one what was open last
     */
    Program(Catalog catalog, Optional<Path> notes, Path data, Optional<Link> screen) {
        this.catalog = catalog;
        this.notes = notes;
        this.data = data;
        this.screen = screen;
    }

    /**
     * @param err told why there is no window, and what works without one
     * @return whether there is one
     */
    boolean open(PrintWriter err) {
        // JavaFX remarks that it runs from the class path; that is meant.
        Logger.getLogger("javafx").setLevel(Level.SEVERE);
        Logger.getLogger("javafx.css").setLevel(Level.WARNING);
        try {
            Platform.startup(() -> start(new Stage()));
            return true;
        } catch (RuntimeException | LinkageError missing) {
            err.println(NoWindow.message(missing));
            return false;
        }
    }

    private void start(Stage stage) {
        ExecutorService background = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "long solves");
            thread.setDaemon(true);
            return thread;
        });
        Window[] opened = new Window[1];
        SettingsStore settings = new SettingsStore(data, message -> Platform.runLater(() -> opened[0].say(message)));
        Window window = new Window(
                catalog::find, (note, host) -> new javafx.scene.control.Label(note.question()), settings, background);
        opened[0] = window;
        Library library =
                new Notes(new CatalogNames(catalog), tex -> Optional.empty()).read(notes.orElse(Path.of("notes")));
        window.show(library, "notes: built in");
        screen.ifPresent(window::open);
        stage.setTitle("First Layer");
        stage.setScene(window.scene());
        stage.setWidth(1366);
        stage.setHeight(768);
        stage.setOnHidden(event -> {
            window.remember();
            background.shutdownNow();
            Platform.exit();
        });
        stage.show();
    }
}
