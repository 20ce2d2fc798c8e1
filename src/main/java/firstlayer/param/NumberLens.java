package firstlayer.param;

import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;

/**
 * One number inside the values: {@code rate}, {@code at.w}, {@code y.5}. A slider, a number in the prose, a grip, a key and
 * a spoken value all take a lens.
 *
 * @param id    as in links
 * @param label for the eye and the ear
 * @param role  its colour
 * @param range where a slider goes; {@link Values#with(String)} and typed text reach as far as the parameter allows
 * @param get   the number now
 * @param put   the values with another number, clamped to what is legal
 */
public record NumberLens(
        String id,
        String label,
        Role role,
        SliderRange range,
        ToDoubleFunction<Values> get,
        BiFunction<Values, Double, Values> put) {

    /** The values with this number replaced, clamped to what is legal, not snapped. */
    public Values set(Values values, double number) {
        return put.apply(values, number);
    }

    public double of(Values values) {
        return get.applyAsDouble(values);
    }

    /** The same number with other ends, as {@code Widget.sliderRange} gives them for today. */
    public NumberLens within(SliderRange sliderRange) {
        return new NumberLens(id, label, role, sliderRange, get, put);
    }

    /** The number as text beside its slider. */
    public String text(Values values) {
        return range.text(of(values));
    }
}
