package firstlayer.note.html;

import firstlayer.note.Note;
import firstlayer.note.node.Predict;
import firstlayer.param.Role;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a handout shows that has to be worked out or drawn. Each drawing is HTML that may stand inside a line. */
public interface Figures {

    /**
     * What a prediction by a mark comes to.
     *
     * @param label what is asked for
     * @param low   the axis' left end
     * @param high  its right end
     * @param value where the mark belongs
     */
    record Truth(String label, String low, String high, String value) {}

    /** The digits of live numbers, by name; a dash where there is none of the name. */
    interface Digits extends UnaryOperator<String> {

        /** What a number stands for. */
        Role role(String name);
    }

    /**
     * The digits at some values.
     *
     * @param widget the picture's id; empty where a note has none, and then there are only dashes
     * @param query  its values
     */
    Digits numbers(Optional<String> widget, String query);

    /** What a prediction by a mark asks for, and what it comes to when its own link is run from the note's start. */
    Optional<Truth> truth(Note note, Predict predict);

    /**
     * A formula.
     *
     * @param display whether it stands on a line of its own
     */
    String formula(String tex, boolean display, Digits numbers);

    /**
     * Begins a picture that will be asked for without words of its author, so that nobody waits for it then.
     *
     * @param without names of parts that are left out
     */
    void begin(String link, Set<String> without);

    /**
     * A picture in one state.
     *
     * @param link  of what
     * @param words what its author says it shows; may be empty
     */
    String picture(String link, String words);
}
