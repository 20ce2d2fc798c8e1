package firstlayer.widgets.initialization.view;

import firstlayer.math.Initialiser;
import firstlayer.math.net.Histogram;
import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Drawing;
import firstlayer.plot.Ink;
import firstlayer.plot.Part;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Side;
import firstlayer.widget.Guess;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.initialization.model.SchemeNames;
import firstlayer.widgets.initialization.model.Sums;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The sums of one neuron by the rule that is set, by 1/n, and how wide they are for every n. */
final class OneNeuronView extends PartsView<Sums> {

    private static final double TOP = 1.35;

    private final Plot chosen = new Plot("");
    private final Plot steady = new Plot("");
    private final Plot growth = new Plot("Deviation of z by n");

    OneNeuronView(Place place) {
        super(place);
        arrange(
                Part.rows(
                        Part.of("sums", chosen, 18, 8).weight(1.4),
                        Part.columns(
                                Part.of("sums-divided", steady, 14, 7).rank(2),
                                Part.of("deviation", growth, 14, 8).rank(1))),
                List.of(
                        Part.of("sums", chosen, 18, 8),
                        Part.of("deviation", growth, 13, 8),
                        Part.of("sums-divided", steady, 13, 7)));
    }

    @Override
    public void show(Picture<Sums> picture) {
        Drawing.onlyNow(!picture.kept().isEmpty(), chosen, steady);
        Sums sums = picture.now();
        chosen.title(String.format(
                Locale.ROOT,
                "z = Σ w_i·x_i with %s, %s",
                sums.inputs() == 1 ? "one input" : sums.inputs() + " inputs",
                SchemeNames.of(sums.start())));
        Optional<Guess> guess = picture.guess().filter(g -> g.readout().equals("sum-std"));
        show(chosen, sums.chosen(), sums.reach(), sums.expected(), sums.rule(), Ink.OUTPUT, guess);
        steady.title("The same draws ÷ √n (LeCun)");
        show(steady, sums.steady(), sums.reach(), 1, "√n·σ", Ink.WEIGHT, Optional.empty());
        growth(picture);
    }

    private static void show(
            Plot plot, Histogram sums, double reach, double expected, String name, Ink ink, Optional<Guess> guess) {
        plot.axes(Axis.linear(-reach, reach).labelled("z"), Axis.linear(0, TOP).hidden());
        plot.show(
                pen -> bars(pen, sums, ink),
                pen -> normal(pen, sums, reach, expected),
                pen -> marks(pen, sums, expected, name, ink),
                pen -> guess.ifPresent(g -> {
                    pen.vertical(g.number(), Ink.TEXT.dashed());
                    pen.vertical(-g.number(), Ink.TEXT.dashed());
                    pen.label(g.number(), 1, "your guess", Ink.TEXT.small());
                }));
    }

    private static double most(Histogram sums) {
        return Arrays.stream(sums.counts()).max().orElse(1);
    }

    private static void bars(PlotPen pen, Histogram sums, Ink ink) {
        int[] counts = sums.counts();
        double width = (sums.high() - sums.low()) / counts.length;
        for (int i = 0; i < counts.length; i++) {
            pen.bar(sums.low() + (i + 0.5) * width, counts[i] / most(sums), 0.9 * width, ink.faint(0.75));
        }
    }

    // The height that a normal curve of this deviation has over bins of this width.
    private static void normal(PlotPen pen, Histogram sums, double reach, double deviation) {
        double width = (sums.high() - sums.low()) / sums.counts().length;
        if (deviation > width) {
            double peak = sums.total() * width / (deviation * Math.sqrt(2 * Math.PI)) / most(sums);
            pen.curve(z -> peak * Math.exp(-z * z / (2 * deviation * deviation)), -reach, reach, Ink.TEXT.wide(1.6));
        }
    }

    private static void marks(PlotPen pen, Histogram sums, double expected, String name, Ink ink) {
        double height = 1.12;
        pen.line(expected, 0, expected, height, Ink.TEXT.dotted());
        pen.line(-expected, 0, -expected, height, Ink.TEXT.dotted());
        pen.line(-expected, height, expected, height, Ink.TEXT.wide(1.4));
        String words = String.format(
                Locale.ROOT,
                "%s = %s · drawn: %s",
                name,
                Numbers.significant(expected, 3),
                Numbers.significant(sums.deviation(), 3));
        pen.text(0, height, words, Side.ABOVE, ink.bold().size(0.85));
    }

    private void growth(Picture<Sums> picture) {
        Sums sums = picture.now();
        double[] counts = IntStream.rangeClosed(1, sums.most()).asDoubleStream().toArray();
        double[] wide = curve(counts, sums.start());
        double[] all = DoubleStream.concat(
                        Arrays.stream(wide),
                        DoubleStream.of(1, 16, sums.chosen().deviation()))
                .toArray();
        growth.axes(Axis.log(1, sums.most()).labelled("inputs n"), Axis.logAround(all));
        growth.show(
                pen -> kept(pen, counts, picture),
                pen -> pen.horizontal(1, Ink.WEIGHT.wide(1.6)),
                pen -> pen.label(100, 1, "÷ √n", Ink.WEIGHT.small()),
                pen -> pen.line(counts, wide, Ink.OUTPUT),
                pen -> pen.dot(sums.inputs(), sums.steady().deviation(), Ink.WEIGHT),
                pen -> pen.dot(sums.inputs(), sums.chosen().deviation(), 6, Ink.OUTPUT),
                pen -> pen.label(
                        sums.inputs(),
                        sums.chosen().deviation(),
                        SchemeNames.of(sums.start()),
                        Ink.OUTPUT.bold().size(0.85)));
    }

    private static void kept(PlotPen pen, double[] counts, Picture<Sums> picture) {
        for (Kept<Sums> run : picture.kept()) {
            Sums sums = run.result();
            pen.line(counts, curve(counts, sums.start()), Ink.OUTPUT.ghost());
            pen.dot(sums.inputs(), sums.chosen().deviation(), 4, Ink.MUTED);
            pen.label(sums.inputs(), sums.chosen().deviation(), run.difference(), Ink.MUTED.small());
        }
    }

    private static double[] curve(double[] counts, Initialiser start) {
        return Arrays.stream(counts).map(n -> Sums.expected(start, (int) n)).toArray();
    }
}
