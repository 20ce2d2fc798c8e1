package firstlayer.app;

import firstlayer.store.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What went wrong, in a rotated file of the data folder; and the one handler for what nobody caught. */
final class Log {

    private static final int BYTES = 500_000;
    private static final int FILES = 3;

    // Held here, because the logging library forgets loggers nobody holds.
    private final Logger logger = Logger.getLogger("firstlayer");

    private Log() {}

    /**
     * @param messages told once where the log cannot be written
     */
    static Log in(Path folder, Consumer<String> messages) {
        Log log = new Log();
        log.logger.setUseParentHandlers(false);
        try {
            Files.createDirectories(folder);
            FileHandler handler = new FileHandler(pattern(folder), BYTES, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding("UTF-8");
            log.logger.addHandler(handler);
        } catch (IOException unwritable) {
            messages.accept(String.format(
                    Locale.ROOT,
                    "No log is written: %s. Choose another folder with --data-dir.",
                    Reason.of(unwritable)));
        }
        return log;
    }

    // A percent sign in the folder's own name is doubled: the handler reads patterns.
    private static String pattern(Path folder) {
        return folder.toString().replace("%", "%%") + "/first-layer.%g.log";
    }

    /** From now on what nobody caught is written here and said in the window, which lives on. */
    void catchAll(Consumer<String> messages) {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> caught(failure, messages));
    }

    /** Writes a failure here and says it in the window. */
    void caught(Throwable failure, Consumer<String> messages) {
        logger.log(Level.SEVERE, "uncaught in " + Thread.currentThread().getName(), failure);
        messages.accept(String.format(
                Locale.ROOT,
                "Something went wrong (%s). The window goes on; the log in the data folder has the details.",
                failure.getClass().getSimpleName()));
    }

    void close() {
        for (Handler handler : logger.getHandlers()) {
            handler.close();
            logger.removeHandler(handler);
        }
    }
}
