package firstlayer.widgets.chainrule.view;

import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.widgets.chainrule.model.GradientCheck;
import firstlayer.widgets.chainrule.model.GraphWalk;
import java.util.List;

/** How far a measured slope is off, against the step it is measured with, on two log axes. */
final class CheckPlot {

    private final Plot plot = new Plot("Error against step h");

    CheckPlot() {
        plot.name("errors");
    }

    Plot plot() {
        return plot;
    }

    void show(GraphWalk walk) {
        GradientCheck check = walk.check();
        double[] h = numbers(check.steps());
        double[] central = numbers(check.central());
        double[] forward = numbers(check.forward());
        plot.title("Error at " + walk.symbol(walk.of()));
        plot.axes(Axis.log(1e-12, 0.1).labelled("step h"), Axis.log(1e-16, 10));
        plot.show(
                pen -> pen.vertical(check.h(), Ink.ACCENT.wide(1.4).dashed()),
                pen -> pen.line(h, forward, Ink.NEGATIVE.dashed()),
                pen -> pen.line(h, central, Ink.GRADIENT.wide(2.6)),
                pen -> pen.label(h[4], forward[4], "forward", Ink.NEGATIVE),
                pen -> pen.label(h[4], central[4], "central", Ink.GRADIENT));
    }

    // An error of exactly 0 has no place on a log axis: the line breaks there.
    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(x -> x > 0 ? x : Double.NaN).toArray();
    }
}
