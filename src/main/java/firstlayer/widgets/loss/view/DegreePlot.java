package firstlayer.widgets.loss.view;

import static firstlayer.widgets.loss.model.LossReadouts.brief;

import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widgets.loss.model.Generalization;
import firstlayer.widgets.loss.model.PolynomialFit;
import firstlayer.widgets.loss.model.Sampled;
import java.util.List;
import java.util.stream.DoubleStream;

/** Training and held-out loss by degree: one only falls, the other turns. */
final class DegreePlot {

    /** What is smaller lies on the ground of the logarithmic axis. */
    private static final double LEAST = 1e-4;

    private final Plot plot = new Plot("Training and held-out loss");

    Plot plot() {
        return plot;
    }

    void show(Picture<Generalization> picture) {
        Generalization state = picture.now();
        double[] degrees =
                state.fits().stream().mapToDouble(PolynomialFit::degree).toArray();
        double[] training = means(state, state.seen());
        double[] held = means(state, state.unseen());
        plot.axes(
                Axis.linear(0.8, degrees.length + 0.4).counting().labelled("degree"),
                Axis.logAround(DoubleStream.concat(DoubleStream.of(training), DoubleStream.of(held))
                        .toArray()));
        int now = state.degree() - 1;
        int best = state.best() - 1;
        plot.show(
                pen -> noise(pen, state),
                pen -> picture.kept().forEach(kept -> ghost(pen, degrees, kept)),
                pen -> pen.vertical(state.degree(), Ink.OUTPUT.wide(1.4).faint(0.6)),
                pen -> curve(pen, degrees, training, false),
                pen -> curve(pen, degrees, held, true),
                pen -> pen.dot(degrees[now], training[now], 5, Ink.LOSS),
                pen -> pen.dot(degrees[now], held[now], 5, Ink.GRADIENT),
                pen -> pen.ring(degrees[best], held[best], 8, Ink.TEXT.wide(2)),
                pen -> pen.label(
                        degrees[best],
                        held[best],
                        "best: degree " + state.best(),
                        Ink.TEXT.bold().small()),
                pen -> pen.label(degrees[now], training[now], "training " + brief(state.training()), Ink.LOSS.small()),
                pen -> pen.endLabel(
                        degrees,
                        held,
                        "held out " + brief(state.heldLoss()),
                        Ink.GRADIENT.bold().small()));
    }

    private static void ghost(PlotPen pen, double[] degrees, Kept<Generalization> kept) {
        Generalization state = kept.result();
        double[] held = means(state, state.unseen());
        pen.line(degrees, means(state, state.seen()), Ink.MUTED.ghost());
        pen.line(degrees, held, Ink.MUTED.ghost().dashed());
        pen.endLabel(degrees, held, kept.difference(), Ink.MUTED.small());
    }

    private static double[] means(Generalization state, List<Sampled> points) {
        return state.fits().stream()
                .mapToDouble(fit -> Math.max(LEAST, fit.mean(points)))
                .toArray();
    }

    private static void curve(PlotPen pen, double[] degrees, double[] losses, boolean held) {
        pen.line(degrees, losses, held ? Ink.GRADIENT.wide(2.4).dashed() : Ink.LOSS.wide(2.4));
        pen.dots(degrees, losses, held ? Ink.GRADIENT : Ink.LOSS);
    }

    private static void noise(PlotPen pen, Generalization state) {
        double floor = state.noise() * state.noise();
        if (floor > LEAST) {
            pen.horizontal(floor, Ink.MUTED.wide(1.2).dotted());
            pen.label(0.8, floor, "noise σ² = " + brief(floor), Ink.MUTED.small());
        }
    }
}
