package firstlayer.plot;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Drawings that use most marks, for looking at and for tests. */
final class Samples {

    private Samples() {}

    static Plot bowl() {
        Plot bowl = new Plot("Loss L(w)");
        bowl.axes(Axis.linear(-3.6, 3.6).labelled("weight w"), Axis.linear(0, 6));
        double[] w =
                IntStream.range(0, 9).mapToDouble(k -> -3 * Math.pow(-0.7, k)).toArray();
        double[] loss = Arrays.stream(w).map(x -> x * x / 2).toArray();
        bowl.show(
                pen -> pen.curve(x -> x * x / 2, Ink.TEXT.wide(2.4)),
                pen -> pen.line(-3.5, 6, -2.2, 2.1, Ink.GRADIENT.dashed()),
                pen -> pen.line(w, loss, Ink.RATE.wide(1.4).faint(0.7)),
                pen -> pen.dots(w, loss, Ink.RATE.faint(0.6)),
                pen -> pen.dot(w[8], loss[8], 7, Ink.RATE),
                pen -> pen.label(-2.2, 2.1, "slope ∂L/∂w = −3", Ink.GRADIENT),
                pen -> pen.arrow(-3, 4.5, 2.1, 4.5, Ink.RATE),
                pen -> pen.guess(0.9, 0.4, "your guess", Ink.RATE));
        return bowl;
    }

    private static double[] level(double height) {
        return DoubleStream.generate(() -> height).limit(10).toArray();
    }

    static Plot decades() {
        Plot plot = new Plot("Forward RMS, layer by layer →");
        plot.axes(Axis.linear(1, 10).counting().labelled("layer"), Axis.log(1e-6, 10));
        double[] layer = IntStream.rangeClosed(1, 10).asDoubleStream().toArray();
        double[] small = Arrays.stream(layer).map(n -> Math.pow(0.2, n)).toArray();
        plot.show(
                pen -> pen.band(layer, level(0.4), level(0.9), Ink.OUTPUT.faint(0.15)),
                pen -> pen.line(layer, small, Ink.MUTED),
                pen -> pen.dots(layer, small, Ink.MUTED),
                pen -> pen.horizontal(0.62, Ink.OUTPUT),
                pen -> pen.endLabel(layer, small, "σ_w = 0.02", Ink.MUTED),
                pen -> pen.label(8, 0.62, "Xavier", Ink.OUTPUT));
        return plot;
    }

    static Plot regimes() {
        Plot plot = new Plot("Step factor 1 − ηλ");
        plot.axes(Axis.linear(0, 2.4).labelled("learning rate η"), Axis.linear(-1.3, 1.3));
        plot.show(
                pen -> pen.region(0, 1, Ink.GOOD_SOFT),
                pen -> pen.region(1, 2, Ink.WARNING_SOFT),
                pen -> pen.region(2, 9, Ink.BAD_SOFT),
                pen -> pen.regionLabel(0, 1, "walks in", Ink.GOOD.small()),
                pen -> pen.regionLabel(1, 2, "hops in", Ink.WARNING.small()),
                pen -> pen.regionLabel(2, 9, "runs away", Ink.BAD.small()),
                pen -> pen.curve(eta -> 1 - eta, Ink.TEXT),
                pen -> pen.dot(1.7, -0.7, 6, Ink.RATE));
        return plot;
    }

    static Plot field() {
        Plot plot = new Plot("What it says for every input");
        plot.equalUnits(true);
        plot.axes(Axis.linear(-2, 2), Axis.linear(-2, 2));
        plot.show(
                pen -> {
                    PlotPen.Sampled sampled = pen.sampled(100, 100, (x, y) -> Math.tanh(2 * x - y - 1));
                    pen.field(sampled, Shade.signed(1));
                    pen.contour(sampled, 0, Ink.TEXT);
                },
                pen -> pen.glyph(Glyph.SQUARE, 0, 0, 5, Ink.NEGATIVE),
                pen -> pen.glyph(Glyph.SQUARE, 0, 1, 5, Ink.NEGATIVE),
                pen -> pen.glyph(Glyph.DOT, 1, 1, 5, Ink.WEIGHT),
                pen -> pen.arrow(0.5, 0, 1.5, -0.5, Ink.WEIGHT.wide(2.4)),
                pen -> pen.label(1.5, -0.5, "w", Ink.WEIGHT.bold()),
                pen -> pen.label(0.9, 0.8, "z = 0", Ink.TEXT));
        return plot;
    }

    static Plot landscape() {
        Plot plot = new Plot("The loss of every line: b against w");
        plot.axes(Axis.linear(-2, 2).labelled("w slope"), Axis.linear(-2, 2).labelled("b"));
        plot.show(
                pen -> {
                    PlotPen.Sampled sampled = pen.sampled(100, 100, (x, y) -> x * x + 0.5 * x * y + y * y);
                    pen.field(sampled, Shade.of(Ink.LOSS, 0, 8));
                    for (double level : new double[] {0.2, 0.8, 1.8, 3.2, 5}) {
                        pen.contour(sampled, level, Ink.LOSS.wide(1).faint(0.6));
                    }
                },
                pen -> pen.ring(0, 0, 5, Ink.TEXT),
                pen -> pen.label(0, 0, "lowest", Ink.TEXT),
                pen -> pen.label(0.4, -0.2, "this line", Ink.TEXT.bold()));
        return plot;
    }

    static Plot histograms() {
        Plot plot = new Plot("Forward: activations, layer by layer →");
        plot.axes(Axis.linear(0, 10).hidden(), Axis.linear(-1, 1));
        double[] edges =
                IntStream.rangeClosed(0, 41).mapToDouble(i -> -1 + 2 * i / 41.0).toArray();
        plot.show(pen -> {
            for (int layer = 0; layer < 10; layer++) {
                double[] counts = counts(new Random(layer), 0.6 / (1 + layer / 3.0));
                pen.histogram(
                        layer, 0.85, edges, counts, Arrays.stream(counts).max().orElse(1), Ink.OUTPUT.faint(0.8));
                pen.line(layer, -1, layer, 1, Ink.AXIS.wide(1));
            }
        });
        return plot;
    }

    private static double[] counts(Random random, double deviation) {
        double[] counts = new double[41];
        for (int i = 0; i < 2000; i++) {
            counts[(int) ((Math.tanh(deviation * random.nextGaussian()) + 1) * 20.5)]++;
        }
        return counts;
    }

    static Plot bars() {
        Plot plot = new Plot("Each example’s share of the loss");
        double[] terms = {0.41, 2.07, 0.04, 0.83, 0.02, 0.74, 0.12};
        plot.axes(Axis.linear(0.4, 7.6).counting().gridless(), Axis.linear(0, 2.5));
        plot.legend(new Key(Glyph.DOT, "mean = L", Ink.LOSS), new Key(Glyph.SQUARE, "one term", Ink.LOSS.faint(0.7)));
        plot.show(
                pen -> {
                    for (int i = 0; i < terms.length; i++) {
                        pen.bar(i + 1, terms[i], 0.7, Ink.LOSS.faint(0.75));
                        pen.text(i + 1, terms[i], String.valueOf(terms[i]), Side.ABOVE, Ink.TEXT.small());
                    }
                },
                pen -> pen.horizontal(0.604, Ink.LOSS.dashed()));
        return plot;
    }

    static Diagram neuron() {
        Diagram diagram = new Diagram();
        diagram.fit(46, 16, 0);
        diagram.show(
                pen -> pen.edge(5, 4, 18, 7.2, Ink.WEIGHT.wide(7)),
                pen -> pen.edge(5, 12, 18, 8.8, Ink.NEGATIVE.wide(4).dashed()),
                pen -> pen.line(20, 8, 29, 8, Ink.TEXT),
                pen -> pen.line(18.5, 10, 18.5, 15, Ink.BIAS.wide(3)),
                pen -> pen.dot(18.5, 15, 4.5, Ink.BIAS),
                pen -> pen.circle(3, 4, 1.8, Ink.SURFACE, Ink.INPUT),
                pen -> pen.circle(3, 12, 1.8, Ink.SURFACE, Ink.INPUT),
                pen -> pen.circle(18.5, 8, 2.2, Ink.SURFACE, Ink.TEXT),
                pen -> pen.text(3, 4, "x_1", Side.CENTER, Ink.TEXT.bold().size(1.1)),
                pen -> pen.text(3, 12, "x_2", Side.CENTER, Ink.TEXT.bold().size(1.1)),
                pen -> pen.text(18.5, 8, "Σ", Side.CENTER, Ink.TEXT.bold().size(1.1)),
                pen -> pen.text(3, 5.8, "1.00", Side.BELOW, Ink.MUTED),
                pen -> pen.label(10, 4.6, "w_1 = 2.00", Ink.WEIGHT.bold()),
                pen -> pen.label(10, 11, "w_2 = −1.00", Ink.NEGATIVE.bold()),
                pen -> pen.text(24.5, 8, "z = 1.00", Side.ABOVE, Ink.TEXT.bold()),
                pen -> pen.text(18.5, 14, "b = −1.00", Side.RIGHT, Ink.BIAS.bold()),
                pen -> pen.card(29, 4.5, 7, 7, 0.8, Ink.SURFACE, Ink.OUTPUT),
                pen -> pen.inset(29.5, 5, 6, 6, Axis.linear(-4, 4), Axis.linear(-0.1, 1.1), inner -> {
                    inner.curve(z -> 1 / (1 + Math.exp(-z)), Ink.OUTPUT);
                    inner.dot(1, 0.731, Ink.OUTPUT);
                }),
                pen -> pen.line(36, 8, 41, 8, Ink.OUTPUT.wide(4)),
                pen -> pen.circle(43, 8, 2, Ink.SURFACE, Ink.OUTPUT),
                pen -> pen.text(43, 8, "0.73", Side.CENTER, Ink.TEXT.bold()));
        return diagram;
    }

    static Diagram graph() {
        Diagram diagram = new Diagram();
        diagram.fit(40, 16, 0);
        diagram.show(
                pen -> pen.edge(7.5, 3.5, 14, 6, Ink.GRADIENT.wide(4)),
                pen -> pen.edge(7.5, 11, 14, 7, Ink.AXIS),
                pen -> pen.edge(20, 6.5, 27, 8, Ink.GRADIENT.wide(4)),
                pen -> pen.card(1, 1, 6.5, 5, 2.5, Ink.ACCENT_SOFT, Ink.WEIGHT.wide(2.5)),
                pen -> pen.card(1, 8.5, 6.5, 5, 2.5, Ink.SURFACE, Ink.INPUT),
                pen -> pen.card(14, 4, 6, 5, 0.6, Ink.SURFACE, Ink.TEXT),
                pen -> pen.card(27, 5.5, 6, 5, 0.6, Ink.SURFACE, Ink.OUTPUT),
                pen -> pen.pill(
                        10.7,
                        4.7,
                        "×2.00",
                        Ink.SURFACE,
                        Ink.GRADIENT.wide(1),
                        Ink.GRADIENT.bold().small()),
                pen -> pen.pill(10.7, 9.1, "×0.50", Ink.SURFACE, Ink.AXIS.wide(1), Ink.MUTED.small()),
                pen -> pen.text(4.25, 2.2, "w", Side.CENTER, Ink.WEIGHT.bold()),
                pen -> pen.text(4.25, 3.5, "0.500", Side.CENTER, Ink.TEXT),
                pen -> pen.text(4.25, 4.8, "−0.2500", Side.CENTER, Ink.GRADIENT.bold()));
        return diagram;
    }

    /** All of them on one board. */
    static Board board() {
        return new Board(Part.rows(
                Part.columns(
                        Part.of("neuron", neuron(), 24, 8),
                        Part.of("graph", graph(), 20, 8).rank(2)),
                Part.columns(
                        Part.of("bowl", bowl(), 16, 14).weight(1.5),
                        Part.rows(
                                Part.of("decades", decades(), 12, 9),
                                Part.of("regimes", regimes(), 12, 8).rank(3)),
                        Part.of("field", field(), 14, 14)),
                Part.columns(
                        Part.of("histograms", histograms(), 20, 8).rank(1),
                        Part.of("bars", bars(), 16, 8).rank(4),
                        Part.of("landscape", landscape(), 14, 8).rank(5))));
    }
}
