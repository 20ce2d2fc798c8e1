package firstlayer.widgets.learningrate.view;

import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.widgets.learningrate.model.Landscape2;
import firstlayer.widgets.learningrate.model.Lane;
import firstlayer.widgets.learningrate.model.SurfaceDescent;
import java.util.Arrays;

/** How far each weight is from where the bowl is lowest, by step: one direction may shrink while the other explodes. */
final class DirectionsPlot {

    private static final int LEAST_STEPS = 10;

    private final Plot plot = new Plot("");

    Plot plot() {
        return plot;
    }

    void show(SurfaceDescent descent) {
        boolean bowl = descent.landscape() == Landscape2.BOWL;
        Lane lane = descent.main();
        double[] steps = lane.drawnSteps();
        double[] w1 = bowl ? distance(lane.drawn(0)) : lane.drawn(0);
        double[] w2 = bowl ? distance(lane.drawn(1)) : lane.drawn(1);
        double[] both = new double[2 * w1.length];
        System.arraycopy(w1, 0, both, 0, w1.length);
        System.arraycopy(w2, 0, both, w1.length, w2.length);
        plot.title(bowl ? "Distance by direction" : "Weights by step");
        plot.axes(
                Axis.linear(steps[0], Math.max(steps[0] + LEAST_STEPS, steps[steps.length - 1]))
                        .counting()
                        .labelled("step"),
                bowl ? Axis.logAround(both) : Axis.around(both));
        plot.show(
                pen -> pen.line(steps, w1, Ink.WEIGHT.wide(2)),
                pen -> pen.line(steps, w2, Ink.NEGATIVE.wide(2).dashed()),
                pen -> pen.endLabel(steps, w1, bowl ? "|w₁|, shallow" : "w₁", Ink.WEIGHT.small()),
                pen -> pen.endLabel(steps, w2, bowl ? "|w₂|, steep" : "w₂", Ink.NEGATIVE.small()));
    }

    private static double[] distance(double[] weights) {
        return Arrays.stream(weights).map(Math::abs).toArray();
    }
}
