package firstlayer.widgets.learningrate.view;

import firstlayer.param.Knobs;
import firstlayer.param.Numbers;
import firstlayer.param.Values;
import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Grip;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Point;
import firstlayer.plot.Shade;
import firstlayer.plot.Side;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widgets.learningrate.model.Heights;
import firstlayer.widgets.learningrate.model.Lane;
import firstlayer.widgets.learningrate.model.LearningRateParameters;
import firstlayer.widgets.learningrate.model.StepWords;
import firstlayer.widgets.learningrate.model.SurfaceDescent;
import firstlayer.widgets.learningrate.model.TwoWeightsReadouts;
import firstlayer.widgets.learningrate.model.WeightWindow;
import java.util.Locale;

/** The loss over two weights as a field with lines of equal loss, and the walks on it. */
final class SurfacePlot {

    private static final int CONTOURS = 9;

    private final Plot plot = new Plot("Loss over two weights");
    private final Knobs knobs;

    SurfacePlot(Knobs knobs) {
        this.knobs = knobs;
    }

    Plot plot() {
        return plot;
    }

    void show(Picture<SurfaceDescent> picture) {
        SurfaceDescent descent = picture.now();
        WeightWindow window = descent.heights().window();
        plot.title(title(descent));
        plot.axes(
                Axis.linear(window.left(), window.right()).labelled("weight w₁"),
                Axis.linear(window.bottom(), window.top()).labelled("weight w₂"));
        plot.show(
                pen -> field(pen, descent.heights()),
                pen -> picture.kept().forEach(run -> kept(pen, run, descent)),
                pen -> others(pen, descent),
                pen -> path(pen, descent.main(), Ink.RATE, Ink.RATE.wide(1.8), 1),
                pen -> step(pen, descent),
                pen -> arithmetic(pen, descent, window));
        plot.grips(knobs, grip(descent));
    }

    private static String title(SurfaceDescent descent) {
        if (descent.main().walk().diverged() || !descent.hasFactors()) {
            return descent.rule().words + (descent.main().walk().diverged() ? ": ran away" : "");
        }
        return String.format(
                Locale.ROOT,
                "%s step: w₁ × %s, w₂ × %s%s",
                descent.hasOneRate() ? "Each" : "Next",
                Numbers.significant(descent.shallowFactor(), 3),
                Numbers.significant(descent.steepFactor(), 3),
                descent.noise() > 0 ? ", and noise" : "");
    }

    private static void field(PlotPen pen, Heights heights) {
        WeightWindow on = heights.window();
        double least = heights.least();
        double most = heights.most();
        Shade shade = Shade.of(Ink.LOSS, least, most).strength(0.25);
        pen.field(heights.values(), on.left(), on.bottom(), on.right(), on.top(), shade);
        for (int i = 1; i <= CONTOURS; i++) {
            pen.contour(
                    heights.values(),
                    on.left(),
                    on.bottom(),
                    on.right(),
                    on.top(),
                    least + (most - least) * i / (CONTOURS + 1),
                    Ink.LOSS.wide(1).faint(0.45));
        }
    }

    // On another surface its path would mean nothing; its losses by step are shown all the same.
    private static void kept(PlotPen pen, Kept<SurfaceDescent> run, SurfaceDescent descent) {
        if (run.result().hasSurfaceOf(descent)) {
            Lane lane = run.result().main();
            path(pen, lane, Ink.MUTED, Ink.MUTED.wide(1.8), 0.6);
            pen.label(lane.end(0), lane.end(1), run.difference(), Ink.MUTED.small());
        }
    }

    private static void others(PlotPen pen, SurfaceDescent descent) {
        for (int i = 1; i < descent.lanes().size(); i++) {
            Lane lane = descent.lanes().get(i);
            path(pen, lane, LanesPlot.ink(i), LanesPlot.line(i, descent.ratesShown(), 1.8), 0.9);
            pen.dot(lane.end(0), lane.end(1), 5, LanesPlot.ink(i));
            pen.label(lane.end(0), lane.end(1), lane.name(), LanesPlot.ink(i).small());
        }
    }

    private static void path(PlotPen pen, Lane lane, Ink ink, Brush line, double opacity) {
        double[] w1 = lane.drawn(0);
        double[] w2 = lane.drawn(1);
        pen.line(w1, w2, line.faint(opacity));
        if (w1.length <= Lane.MOST_DOTS) {
            pen.dots(w1, w2, ink.faint(opacity));
        }
    }

    private static void step(PlotPen pen, SurfaceDescent descent) {
        SurfaceDescent.Spot now = descent.now();
        pen.dot(now.w1(), now.w2(), 7, Ink.RATE);
        descent.next().ifPresent(next -> pen.arrow(now.w1(), now.w2(), next.w1(), next.w2(), Ink.RATE.wide(2.6)));
    }

    private static void arithmetic(PlotPen pen, SurfaceDescent descent, WeightWindow window) {
        double middle = (window.left() + window.right()) / 2;
        pen.text(middle, window.top(), StepWords.of(descent), Side.BELOW, Ink.TEXT.small());
        if (descent.main().walk().diverged()) {
            pen.text(middle, window.bottom(), TwoWeightsReadouts.ranAway(descent), Side.ABOVE, Ink.BAD.small());
        }
    }

    // Dragging the ball, wherever the walk has brought it, begins a new walk there.
    private static Grip grip(SurfaceDescent descent) {
        return Grip.free(
                        "start",
                        "Start of the walk",
                        Ink.RATE,
                        values -> new Point(descent.now().w1(), descent.now().w2()),
                        SurfacePlot::startAt,
                        values -> String.format(
                                Locale.ROOT,
                                "w₁ = %s, w₂ = %s",
                                Numbers.significant(descent.now().w1(), 3),
                                Numbers.significant(descent.now().w2(), 3)))
                .keys(LearningRateParameters.START.lens(), LearningRateParameters.START2.lens());
    }

    private static Values startAt(Values values, Point point) {
        return values.with(
                        LearningRateParameters.START,
                        LearningRateParameters.START.range().snap(point.x()))
                .with(
                        LearningRateParameters.START2,
                        LearningRateParameters.START2.range().snap(point.y()))
                .with(LearningRateParameters.STEPS, 0L);
    }
}
