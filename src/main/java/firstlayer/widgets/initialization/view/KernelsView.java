package firstlayer.widgets.initialization.view;

import firstlayer.math.net.KernelBank;
import firstlayer.math.net.KernelRun;
import firstlayer.param.Format;
import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Board;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Part;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Side;
import firstlayer.plot.StageBoard;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.WidgetView;
import firstlayer.widgets.initialization.model.Bank;
import firstlayer.widgets.initialization.model.KernelsScene;
import firstlayer.widgets.initialization.model.SchemeNames;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;

/** Kernels as small pictures before and after training, and the loss of the training. */
final class KernelsView implements WidgetView<Bank> {

    private static final double LEFT = 4.2;
    private static final double TOP = 2.2;
    private static final double GAP = 0.6;
    private static final int MOST_CHANNELS = 3;

    private final Diagram pictures = new Diagram();
    private final Plot losses = new Plot("");
    private final Board board = new Board(Part.rows(
            Part.of("kernels", pictures, 20, 11).weight(2),
            Part.of("losses", losses, 18, 7).rank(1)));

    private final StageBoard stage = new StageBoard();
    private final Place place;

    KernelsView(Place place) {
        this.place = place;
        if (place == Place.STAGE) {
            stage.arrange(List.of(Part.of("kernels", pictures, 20, 11), Part.of("losses", losses, 14, 8)));
        }
    }

    @Override
    public Node node() {
        return place == Place.STAGE ? stage : board;
    }

    @Override
    public List<String> parts() {
        return stage.parts();
    }

    @Override
    public void choose(List<String> parts) {
        stage.choose(parts);
    }

    @Override
    public void show(Picture<Bank> picture) {
        Bank bank = picture.now();
        pictures.setAccessibleText("Kernels before and after training");
        pictures.show(pen -> paint(pen, bank));
        double[] loss = bank.run().map(KernelRun::losses).orElse(new double[0]);
        double[] steps = IntStream.range(0, loss.length).asDoubleStream().toArray();
        losses.title(bank.run().map(KernelsView::outcome).orElse("Loss while training"));
        losses.axes(
                Axis.linear(0, KernelsScene.STEPS).counting().labelled("step, η = 1"),
                Axis.logAround(loss).labelled("cross-entropy"));
        losses.show(
                pen -> pen.horizontal(Math.log(4), Ink.AXIS.dashed()),
                pen -> pen.label(0.75 * KernelsScene.STEPS, Math.log(4), "guessing: ln 4", Ink.MUTED.small()),
                pen -> picture.kept().forEach(run -> run.result().run().ifPresent(kept -> kept(pen, kept, run))),
                pen -> pen.line(steps, loss, Ink.LOSS));
    }

    private static void kept(PlotPen pen, KernelRun training, Kept<Bank> run) {
        double[] loss = training.losses();
        double[] steps = IntStream.range(0, loss.length).asDoubleStream().toArray();
        pen.line(steps, loss, Ink.LOSS.ghost());
        pen.endLabel(steps, loss, run.difference(), Ink.MUTED.small());
    }

    private static String outcome(KernelRun run) {
        return String.format(
                Locale.ROOT,
                "Training on bars: %s right%s",
                Format.PERCENT.text(run.accuracy()),
                run.complete() ? "" : ", then it ran away");
    }

    private static void paint(DiagramPen pen, Bank bank) {
        KernelBank before = bank.before();
        int k = before.kernel();
        int c = before.channels();
        String fan = String.format(
                Locale.ROOT,
                "fan-in = k·k·c = %d·%d·%d = %d, %s: deviation %s",
                k,
                k,
                c,
                before.fanIn(),
                SchemeNames.of(bank.start()),
                Numbers.significant(bank.deviation(), 3));
        pen.text(0, 0.8, fan, Side.RIGHT, Ink.TEXT.bold());
        int shown = Math.min(MOST_CHANNELS, c);
        int across = cell(pen, shown, 4) > cell(pen, shown, KernelBank.KERNELS) ? 4 : KernelBank.KERNELS;
        double cell = cell(pen, shown, across);
        row(pen, "before", before, shown, TOP, cell, across);
        Optional<KernelBank> after = bank.run().map(KernelRun::after);
        double below = TOP + shown * cell * KernelBank.KERNELS / across + GAP;
        if (after.isPresent()) {
            row(pen, "after", after.get(), shown, below, cell, across);
        } else {
            pen.text(LEFT, below + cell / 2, "training …", Side.RIGHT, Ink.MUTED);
        }
        String note = c > shown
                ? String.format(Locale.ROOT, "the first %d of %d channels; blue is +, orange is −", shown, c)
                : "blue is +, orange is −";
        String head = "; the classifier on top starts by the same rule with fan-in 8, its biases at 0";
        pen.text(LEFT - 0.45, pen.height() - 0.5, note + head, Side.RIGHT, Ink.MUTED.small());
    }

    // The side of a kernel when so many stand in a line.
    private static double cell(DiagramPen pen, int channels, int across) {
        int lines = 2 * channels * KernelBank.KERNELS / across;
        return Math.min((pen.width() - LEFT) / across, (pen.height() - TOP - GAP - 1.4) / lines);
    }

    private static void row(
            DiagramPen pen, String name, KernelBank bank, int channels, double top, double cell, int across) {
        pen.text(LEFT, top + channels * cell / 2, name, Side.LEFT, Ink.TEXT);
        double most = Arrays.stream(bank.weights())
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
        for (int which = 0; which < KernelBank.KERNELS; which++) {
            for (int channel = 0; channel < channels; channel++) {
                double x = LEFT + which % across * cell;
                double y = top + (which / across * channels + channel) * cell;
                kernel(pen, bank.picture(which, channel), most, x, y, 0.88 * cell);
            }
        }
    }

    private static void kernel(DiagramPen pen, double[][] weights, double most, double x, double y, double size) {
        double dot = size / weights.length;
        for (int line = 0; line < weights.length; line++) {
            for (int column = 0; column < weights.length; column++) {
                double w = weights[line][column];
                double left = x + column * dot;
                double top = y + line * dot;
                if (w != 0) {
                    double strength = 0.1 + 0.9 * Math.abs(w) / most;
                    pen.rectangle(
                            left, top, left + dot, top + dot, Ink.signed(w).faint(strength));
                }
            }
        }
        pen.frame(x, y, x + size, y + size, Ink.AXIS.wide(1));
    }
}
