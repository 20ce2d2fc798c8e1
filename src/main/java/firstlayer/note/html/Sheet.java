package firstlayer.note.html;

import firstlayer.note.Note;
import java.util.Optional;

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
}
