package firstlayer.plot;

import firstlayer.param.NumberLens;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A number in a drawing that is turned or typed where it stands; the drawing paints it, and what is typed.
 *
 * @param id     stays the same while the drawing changes
 * @param label  its spoken name
 * @param lens   the number
 * @param x      left, in the drawing's coordinates
 * @param y      top, in the drawing's coordinates
 * @param width  in the drawing's coordinates
 * @param height in the drawing's coordinates, towards growing y
 * @param typed  is told what is typed so far, and when nothing is any more
 */
public record NumberGrip(
        String id,
        String label,
        NumberLens lens,
        double x,
        double y,
        double width,
        double height,
        Consumer<Optional<String>> typed) {}
