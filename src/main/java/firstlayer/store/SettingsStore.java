package firstlayer.store;

import firstlayer.store.Setting.PerNote;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/**
 * The settings, on disk as {@code settings.json}. Changed by one thread; {@link #save} may run on another, and in another
 * window: each writes only what was changed in it. A disk that does not answer keeps nobody waiting for longer than is wanted.
 */
public final class SettingsStore {

    private static final String NEWER =
            "settings.json was written by a newer version of this program: it is left as it is, "
                    + "and what you change now is kept while the window is open.";

    private final JsonFile file;
    private final Consumer<String> trouble;
    private final CompletableFuture<Settings> read;
    // What the window opens with: the file's, or those of a first start where the disk does not say.
    private final Settings first;
    private final boolean late;
    private final AtomicReference<Settings> written;
    private volatile Settings now;
    private volatile Settings initial = Settings.initial();
    private String lastMessage = "";

    /**
     * @param folder  the data folder; made when first written to
     * @param trouble is passed once of each trouble with the file that the reader should know, and an empty text once it is over
     */
    public SettingsStore(Path folder, Consumer<String> trouble) {
        this(folder, trouble, Runnable::run, Duration.ZERO);
    }

    /**
     * For a disk that may not answer.
     *
     * @param disk     where it is read, and where {@link #save} is to be called
     * @param patience so long it is waited for; then it is begun as at a first start
     */
    public SettingsStore(Path folder, Consumer<String> trouble, Executor disk, Duration patience) {
        this.file = new JsonFile(folder.resolve("settings.json"));
        this.trouble = trouble;
        this.read = CompletableFuture.supplyAsync(this::read, disk);
        this.first = inTime(patience).orElseGet(Settings::initial);
        this.late = !read.isDone() || read.join() != first;
        this.now = first;
        this.written = new AtomicReference<>(first);
    }

    private Optional<Settings> inTime(Duration patience) {
        try {
            return Optional.of(read.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException silent) {
            return Optional.empty();
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failure) {
            throw new CompletionException(failure.getCause());
        }
    }

    /** Whether the disk has not answered yet. */
    public boolean isLate() {
        return late && !read.isDone();
    }

    /**
     * Takes over what is on a disk that answers late, once it does: all of it but what was changed here meanwhile.
     *
     * @param changes where settings are changed
     * @param taken   run there after it
     */
    public void takeLate(Executor changes, Runnable taken) {
        if (late) {
            read.thenAcceptAsync(
                    there -> {
                        now = now.changesSince(first, there);
                        // Unless it was written since.
                        written.compareAndSet(first, there);
                        taken.run();
                    },
                    changes);
        }
    }

    private Settings read() {
        JsonFile.Read read = file.read();
        if (!read.message().isEmpty()) {
            trouble.accept(read.message());
        }
        Settings settings = read.page().map(Settings::new).orElseGet(Settings::initial);
        if (settings.isNewer()) {
            tell(NEWER);
        }
        return settings;
    }

    /** What holds for a setting until the reader changes it; never written. */
    public <T> void initially(Setting<T> setting, T value) {
        initial = initial.with(setting, value);
    }

    public <T> T get(Setting<T> setting) {
        return (now.has(setting) ? now : initial).get(setting);
    }

    /** Changes a setting; {@link #save} writes it. */
    public <T> void set(Setting<T> setting, T value) {
        if (!value.equals(get(setting))) {
            now = now.with(setting, value);
        }
    }

    public <T> T get(PerNote<T> setting, NoteKey note) {
        return now.get(setting, note);
    }

    /** Changes a setting of a note; {@link #save} writes it. */
    public <T> void set(PerNote<T> setting, NoteKey note, T value) {
        now = now.with(setting, note, value);
    }

    /** Writes the settings where they changed; where that fails the window works on and the reader is told. */
    public synchronized void save() {
        Settings latest = now;
        if (latest.equals(written.get())) {
            return;
        }
        try {
            file.alone(() -> write(latest));
        } catch (IOException failure) {
            tell(String.format(
                    Locale.ROOT,
                    "Settings are not saved: %s. They are kept while the window is open.",
                    Reason.of(failure)));
        } catch (JacksonException failure) {
            tell(String.format(
                    Locale.ROOT,
                    "Settings are not saved: %s. They are kept while the window is open.",
                    failure.getOriginalMessage()));
        }
    }

    private void write(Settings latest) throws IOException {
        Settings there = read();
        if (!there.isNewer()) {
            file.write(latest.changesSince(written.get(), there).page());
            written.set(latest);
            tell("");
        }
    }

    private void tell(String message) {
        if (!message.equals(lastMessage)) {
            lastMessage = message;
            trouble.accept(message);
        }
    }
}
