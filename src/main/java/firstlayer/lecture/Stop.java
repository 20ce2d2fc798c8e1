package firstlayer.lecture;

import firstlayer.note.node.Option;
import firstlayer.note.node.Options;
import firstlayer.note.node.Predict;
import firstlayer.note.node.QuizItem;
import java.util.List;
import org.commonmark.node.Node;

/**
 * A place of a lecture. Its values depend on nothing but the note, so that any stop can be opened first.
 *
 * @param id    by which it is known in its note
 * @param title plain words for lists; live numbers as their names in braces
 * @param node  the part of the note it is about: the body, a question, a link, an author's stop, the answer
 * @param steps at least one
 */
public record Stop(String id, Kind kind, String title, Node node, List<Step> steps) {

    public enum Kind {
        TITLE,
        PREDICTION,
        EXPERIMENT,
        QUESTION,
        /** One that the note's author wrote for the stage. */
        OWN,
        ANSWER
    }

    public Stop {
        steps = List.copyOf(steps);
    }

    /** The answers the room can choose from, as written; empty where it is asked nothing of that sort. */
    public List<Option> options() {
        if (node instanceof Predict predict) {
            return predict.options().map(Options::all).orElse(List.of());
        }
        return node instanceof QuizItem item ? item.options().all() : List.of();
    }
}
