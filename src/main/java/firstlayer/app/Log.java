package firstlayer.app;

import firstlayer.store.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * What went wrong, in a rotated file of the data folder; and the one handler for what nobody caught. The file is opened and written
 * on a thread of its own: a disk that does not answer costs what is logged, and holds up nothing.
 */
final class Log {

    private static final int BYTES = 500_000;
    private static final int FILES = 3;

    /** So many failures wait for a disk at most. */
    private static final int WAITING = 1000;

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    // Held here, because the logging library forgets loggers nobody holds.
    private final Logger logger = Logger.getLogger("firstlayer");
    private final ThreadPoolExecutor disk = new ThreadPoolExecutor(
            1,
            1,
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            Daemon.named("log"),
            new ThreadPoolExecutor.DiscardPolicy());
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord record) {
            // Worked out from the thread that asks first.
            record.getSourceMethodName();
            disk.execute(() -> file.ifPresent(open -> open.publish(record)));
        }

        @Override
        public void flush() {
            // Every record is written through.
        }

        @Override
        public void close() {
            disk.execute(() -> file.ifPresent(Handler::close));
        }
    };
    // Used by the thread that writes; idle, it is ended and made anew.
    private volatile Optional<Handler> file = Optional.empty();

    private Log() {
        disk.allowCoreThreadTimeOut(true);
    }

    /**
     * @param messages told once where the log cannot be written, from another thread
     */
    static Log in(Path folder, Consumer<String> messages) {
        Log log = new Log();
        log.logger.setUseParentHandlers(false);
        log.logger.addHandler(log.handler);
        log.disk.execute(() -> log.open(folder, messages));
        return log;
    }

    private void open(Path folder, Consumer<String> messages) {
        try {
            Files.createDirectories(folder);
            FileHandler opened = new FileHandler(pattern(folder), BYTES, FILES, true);
            opened.setFormatter(new SimpleFormatter());
            opened.setEncoding("UTF-8");
            file = Optional.of(opened);
        } catch (IOException unwritable) {
            messages.accept(String.format(
                    Locale.ROOT,
                    "No log is written: %s. Choose another folder with --data-dir.",
                    Reason.of(unwritable)));
        }
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

    /** Writes what waits, with some patience. */
    void close() {
        logger.removeHandler(handler);
        handler.close();
        disk.shutdown();
        try {
            disk.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
