package firstlayer.widgets.learningrate.view;

import firstlayer.math.LossCurve;
import firstlayer.param.Knobs;
import firstlayer.param.Numbers;
import firstlayer.param.Values;
import firstlayer.plot.Axis;
import firstlayer.plot.Grip;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Point;
import firstlayer.plot.Side;
import firstlayer.widget.Guess;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widgets.learningrate.model.CurveDescent;
import firstlayer.widgets.learningrate.model.Lane;
import firstlayer.widgets.learningrate.model.LearningRateParameters;
import firstlayer.widgets.learningrate.model.StepWords;
import java.util.List;

/** The loss over the weight, the walk on it, the slope where it stands, and the next step as an arrow. */
final class CurvePlot {

    /** Room above the curve for a line of words, as a share of the height. */
    private static final double HEADROOM = 0.12;
    /** From one line of words to the next, as a share of the height. */
    private static final double LINE = 0.055;

    private static final int PLACES = 100;
    /** A share of the height; what differs by less differs by rounding. */
    private static final double FLAT = 1e-9;

    private final Plot plot = new Plot("Loss L(w)");
    private final Knobs knobs;

    CurvePlot(Knobs knobs) {
        this.knobs = knobs;
    }

    Plot plot() {
        return plot;
    }

    void show(Picture<CurveDescent> picture) {
        CurveDescent walk = picture.now();
        LossCurve curve = walk.curve();
        CurveWindow window = CurveWindow.of(walk);
        Axis height = height(curve, window, walk.main().endLoss());
        plot.axes(Axis.linear(window.left(), window.right()).labelled("weight w"), height);
        plot.show(
                pen -> walk.hover().ifPresent(spread -> hover(pen, spread)),
                pen -> pen.curve(curve::value, Ink.TEXT.wide(2.4)),
                pen -> kept(pen, picture),
                pen -> trail(pen, walk.main()),
                pen -> tangent(pen, walk, window),
                pen -> step(pen, walk),
                pen -> picture.guess().filter(g -> g.readout().equals("w")).ifPresent(g -> guess(pen, g, walk)),
                pen -> arithmetic(pen, walk, window, height));
        plot.grips(knobs, grip(walk));
    }

    private static Axis height(LossCurve curve, CurveWindow window, double now) {
        double least = window.isNear() ? now : 0;
        double most = now;
        for (int i = 0; i <= PLACES; i++) {
            double value = curve.value(window.left() + window.width() * i / PLACES);
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        // A curve that is flat as far as it is seen still has a height.
        double span = most - least > FLAT * Math.abs(most) ? most - least : Math.max(Math.abs(most), 1);
        return Axis.linear(least - 0.06 * span, least + (1 + HEADROOM) * span);
    }

    private static void kept(PlotPen pen, Picture<CurveDescent> picture) {
        for (Kept<CurveDescent> run : picture.kept()) {
            Lane lane = run.result().main();
            // On another curve it would hang in the air; its losses by step are shown all the same.
            if (run.result().hasCurveOf(picture.now())) {
                pen.line(lane.drawn(0), lane.drawnLoss(), Ink.MUTED.ghost());
                pen.label(lane.end(0), lane.endLoss(), run.difference(), Ink.MUTED.small());
            }
        }
    }

    private static void trail(PlotPen pen, Lane lane) {
        double[] w = lane.drawn(0);
        double[] loss = lane.drawnLoss();
        pen.line(w, loss, Ink.RATE.wide(1.4).faint(0.7));
        if (w.length <= Lane.MOST_DOTS) {
            pen.dots(w, loss, Ink.RATE.faint(0.6));
        }
    }

    private static void hover(PlotPen pen, double spread) {
        pen.region(-spread, spread, Ink.RATE.faint(0.13));
        pen.vertical(-spread, Ink.RATE.wide(1).dotted());
        pen.vertical(spread, Ink.RATE.wide(1).dotted());
        pen.label(spread, 0, "one deviation: " + Numbers.significant(spread, 3), Ink.RATE.small());
    }

    private static void tangent(PlotPen pen, CurveDescent walk, CurveWindow window) {
        double w = walk.w();
        double slope = walk.slope();
        double reach = 0.11 * window.width();
        double height = walk.main().endLoss();
        double side = w == 0 ? 1 : Math.signum(w);
        pen.line(w - reach, height - reach * slope, w + reach, height + reach * slope, Ink.GRADIENT.dashed());
        pen.label(w - side * reach, height - side * reach * slope, "slope " + StepWords.digits(slope), Ink.GRADIENT);
    }

    // An arrow as long as the step, and where it lands on the curve.
    private static void step(PlotPen pen, CurveDescent walk) {
        double w = walk.w();
        double height = walk.main().endLoss();
        double move = walk.move();
        if (move != 0) {
            double landing = walk.curve().value(w + move);
            pen.line(w + move, height, w + move, landing, Ink.RATE.wide(1.2).dotted());
            pen.ring(w + move, landing, 4, Ink.RATE.wide(1.6));
            pen.arrow(w, height, w + move, height, Ink.RATE.wide(3));
            pen.label(
                    w + move,
                    height,
                    (walk.noise() > 0 ? "−η(L′ + noise) = " : "−ηL′ = ") + StepWords.digits(move),
                    Ink.RATE.bold());
        }
        pen.dot(w, height, 7, Ink.RATE);
    }

    private static void guess(PlotPen pen, Guess guess, CurveDescent walk) {
        String off = "your guess, off by " + Numbers.significant(Math.abs(guess.number() - walk.w()), 2);
        double height = walk.curve().value(guess.number());
        pen.guess(guess.number(), height, guess.settled() ? off : "your guess", Ink.RATE);
    }

    private static void arithmetic(PlotPen pen, CurveDescent walk, CurveWindow window, Axis height) {
        double middle = (window.left() + window.right()) / 2;
        List<String> sum = StepWords.of(walk);
        for (int i = 0; i < sum.size(); i++) {
            double y = height.max() - LINE * i * (height.max() - height.min());
            pen.text(middle, y, sum.get(i), Side.BELOW, Ink.TEXT.small());
        }
        List<String> lines = walk.ranAway();
        for (int i = 0; i < lines.size(); i++) {
            double y = height.max() - (HEADROOM + LINE * i) * (height.max() - height.min());
            pen.text(middle, y, lines.get(i), Side.BELOW, Ink.BAD.small());
        }
    }

    // Dragging the ball, wherever the walk has brought it, begins a new walk there.
    private static Grip grip(CurveDescent walk) {
        LossCurve curve = walk.curve();
        return Grip.free(
                        "start",
                        "Start of the walk",
                        Ink.RATE,
                        values -> new Point(walk.w(), curve.value(walk.w())),
                        CurvePlot::startAt,
                        values -> "w = " + Numbers.significant(walk.w(), 3))
                .keys(LearningRateParameters.START.lens());
    }

    private static Values startAt(Values values, Point point) {
        return values.with(
                        LearningRateParameters.START,
                        LearningRateParameters.START.range().snap(point.x()))
                .with(LearningRateParameters.STEPS, 0L);
    }
}
