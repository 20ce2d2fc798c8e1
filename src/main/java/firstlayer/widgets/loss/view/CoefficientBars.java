package firstlayer.widgets.loss.view;

import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Side;
import firstlayer.plot.Tick;
import firstlayer.widget.Picture;
import firstlayer.widgets.loss.model.Generalization;
import firstlayer.widgets.loss.model.HeldOutRun;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The weight of each power of x, or of each hidden neuron: large ones with both signs make a curve that swings between the points. */
final class CoefficientBars {

    private static final double HALF = 0.35;

    private final Plot plot = new Plot("");

    /**
     * Weights side by side.
     *
     * @param first the number of the first
     */
    private record Outer(List<Double> weights, int first) {

        private double most() {
            return weights.stream().mapToDouble(Math::abs).max().orElse(1);
        }

        private int last() {
            return first + weights.size() - 1;
        }
    }

    Plot plot() {
        return plot;
    }

    void show(Picture<Generalization> picture) {
        plot.title("Weight of each power of x");
        show(picture, "power", state -> new Outer(state.fit().weights(), 0));
    }

    void showWalk(Picture<HeldOutRun> picture) {
        boolean polynomial = picture.now().curve().isPolynomial();
        plot.title(polynomial ? "Weight of each Legendre polynomial" : "Output weight of each hidden neuron");
        show(
                picture,
                polynomial ? "degree" : "neuron",
                run -> new Outer(run.curve().outer(), run.curve().firstNumber()));
    }

    private <R> void show(Picture<R> picture, String words, Function<R, Outer> read) {
        Outer now = read.apply(picture.now());
        // Weights of a polynomial and of a net do not stand one beside the other.
        List<Outer> kept = picture.kept().stream()
                .map(run -> read.apply(run.result()))
                .filter(outer -> outer.first == now.first)
                .toList();
        double most = kept.stream().mapToDouble(Outer::most).reduce(now.most(), Math::max);
        double reach = most > 0 ? 1.7 * most : 1;
        int last = kept.stream().mapToInt(Outer::last).reduce(now.last(), Math::max);
        plot.axes(
                Axis.linear(now.first - 0.6, last + 0.6)
                        .marked(IntStream.rangeClosed(now.first, last)
                                .mapToObj(k -> new Tick(k, Integer.toString(k)))
                                .toList())
                        .gridless()
                        .labelled(words),
                Axis.linear(-reach, reach));
        plot.show(
                pen -> pen.horizontal(0, Ink.AXIS.wide(1)),
                pen -> IntStream.range(0, now.weights.size()).forEach(k -> bar(pen, k + now.first, now.weights.get(k))),
                pen -> kept.forEach(outer -> ghost(pen, outer)));
    }

    private static void bar(PlotPen pen, int number, double weight) {
        pen.bar(number, weight, 2 * HALF, Ink.signed(weight));
        String text = Numbers.brief(weight, 2);
        if (pen.widthOf(text, Ink.TEXT.small()) < pen.ems(0, 1)) {
            pen.text(number, weight, text, weight < 0 ? Side.BELOW : Side.ABOVE, Ink.TEXT.small());
        }
    }

    /** A frame for each weight of a kept run, whose name stands at its curve. */
    private static void ghost(PlotPen pen, Outer outer) {
        for (int k = 0; k < outer.weights.size(); k++) {
            double x = k + outer.first;
            double weight = outer.weights.get(k);
            pen.frame(x - HALF - 0.05, Math.min(0, weight), x + HALF + 0.05, Math.max(0, weight), Ink.MUTED.ghost());
        }
    }
}
