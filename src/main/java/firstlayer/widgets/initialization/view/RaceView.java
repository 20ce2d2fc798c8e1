package firstlayer.widgets.initialization.view;

import firstlayer.math.Initialiser.Scheme;
import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Glyph;
import firstlayer.plot.Ink;
import firstlayer.plot.Part;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Tick;
import firstlayer.widget.Guess;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.initialization.model.RaceResult;
import firstlayer.widgets.initialization.model.Runner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The losses of all starts by epoch, and what each net says to the four inputs. */
final class RaceView extends PartsView<RaceResult> {

    private static final double FLOOR = 1e-8;
    private static final double TOP = 10;
    /** The foot of the axis where all runs have left the numbers. */
    private static final double LOW = 0.01;
    /** The top of the axis where a run has left the numbers. */
    private static final double HIGH = 1e6;

    private static final double PLATEAU = 0.25;
    private static final double CLONES = 1.0 / 6;
    private static final int MOST_POINTS = 500;
    private static final double LEAST_OUTPUT = -0.4;
    private static final double MOST_OUTPUT = 1.4;
    /** How far beside its dot a kept one stands. */
    private static final double BESIDE = 0.04;

    private static final List<String> INPUTS = List.of("0, 0 → 0", "0, 1 → 1", "1, 0 → 1", "1, 1 → 0");

    private final Plot losses = new Plot("");
    private final Plot outputs = new Plot("");

    RaceView(Place place) {
        super(place);
        arrange(
                Part.rows(
                        Part.of("losses", losses, 20, 11).weight(1.7),
                        Part.of("outputs", outputs, 20, 8).rank(1)),
                List.of(Part.of("losses", losses, 20, 10), Part.of("outputs", outputs, 14, 8)));
    }

    @Override
    public void show(Picture<RaceResult> picture) {
        RaceResult field = picture.now();
        double top = field.runners().stream().anyMatch(runner -> runner.left().isPresent()) ? HIGH : TOP;
        double end = end(field, top);
        losses.title(title(field));
        losses.axes(
                Axis.linear(0, Math.max(10, 1.28 * end)).counting().labelled("epoch"),
                Axis.log(allLost(field) ? LOW : FLOOR, top).labelled("mean squared error"));
        losses.show(
                pen -> pen.horizontal(PLATEAU, Ink.AXIS.dashed()),
                pen -> pen.horizontal(CLONES, Ink.AXIS.dotted()),
                pen -> picture.kept().forEach(run -> kept(pen, run)),
                pen -> field.runners().forEach(runner -> line(pen, runner, top)),
                pen -> picture.guess().ifPresent(guess -> guess(pen, guess, field)));
        outputs(field, picture.kept());
    }

    // Where all have run away, what there is to see is how they do.
    private static double end(RaceResult field, double top) {
        return allLost(field)
                ? field.runners().stream()
                        .mapToInt(runner -> crossing(runner, top))
                        .max()
                        .orElse(0)
                : field.epochs();
    }

    private static boolean allLost(RaceResult field) {
        return field.waiting().isEmpty()
                && field.runners().stream().allMatch(runner -> runner.left().isPresent());
    }

    /** The first epoch with a loss above the axis; the last one where there is none. */
    private static int crossing(Runner runner, double top) {
        double[] all = runner.losses();
        return IntStream.range(0, all.length)
                .filter(epoch -> all[epoch] > top)
                .findFirst()
                .orElse(all.length - 1);
    }

    private static String title(RaceResult field) {
        if (!field.waiting().isEmpty()) {
            return "Still training: "
                    + field.waiting().stream().map(RaceView::brief).collect(Collectors.joining(", "));
        }
        String lost = field.runners().stream()
                .filter(runner -> runner.left().isPresent())
                .map(runner -> brief(runner.scheme()) + " " + runner.left().getAsInt())
                .collect(Collectors.joining(", "));
        return lost.isEmpty()
                ? "Loss by epoch: 2-5-4-1 on exclusive or" + curvature(field)
                : "Ran away, last epoch: " + lost;
    }

    // Beyond 2/η the loss cannot settle in that direction: it jumps, until it has found a flatter place.
    private static String curvature(RaceResult field) {
        return field.telling()
                .map(runner -> String.format(
                        Locale.ROOT,
                        " · %s: curvature %s, 2/η = %s",
                        brief(runner.scheme()),
                        Numbers.significant(runner.curvature(), 3),
                        Numbers.significant(2 / field.rate(), 3)))
                .orElse("");
    }

    private static Ink ink(Scheme scheme) {
        return switch (scheme) {
            case ZEROS -> Ink.MUTED;
            case NORMAL -> Ink.NEGATIVE;
            case CONSTANT -> Ink.BIAS;
            case LECUN -> Ink.WEIGHT;
            case HE_NORMAL -> Ink.TEXT;
            default -> Ink.OUTPUT;
        };
    }

    private static String brief(Scheme scheme) {
        return switch (scheme) {
            case ZEROS -> "zeros";
            case NORMAL -> "normal σ";
            case CONSTANT -> "constant";
            case LECUN -> "LeCun";
            case HE_NORMAL -> "He";
            default -> "Xavier";
        };
    }

    // Every epoch where losses change from one to the next by more than a line is wide, at first and where they run
    // away.
    private static int[] drawn(Runner runner) {
        int steps = runner.losses().length;
        int stride = Math.max(1, steps / MOST_POINTS);
        return IntStream.range(0, steps)
                .filter(epoch -> epoch % stride == 0 || epoch < MOST_POINTS || epoch == steps - 1)
                .toArray();
    }

    private static double[] epochs(Runner runner) {
        return Arrays.stream(drawn(runner)).asDoubleStream().toArray();
    }

    private static double[] heights(Runner runner) {
        return Arrays.stream(drawn(runner))
                .mapToDouble(epoch -> runner.losses()[epoch])
                .toArray();
    }

    private static void line(PlotPen pen, Runner runner, double top) {
        Ink ink = ink(runner.scheme());
        pen.line(epochs(runner), heights(runner), ink.dashedIf(runner.scheme() == Scheme.ZEROS));
        String name = brief(runner.scheme());
        if (runner.left().isPresent()) {
            int at = crossing(runner, top);
            double y = Math.min(0.7 * top, runner.losses()[at]);
            pen.glyph(Glyph.DIAMOND, at, y, 5, Ink.BAD);
            pen.label(at, y, name, ink.bold().size(0.8));
            return;
        }
        double x = runner.losses().length - 1;
        String below = runner.loss() < FLOOR ? ", below the axis" : "";
        pen.dot(x, Math.max(FLOOR, runner.loss()), ink);
        pen.label(
                x,
                Math.max(FLOOR, runner.loss()),
                name + " " + Numbers.significant(runner.loss(), 3) + below,
                ink.bold().size(0.8));
    }

    // Two starts do not depend on what can be set but the rate; all are drawn, one is called by what differs.
    private static void kept(PlotPen pen, Kept<RaceResult> run) {
        run.result()
                .runners()
                .forEach(runner -> pen.line(
                        epochs(runner), heights(runner), ink(runner.scheme()).ghost()));
        run.result().runners().stream()
                .skip(1)
                .findFirst()
                .ifPresent(
                        runner -> pen.endLabel(epochs(runner), heights(runner), run.difference(), Ink.MUTED.small()));
    }

    private static void guess(PlotPen pen, Guess guess, RaceResult field) {
        if (guess.readout().startsWith("race-loss.")) {
            pen.guess(field.epochs(), Math.max(FLOOR, guess.number()), "your guess", Ink.TEXT);
        }
    }

    private void outputs(RaceResult field, List<Kept<RaceResult>> kept) {
        List<Tick> names = new ArrayList<>();
        for (int i = 0; i < INPUTS.size(); i++) {
            names.add(new Tick(i, INPUTS.get(i)));
        }
        boolean beyond = field.runners().stream()
                .flatMapToDouble(runner -> Arrays.stream(runner.outputs()))
                .anyMatch(output -> output < LEAST_OUTPUT || output > MOST_OUTPUT);
        outputs.title("What each net says now; right is a ring" + (beyond ? ", a diamond lies beyond" : ""));
        outputs.axes(
                Axis.linear(-0.5, 3.5).marked(names).gridless(),
                Axis.linear(LEAST_OUTPUT, MOST_OUTPUT).labelled("output"));
        outputs.show(
                pen -> IntStream.range(0, 4).forEach(i -> pen.ring(i, i == 1 || i == 2 ? 1 : 0, 9, Ink.TEXT.wide(1.4))),
                pen -> kept.forEach(run -> outputs(pen, run.result(), true)),
                pen -> outputs(pen, field, false));
    }

    private static void outputs(PlotPen pen, RaceResult field, boolean kept) {
        for (int k = 0; k < field.runners().size(); k++) {
            Runner runner = field.runners().get(k);
            double shift = 0.12 * (k - 2.5) + (kept ? BESIDE : 0);
            Ink ink = ink(runner.scheme());
            for (int i = 0; i < 4; i++) {
                output(pen, i + shift, runner.outputs()[i], kept ? ink.ghost() : ink);
            }
        }
    }

    private static void output(PlotPen pen, double x, double output, Brush ink) {
        double shown = Math.max(LEAST_OUTPUT, Math.min(MOST_OUTPUT, output));
        pen.glyph(shown == output ? Glyph.DOT : Glyph.DIAMOND, x, shown, 4, ink);
    }
}
