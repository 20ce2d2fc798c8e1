package firstlayer.store;

import firstlayer.study.Subject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a room said at one question, as far as it was counted.
 *
 * @param at      when it was written down
 * @param lecture when the lecture began, by which it is known
 * @param subject the question
 * @param options how many answers there were to choose from
 * @param first   the hands for each of them; empty before they were counted
 * @param second  the same after the room had talked
 * @param guess   where the room put the mark of a prediction; empty where it did not
 */
public record Vote(
        OffsetDateTime at,
        OffsetDateTime lecture,
        Subject subject,
        int options,
        List<Integer> first,
        List<Integer> second,
        OptionalDouble guess) {

    public Vote {
        first = List.copyOf(first);
        second = List.copyOf(second);
    }
}
