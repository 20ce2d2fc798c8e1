package firstlayer.note.exercise;

import firstlayer.param.Values;
import java.util.List;

/**
 * One exercise as it was drawn.
 *
 * @param count  which draw, counted from 1
 * @param query  what was drawn
 * @param values the note's start values with it
 * @param truth  the right answer
 * @param slips  what each slip comes to, in the author's order; not finite where it comes to nothing
 */
public record Drawn(int count, String query, Values values, double truth, List<Double> slips) {

    public Drawn {
        slips = List.copyOf(slips);
    }
}
