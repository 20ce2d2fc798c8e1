package firstlayer.plot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/**
 * The values along one side of a plot.
 *
 * @param label   below or beside it, with the markup of {@link Markup}; may be empty
 * @param ticks   what is marked; round numbers when empty
 * @param whole   mark whole numbers only
 * @param grid    whether its ticks have lines across the plot
 * @param visible whether ticks, grid and label are drawn
 * @param read    the number that is read off at a place, under the label; the place itself unless said otherwise
 */
public record Axis(
        double min,
        double max,
        boolean log,
        String label,
        List<Tick> ticks,
        boolean whole,
        boolean grid,
        boolean visible,
        DoubleUnaryOperator read) {

    public Axis {
        if (!(min < max) || Double.isInfinite(max - min) || (log && !(min > 0))) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "axis from %s to %s; need finite min < max, and min > 0 where it is logarithmic",
                    min,
                    max));
        }
        ticks = List.copyOf(ticks);
    }

    public static Axis linear(double min, double max) {
        return new Axis(min, max, false, "", List.of(), false, true, true, DoubleUnaryOperator.identity());
    }

    /**
     * @param min above 0
     */
    public static Axis log(double min, double max) {
        return new Axis(min, max, true, "", List.of(), false, true, true, DoubleUnaryOperator.identity());
    }

    /** Wide enough for the finite ones of these values, with a little room; 0 to 1 where there is none. */
    public static Axis around(double... values) {
        double min = Arrays.stream(values).filter(Double::isFinite).min().orElse(0);
        double max = Arrays.stream(values).filter(Double::isFinite).max().orElse(1);
        double room = max > min ? 0.06 * (max - min) : Math.max(0.5, 0.1 * Math.abs(max));
        return linear(min - room, max + room);
    }

    /** Whole decades around those of these values that are above 0; 1 to 10 where there is none. */
    public static Axis logAround(double... values) {
        double min = Arrays.stream(values)
                .filter(v -> v > 0 && Double.isFinite(v))
                .min()
                .orElse(1);
        double max = Arrays.stream(values)
                .filter(v -> v > 0 && Double.isFinite(v))
                .max()
                .orElse(10);
        int low = (int) Math.max(-300, Math.floor(Math.log10(min) + 1e-9));
        int high = (int) Math.min(300, Math.ceil(Math.log10(max) - 1e-9));
        return log(Double.parseDouble("1e" + low), Double.parseDouble("1e" + Math.max(high, low + 1)));
    }

    public Axis labelled(String words) {
        return new Axis(min, max, log, words, ticks, whole, grid, visible, read);
    }

    /** Reads another number off a place: a probability where its logit is drawn. */
    public Axis reading(DoubleUnaryOperator number) {
        return new Axis(min, max, log, label, ticks, whole, grid, visible, number);
    }

    /** Marks these places instead of round numbers. */
    public Axis marked(List<Tick> places) {
        return new Axis(min, max, log, label, places, whole, grid, visible, read);
    }

    /** Marks only whole numbers: steps, layers, examples. */
    public Axis counting() {
        return new Axis(min, max, log, label, ticks, true, grid, visible, read);
    }

    /** Without lines across the plot: for the names of bars. */
    public Axis gridless() {
        return new Axis(min, max, log, label, ticks, whole, false, visible, read);
    }

    /** As long as this, about the same middle. */
    Axis spread(double length) {
        double middle = (min + max) / 2;
        return new Axis(middle - length / 2, middle + length / 2, log, label, ticks, whole, grid, visible, read);
    }

    /** Without ticks, grid and label. */
    public Axis hidden() {
        return new Axis(min, max, log, label, ticks, whole, grid, false, read);
    }

    /**
     * @param most about how many fit
     */
    List<Tick> ticks(int most) {
        if (!ticks.isEmpty()) {
            return ticks.stream()
                    .filter(tick -> tick.at() >= min && tick.at() <= max)
                    .toList();
        }
        int room = Math.max(2, most);
        return log ? Ticks.log(min, max, room) : Ticks.linear(min, max, room, whole);
    }

    Scale scale(double from, double to) {
        return new Scale(min, max, log, from, to);
    }
}
