package firstlayer.widgets.learningrate.view;

import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.widgets.learningrate.model.RangeResult;
import firstlayer.widgets.learningrate.model.RateRamp;
import firstlayer.widgets.learningrate.model.SeedCurve;
import java.util.Arrays;

/** What a test does not read: the rate by step, or of each rate how many seeds diverged. */
final class RangeBesidePlot {

    private final Plot plot = new Plot("");

    Plot plot() {
        return plot;
    }

    void show(RangeResult now) {
        switch (now.test()) {
            case LINEAR -> growing(now, Axis.around(now.ramp().rates()));
            case EXPONENTIAL -> growing(now, Axis.logAround(now.ramp().rates()));
            case U -> diverged(now.seeds());
        }
    }

    private void growing(RangeResult now, Axis rates) {
        RateRamp ramp = now.ramp();
        double[] steps = new double[ramp.steps()];
        Arrays.setAll(steps, t -> t + 1.0);
        plot.title("η by step");
        plot.axes(Axis.linear(0, now.steps() + 1.0).counting().labelled("step"), rates.labelled("η"));
        plot.show(pen -> line(pen, steps, ramp.rates()));
    }

    private static void line(PlotPen pen, double[] xs, double[] ys) {
        pen.line(xs, ys, Ink.RATE.wide(2.5));
        if (xs.length == 1) {
            pen.dot(xs[0], ys[0], Ink.RATE);
        }
    }

    private void diverged(SeedCurve seeds) {
        double[] rates = seeds.rates();
        plot.title("Diverged seeds by η");
        plot.axes(
                Axis.log(rates[0] / 1.3, rates[rates.length - 1] * 1.3).labelled("learning rate η"),
                Axis.linear(0, seeds.losses().length + 0.5).counting().labelled("seeds"));
        plot.show(pen -> {
            for (int k = 0; k < rates.length; k++) {
                pen.line(rates[k], 0, rates[k], seeds.diverged(k), Ink.BAD.wide(3));
                pen.dot(rates[k], seeds.diverged(k), Ink.BAD);
            }
        });
    }
}
