package firstlayer.plot;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A place in a drawing that can be clicked, or focused and pressed with Enter or Space. Arrows go from one to the next.
 *
 * @param id      stays the same while the drawing changes
 * @param label   its spoken name
 * @param x       left, in the drawing's coordinates
 * @param y       top, in the drawing's coordinates
 * @param width   in the drawing's coordinates
 * @param height  in the drawing's coordinates, towards growing y
 * @param action  what a click does
 * @param stroked what happens when a press that began on another place is drawn over this one
 * @param stop    whether the Tab key stops here; of a field of many places one is enough
 * @param pointed is told when the pointer or the keyboard comes to this place, and when it leaves
 */
public record Spot(
        String id,
        String label,
        double x,
        double y,
        double width,
        double height,
        Runnable action,
        Optional<Runnable> stroked,
        boolean stop,
        Consumer<Boolean> pointed) {

    /** A place by itself. */
    public Spot(String id, String label, double x, double y, double width, double height, Runnable action) {
        this(id, label, x, y, width, height, action, Optional.empty(), true, here -> {});
    }

    /**
     * A pixel of a field that is painted by strokes.
     *
     * @param stroked what a stroke that comes over it does
     * @param stop    whether the Tab key stops here
     */
    public Spot painted(Runnable stroked, boolean stop) {
        return new Spot(id, label, x, y, width, height, action, Optional.of(stroked), stop, pointed);
    }

    /** The same, reached by arrows alone. */
    public Spot inField(boolean stop) {
        return new Spot(id, label, x, y, width, height, action, stroked, stop, pointed);
    }

    /** The same, which tells when the pointer or the keyboard is on it. */
    public Spot pointed(Consumer<Boolean> told) {
        return new Spot(id, label, x, y, width, height, action, stroked, stop, told);
    }
}
