package firstlayer.widgets.initialization.model;

import firstlayer.math.Initialiser.Scheme;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * All runners of a race, or those that have come to its end so far.
 *
 * @param epochs how many were asked for
 * @param stable a rate at which all would have stayed with the numbers, where one left them and such a rate was found
 */
public record RaceResult(List<Runner> runners, long epochs, double rate, OptionalDouble stable) {

    public RaceResult {
        runners = List.copyOf(runners);
    }

    /**
     * The start, of those on their way, whose curvature tells most: the one whose loss has jumped furthest, where one has, else the
     * steepest; empty where all have run away.
     */
    public Optional<Runner> telling() {
        List<Runner> going = runners.stream()
                .filter(runner -> runner.left().isEmpty() && Double.isFinite(runner.curvature()))
                .toList();
        Optional<Runner> jumped = going.stream()
                .filter(runner -> runner.jump().isPresent())
                .max(Comparator.comparingDouble(Runner::rise));
        return jumped.or(() -> going.stream().max(Comparator.comparingDouble(Runner::curvature)));
    }

    /** Starts whose race is not over yet. */
    public List<Scheme> waiting() {
        return RaceScene.SCHEMES.subList(runners.size(), RaceScene.SCHEMES.size());
    }
}
