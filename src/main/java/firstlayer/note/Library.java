package firstlayer.note;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of notes as it was when it was read.
 *
 * @param folder   where
 * @param notes    the questions, in the order of their files' names
 * @param pages    what is no question: the files whose names begin with {@code _}, such as the glossary
 * @param problems of the folder itself
 */
public record Library(Path folder, List<Note> notes, List<Note> pages, List<Problem> problems) {

    public Library {
        notes = List.copyOf(notes);
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
    }

    /** Every problem of the folder and of every file in it. */
    public List<Problem> all() {
        return Stream.concat(
                        problems.stream(),
                        Stream.concat(notes.stream(), pages.stream()).flatMap(note -> note.problems().stream()))
                .toList();
    }
}
