package firstlayer.store;

import firstlayer.study.Event;
import java.util.Optional;

/** What a line of the log turned out to be. */
sealed interface LogLine {

    /** An event of this version. */
    record Known(Event event) implements LogLine {}

    /**
     * A line of a newer version, or of a kind that is not known here.
     *
     * @param id of its event; empty where it has none
     */
    record Newer(Optional<String> id) implements LogLine {}

    /** A line that is no event. */
    record Damaged(String why) implements LogLine {}
}
