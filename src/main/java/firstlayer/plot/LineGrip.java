package firstlayer.plot;

import firstlayer.param.Values;
import java.util.List;
import java.util.function.Function;

/**
 * A line that is a handle as a whole: dragging it anywhere is dragging its grip there, from where it was taken hold of. The grip
 * is its twin for the keyboard.
 *
 * @param ends two places of the line in the drawing's coordinates, between which it is a handle as far as it is seen; none where
 *     there is no line now
 */
public record LineGrip(Grip grip, Function<Values, List<Point>> ends) {

    String id() {
        return grip.id();
    }
}
