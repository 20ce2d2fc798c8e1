package firstlayer.store;

import firstlayer.store.Setting.PerNote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;

/**
 * The settings, on disk as {@code settings.json}. Changed by one thread; {@link #save} may run on another, and in another
 * window: each writes only what was changed in it.
 */
public final class SettingsStore {

    private static final String NEWER =
            "settings.json was written by a newer version of this program: it is left as it is, "
                    + "and what you change now is kept while the window is open.";

    private final JsonFile file;
    private final Consumer<String> trouble;
    private volatile Settings now;
    private volatile Settings initial = Settings.initial();
    private Settings written;
    private String lastMessage = "";

    /**
     * @param folder  the data folder; made when first written to
     * @param trouble is passed once of each trouble with the file that the reader should know, and an empty text once it is over
     */
    public SettingsStore(Path folder, Consumer<String> trouble) {
        this.file = new JsonFile(folder.resolve("settings.json"));
        this.trouble = trouble;
        this.now = read();
        this.written = now;
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
        if (latest.equals(written)) {
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
            file.write(latest.changesSince(written, there).page());
            written = latest;
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
