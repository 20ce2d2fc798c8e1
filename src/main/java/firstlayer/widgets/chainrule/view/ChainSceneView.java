package firstlayer.widgets.chainrule.view;

import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Diagram;
import firstlayer.plot.Drawing;
import firstlayer.plot.Ink;
import firstlayer.plot.Part;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.chainrule.model.ChainRuleParameters;
import firstlayer.widgets.chainrule.model.Fading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The chain from the loss back, and what each link leaves of the gradient. */
final class ChainSceneView extends TwoPartsView<Fading> {

    private static final double ROW = 6.4;

    private final Diagram chain;
    private final Plot plot;

    ChainSceneView(Place place) {
        this(place, new Diagram(), new Plot("Gradient left, link by link"));
    }

    private ChainSceneView(Place place, Diagram chain, Plot plot) {
        super(place, Part.of("chain", chain, 27, 6.4), Part.of("gradient-left", plot, 18, 9));
        this.chain = chain;
        this.plot = plot;
    }

    @Override
    public void show(Picture<Fading> picture) {
        Drawing.onlyNow(!picture.kept().isEmpty(), chain);
        Fading fading = picture.now();
        chain.show(pen -> ChainPainter.paint(pen, fading));
        List<Fading> all = new ArrayList<>(List.of(fading));
        picture.kept().forEach(kept -> all.add(kept.result()));
        int links = all.stream().mapToInt(Fading::links).max().orElse(1);
        plot.axes(
                Axis.linear(0, links).counting().labelled("links back from the loss"),
                Axis.logAround(heights(fading, all)));
        plot.show(
                pen -> pen.horizontal(1, Ink.AXIS.wide(1.2).dashed()),
                pen -> others(pen, fading),
                pen -> picture.kept().forEach(kept -> ghost(pen, kept)),
                pen -> line(pen, fading));
    }

    // With the other activations in view, the axis does not jump when the activation changes.
    private static double[] heights(Fading now, List<Fading> all) {
        Stream<List<Double>> lines =
                Stream.concat(now.left().values().stream(), all.stream().map(Fading::now));
        // Ten times the largest, so that labels have room above it.
        return lines.flatMap(List::stream)
                .flatMap(left -> Stream.of(Math.abs(left), 10 * Math.abs(left)))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private void others(PlotPen pen, Fading fading) {
        if (isOnStage()) {
            return;
        }
        // Activations that leave the same share one line and one label.
        Map<List<Double>, List<String>> lines = new LinkedHashMap<>();
        fading.left().forEach((activation, left) -> {
            if (activation != fading.activation()) {
                lines.computeIfAbsent(left, same -> new ArrayList<>()).add(ChainRuleParameters.LINK.write(activation));
            }
        });
        lines.forEach((list, activations) -> {
            double[] left = numbers(list);
            pen.line(count(left), left, Ink.MUTED.wide(1.3).dotted());
            pen.endLabel(count(left), left, String.join(", ", activations), Ink.MUTED.small());
        });
    }

    private static void ghost(PlotPen pen, Kept<Fading> kept) {
        double[] left = numbers(kept.result().now());
        pen.line(count(left), left, Ink.ACCENT.wide(1.8));
        pen.endLabel(count(left), left, kept.difference(), Ink.ACCENT.small());
    }

    private static void line(PlotPen pen, Fading fading) {
        double[] left = numbers(fading.now());
        pen.line(count(left), left, Ink.GRADIENT.wide(3));
        pen.dots(count(left), left, Ink.GRADIENT);
        pen.endLabel(count(left), left, name(fading), Ink.GRADIENT.bold());
    }

    private static String name(Fading fading) {
        return String.format(
                Locale.ROOT,
                "%s, weight %s%s",
                ChainRuleParameters.LINK.write(fading.activation()),
                Numbers.plain(fading.weight()),
                fading.skip() ? ", skip" : fading.centre() ? "" : ", not centred");
    }

    private static double[] count(double[] left) {
        return IntStream.range(0, left.length).asDoubleStream().toArray();
    }

    // A gradient of exactly 0 has no place on a log axis: the line ends there, and the chain above says 0.
    private static double[] numbers(List<Double> left) {
        return left.stream().mapToDouble(x -> x == 0 ? Double.NaN : Math.abs(x)).toArray();
    }

    @Override
    double heightAbove(double room) {
        return Math.min(0.4 * room, ROW * chain.em());
    }
}
