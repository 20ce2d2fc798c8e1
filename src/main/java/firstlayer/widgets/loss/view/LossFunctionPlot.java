package firstlayer.widgets.loss.view;

import static firstlayer.widgets.loss.model.LossReadouts.brief;

import firstlayer.math.Activation;
import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.MarkStyle;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Tick;
import firstlayer.widgets.loss.model.AxisRange;
import firstlayer.widgets.loss.model.Example;
import firstlayer.widgets.loss.model.LossFunction;
import firstlayer.widgets.loss.model.Scoring;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The price of one miss by every rule, a tick for every point, and the slope at the dearest. */
final class LossFunctionPlot {

    private static final List<Tick> PROBABILITIES = Stream.of(0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999)
            .map(p -> new Tick(logit(p), Numbers.plain(p)))
            .toList();
    /** Beyond this many logits, probabilities are 0 and 1 to the eye. */
    private static final double FAR = 12;

    private static final double WORTH_SAYING = 3;
    private static final int PIECES = 160;

    private final Plot plot = new Plot("");

    Plot plot() {
        return plot;
    }

    private static double logit(double p) {
        return Math.log(p / (1 - p));
    }

    void show(Scoring scoring) {
        boolean classes = scoring.isClasses();
        double far = Arrays.stream(misses(scoring)).map(Math::abs).max().orElse(1);
        double reach = classes ? Math.max(6, 1.15 * far) : AxisRange.round(Math.max(2, 1.06 * far));
        LossFunction chosen = scoring.objective().function();
        double most = classes ? reach + 0.5 : Math.max(1, cost(scoring, chosen, reach));
        Axis across = Axis.linear(-reach, reach);
        plot.title(classes ? "The price by p of the right class" : "The price of one miss");
        plot.axes(
                !classes
                        ? across.labelled("miss ŷ − y")
                        : reach > FAR
                                ? across.labelled("z towards the right class")
                                : across.marked(PROBABILITIES)
                                        .labelled("p of the right class")
                                        .reading(Activation.SIGMOID::value),
                Axis.linear(0, most));
        List<LossFunction> shown = classes
                ? Stream.of(LossFunction.CROSS_ENTROPY, LossFunction.MSE, chosen)
                        .distinct()
                        .toList()
                : List.of(LossFunction.MSE, LossFunction.HALF_MSE, LossFunction.MAE, LossFunction.HUBER);
        plot.show(
                pen -> shown.forEach(function -> curve(pen, scoring, function, reach)),
                pen -> ticks(pen, scoring, 0.06 * most),
                pen -> slope(pen, scoring, chosen, 0.22 * reach),
                pen -> {
                    if (classes) {
                        slope(
                                pen,
                                scoring,
                                chosen == LossFunction.CROSS_ENTROPY ? LossFunction.MSE : LossFunction.CROSS_ENTROPY,
                                0.22 * reach);
                    }
                });
    }

    /** Where each example stands: its miss, or for classes how far z has gone towards the right class. */
    private static double[] misses(Scoring scoring) {
        return scoring.examples().stream().mapToDouble(e -> at(scoring, e)).toArray();
    }

    private static double at(Scoring scoring, Example example) {
        return scoring.isClasses() ? towards(example) * scoring.z(example.x()) : scoring.miss(example);
    }

    /** Which way z has to go. */
    private static int towards(Example example) {
        return example.isOne() ? 1 : -1;
    }

    private static double target(Scoring scoring) {
        return scoring.isClasses() ? 1 : 0;
    }

    private static double cost(Scoring scoring, LossFunction function, double at) {
        return scoring.objective().cost(function, at, target(scoring));
    }

    private static void curve(PlotPen pen, Scoring scoring, LossFunction function, double reach) {
        double[] xs = IntStream.rangeClosed(0, PIECES)
                .mapToDouble(i -> reach * (2.0 * i / PIECES - 1))
                .toArray();
        double[] ys = Arrays.stream(xs).map(x -> cost(scoring, function, x)).toArray();
        boolean chosen = function == scoring.objective().function();
        MarkStyle style = chosen ? Ink.LOSS.wide(3) : other(function);
        pen.line(xs, ys, style);
        if (scoring.isClasses()) {
            pen.label(xs[PIECES / 10], ys[PIECES / 10], function.brief, style.small());
        } else {
            pen.endLabel(xs, ys, function.brief, style.small());
        }
    }

    private static MarkStyle other(LossFunction function) {
        return switch (function) {
            case MSE, CROSS_ENTROPY -> Ink.MUTED.wide(1.6);
            case HALF_MSE -> Ink.MUTED.wide(1.4).dotted();
            case MAE -> Ink.MUTED.wide(1.6).dashed();
            case HUBER -> Ink.ACCENT.wide(1.6).dotted();
        };
    }

    private static void ticks(PlotPen pen, Scoring scoring, double height) {
        for (Example example : scoring.examples()) {
            double at = at(scoring, example);
            MarkStyle ink = Ink.LOSS.faint(example.held() ? 0.4 : 1);
            pen.line(at, 0, at, height, ink.wide(2));
            // A point between the classes pays more than the curve of the nearer one says.
            pen.dot(at, scoring.term(example), 3.5, ink);
        }
    }

    /** How many times as steep or as flat, where that is a difference worth a word. */
    private static String comparison(double ratio) {
        if (ratio >= WORTH_SAYING) {
            return String.format(Locale.ROOT, ", %s times steeper", brief(Math.rint(ratio)));
        }
        boolean flatter = ratio > 0 && ratio <= 1 / WORTH_SAYING;
        return flatter ? String.format(Locale.ROOT, ", %s times flatter", brief(Math.rint(1 / ratio))) : "";
    }

    /** The slope along the axis of this plot. */
    private static double push(Scoring scoring, LossFunction function, Example example) {
        double push = scoring.push(function, example);
        return scoring.isClasses() ? towards(example) * push : push;
    }

    private static void slope(PlotPen pen, Scoring scoring, LossFunction function, double reach) {
        Example dearest = Scoring.dearest(scoring.objective().used(), scoring::term);
        double at = at(scoring, dearest);
        double slope = push(scoring, function, dearest);
        double height = scoring.cost(function, dearest);
        boolean chosen = function == scoring.objective().function();
        pen.line(
                at - reach,
                height - reach * slope,
                at + reach,
                height + reach * slope,
                Ink.GRADIENT.wide(chosen ? 2.4 : 1.6).dashed());
        double other = push(scoring, scoring.objective().function(), dearest);
        pen.label(
                at,
                height,
                "slope " + brief(slope) + (chosen ? "" : comparison(slope / other)),
                chosen ? Ink.GRADIENT.bold().small() : Ink.GRADIENT.small());
    }
}
