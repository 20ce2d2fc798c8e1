package firstlayer.widgets.learningrate.view;

import firstlayer.math.Schedule;
import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import java.util.Arrays;

/** The rate of every step, with a dot at the step to come. */
final class SchedulePlot {

    private static final int LEAST_STEPS = 100;
    private static final int PLACES = 200;

    private final Plot plot = new Plot("Learning rate η by step");

    Plot plot() {
        return plot;
    }

    /**
     * @param now  the step to come
     */
    void show(Schedule schedule, int now) {
        int last = Math.max(LEAST_STEPS, now);
        int stride = Math.max(1, last / PLACES);
        double[] steps = new double[last / stride + 1];
        Arrays.setAll(steps, i -> i * stride);
        double[] rates = Arrays.stream(steps).map(t -> schedule.rate((int) t)).toArray();
        double least = Arrays.stream(rates).min().orElse(0);
        double most = Arrays.stream(rates).max().orElse(0);
        plot.axes(Axis.linear(0, last).counting(), Axis.linear(1.1 * Math.min(0, least), Math.max(1e-9, 1.1 * most)));
        plot.show(pen -> pen.line(steps, rates, Ink.RATE.wide(2)), pen -> pen.dot(now, schedule.rate(now), Ink.RATE));
    }
}
