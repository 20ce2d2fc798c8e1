package firstlayer.widget;

import firstlayer.param.Values;

/**
 * A run kept beside the run now.
 *
 * @param difference what it is set to where that is not as now, such as {@code η = 0.1 · μ = 0.5}: what its ghost is called
 */
public record Kept<R>(Values values, R result, String difference) {

    /** A run of a widget beside one of other values. */
    public static <R> Kept<R> of(Widget<R> widget, Values values, R result, Values now) {
        return new Kept<>(values, result, Difference.of(widget, values, now));
    }
}
