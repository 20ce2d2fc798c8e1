package firstlayer.plot;

import firstlayer.param.NumberLens;
import firstlayer.param.Values;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * A place in a drawing that can be dragged.
 *
 * @param id     stays the same while the drawing changes
 * @param label  its spoken name
 * @param at     where it is, in the drawing's coordinates
 * @param to     the values when it has been moved there; snaps by itself
 * @param says   its spoken value
 * @param across what the left and right arrow, Home and End turn
 * @param up     what the up and down arrow turn; also all keys when {@code across} is empty
 * @param solid  filled with its ink: a point of data that can be moved
 */
public record Grip(
        String id,
        String label,
        Ink ink,
        Function<Values, Point> at,
        BiFunction<Values, Point, Values> to,
        Function<Values, String> says,
        Optional<NumberLens> across,
        Optional<NumberLens> up,
        boolean solid) {

    /** A grip with a rule of its own; arrows move it by a fiftieth of the drawing, Shift by a tenth of that. */
    public static Grip free(
            String id,
            String label,
            Ink ink,
            Function<Values, Point> at,
            BiFunction<Values, Point, Values> to,
            Function<Values, String> says) {
        return new Grip(id, label, ink, at, to, says, Optional.empty(), Optional.empty(), false);
    }

    /** Moves freely, one lens for each direction. */
    public static Grip of(NumberLens x, NumberLens y) {
        return new Grip(
                x.id() + "-" + y.id(),
                x.label() + ", " + y.label(),
                Ink.of(x.role()),
                values -> new Point(x.of(values), y.of(values)),
                (values, point) -> snap(y, snap(x, values, point.x()), point.y()),
                values -> x.text(values) + ", " + y.text(values),
                Optional.of(x),
                Optional.of(y),
                false);
    }

    /** Moves left and right at a height that follows from the values: a dot that rides on a curve. */
    public static Grip across(NumberLens x, ToDoubleFunction<Values> y) {
        return new Grip(
                x.id(),
                x.label(),
                Ink.of(x.role()),
                values -> new Point(x.of(values), y.applyAsDouble(values)),
                (values, point) -> snap(x, values, point.x()),
                x::text,
                Optional.of(x),
                Optional.empty(),
                false);
    }

    // A number that does not move keeps every digit: only what is dragged snaps.
    private static Values snap(NumberLens lens, Values values, double number) {
        return number == lens.of(values)
                ? values
                : lens.set(values, lens.range().snap(number));
    }

    public Grip inked(Ink other) {
        return new Grip(id, label, other, at, to, says, across, up, solid);
    }

    /** The same under another id and name, where two grips turn one lens. */
    public Grip named(String otherId, String otherLabel) {
        return new Grip(otherId, otherLabel, ink, at, to, says, across, up, solid);
    }

    /** The same with lenses for the keys. */
    public Grip keys(NumberLens left, NumberLens down) {
        return new Grip(id, label, ink, at, to, says, Optional.of(left), Optional.of(down), solid);
    }

    /** The same with one lens for all keys. */
    public Grip keys(NumberLens lens) {
        return new Grip(id, label, ink, at, to, says, Optional.of(lens), Optional.empty(), solid);
    }

    /** The same, filled. */
    public Grip filled() {
        return new Grip(id, label, ink, at, to, says, across, up, true);
    }
}
