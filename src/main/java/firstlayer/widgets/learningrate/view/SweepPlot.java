package firstlayer.widgets.learningrate.view;

import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Side;
import firstlayer.widgets.learningrate.model.RateSweep;
import firstlayer.widgets.learningrate.model.Regimes;
import java.util.Arrays;
import java.util.Optional;

/** Loss after some steps against the rate: a valley, and a cliff where it runs away. The rate that is set is a dot. */
final class SweepPlot {

    /** Shares of the first loss between which differences are worth a look. */
    private static final double LEAST = 1e-6;

    private static final double MOST = 1e2;
    private static final double FAR = 1e9;
    /** Where words stand that belong to the foot of the plot, as a share of its height. */
    private static final double FOOT = 0.12;

    private final Plot plot;
    private final String title;

    SweepPlot(int steps) {
        title = "Loss after " + steps + " steps, by rate";
        plot = new Plot(title);
    }

    Plot plot() {
        return plot;
    }

    /**
     * @param lowest  taken from every loss, as in the other plots
     * @param start   the loss of the start, above {@code lowest}
     * @param log     on a logarithmic axis: where no loss is below {@code lowest}
     * @param regimes what the rate does, where that is known
     */
    void show(RateSweep sweep, double lowest, double start, boolean log, Optional<Regimes> regimes, double rate) {
        plot.title(sweep.isEmpty() ? title + ": still computing" : title);
        if (sweep.isEmpty()) {
            plot.axes(Axis.log(0.01, 100).labelled("learning rate η"), Axis.log(0.1, 1));
            plot.show();
            return;
        }
        double[] rates = sweep.rates();
        double reach = Math.max(1e-9, Math.abs(start - lowest));
        double[] losses = Arrays.stream(sweep.losses())
                .map(loss -> log ? loss - lowest : loss)
                .map(loss -> Math.abs(loss) > MOST * reach ? Double.NaN : loss)
                .toArray();
        // Below the axis the line leaves the plot: drawn along its edge it would say that these rates do equally well.
        double[] worthALook =
                Arrays.stream(losses).map(loss -> Math.max(LEAST * reach, loss)).toArray();
        Axis height = log ? Axis.logAround(worthALook) : Axis.around(losses);
        plot.axes(Axis.log(rates[0], rates[rates.length - 1]).labelled("learning rate η"), height);
        plot.show(
                pen -> regimes.ifPresent(known -> regimes(pen, known)),
                pen -> pen.line(rates, losses, Ink.LOSS.wide(2)),
                pen -> here(pen, rates, losses, rate, height));
    }

    private static void regimes(PlotPen pen, Regimes known) {
        pen.region(0, known.turn(), Ink.GOOD_SOFT);
        pen.region(known.turn(), known.limit(), Ink.WARNING_SOFT);
        pen.region(known.limit(), FAR, Ink.BAD_SOFT);
        pen.regionLabel(1 / FAR, known.turn(), known.walking(), Ink.GOOD.small());
        pen.regionLabel(known.turn(), known.limit(), known.hopping(), Ink.WARNING.small());
        pen.regionLabel(known.limit(), FAR, known.beyond(), Ink.BAD.small());
        pen.vertical(known.turn(), Ink.MUTED.dotted());
        pen.vertical(known.limit(), Ink.MUTED.dashed());
    }

    // A rate that is not on the axis has no place among the regimes; its number says on which side it is.
    private static void here(PlotPen pen, double[] rates, double[] losses, double rate, Axis height) {
        double most = rates[rates.length - 1];
        if (rate < rates[0]) {
            aside(pen, rates[0], height, "η = " + Numbers.plain(rate) + " lies to the left", Side.RIGHT);
            return;
        }
        if (rate > most) {
            aside(pen, most, height, "η = " + Numbers.plain(rate) + " lies to the right", Side.LEFT);
            return;
        }
        int nearest = 0;
        for (int i = 0; i < rates.length; i++) {
            if (Math.abs(rates[i] - rate) < Math.abs(rates[nearest] - rate)) {
                nearest = i;
            }
        }
        pen.vertical(rate, Ink.RATE.wide(1.4));
        if (Double.isFinite(losses[nearest])) {
            pen.dot(rate, Math.max(height.min(), losses[nearest]), 6, Ink.RATE);
        }
    }

    private static void aside(PlotPen pen, double x, Axis height, String words, Side side) {
        double y = height.log()
                ? height.min() * Math.pow(height.max() / height.min(), FOOT)
                : height.min() + FOOT * (height.max() - height.min());
        pen.text(x, y, words, side, Ink.RATE.bold().small());
    }
}
