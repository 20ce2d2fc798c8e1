package firstlayer.study;

import java.util.List;
import java.util.Optional;

/** Decides when a question is asked again. The history is complete, so that another one can replace {@link Ladder}. */
public interface Scheduler {

    /**
     * Where a question stands after these showings.
     *
     * @param counted in the order of the log
     * @return empty where there are none: the question is new
     */
    Optional<Standing> after(List<FirstAnswer> counted);
}
