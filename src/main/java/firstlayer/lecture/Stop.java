package firstlayer.lecture;

import java.util.List;
import org.commonmark.node.Node;

/**
 * A place of a lecture. Its values depend on nothing but the note, so that any stop can be opened first.
 *
 * @param id    by which it is known in its note
 * @param node  the part of the note it is about: the body, a question, a link, the answer
 * @param steps at least one
 */
public record Stop(String id, Kind kind, Node node, List<Step> steps) {

    public enum Kind {
        TITLE,
        PREDICTION,
        EXPERIMENT,
        QUESTION,
        ANSWER
    }

    public Stop {
        steps = List.copyOf(steps);
    }
}
