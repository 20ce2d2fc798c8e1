package firstlayer.widgets.loss.view;

import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Glyph;
import firstlayer.plot.Ink;
import firstlayer.plot.Key;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.widget.Picture;
import firstlayer.widgets.loss.model.AxisRange;
import firstlayer.widgets.loss.model.Generalization;
import firstlayer.widgets.loss.model.HeldOutRun;
import firstlayer.widgets.loss.model.HeldOutWords;
import firstlayer.widgets.loss.model.Sampled;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

/** A polynomial or a small net among the points it was fitted to and those held out, and the curve they all come from. */
final class FittedCurve {

    private final Plot plot = new Plot("");

    FittedCurve() {
        plot.legend(new Key(Glyph.DOT, "fitted to", Ink.TEXT), new Key(Glyph.DIAMOND, "held out", Ink.GRADIENT));
    }

    Plot plot() {
        return plot;
    }

    /** A curve with a name. */
    private record Named(DoubleUnaryOperator curve, String name) {}

    void show(Picture<Generalization> picture) {
        Generalization state = picture.now();
        plot.title(String.format(Locale.ROOT, "Degree %d", state.degree()));
        List<Named> ghosts = picture.kept().stream()
                .map(run -> new Named(run.result().fit()::at, run.difference()))
                .toList();
        show(state.seen(), state.unseen(), state.fit()::at, ghosts, Optional.empty());
    }

    /** The curve now, and where the points held out cost least. */
    void showWalk(Picture<HeldOutRun> picture) {
        HeldOutRun run = picture.now();
        int step = run.now().step();
        int best = run.best().step();
        String name = HeldOutWords.learner(run);
        plot.title(String.format(
                Locale.ROOT, "%s%s, step %d", name.substring(0, 1).toUpperCase(Locale.ROOT), name.substring(1), step));
        List<Named> ghosts = picture.kept().stream()
                .map(kept -> new Named(kept.result().curve()::at, kept.difference()))
                .toList();
        Optional<Named> lowest =
                best < step ? Optional.of(new Named(run.bestCurve()::at, "best: step " + best)) : Optional.empty();
        show(run.seen(), run.unseen(), run.curve()::at, ghosts, lowest);
    }

    private void show(
            List<Sampled> seen,
            List<Sampled> unseen,
            DoubleUnaryOperator curve,
            List<Named> ghosts,
            Optional<Named> best) {
        AxisRange upwards = AxisRange.around(Stream.concat(seen.stream(), unseen.stream())
                .mapToDouble(Sampled::y)
                .toArray());
        plot.axes(
                Axis.linear(-1.05, 1.05).labelled("x"),
                Axis.linear(Math.min(-1.5, upwards.min()), Math.max(1.5, upwards.max())));
        plot.show(
                pen -> pen.curve(Sampled::curve, -1, 1, Ink.MUTED.wide(1.6).dotted()),
                pen -> ghosts.forEach(ghost -> named(pen, ghost, -0.9, Ink.MUTED.ghost(), Ink.MUTED.small())),
                pen -> seen.forEach(point -> stem(pen, curve, point, 1)),
                pen -> unseen.forEach(point -> stem(pen, curve, point, 0.35)),
                pen -> best.ifPresent(curveThen -> named(
                        pen,
                        curveThen,
                        -0.35,
                        Ink.OUTPUT.wide(1.8).dashed(),
                        Ink.OUTPUT.bold().small())),
                pen -> pen.curve(curve, Ink.OUTPUT.wide(3)),
                pen -> unseen.forEach(point -> pen.glyph(Glyph.DIAMOND, point.x(), point.y(), 5, Ink.GRADIENT)),
                pen -> seen.forEach(point -> pen.dot(point.x(), point.y(), 6, Ink.TEXT)),
                pen -> pen.label(0.5, 1, "sin πx, without noise", Ink.MUTED.small()));
    }

    private static void stem(PlotPen pen, DoubleUnaryOperator curve, Sampled point, double faint) {
        pen.line(
                point.x(),
                curve.applyAsDouble(point.x()),
                point.x(),
                point.y(),
                Ink.LOSS.wide(2).faint(faint));
    }

    private static void named(PlotPen pen, Named curve, double x, Brush line, Brush words) {
        pen.curve(curve.curve, -1, 1, line);
        pen.label(x, curve.curve.applyAsDouble(x), curve.name, words);
    }
}
