package firstlayer.app;

import firstlayer.note.Note;
import firstlayer.store.NoteKey;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import firstlayer.ui.WidgetSession;
import firstlayer.ui.stage.Presenter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How far the lecture on each note is: it goes on where it was left, today and on another day. */
final class Presenters {

    private final SettingsStore settings;
    private final Map<NoteKey, Presenter> kept = new HashMap<>();

    Presenters(SettingsStore settings) {
        this.settings = settings;
    }

    /** The one of a note, or of what the note was before it was saved. */
    Presenter of(NoteKey key, Note note, Optional<WidgetSession<?>> session) {
        Presenter now = now(kept.get(key), key, note, session);
        kept.put(key, now);
        return now;
    }

    private Presenter now(Presenter before, NoteKey key, Note note, Optional<WidgetSession<?>> session) {
        if (before == null) {
            Presenter fresh = new Presenter(note, session);
            fresh.leftAt(settings.get(Settings.STOP, key));
            return fresh;
        }
        return before.note().equals(note) && before.session().equals(session)
                ? before
                : before.reloaded(note, session, settings.get(Settings.STOP, key));
    }
}
