package firstlayer.widgets.loss.view;

import firstlayer.plot.Axis;
import firstlayer.plot.Glyph;
import firstlayer.plot.Ink;
import firstlayer.plot.Key;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widgets.loss.model.AxisRange;
import firstlayer.widgets.loss.model.Generalization;
import firstlayer.widgets.loss.model.PolynomialFit;
import firstlayer.widgets.loss.model.Sampled;
import java.util.Locale;
import java.util.stream.Stream;

/** The polynomial among the points it was fitted to and those held out, and the curve they all come from. */
final class FittedCurve {

    private final Plot plot = new Plot("");

    FittedCurve() {
        plot.legend(new Key(Glyph.DOT, "fitted to", Ink.TEXT), new Key(Glyph.DIAMOND, "held out", Ink.GRADIENT));
    }

    Plot plot() {
        return plot;
    }

    void show(Picture<Generalization> picture) {
        Generalization state = picture.now();
        AxisRange upwards = AxisRange.around(Stream.concat(state.seen().stream(), state.unseen().stream())
                .mapToDouble(Sampled::y)
                .toArray());
        plot.title(String.format(Locale.ROOT, "Degree %d", state.degree()));
        plot.axes(
                Axis.linear(-1.05, 1.05).labelled("x"),
                Axis.linear(Math.min(-1.5, upwards.min()), Math.max(1.5, upwards.max())));
        plot.show(
                pen -> pen.curve(Sampled::curve, -1, 1, Ink.MUTED.wide(1.6).dotted()),
                pen -> picture.kept().forEach(run -> ghost(pen, run)),
                pen -> state.seen().forEach(point -> stem(pen, state.fit(), point, 1)),
                pen -> state.unseen().forEach(point -> stem(pen, state.fit(), point, 0.35)),
                pen -> pen.curve(state.fit()::at, Ink.OUTPUT.wide(3)),
                pen -> state.unseen().forEach(point -> pen.glyph(Glyph.DIAMOND, point.x(), point.y(), 5, Ink.GRADIENT)),
                pen -> state.seen().forEach(point -> pen.dot(point.x(), point.y(), 6, Ink.TEXT)),
                pen -> pen.label(0.5, 1, "sin πx, without noise", Ink.MUTED.small()));
    }

    private static void stem(PlotPen pen, PolynomialFit fit, Sampled point, double faint) {
        pen.line(
                point.x(),
                fit.at(point.x()),
                point.x(),
                point.y(),
                Ink.LOSS.wide(2).faint(faint));
    }

    private static void ghost(PlotPen pen, Kept<Generalization> run) {
        pen.curve(run.result().fit()::at, Ink.MUTED.ghost());
        pen.label(-0.9, run.result().fit().at(-0.9), run.difference(), Ink.MUTED.small());
    }
}
