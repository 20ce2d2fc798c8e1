package firstlayer.widgets.initialization;

import java.util.List;

/**
 * All runners of a race.
 *
 * @param epochs how many were asked for
 */
record Field(List<Runner> runners, long epochs, double rate) {

    Field {
        runners = List.copyOf(runners);
    }
}
