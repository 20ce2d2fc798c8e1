package firstlayer.plot;

import firstlayer.param.Values;
import java.util.List;
import java.util.function.Function;

/**
 * A line that is a handle as a whole: dragging it anywhere is dragging its grip there, from where it was taken hold of. The grip
 * is its twin for the keyboard.
 *
 * @param ends its two ends in the drawing's coordinates; none where there is no line now
 */
public record LineGrip(Grip grip, Function<Values, List<Point>> ends) {

    String id() {
        return grip.id();
    }
}
