package firstlayer.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The settings, on disk as {@code settings.json}. Changed by one thread; {@link #save} may run on another. */
public final class SettingsStore {

    private final JsonFile<Settings> file;
    private final Consumer<String> messages;
    private volatile Settings now;
    private Settings written;

    /**
     * @param folder   the data folder; made when first written to
     * @param messages told what the reader should know, such as a file that cannot be written
     */
    public SettingsStore(Path folder, Consumer<String> messages) {
        this.file = new JsonFile<>(folder.resolve("settings.json"), Settings.class);
        this.messages = messages;
        JsonFile.Read<Settings> read = file.read();
        this.now = read.value().orElseGet(Settings::firstDay);
        this.written = now;
        if (!read.message().isEmpty()) {
            messages.accept(read.message());
        }
    }

    public Settings now() {
        return now;
    }

    /** Changes the settings; {@link #save} writes them. */
    public void change(UnaryOperator<Settings> change) {
        now = change.apply(now);
    }

    /** Writes the settings where they changed; where that fails the window works on and the reader is told. */
    public synchronized void save() {
        Settings latest = now;
        if (latest.equals(written)) {
            return;
        }
        try {
            file.write(latest);
            written = latest;
        } catch (IOException | RuntimeException failure) {
            messages.accept(String.format(
                    Locale.ROOT,
                    "Settings are not saved: %s. They are kept while the window is open.",
                    failure.getMessage()));
        }
    }
}
