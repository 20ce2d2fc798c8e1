package firstlayer.app;

import firstlayer.note.Note;
import firstlayer.ui.Shelf;
import java.util.List;
import java.util.Optional;

/** The notes a lecture can be given on. */
final class LectureNotes {

    private final Shelf shelf;

    LectureNotes(Shelf shelf) {
        this.shelf = shelf;
    }

    /** Whether a note is still in the folder. */
    boolean isThere(Note note) {
        return shelf.library().flatMap(all -> all.file(note.file())).isPresent();
    }

    /** The one before or after a note, where there is one. */
    Optional<Note> beside(Note note, int direction) {
        List<String> files = shelf.notes().stream().map(Note::file).toList();
        return at(files.indexOf(note.file()) + direction);
    }

    /** The one at an index, counted from 0, where there is one. */
    Optional<Note> at(int index) {
        return index >= 0 && index < shelf.notes().size()
                ? Optional.of(shelf.notes().get(index))
                : Optional.empty();
    }
}
