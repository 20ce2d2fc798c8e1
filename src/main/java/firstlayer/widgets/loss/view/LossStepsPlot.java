package firstlayer.widgets.loss.view;

import static firstlayer.widgets.loss.model.LossReadouts.brief;

import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widgets.loss.model.LossWalk;
import firstlayer.widgets.loss.model.Reference;
import firstlayer.widgets.loss.model.Scoring;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The loss by step, a second loss from the same start beside it, and what plain guessing costs. */
final class LossStepsPlot {

    private static final int LEAST_STEPS = 10;
    private static final int MOMENTS = 400;

    private final Plot plot = new Plot("");

    Plot plot() {
        return plot;
    }

    /** Some of the steps of a walk, the first and the last among them, and the loss at each. */
    private record Curve(double[] steps, double[] losses) {

        static Curve of(LossWalk walk) {
            int last = walk.walk().steps();
            int[] at = IntStream.rangeClosed(0, Math.min(last, MOMENTS))
                    .map(i -> last <= MOMENTS ? i : (int) ((long) i * last / MOMENTS))
                    .toArray();
            return new Curve(
                    Arrays.stream(at).asDoubleStream().toArray(),
                    Arrays.stream(at).mapToDouble(walk::loss).toArray());
        }

        double last() {
            return losses[losses.length - 1];
        }
    }

    void show(Picture<Scoring> picture) {
        Scoring scoring = picture.now();
        Curve curve = Curve.of(scoring.descent());
        Optional<Curve> beside = scoring.beside().map(Curve::of);
        Reference reference = Reference.of(scoring.objective());
        double[] heights = DoubleStream.concat(
                        Arrays.stream(curve.losses),
                        DoubleStream.concat(
                                beside.stream().flatMapToDouble(other -> Arrays.stream(other.losses)),
                                DoubleStream.of(reference.loss())))
                .toArray();
        double most = Arrays.stream(heights).max().orElse(1);
        double steps = Math.max(
                LEAST_STEPS, Math.max(end(curve), beside.map(LossStepsPlot::end).orElse(0.0)));
        plot.title(beside.isPresent() ? "Two losses by step, from one start" : "Loss by step");
        plot.axes(Axis.linear(0, steps).counting().labelled("step"), Axis.linear(0, most > 0 ? 1.12 * most : 1));
        plot.show(
                pen -> mark(pen, reference),
                pen -> picture.kept().forEach(run -> ghost(pen, run)),
                pen -> beside.ifPresent(other -> {
                    LossWalk walk = scoring.beside().orElseThrow();
                    curve(pen, other, walk, Ink.ACCENT.wide(2.2).dashed(), Ink.ACCENT);
                }),
                pen -> curve(pen, curve, scoring.descent(), Ink.LOSS.wide(2.4), Ink.LOSS),
                pen -> scoring.beside().ifPresent(walk -> near(pen, walk, Ink.ACCENT, 0.62 * most)),
                pen -> {
                    if (beside.isPresent()) {
                        near(pen, scoring.descent(), Ink.LOSS, 0.8 * most);
                    }
                });
    }

    private static double end(Curve curve) {
        return curve.steps[curve.steps.length - 1];
    }

    private static void mark(PlotPen pen, Reference mark) {
        pen.horizontal(mark.loss(), Ink.MUTED.wide(1.2).dotted());
        pen.label(0, mark.loss(), mark.words() + " = " + brief(mark.loss()), Ink.MUTED.small());
    }

    private static void curve(PlotPen pen, Curve curve, LossWalk walk, Brush line, Ink ink) {
        pen.line(curve.steps, curve.losses, line);
        pen.dot(end(curve), curve.last(), ink);
        pen.endLabel(
                curve.steps, curve.losses, walk.objective().function().brief + " " + brief(curve.last()), ink.small());
    }

    /** From where on every output is near its target. */
    private static void near(PlotPen pen, LossWalk walk, Ink ink, double height) {
        walk.near().ifPresent(step -> {
            pen.line(step, 0, step, height, ink.wide(1.4).dotted());
            pen.label(step, height, "within " + brief(LossWalk.NEAR) + ": step " + step, ink.small());
        });
    }

    private static void ghost(PlotPen pen, Kept<Scoring> run) {
        Curve curve = Curve.of(run.result().descent());
        pen.line(curve.steps, curve.losses, Ink.MUTED.ghost());
        pen.endLabel(curve.steps, curve.losses, run.difference(), Ink.MUTED.small());
    }
}
