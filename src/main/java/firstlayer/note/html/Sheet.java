package firstlayer.note.html;

import firstlayer.note.Note;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One note of a handout, and what all of them share.
 *
 * @param answers where what is only for who has answered is printed
 */
record Sheet(
        Note note,
        Handout.Answers answers,
        HandoutIds ids,
        HandoutFootnotes footnotes,
        Figures figures,
        EmbeddedImages images) {

    /** The note's live numbers at its start. */
    Figures.Digits numbers() {
        return figures.numbers(note.widget(), note.start());
    }

    /** The link of the note's picture at its start. */
    Optional<String> picture() {
        return note.widget().map(widget -> note.start().isEmpty() ? widget : widget + "?" + note.start());
    }

    /** The parts of it that wait for a prediction: what is printed is given out before. */
    Set<String> waiting() {
        return note.after().stream()
                .flatMap(one -> one.parts().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
