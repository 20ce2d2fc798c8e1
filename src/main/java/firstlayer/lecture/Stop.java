package firstlayer.lecture;

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
}
