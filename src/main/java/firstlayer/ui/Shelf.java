package firstlayer.ui;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.PackedNotes;
import firstlayer.store.NoteKey;
import firstlayer.study.Subject;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The notes of the folder that is open, for all who show something of them. On the JavaFX thread. */
public final class Shelf {

    /** Wherever the program was unpacked, its own notes are the same ones. */
    private static final String PACKED = "built-in";

    private final Set<Runnable> watchers = new LinkedHashSet<>();
    private Optional<Library> library = Optional.empty();
    private String folder = PACKED;

    /** From now on the notes are these. */
    public void put(Library next) {
        library = Optional.of(next);
        folder = next.folder().equals(PackedNotes.folder()) ? PACKED : name(next.folder());
        List.copyOf(watchers).forEach(Runnable::run);
    }

    private static String name(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }

    /**
     * Calls a watcher whenever the notes are others.
     *
     * @return takes it off again
     */
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /** Empty until the first note is read. */
    public Optional<Library> library() {
        return library;
    }

    /** The questions. */
    public List<Note> notes() {
        return library.map(Library::notes).orElse(List.of());
    }

    /** By what a note is remembered. */
    public NoteKey key(Note note) {
        return new NoteKey(folder, note.file());
    }

    /** What events about a note are about. */
    public Subject subject(Note note) {
        return Subject.note(folder, note.file());
    }
}
