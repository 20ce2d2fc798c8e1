package firstlayer.app;

import firstlayer.param.Link;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * What the command line asked for.
 *
 * @param notes  the folder asked for; without one the remembered or the packed notes
 * @param data   where settings and the log are kept
 * @param screen what to open first; without one what was open last
 */
record Program(Catalog catalog, Optional<Path> notes, Path data, Optional<Link> screen) {

    /**
     * @param err told why there is no window, and what works without one
     * @return whether there is one
     */
    boolean open(PrintWriter err) {
        // JavaFX remarks that it runs from the class path; that is meant.
        Logger.getLogger("javafx").setLevel(Level.SEVERE);
        Logger.getLogger("javafx.css").setLevel(Level.WARNING);
        boolean systemIsDark = SystemTheme.isDark();
        try {
            Platform.startup(() -> new Session(this, systemIsDark).start(new Stage()));
            return true;
        } catch (RuntimeException | LinkageError missing) {
            err.println(NoWindow.message(missing));
            return false;
        }
    }
}
