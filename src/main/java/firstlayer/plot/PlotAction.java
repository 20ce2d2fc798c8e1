package firstlayer.plot;

import firstlayer.param.Values;
import java.util.function.BiFunction;

/**
 * Something that can be done at a place of a plot.
 *
 * @param label  as in a menu
 * @param change the values once it is done there
 * @param delete whether the Delete key does it
 */
public record PlotAction(String label, BiFunction<Values, Point, Values> change, boolean delete) {

    public static PlotAction of(String label, BiFunction<Values, Point, Values> change) {
        return new PlotAction(label, change, false);
    }

    /** One that the Delete key does as well. */
    public static PlotAction deleting(String label, BiFunction<Values, Point, Values> change) {
        return new PlotAction(label, change, true);
    }
}
