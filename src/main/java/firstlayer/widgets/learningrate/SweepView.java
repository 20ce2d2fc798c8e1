package firstlayer.widgets.learningrate;

import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import java.util.Arrays;
import java.util.OptionalDouble;

/** Loss after some steps against the rate: a valley, and a cliff at 2/λ. The rate that is set is a dot. */
final class SweepView {

    private static final double HIGHEST = 1e4;

    private final Plot plot = new Plot("Loss after " + Sweep.STEPS + " steps, by rate");

    Plot plot() {
        return plot;
    }

    /**
     * @param offset taken from every loss, as in the other plots
     * @param limit  2/λ; empty where no curvature decides
     */
    void show(Sweep sweep, double offset, OptionalDouble limit, double rate) {
        double[] rates = sweep.rates();
        double[] losses = Arrays.stream(sweep.losses())
                .map(loss -> Math.min(HIGHEST, Math.max(Sweep.FLOOR, loss - offset)))
                .toArray();
        plot.axes(
                Axis.log(rates[0], rates[rates.length - 1]).labelled("learning rate η"),
                Axis.logAround(Arrays.stream(losses).filter(Double::isFinite).toArray()));
        plot.show(
                pen -> limit.ifPresent(edge -> regimes(pen, edge)),
                pen -> pen.line(rates, losses, Ink.LOSS.wide(2)),
                pen -> here(pen, rates, losses, rate));
    }

    private static void regimes(PlotPen pen, double limit) {
        pen.region(0, limit / 2, Ink.GOOD_SOFT);
        pen.region(limit / 2, limit, Ink.WARNING_SOFT);
        pen.region(limit, 1e9, Ink.BAD_SOFT);
        pen.regionLabel(1e-9, limit / 2, "walks", Ink.GOOD.small());
        pen.regionLabel(limit / 2, limit, "hops", Ink.WARNING.small());
        pen.regionLabel(limit, 1e9, "runs away", Ink.BAD.small());
        pen.vertical(limit / 2, Ink.MUTED.dotted());
        pen.vertical(limit, Ink.MUTED.dashed());
    }

    private static void here(PlotPen pen, double[] rates, double[] losses, double rate) {
        int nearest = 0;
        for (int i = 0; i < rates.length; i++) {
            if (Math.abs(rates[i] - rate) < Math.abs(rates[nearest] - rate)) {
                nearest = i;
            }
        }
        pen.vertical(Math.max(rates[0], rate), Ink.RATE.wide(1.4));
        if (Double.isFinite(losses[nearest])) {
            pen.dot(Math.max(rates[0], rate), losses[nearest], 6, Ink.RATE);
        }
    }
}
