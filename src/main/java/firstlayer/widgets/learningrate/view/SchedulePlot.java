package firstlayer.widgets.learningrate.view;

import firstlayer.math.Schedule;
import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.widgets.learningrate.model.CurveDescent;
import java.util.Arrays;

/** The rate of every step, with a dot at the step to come. */
final class SchedulePlot {

    private static final int LEAST_STEPS = 100;
    private static final int PLACES = 200;

    private final Plot plot = new Plot("Learning rate η by step");

    Plot plot() {
        return plot;
    }

    void show(CurveDescent walk) {
        Schedule schedule = walk.schedule().of(walk.main().rate());
        int last = Math.max(LEAST_STEPS, walk.steps());
        int stride = Math.max(1, last / PLACES);
        double[] steps = new double[last / stride + 1];
        Arrays.setAll(steps, i -> i * stride);
        double[] rates = Arrays.stream(steps).map(t -> schedule.rate((int) t)).toArray();
        double most = Arrays.stream(rates).map(Math::abs).max().orElse(0);
        plot.axes(
                Axis.linear(0, last).counting(),
                Axis.linear(walk.main().rate() < 0 ? -1.1 * most : 0, Math.max(1e-9, 1.1 * most)));
        plot.show(
                pen -> pen.line(steps, rates, Ink.RATE.wide(2)),
                pen -> pen.dot(walk.steps(), walk.nextRate(), Ink.RATE));
    }
}
