package firstlayer.widgets.loss.view;

import static firstlayer.widgets.loss.model.LossReadouts.brief;

import firstlayer.plot.Axis;
import firstlayer.plot.Glyph;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widgets.loss.model.HeldOutRun;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Training and held-out loss by step: one goes on falling, the other turns, and where it was lowest is the best moment. */
final class HeldOutPlot {

    private static final double LEAST = 1e-4;
    private static final int LEAST_STEPS = 10;
    private static final int MOMENTS = 400;

    private final Plot plot = new Plot("Training and held-out loss by step");

    Plot plot() {
        return plot;
    }

    /** Some moments of a run, the first, the last and the best among them. */
    private static List<HeldOutRun.Moment> drawn(HeldOutRun run) {
        List<HeldOutRun.Moment> all = run.moments();
        int stride = 1 + all.size() / MOMENTS;
        List<HeldOutRun.Moment> some = new ArrayList<>();
        for (HeldOutRun.Moment moment : all) {
            boolean named = moment.step() == run.now().step()
                    || moment.step() == run.best().step();
            if (named || moment.step() % stride == 0) {
                some.add(moment);
            }
        }
        return some;
    }

    private static double[] numbers(List<HeldOutRun.Moment> moments, ToDoubleFunction<HeldOutRun.Moment> number) {
        return moments.stream().mapToDouble(number).toArray();
    }

    private static double[] losses(List<HeldOutRun.Moment> moments, ToDoubleFunction<HeldOutRun.Moment> number) {
        return numbers(moments, moment -> Math.max(LEAST, number.applyAsDouble(moment)));
    }

    void show(Picture<HeldOutRun> picture) {
        HeldOutRun run = picture.now();
        List<HeldOutRun.Moment> moments = drawn(run);
        double[] steps = numbers(moments, HeldOutRun.Moment::step);
        double[] training = losses(moments, HeldOutRun.Moment::training);
        double[] held = losses(moments, HeldOutRun.Moment::held);
        int now = steps.length - 1;
        plot.axes(
                Axis.linear(0, Math.max(LEAST_STEPS, steps[now])).counting().labelled("step"),
                Axis.logAround(DoubleStream.concat(DoubleStream.of(training), DoubleStream.of(held))
                        .toArray()));
        plot.show(
                pen -> noise(pen, run),
                pen -> picture.kept().forEach(kept -> ghost(pen, kept)),
                pen -> pen.line(steps, training, Ink.LOSS.wide(2.4)),
                pen -> pen.line(steps, held, Ink.GRADIENT.wide(2.4).dashed()),
                pen -> end(pen, steps[now], training[now], held[now], run.ranAway()),
                pen -> best(pen, run),
                pen -> pen.endLabel(
                        steps,
                        held,
                        "held out " + brief(run.now().held()),
                        Ink.GRADIENT.bold().small()),
                pen -> pen.endLabel(
                        steps, training, "training " + brief(run.now().training()), Ink.LOSS.small()));
    }

    private static void end(PlotPen pen, double step, double training, double held, boolean ranAway) {
        if (ranAway) {
            pen.glyph(Glyph.DIAMOND, step, training, 6, Ink.BAD);
            pen.glyph(Glyph.DIAMOND, step, held, 6, Ink.BAD);
            pen.label(step, training, "runs away", Ink.BAD.bold().small());
        } else {
            pen.dot(step, training, 5, Ink.LOSS);
            pen.dot(step, held, 5, Ink.GRADIENT);
        }
    }

    private static void best(PlotPen pen, HeldOutRun run) {
        HeldOutRun.Moment best = run.best();
        double held = Math.max(LEAST, best.held());
        if (best.step() < run.now().step()) {
            pen.vertical(best.step(), Ink.TEXT.wide(1.2).faint(0.5).dotted());
            pen.ring(best.step(), held, 8, Ink.TEXT.wide(2));
            pen.label(
                    best.step(),
                    held,
                    "best: step " + best.step(),
                    Ink.TEXT.bold().small());
        }
    }

    private static void ghost(PlotPen pen, Kept<HeldOutRun> kept) {
        List<HeldOutRun.Moment> moments = drawn(kept.result());
        double[] steps = numbers(moments, HeldOutRun.Moment::step);
        pen.line(steps, losses(moments, HeldOutRun.Moment::training), Ink.MUTED.ghost());
        double[] held = losses(moments, HeldOutRun.Moment::held);
        pen.line(steps, held, Ink.MUTED.ghost().dashed());
        pen.endLabel(steps, held, kept.difference(), Ink.MUTED.small());
    }

    private static void noise(PlotPen pen, HeldOutRun run) {
        double floor = run.noise() * run.noise();
        if (floor > LEAST) {
            pen.horizontal(floor, Ink.MUTED.wide(1.2).dotted());
            pen.label(0, floor, "noise σ² = " + brief(floor), Ink.MUTED.small());
        }
    }
}
