package firstlayer.app;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.param.Link;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * What the command line asked for.
 *
 * @param notes  the folder asked for, or one note of it; without one the remembered or the packed notes
 * @param data   where settings and the log are kept
 * @param screen what to open first; without one what was open last
 * @param presents whether it is shown to a room at once
 * @param clock  by which what is studied gets its time
 * @param house  what is set for all who use this machine
 */
record Program(
        Catalog catalog,
        Optional<Path> notes,
        Path data,
        Optional<Link> screen,
        boolean presents,
        Clock clock,
        House house) {

    // Held, because the logging library forgets the levels of loggers nobody holds.
    private static final Logger JAVAFX = Logger.getLogger("javafx");
    private static final Logger CSS = Logger.getLogger("javafx.css");

    /** The file name of the note asked for. */
    Optional<String> note() {
        return notes.filter(Files::isRegularFile).map(file -> file.getFileName().toString());
    }

    /**
     * The note that a window opens with.
     *
     * @param last the file that was open last, or an empty text
     */
    Optional<Note> opening(Library library, String last) {
        return screen.flatMap(link -> library.withWidget(link.widget()))
                .or(() -> note().flatMap(library::named))
                .or(() -> library.named(last))
                .or(() -> library.notes().stream().findFirst());
    }

    /**
     * @param err told why there is no window, and what works without one
     * @return what goes on in it; empty where there is none
     */
    Optional<AppSession> open(PrintWriter err) {
        // JavaFX remarks that it runs from the class path; that is meant.
        JAVAFX.setLevel(Level.SEVERE);
        CSS.setLevel(Level.WARNING);
        // What needs no JavaFX is done while it starts.
        CompletableFuture<AppSession> session =
                CompletableFuture.supplyAsync(() -> new AppSession(this, SystemSettings.look(), Monitors.SYSTEM));
        try {
            Platform.startup(() -> start(session, err));
        } catch (RuntimeException | LinkageError missing) {
            err.println(NoWindow.message(missing, ProgramFolder.command()));
            return Optional.empty();
        }
        return Optional.of(session.join());
    }

    // Without a window nobody would be told, and the process would live on; with one, its message bar tells.
    private static void start(CompletableFuture<AppSession> session, PrintWriter err) {
        Stage stage = new Stage();
        try {
            session.join().start(stage);
        } catch (RuntimeException | LinkageError failure) {
            if (stage.isShowing()) {
                throw failure;
            }
            err.println(NoWindow.message(failure, ProgramFolder.command()));
            err.flush();
            System.exit(Exit.NO_WINDOW);
        }
    }
}
