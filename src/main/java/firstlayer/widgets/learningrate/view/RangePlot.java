package firstlayer.widgets.learningrate.view;

import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Glyph;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Reading;
import firstlayer.widgets.learningrate.model.RangeResult;
import firstlayer.widgets.learningrate.model.RateRamp;
import firstlayer.widgets.learningrate.model.SeedCurve;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** What is read off, marked where it is read off. */
final class RangePlot {

    private static final String RATE = "learning rate η";
    /** A loss that is more than so many times the first is beyond the plot. */
    private static final double MOST = 30;

    private static final double LEAST = 1e-6;
    /** Where the diverged stand, as a share of the height that has a logarithmic axis. */
    private static final double EDGE = 0.95;

    private static final double COUNT = 0.90;

    private final Plot plot = new Plot("");

    Plot plot() {
        return plot;
    }

    void show(Picture<RangeResult> picture) {
        RangeResult now = picture.now();
        List<Kept<RangeResult>> kept = picture.kept().stream()
                .filter(run -> run.result().test() == now.test())
                .toList();
        switch (now.test()) {
            case LINEAR -> linear(now, kept);
            case EXPONENTIAL -> exponential(now, kept);
            case U -> u(now, kept);
        }
    }

    private static String each(RangeResult now) {
        return now.steps() == 1 ? "one step" : "each of " + now.steps() + " steps";
    }

    private static String batch(RangeResult now) {
        return now.batch() == now.points() ? "" : ", " + now.batch() + " points in a step";
    }

    private void linear(RangeResult now, List<Kept<RangeResult>> kept) {
        RateRamp ramp = now.ramp();
        plot.title("Range test: accuracy after " + each(now) + ", η + c" + batch(now));
        double[] ends = ends(ramp);
        double room = ends[1] > ends[0] ? 0 : ends[0];
        plot.axes(
                Axis.linear(0, ends[1] + room).labelled(RATE),
                Axis.linear(0, 1.05).labelled("accuracy"));
        plot.show(
                pen -> kept.forEach(run -> ghost(
                        pen,
                        run,
                        run.result().ramp().rates(),
                        run.result().ramp().accuracies())),
                pen -> pen.horizontal(ramp.startAccuracy(), Ink.MUTED.dotted()),
                pen -> line(pen, ramp.rates(), ramp.accuracies(), Ink.OUTPUT),
                pen -> mark(pen, now.marks().base(), 0.15, "starts to rise", Ink.GOOD),
                pen -> mark(pen, now.marks().limit(), 0.3, "falls back, the maximum", Ink.BAD),
                pen -> none(pen, now.marks().base(), now.marks().limit(), ends[0], 0.06));
    }

    private static double[] ends(RateRamp ramp) {
        double[] all = DoubleStream.concat(Arrays.stream(ramp.rates()), DoubleStream.of(ramp.next()))
                .filter(Double::isFinite)
                .toArray();
        return new double[] {all[0], all[all.length - 1]};
    }

    private void exponential(RangeResult now, List<Kept<RangeResult>> kept) {
        RateRamp ramp = now.ramp();
        plot.title("Exponential test: loss after " + each(now) + ", η · c" + batch(now));
        double[] ends = ends(ramp);
        double[] seen = Arrays.stream(ramp.losses())
                .map(loss -> Math.min(MOST * ramp.startLoss(), Math.max(LEAST, loss)))
                .toArray();
        Axis height = Axis.logAround(DoubleStream.concat(Arrays.stream(seen), DoubleStream.of(ramp.startLoss()))
                .toArray());
        double left = now.marks().best().number().orElse(ends[0]);
        plot.axes(
                Axis.log(Math.min(left, ends[0]), Math.max(ends[1], 2 * ends[0]))
                        .labelled(RATE),
                height.labelled("cross-entropy"));
        String mean = ramp.reach() > 0 ? "mean of " + (2 * ramp.reach() + 1) + " steps" : "not smoothed";
        plot.show(
                pen -> kept.forEach(run -> ghost(
                        pen,
                        run,
                        run.result().ramp().rates(),
                        run.result().ramp().smoothed())),
                pen -> pen.horizontal(ramp.startLoss(), Ink.MUTED.dotted()),
                pen -> pen.line(ramp.rates(), ramp.losses(), Ink.LOSS.faint(0.4).wide(1)),
                pen -> line(pen, ramp.rates(), ramp.smoothed(), Ink.LOSS),
                pen -> pen.endLabel(ramp.rates(), ramp.smoothed(), mean, Ink.LOSS.small()),
                pen -> mark(pen, now.marks().best(), at(height, 0.1), "read off, lowest ÷ 10", Ink.GOOD),
                pen -> mark(pen, now.marks().steepest(), at(height, 0.3), "steepest", Ink.GRADIENT),
                pen -> mark(pen, now.marks().lowest(), at(height, 0.2), "lowest", Ink.LOSS),
                pen -> mark(pen, now.marks().limit(), at(height, 0.4), "above the start", Ink.BAD),
                pen -> none(pen, now.marks().best(), now.marks().limit(), ends[0], at(height, 0.04)));
    }

    private static double at(Axis height, double share) {
        return height.min() * Math.pow(height.max() / height.min(), share);
    }

    private static void line(PlotPen pen, double[] xs, double[] ys, Ink ink) {
        pen.line(xs, ys, ink.wide(2.5));
        if (xs.length == 1) {
            pen.dot(xs[0], ys[0], ink);
        }
    }

    private static void ghost(PlotPen pen, Kept<RangeResult> run, double[] xs, double[] ys) {
        pen.line(xs, ys, Ink.MUTED.ghost());
        pen.endLabel(xs, ys, run.difference(), Ink.MUTED.small());
    }

    private static void mark(PlotPen pen, Reading reading, double height, String words, Ink ink) {
        reading.number().ifPresent(rate -> {
            pen.vertical(rate, ink.dashed());
            pen.label(
                    rate,
                    height,
                    words + ": η = " + Numbers.significant(rate, 2),
                    ink.bold().small());
        });
    }

    private static void none(PlotPen pen, Reading first, Reading limit, double x, double height) {
        Reading said = first.number().isEmpty() ? first : limit;
        if (said.number().isEmpty()) {
            pen.label(x, height, "no mark: " + said.says(), Ink.MUTED.small());
        }
    }

    private void u(RangeResult now, List<Kept<RangeResult>> kept) {
        SeedCurve seeds = now.seeds();
        double[] rates = seeds.rates();
        plot.title((now.over() ? "" : "Still training: ") + "The U: loss after " + now.steps()
                + (now.steps() == 1 ? " step, " : " steps, ") + seeds.losses().length
                + (seeds.losses().length == 1 ? " seed" : " seeds") + batch(now));
        double[] ends = Arrays.stream(seeds.losses())
                .flatMapToDouble(Arrays::stream)
                .map(loss -> Math.max(LEAST, loss))
                .toArray();
        // A decade above them for those that are not on it.
        Axis around = Axis.logAround(ends.length == 0 ? new double[] {0.1, 1} : ends);
        Axis height = Axis.log(around.min(), 10 * around.max());
        plot.axes(
                Axis.log(rates[0] / 1.3, rates[rates.length - 1] * 1.3).labelled(RATE),
                height.labelled("cross-entropy"));
        plot.show(
                pen -> kept.forEach(run -> ghost(
                        pen,
                        run,
                        run.result().seeds().rates(),
                        run.result().seeds().medians())),
                pen -> pen.line(rates, arms(seeds, height), Ink.LOSS.wide(1.5).dotted()),
                pen -> pen.line(rates, raised(seeds.medians()), Ink.LOSS.wide(2.5)),
                pen -> dots(pen, seeds),
                pen -> diverged(pen, seeds, height),
                pen -> best(pen, seeds, height));
    }

    /** The medians, and those that are not on the axis at its edge: so that both arms of the U are seen. */
    private static double[] arms(SeedCurve seeds, Axis height) {
        double[] arms = raised(seeds.medians());
        for (int k = 0; k < arms.length; k++) {
            arms[k] = Double.isNaN(arms[k]) && seeds.diverged(k) > 0 ? at(height, EDGE) : arms[k];
        }
        return arms;
    }

    private static double[] raised(double[] losses) {
        return Arrays.stream(losses).map(loss -> Math.max(LEAST, loss)).toArray();
    }

    private static void dots(PlotPen pen, SeedCurve seeds) {
        for (double[] row : seeds.losses()) {
            for (int k = 0; k < row.length; k++) {
                if (Double.isFinite(row[k])) {
                    pen.dot(seeds.rates()[k], Math.max(LEAST, row[k]), 3, Ink.LOSS.faint(0.7));
                }
            }
        }
    }

    private static void diverged(PlotPen pen, SeedCurve seeds, Axis height) {
        for (int k = 0; k < seeds.rates().length; k++) {
            if (seeds.diverged(k) > 0) {
                pen.glyph(Glyph.TRIANGLE, seeds.rates()[k], at(height, EDGE), 4, Ink.BAD);
                pen.label(seeds.rates()[k], at(height, COUNT), Integer.toString(seeds.diverged(k)), Ink.BAD.small());
            }
        }
        if (seeds.diverged() > 0) {
            pen.label(
                    seeds.rates()[0],
                    at(height, COUNT),
                    seeds.diverged() + " of " + seeds.asked() + " diverged",
                    Ink.BAD.bold().small());
        }
    }

    private static void best(PlotPen pen, SeedCurve seeds, Axis height) {
        int best = seeds.best();
        if (best < 0 || !seeds.isOver() || seeds.rates().length < 2) {
            return;
        }
        double rate = seeds.rates()[best];
        double loss = Math.max(LEAST, seeds.medians()[best]);
        pen.vertical(rate, Ink.GOOD.dashed());
        pen.ring(rate, loss, 6, Ink.GOOD);
        pen.label(
                rate,
                at(height, 0.06),
                "best median: η = " + Numbers.significant(rate, 2),
                Ink.GOOD.bold().small());
    }
}
