package firstlayer.lecture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a lecture on one note stands.
 *
 * @param stops at least one
 * @param index of the stop that is shown, from 0
 * @param reached index of its step, from 0
 */
public record Lecture(List<Stop> stops, int index, int reached) {

    public Lecture {
        stops = List.copyOf(stops);
    }

    /** At its first stop. */
    public static Lecture of(List<Stop> stops) {
        return new Lecture(stops, 0, 0);
    }

    public Stop stop() {
        return stops.get(index);
    }

    public Step step() {
        return stop().steps().get(reached);
    }

    /** The ids of those predictions among its stops that nothing has answered yet at this place. */
    public Set<String> unanswered() {
        return stops.subList(index, stops.size()).stream()
                .filter(stop -> stop.kind() == Stop.Kind.PREDICTION)
                .filter(stop -> !stop.equals(stop()) || step().phase() == Phase.ASKED)
                .map(Stop::id)
                .collect(Collectors.toSet());
    }

    /** One step on; empty after the last one. */
    public Optional<Lecture> forward() {
        if (reached + 1 < stop().steps().size()) {
            return Optional.of(new Lecture(stops, index, reached + 1));
        }
        return index + 1 < stops.size() ? Optional.of(at(index + 1)) : Optional.empty();
    }

    /** One step back; empty before the first one. */
    public Optional<Lecture> back() {
        if (reached > 0) {
            return Optional.of(new Lecture(stops, index, reached - 1));
        }
        return index > 0 ? Optional.of(ended(index - 1)) : Optional.empty();
    }

    /** At the beginning of a stop, the nearest there is. */
    public Lecture at(int stop) {
        return new Lecture(stops, Math.max(0, Math.min(stops.size() - 1, stop)), 0);
    }

    /** Where another lecture stands that had most of these stops: at the same one, otherwise at the beginning of the nearest. */
    public Lecture like(Lecture other) {
        for (int stop = 0; stop < stops.size(); stop++) {
            if (stops.get(stop).id().equals(other.stop().id())) {
                int steps = stops.get(stop).steps().size();
                return new Lecture(stops, stop, Math.min(other.reached(), steps - 1));
            }
        }
        return at(other.index());
    }

    /** At the end of a stop. */
    public Lecture ended(int stop) {
        return new Lecture(stops, stop, stops.get(stop).steps().size() - 1);
    }
}
