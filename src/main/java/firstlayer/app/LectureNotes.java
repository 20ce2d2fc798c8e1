package firstlayer.app;

import firstlayer.note.Note;
import firstlayer.ui.Shelf;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The notes a lecture can be given on. */
final class LectureNotes {

    private static final String STILL_READ = "The text of the question is still being read. Try again in a moment.";

    private final Shelf shelf;
    private final Consumer<String> messages;
    private boolean said;

    /** @param messages told why a lecture cannot turn to a note, and nothing when it can */
    LectureNotes(Shelf shelf, Consumer<String> messages) {
        this.shelf = shelf;
        this.messages = messages;
    }

    /** Whether a note is still in the folder. */
    boolean isThere(Note note) {
        return shelf.library().flatMap(all -> all.file(note.file())).isPresent();
    }

    /**
     * Whether the text of a note is there, or it is said that it is not: of one of which only the head is read nobody knows the
     * stops, nor at which of them its lecture was left.
     */
    boolean isRead(Note note) {
        if (!note.whole() || said) {
            said = !note.whole();
            messages.accept(said ? STILL_READ : "");
        }
        return note.whole();
    }

    /** The one before or after a note, where there is one and it is read. */
    Optional<Note> beside(Note note, int direction) {
        List<String> files = shelf.notes().stream().map(Note::file).toList();
        return at(files.indexOf(note.file()) + direction);
    }

    /** The one at an index, counted from 0, where there is one and it is read. */
    Optional<Note> at(int index) {
        return index >= 0 && index < shelf.notes().size()
                ? Optional.of(shelf.notes().get(index)).filter(this::isRead)
                : Optional.empty();
    }
}
