package firstlayer.ui.stage;

import firstlayer.store.NoteKey;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import java.util.concurrent.Executor;

/** The speaker's own remarks, one to each stop; never on the stage. */
public final class Remarks {

    private final SettingsStore settings;
    private final Executor background;

    /** @param background writes where a slow disk holds up nothing */
    public Remarks(SettingsStore settings, Executor background) {
        this.settings = settings;
        this.background = background;
    }

    String at(NoteKey note, String stop) {
        return settings.get(Settings.REMARKS, part(note, stop));
    }

    void put(NoteKey note, String stop, String text) {
        settings.set(Settings.REMARKS, part(note, stop), text);
    }

    /** Brings to the disk what was put here. */
    void save() {
        background.execute(settings::save);
    }

    // By the stop: what another window writes to the next one is not touched.
    private static NoteKey part(NoteKey note, String stop) {
        return new NoteKey(note.folder(), note.file() + "#" + stop);
    }
}
