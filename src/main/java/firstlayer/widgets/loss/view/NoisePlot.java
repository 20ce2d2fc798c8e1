package firstlayer.widgets.loss.view;

import static firstlayer.widgets.loss.model.LossReadouts.brief;

import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.widgets.loss.model.Example;
import firstlayer.widgets.loss.model.LossFunction;
import firstlayer.widgets.loss.model.NoiseCurve;
import firstlayer.widgets.loss.model.Scoring;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** Where the price comes from: how likely each miss is, and −log of that, which is the price and a constant. */
final class NoisePlot {

    private static final double MOST_REACH = 6;

    private final Plot plot = new Plot("");

    Plot plot() {
        return plot;
    }

    void show(Scoring scoring) {
        if (scoring.isClasses()) {
            classes(scoring);
        } else {
            noise(scoring);
        }
    }

    private void noise(Scoring scoring) {
        NoiseCurve curve = new NoiseCurve(
                scoring.objective().function(), scoring.objective().delta());
        double far = scoring.examples().stream()
                .mapToDouble(e -> Math.abs(scoring.miss(e)))
                .max()
                .orElse(1);
        double reach = Math.max(2, Math.min(MOST_REACH, 1.15 * far));
        double constant = curve.constant();
        double most = curve.price(reach) + constant;
        plot.title(String.format(
                Locale.ROOT, "−log(height) = price %s %s", constant < 0 ? "−" : "+", brief(Math.abs(constant))));
        plot.axes(Axis.linear(-reach, reach).labelled("miss ŷ − y"), Axis.linear(0, Math.min(most, 8)));
        DoubleUnaryOperator logs = e -> curve.price(e) + constant;
        draw(scoring, curve::height, logs, curve.words(), false, 0.35 * reach);
    }

    private void classes(Scoring scoring) {
        double far = scoring.examples().stream()
                .mapToDouble(e -> Math.abs(scoring.z(e.x())))
                .max()
                .orElse(1);
        double reach = Math.max(3, Math.min(MOST_REACH, 1.15 * far));
        plot.title(
                scoring.objective().function() == LossFunction.CROSS_ENTROPY
                        ? "−log p is the price, without a constant"
                        : "This price is −log of no probability");
        plot.axes(Axis.linear(-reach, reach).labelled("z towards the right class"), Axis.linear(0, reach + 0.3));
        draw(scoring, z -> Math.exp(-surprise(z)), NoisePlot::surprise, "p of the right class", true, 0.3 * reach);
    }

    /** −log sigmoid(z). */
    private static double surprise(double z) {
        return Math.max(0, -z) + Math.log1p(Math.exp(-Math.abs(z)));
    }

    private void draw(
            Scoring scoring,
            DoubleUnaryOperator height,
            DoubleUnaryOperator logs,
            String words,
            boolean classes,
            double at) {
        plot.show(
                pen -> pen.curve(height, Ink.OUTPUT.wide(2.4)),
                pen -> pen.curve(logs, Ink.LOSS.wide(2.4)),
                pen -> scoring.examples().forEach(e -> point(pen, place(scoring, e, classes), height, logs)),
                pen -> pen.label(at, height.applyAsDouble(at), words, Ink.OUTPUT.small()),
                pen -> pen.label(
                        -1.6 * at,
                        logs.applyAsDouble(-1.6 * at),
                        "−log of it",
                        Ink.LOSS.bold().small()));
    }

    private static double place(Scoring scoring, Example example, boolean classes) {
        return classes ? (example.isOne() ? 1 : -1) * scoring.z(example.x()) : scoring.miss(example);
    }

    private static void point(PlotPen pen, double at, DoubleUnaryOperator height, DoubleUnaryOperator logs) {
        pen.line(at, height.applyAsDouble(at), at, logs.applyAsDouble(at), Ink.GRID.wide(1.4));
        pen.dot(at, height.applyAsDouble(at), 3.5, Ink.OUTPUT);
        pen.dot(at, logs.applyAsDouble(at), 3.5, Ink.LOSS);
    }
}
