package firstlayer.lecture;

import firstlayer.param.Values;

/**
 * One press of the clicker.
 *
 * @param values what the picture is set to
 * @param plays  whether it gets there by playing from time 0, when it is come to from before
 * @param points how many points of the answer are shown; 0 where it has none
 */
public record Step(Phase phase, Values values, boolean plays, int points) {

    static Step of(Phase phase, Values values) {
        return new Step(phase, values, false, 0);
    }

    static Step playing(Phase phase, Values values) {
        return new Step(phase, values, true, 0);
    }
}
