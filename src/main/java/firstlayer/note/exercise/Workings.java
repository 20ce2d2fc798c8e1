package firstlayer.note.exercise;

import firstlayer.param.Values;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the exercises of one widget are worked out with. Safe for several threads. */
public interface Workings {

    /** Why values that are legal one by one do not fit together, and what would. */
    Optional<String> objection(Values at);

    /** Whether working these values out takes longer than a reader should wait for a mark. */
    boolean isLong(Values at);

    /**
     * The numbers of some readouts, without those that have none.
     *
     * @param at values that are not long and that nothing is objected to
     */
    Map<String, Double> numbers(Values at, Set<String> readouts);

    /**
     * What arithmetic comes to; not finite where it has no value, as 1/0.
     *
     * @throws IllegalArgumentException for what is no arithmetic of numbers, saying what is wrong and what would be right
     */
    double evaluate(String arithmetic);
}
