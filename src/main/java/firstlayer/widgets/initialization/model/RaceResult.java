package firstlayer.widgets.initialization.model;

import java.util.List;

/**
 * All runners of a race.
 *
 * @param epochs how many were asked for
 */
public record RaceResult(List<Runner> runners, long epochs, double rate) {

    public RaceResult {
        runners = List.copyOf(runners);
    }
}
