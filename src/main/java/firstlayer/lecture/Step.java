package firstlayer.lecture;

import firstlayer.param.Values;
import java.util.List;

/**
 * One press of the clicker.
 *
 * @param values what the picture is set to
 * @param kept   the runs beside it
 * @param plays  whether it gets there by playing from time 0, when it is come to from before
 * @param points how many points of the answer are shown; 0 where it has none
 */
public record Step(Phase phase, Values values, List<Values> kept, boolean plays, int points) {

    public Step {
        kept = List.copyOf(kept);
    }

    static Step of(Phase phase, Values values) {
        return new Step(phase, values, List.of(), false, 0);
    }

    static Step playing(Phase phase, Values values) {
        return new Step(phase, values, List.of(), true, 0);
    }

    static Step point(Values values, int points) {
        return new Step(Phase.ANSWERED, values, List.of(), false, points);
    }

    Step beside(List<Values> runs) {
        return new Step(phase, values, runs, plays, points);
    }
}
