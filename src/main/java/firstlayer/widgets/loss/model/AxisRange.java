package firstlayer.widgets.loss.model;

import firstlayer.param.SliderRange;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/** How far an axis goes. */
public record AxisRange(double min, double max) {

    private static final double FARTHEST = 1e7;
    private static final double COARSEST = 1000;

    /** From a round number below all of these to one above, so that axes stand still while what they hold moves a little. */
    public static AxisRange around(double... values) {
        double min = Arrays.stream(values).min().orElse(0);
        double max = Arrays.stream(values).max().orElse(1);
        double step = Math.pow(10, Math.floor(Math.log10(Math.max((max - min) / 2, 1)))) / 2;
        return new AxisRange(step * (Math.ceil(min / step) - 1), step * (Math.floor(max / step) + 1));
    }

    /** The first of 1, 1.5, 2, 3, 4, 6, 8, 10, 15 … that is at least as large. */
    public static double round(double size) {
        double decade = Math.pow(10, Math.floor(Math.log10(size)));
        double share = size / decade;
        return decade
                * DoubleStream.of(1, 1.5, 2, 3, 4, 6, 8, 10)
                        .filter(step -> step >= share)
                        .findFirst()
                        .orElse(10);
    }

    public double length() {
        return max - min;
    }

    /** How far a drag goes: to the slider's ends, the axis's ends and where the number is now. */
    SliderRange dragRange(SliderRange slider, double now) {
        return SliderRange.linear(
                Math.min(slider.min(), Math.min(min, Math.floor(now))),
                Math.max(slider.max(), Math.max(max, Math.ceil(now))),
                slider.step());
    }

    /** The nearest place a pointer may leave a point at: some tens or hundreds of them along the axis. */
    public double snap(double value) {
        double step = Math.pow(10, Math.floor(Math.log10(length() / 20)));
        return SliderRange.linear(-FARTHEST, FARTHEST, Math.min(step, COARSEST)).snap(value);
    }
}
