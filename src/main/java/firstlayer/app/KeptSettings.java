package firstlayer.app;

import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import firstlayer.ui.shell.MessageTopic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;

/**
 * The settings of one window on a thread of their own, and whether their folder answers. Where it does not, as on a share that went
 * away, the window opens without them and says so; they are taken over when they come.
 */
final class KeptSettings {

    /** So long a window that opens waits for what it remembers. */
    private static final Duration OPENING = Duration.ofSeconds(5);

    private static final long SAVE_MILLIS = 10_000;

    private static final String SILENT =
            "The folder of your settings and answers does not answer: %s. What you do is kept in this window only, and "
                    + "saved as soon as the folder answers; --data-dir chooses another one at the start.";

    private static final String ANSWERED =
            "The folder of your settings and answers has answered: %s. What you did meanwhile is saved.%s";

    private final DiskThread disk = new DiskThread("settings");
    // No disk may keep it waiting: it is by this that the reader hears of one that is silent.
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Daemon.named("clock"));
    private final Path folder;
    private final BiConsumer<MessageTopic, String> messages;
    private final SettingsStore store;
    private final AtomicBoolean waits = new AtomicBoolean();
    private boolean silent;

    /**
     * Reads them.
     *
     * @param folder   the data folder
     * @param messages says something in the window, from any thread
     */
    KeptSettings(Path folder, BiConsumer<MessageTopic, String> messages) {
        this.folder = folder;
        this.messages = messages;
        this.store =
                new SettingsStore(folder, message -> messages.accept(MessageTopic.SETTINGS, message), disk, OPENING);
    }

    SettingsStore store() {
        return store;
    }

    /** Where they are written. */
    Executor disk() {
        return disk;
    }

    /**
     * Takes over what comes late; on the JavaFX thread, as all that follows.
     *
     * @param taken run after it
     */
    void follow(Runnable taken) {
        see(false);
        store.takeLate(Platform::runLater, () -> {
            taken.run();
            silent = false;
            String notes = store.get(Settings.NOTES).isEmpty()
                    ? ""
                    : " Your own notes open at the next start, or now with Ctrl+O.";
            messages.accept(MessageTopic.DATA, String.format(Locale.ROOT, ANSWERED, folder, notes));
        });
    }

    /** Does something now and then, as gathering what is to be saved; not on the JavaFX thread. */
    void repeat(Runnable task) {
        clock.scheduleWithFixedDelay(task, SAVE_MILLIS, SAVE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /**
     * Says whether the folder answers where that changes: what was put away stays away.
     *
     * @param elsewhere whether another of its files is waited for in vain
     */
    void see(boolean elsewhere) {
        boolean silentNow = elsewhere || store.isLate();
        if (silentNow != silent) {
            silent = silentNow;
            messages.accept(MessageTopic.DATA, silent ? String.format(Locale.ROOT, SILENT, folder) : "");
        }
    }

    /** Writes what changed as soon as the disk has time. */
    void save(UnaryOperator<Runnable> logged) {
        if (!waits.getAndSet(true)) {
            Runnable saving = logged.apply(store::save);
            disk.execute(() -> {
                waits.set(false);
                saving.run();
            });
        }
    }

    /** Writes what changed, with some patience. */
    void end(UnaryOperator<Runnable> logged, Duration patience) {
        clock.shutdownNow();
        save(logged);
        disk.end(patience);
    }
}
