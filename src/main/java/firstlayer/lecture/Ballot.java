package firstlayer.lecture;

import java.util.List;

/**
 * The hands that were counted at a question.
 *
 * @param first  for each option, as it is written; empty before there was a vote
 * @param second the same once more after the room has talked; empty before
 * @param shown  whether the room sees them
 */
public record Ballot(List<Integer> first, List<Integer> second, boolean shown) {

    public static final Ballot NONE = new Ballot(List.of(), List.of(), false);

    public Ballot {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }
}
