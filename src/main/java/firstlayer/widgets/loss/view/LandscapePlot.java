package firstlayer.widgets.loss.view;

import static firstlayer.widgets.loss.model.LossReadouts.brief;

import firstlayer.param.Knobs;
import firstlayer.plot.Axis;
import firstlayer.plot.Grip;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Shade;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widgets.loss.model.AxisRange;
import firstlayer.widgets.loss.model.Example;
import firstlayer.widgets.loss.model.LossFunction;
import firstlayer.widgets.loss.model.Lowest;
import firstlayer.widgets.loss.model.Objective;
import firstlayer.widgets.loss.model.Reference;
import firstlayer.widgets.loss.model.Scoring;
import firstlayer.widgets.loss.model.Start;
import java.util.Arrays;

/** The loss of every line or every level: the model is one place in it, descent a path. */
final class LandscapePlot {

    private static final int COLUMNS = 60;
    private static final int ROWS = 48;
    private static final int LEVELS = 9;
    /** More steps than these are drawn as a line without dots. */
    private static final int MOST_DOTS = 300;

    private final Plot plot = new Plot("");
    private final Knobs knobs;

    LandscapePlot(Knobs knobs) {
        this.knobs = knobs;
    }

    Plot plot() {
        return plot;
    }

    void show(Picture<Scoring> picture) {
        if (picture.now().isConstant()) {
            curve(picture);
        } else {
            surface(picture);
        }
    }

    private void curve(Picture<Scoring> picture) {
        Scoring scoring = picture.now();
        Objective objective = scoring.objective();
        Lowest lowest = scoring.lowest();
        double[] ys = scoring.isClasses()
                ? new double[] {-4, 4}
                : scoring.examples().stream().mapToDouble(Example::target).toArray();
        double[] all = Arrays.copyOf(ys, ys.length + 3);
        all[ys.length] = scoring.startB();
        all[ys.length + 1] = scoring.b();
        all[ys.length + 2] = lowest.known() ? lowest.b() : scoring.b();
        AxisRange across = AxisRange.around(all);
        double most = Math.max(objective.value(0, across.min()), objective.value(0, across.max()));
        plot.title("The loss of every level c");
        plot.axes(
                axis(across, scoring.isClasses() ? "c, the logit" : "level c"),
                Axis.linear(0, Math.max(1e-6, 1.04 * most)));
        plot.show(
                pen -> reference(pen, Reference.of(objective), across),
                pen -> pen.curve(c -> objective.value(0, c), Ink.LOSS.wide(2.4)),
                pen -> picture.kept()
                        .forEach(run -> ghost(
                                pen,
                                run,
                                run.result().b(),
                                objective.value(0, run.result().b()))),
                pen -> path(pen, scoring, true),
                pen -> lowest(pen, scoring, objective.value(0, lowest.b())),
                pen -> tangent(pen, scoring, across),
                pen -> picture.guess()
                        .filter(guess -> guess.readout().equals("now.c"))
                        .ifPresent(guess -> pen.guess(
                                guess.number(), objective.value(0, guess.number()), "your guess", Ink.OUTPUT)));
        Start start = new Start(scoring);
        plot.grips(
                knobs,
                Grip.across(start.offset(across), values -> objective.value(0, start.b(values)))
                        .inked(Ink.OUTPUT));
    }

    private static void reference(PlotPen pen, Reference mark, AxisRange across) {
        pen.horizontal(mark.loss(), Ink.MUTED.wide(1.2).dotted());
        pen.label(across.max(), mark.loss(), mark.words() + " = " + brief(mark.loss()), Ink.MUTED.small());
    }

    private static void ghost(PlotPen pen, Kept<Scoring> run, double x, double y) {
        pen.ring(x, y, 6, Ink.MUTED);
        pen.label(x, y, run.difference(), Ink.MUTED.small());
    }

    private static void tangent(PlotPen pen, Scoring scoring, AxisRange across) {
        double slope = scoring.slopeB();
        double reach = 0.13 * across.length();
        double c = scoring.b();
        double loss = scoring.loss();
        pen.line(c - reach, loss - reach * slope, c + reach, loss + reach * slope, Ink.GRADIENT.dashed());
        pen.label(c, loss, "slope " + brief(slope), Ink.GRADIENT.small());
    }

    private void surface(Picture<Scoring> picture) {
        Scoring scoring = picture.now();
        Lowest lowest = scoring.lowest();
        double room = scoring.isClasses() ? 3 : 1.2;
        // Where there is no formula for the lowest place, least squares is near enough to choose a window.
        Lowest aim = lowest.known() ? lowest : Lowest.of(scoring.objective().by(LossFunction.MSE));
        AxisRange w = around(room, scoring.startW(), scoring.w(), aim.known() ? aim.w() : scoring.w());
        AxisRange b = around(room, scoring.startB(), scoring.b(), aim.known() ? aim.b() : scoring.b());
        String model = scoring.isClasses() ? "neuron" : "line";
        plot.title("The loss of every " + model + ": b against w");
        plot.axes(axis(w, "weight w"), axis(b, "bias b"));
        plot.show(
                pen -> field(pen, scoring.objective(), lowest),
                pen -> picture.kept()
                        .forEach(run ->
                                ghost(pen, run, run.result().w(), run.result().b())),
                pen -> path(pen, scoring, false),
                pen -> lowest(pen, scoring, lowest.b()),
                pen -> pen.label(
                        scoring.w(),
                        scoring.b(),
                        "w = " + brief(scoring.w()) + ", b = " + brief(scoring.b()),
                        Ink.OUTPUT.bold().small()));
        Start start = new Start(scoring);
        plot.grips(knobs, Grip.of(start.slope(w), start.offset(b)).inked(Ink.OUTPUT));
    }

    private static Axis axis(AxisRange reach, String label) {
        return Axis.linear(reach.min(), reach.max()).labelled(label);
    }

    private static AxisRange around(double room, double... values) {
        double low = Arrays.stream(values).min().orElse(0);
        double high = Arrays.stream(values).max().orElse(0);
        double margin = Math.max(room, 0.4 * (high - low));
        return AxisRange.around(low - margin, high + margin);
    }

    // Shaded by the root of the height above the lowest, so that a bowl's contours stand evenly.
    private static void field(PlotPen pen, Objective objective, Lowest lowest) {
        PlotPen.Sampled sampled = pen.sampled(COLUMNS, ROWS, objective::value);
        double[][] values = sampled.values();
        double least = lowest.known()
                ? objective.value(lowest.w(), lowest.b())
                : Arrays.stream(values).flatMapToDouble(Arrays::stream).min().orElse(0);
        double most = 0;
        for (double[] row : values) {
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.sqrt(Math.max(0, row[i] - least));
                most = Math.max(most, row[i]);
            }
        }
        pen.field(sampled, Shade.of(Ink.LOSS, 0, Math.max(most, 1e-300)));
        for (int level = 1; level <= LEVELS; level++) {
            pen.contour(sampled, most * level / (LEVELS + 1), Ink.LOSS.wide(1).faint(0.55));
        }
    }

    private static void path(PlotPen pen, Scoring scoring, boolean onCurve) {
        double[] b = scoring.walk().weight(1);
        double[] w = scoring.walk().weight(0);
        double[] xs = onCurve ? b : w;
        double[] ys = onCurve
                ? Arrays.stream(b).map(c -> scoring.objective().value(0, c)).toArray()
                : b;
        if (xs.length > 1) {
            pen.line(xs, ys, Ink.RATE.wide(1.8));
            if (xs.length <= MOST_DOTS) {
                pen.dots(xs, ys, Ink.RATE);
            }
        }
    }

    private static void lowest(PlotPen pen, Scoring scoring, double height) {
        Lowest lowest = scoring.lowest();
        if (lowest.known()) {
            double x = scoring.isConstant() ? lowest.b() : lowest.w();
            pen.ring(x, height, 5, Ink.TEXT);
            pen.label(x, height, scoring.isConstant() ? "lowest: " + brief(x) : "lowest", Ink.TEXT.small());
        }
    }
}
