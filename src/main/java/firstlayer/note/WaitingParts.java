package firstlayer.note;

import java.util.List;

/**
 * Parts of a note's picture that are not shown before a prediction is committed.
 *
 * @param prediction its id
 * @param parts      their names, at least one
 */
public record WaitingParts(String prediction, List<String> parts) {

    public WaitingParts {
        parts = List.copyOf(parts);
    }
}
