package firstlayer.widgets.initialization.model;

import firstlayer.math.Initialiser.Scheme;
import java.util.List;

/**
 * All runners of a race, or those that have come to its end so far.
 *
 * @param epochs how many were asked for
 */
public record RaceResult(List<Runner> runners, long epochs, double rate) {

    public RaceResult {
        runners = List.copyOf(runners);
    }

    /** Starts whose race is not over yet. */
    public List<Scheme> waiting() {
        return RaceScene.SCHEMES.subList(runners.size(), RaceScene.SCHEMES.size());
    }
}
