package firstlayer.widgets.initialization.view;

import firstlayer.math.Initialiser.Scheme;
import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Board;
import firstlayer.plot.Glyph;
import firstlayer.plot.Ink;
import firstlayer.plot.Part;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Tick;
import firstlayer.widget.Guess;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.WidgetView;
import firstlayer.widgets.initialization.model.RaceResult;
import firstlayer.widgets.initialization.model.Runner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;

/** The losses of all starts by epoch, and what each net says to the four inputs. */
final class RaceView implements WidgetView<RaceResult> {

    private static final double FLOOR = 1e-8;
    private static final double PLATEAU = 0.25;
    private static final double CLONES = 1.0 / 6;
    private static final int MOST_POINTS = 500;
    private static final List<String> INPUTS = List.of("0, 0 → 0", "0, 1 → 1", "1, 0 → 1", "1, 1 → 0");

    private final Plot losses = new Plot("");
    private final Plot outputs = new Plot("What each net says now; right is a ring");
    private final Board board = new Board(Part.rows(
            Part.of("losses", losses, 20, 11).weight(1.7),
            Part.of("outputs", outputs, 20, 8).rank(1)));

    @Override
    public Node node() {
        return board;
    }

    @Override
    public void show(Picture<RaceResult> picture) {
        RaceResult field = picture.now();
        losses.title(title(field));
        losses.axes(
                Axis.linear(0, Math.max(10, 1.28 * field.epochs())).counting().labelled("epoch"),
                Axis.log(FLOOR, 10).labelled("mean squared error"));
        losses.show(
                pen -> pen.horizontal(PLATEAU, Ink.AXIS.dashed()),
                pen -> pen.horizontal(CLONES, Ink.AXIS.dotted()),
                pen -> picture.kept().forEach(run -> kept(pen, run)),
                pen -> field.runners().forEach(runner -> line(pen, runner)),
                pen -> picture.guess().ifPresent(guess -> guess(pen, guess, field)));
        outputs(field);
    }

    private static String title(RaceResult field) {
        String lost = field.runners().stream()
                .filter(runner -> runner.left().isPresent())
                .map(runner -> brief(runner.scheme()) + " " + runner.left().getAsInt())
                .collect(Collectors.joining(", "));
        return lost.isEmpty() ? "Loss by epoch: 2-5-4-1 on exclusive or" : "Ran away, last epoch: " + lost;
    }

    private static Ink ink(Scheme scheme) {
        return switch (scheme) {
            case ZEROS -> Ink.MUTED;
            case NORMAL -> Ink.NEGATIVE;
            case CONSTANT -> Ink.BIAS;
            case LECUN -> Ink.WEIGHT;
            default -> Ink.OUTPUT;
        };
    }

    private static String brief(Scheme scheme) {
        return switch (scheme) {
            case ZEROS -> "zeros";
            case NORMAL -> "normal σ";
            case CONSTANT -> "constant";
            case LECUN -> "LeCun";
            default -> "Xavier";
        };
    }

    private static int[] drawn(Runner runner) {
        int steps = runner.losses().length;
        int stride = Math.max(1, steps / MOST_POINTS);
        return IntStream.concat(IntStream.iterate(0, i -> i < steps - 1, i -> i + stride), IntStream.of(steps - 1))
                .toArray();
    }

    private static double[] epochs(Runner runner) {
        return Arrays.stream(drawn(runner)).asDoubleStream().toArray();
    }

    private static double[] heights(Runner runner) {
        return Arrays.stream(drawn(runner))
                .mapToDouble(i -> Math.max(FLOOR, runner.losses()[i]))
                .toArray();
    }

    private static void line(PlotPen pen, Runner runner) {
        Ink ink = ink(runner.scheme());
        double[] xs = epochs(runner);
        double[] ys = heights(runner);
        pen.line(xs, ys, ink.dashedIf(runner.scheme() == Scheme.ZEROS));
        double x = xs[xs.length - 1];
        double y = ys[ys.length - 1];
        if (runner.left().isEmpty()) {
            pen.dot(x, y, ink);
            String words = brief(runner.scheme()) + " " + Numbers.significant(runner.loss(), 3);
            pen.label(x, y, words, ink.bold().size(0.8));
        } else {
            pen.glyph(Glyph.DIAMOND, x, Math.min(y, 9), 5, Ink.BAD);
        }
    }

    private static void kept(PlotPen pen, Kept<RaceResult> run) {
        run.result()
                .runners()
                .forEach(runner -> pen.line(
                        epochs(runner), heights(runner), ink(runner.scheme()).ghost()));
    }

    private static void guess(PlotPen pen, Guess guess, RaceResult field) {
        if (guess.readout().startsWith("race-loss.")) {
            pen.guess(field.epochs(), Math.max(FLOOR, guess.number()), "your guess", Ink.TEXT);
        }
    }

    private void outputs(RaceResult field) {
        List<Tick> names = new ArrayList<>();
        for (int i = 0; i < INPUTS.size(); i++) {
            names.add(new Tick(i, INPUTS.get(i)));
        }
        outputs.axes(
                Axis.linear(-0.5, 3.5).marked(names).gridless(),
                Axis.linear(-0.4, 1.4).labelled("output"));
        outputs.show(
                pen -> IntStream.range(0, 4).forEach(i -> pen.ring(i, i == 1 || i == 2 ? 1 : 0, 9, Ink.TEXT.wide(1.4))),
                pen -> {
                    for (int k = 0; k < field.runners().size(); k++) {
                        Runner runner = field.runners().get(k);
                        double shift = 0.14 * (k - 2);
                        for (int i = 0; i < 4; i++) {
                            double shown = Math.max(-0.4, Math.min(1.4, runner.outputs()[i]));
                            pen.dot(i + shift, shown, 4, ink(runner.scheme()));
                        }
                    }
                });
    }
}
