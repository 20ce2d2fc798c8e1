package firstlayer.widgets.loss.view;

import static firstlayer.widgets.loss.model.LossReadouts.brief;

import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Side;
import firstlayer.plot.Tick;
import firstlayer.widgets.loss.model.Generalization;
import java.util.List;

/** What the loss that is made small consists of, misses and penalty, beside what the points held out cost. */
final class PenaltyBars {

    private final Plot plot = new Plot("Misses, penalty, and the points held out");

    Plot plot() {
        return plot;
    }

    void show(Generalization state) {
        double most = Math.max(Math.max(state.loss(), state.heldLoss()), 1e-9);
        plot.axes(
                Axis.linear(0.4, 3.6)
                        .marked(List.of(new Tick(1, "misses"), new Tick(2, "penalty"), new Tick(3, "held out")))
                        .gridless(),
                Axis.linear(0, 1.25 * most));
        plot.show(
                pen -> bar(pen, 1, state.training(), Ink.LOSS),
                pen -> bar(pen, 2, state.penalty(), Ink.WEIGHT),
                pen -> bar(pen, 3, state.heldLoss(), Ink.GRADIENT.faint(0.7)));
    }

    private static void bar(PlotPen pen, double x, double height, Brush brush) {
        pen.bar(x, height, 0.7, brush);
        pen.text(x, height, brief(height), Side.ABOVE, Ink.TEXT.bold().small());
    }
}
