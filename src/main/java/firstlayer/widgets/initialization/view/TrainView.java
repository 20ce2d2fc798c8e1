package firstlayer.widgets.initialization.view;

import firstlayer.param.Format;
import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Drawing;
import firstlayer.plot.Glyph;
import firstlayer.plot.Ink;
import firstlayer.plot.Part;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.initialization.model.TrainComparison;
import firstlayer.widgets.initialization.model.TrainReadouts;
import firstlayer.widgets.initialization.model.TrainRun;
import firstlayer.widgets.initialization.model.TrainStart;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The losses of five starts by step, and how large the outputs and the weight gradients of their layers are now. */
final class TrainView extends PartsView<TrainComparison> {

    private static final double LEAST = 1e-4;
    private static final double MOST = 3;
    private static final double MOSTLY = 0.5;

    private final Plot losses = new Plot("");
    private final Plot outputs = new Plot("");
    private final Plot gradients = new Plot("");

    TrainView(Place place) {
        super(place);
        arrange(
                Part.rows(
                        Part.of("losses", losses, 20, 11).weight(1.25),
                        Part.columns(
                                        Part.of("outputs", outputs, 13, 9).rank(2),
                                        Part.of("weight-gradients", gradients, 13, 9)
                                                .rank(1))
                                .weight(1)),
                List.of(
                        Part.of("losses", losses, 20, 10),
                        Part.of("weight-gradients", gradients, 14, 8),
                        Part.of("outputs", outputs, 14, 8)));
    }

    @Override
    public void show(Picture<TrainComparison> picture) {
        Drawing.onlyNow(!picture.kept().isEmpty(), outputs);
        TrainComparison now = picture.now();
        losses.title((now.finished() ? "" : "Still training: ") + TrainReadouts.setting(now));
        losses.axes(
                Axis.linear(0, 1.3 * Math.max(10, now.steps())).counting().labelled("step"),
                lossAxis(now).labelled("cross-entropy"));
        losses.show(
                pen -> {
                    pen.horizontal(TrainComparison.EVEN, Ink.AXIS.dashed());
                    pen.label(0, TrainComparison.EVEN, "ln 2: an even guess", Ink.MUTED.small());
                },
                pen -> picture.kept().forEach(run -> keptLosses(pen, run)),
                pen -> now.runs().forEach(run -> loss(pen, run)),
                pen -> picture.guess()
                        .filter(guess -> guess.readout().startsWith("train-loss."))
                        .ifPresent(guess ->
                                pen.guess(now.steps(), Math.max(LEAST, guess.number()), "your guess", Ink.TEXT)));
        layers(outputs, "RMS of outputs by layer", picture, TrainRun::outputs, TrainView::stuck);
        layers(
                gradients,
                "RMS of weight gradients; ratio: first ÷ last layer",
                picture,
                TrainRun::weightGradients,
                TrainView::ratio);
    }

    private static Axis lossAxis(TrainComparison now) {
        double most = now.runs().stream()
                .flatMapToDouble(run -> Arrays.stream(run.losses()))
                .max()
                .orElse(MOST);
        double least = now.runs().stream().mapToDouble(TrainRun::loss).min().orElse(LEAST);
        return Axis.log(Math.max(LEAST, Math.min(0.1, 0.5 * least)), Math.max(MOST, Math.min(1e6, 2 * most)));
    }

    private static Ink ink(TrainStart start) {
        return switch (start) {
            case ZEROS -> Ink.MUTED;
            case SMALL -> Ink.BIAS;
            case NORMAL -> Ink.NEGATIVE;
            case XAVIER -> Ink.OUTPUT;
            case HE -> Ink.WEIGHT;
        };
    }

    private static Brush stroke(TrainStart start) {
        return switch (start) {
            case ZEROS -> ink(start).dotted();
            case SMALL, NORMAL -> ink(start).dashed();
            case XAVIER, HE -> ink(start);
        };
    }

    private static double[] steps(TrainRun run) {
        return IntStream.rangeClosed(0, run.steps()).asDoubleStream().toArray();
    }

    private static void loss(PlotPen pen, TrainRun run) {
        double[] heights =
                Arrays.stream(run.losses()).map(loss -> Math.max(LEAST, loss)).toArray();
        pen.line(steps(run), heights, stroke(run.start()));
        double x = run.steps();
        double y = heights[heights.length - 1];
        if (run.left()) {
            pen.glyph(Glyph.DIAMOND, x, y, 5, Ink.BAD);
        } else {
            pen.dot(x, y, ink(run.start()));
        }
        String number = run.left() ? TrainReadouts.fate(run) : Numbers.significant(run.loss(), 3);
        pen.label(
                x, y, run.start().words + " " + number, ink(run.start()).bold().size(0.8));
    }

    private static void keptLosses(PlotPen pen, Kept<TrainComparison> kept) {
        kept.result()
                .runs()
                .forEach(run ->
                        pen.line(steps(run), run.losses(), ink(run.start()).ghost()));
        TrainRun named = kept.result().runs().get(TrainStart.XAVIER.ordinal());
        pen.endLabel(steps(named), named.losses(), kept.difference(), Ink.MUTED.small());
    }

    private static String stuck(TrainRun run) {
        return run.saturated() > MOSTLY ? ", " + Format.PERCENT.text(run.saturated()) + " stuck at ±1" : "";
    }

    private static String ratio(TrainRun run) {
        return run.firstToLast().isPresent()
                ? ": ratio " + Numbers.significant(run.firstToLast().getAsDouble(), 2)
                : "";
    }

    private static void layers(
            Plot plot,
            String title,
            Picture<TrainComparison> picture,
            Function<TrainRun, double[]> sizes,
            Function<TrainRun, String> more) {
        TrainComparison now = picture.now();
        int most = now.runs().stream()
                .mapToInt(run -> sizes.apply(run).length)
                .max()
                .orElse(1);
        String none = now.runs().stream()
                .filter(run -> Arrays.stream(sizes.apply(run)).allMatch(size -> size == 0))
                .map(run -> run.start().words)
                .collect(Collectors.joining(", "));
        plot.title(title + (none.isEmpty() ? "" : "; all 0: " + none));
        plot.axes(
                Axis.linear(most == 1 ? 0 : 1, Math.max(1.5, most)).counting().labelled("layer"),
                Axis.logAround(now.runs().stream()
                        .flatMapToDouble(run -> DoubleStream.of(seen(sizes.apply(run))))
                        .toArray()));
        plot.show(
                pen -> picture.kept()
                        .forEach(kept -> kept.result()
                                .runs()
                                .forEach(run -> line(
                                        pen,
                                        seen(sizes.apply(run)),
                                        ink(run.start()).ghost()))),
                pen -> now.runs().forEach(run -> {
                    double[] heights = seen(sizes.apply(run));
                    line(pen, heights, stroke(run.start()));
                    pen.endLabel(
                            numbers(heights),
                            heights,
                            run.start().words + more.apply(run),
                            ink(run.start()).bold().size(0.75));
                }));
    }

    // A size of 0 has no place on a logarithmic axis.
    private static double[] seen(double[] sizes) {
        return Arrays.stream(sizes)
                .map(size -> size > 0 && Double.isFinite(size) ? size : Double.NaN)
                .toArray();
    }

    private static double[] numbers(double[] sizes) {
        return IntStream.rangeClosed(1, sizes.length).asDoubleStream().toArray();
    }

    private static void line(PlotPen pen, double[] heights, Brush brush) {
        pen.line(numbers(heights), heights, brush);
    }
}
