package firstlayer.widgets.initialization.view;

import firstlayer.math.net.KernelBank;
import firstlayer.math.net.KernelRun;
import firstlayer.param.Format;
import firstlayer.param.Knobs;
import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Drawing;
import firstlayer.plot.Ink;
import firstlayer.plot.Part;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Side;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.initialization.model.Bank;
import firstlayer.widgets.initialization.model.KernelsScene;
import firstlayer.widgets.initialization.model.SchemeNames;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Kernels as small pictures before and after training, and the loss of the training. */
final class KernelsView extends PartsView<Bank> {

    private static final double LEFT = 4.2;
    private static final double TOP = 2.5;
    private static final double GAP = 0.6;
    private static final int MOST_CHANNELS = 3;
    private static final double LEAST_CELL = 1.2;

    private final Knobs knobs;
    private final Diagram pictures = new Diagram();
    private final BarImages images = new BarImages();
    private final ActivationMaps maps = new ActivationMaps();
    private final Plot losses = new Plot("");
    private boolean withMaps;

    KernelsView(Knobs knobs, Place place) {
        super(place);
        this.knobs = knobs;
        layOut(false);
    }

    /** With the maps where an image is chosen: only then is there something to see. */
    private void layOut(boolean mapped) {
        withMaps = mapped;
        Part.One kernelsPart = Part.of("kernels", pictures, 20, 7).weight(1.2);
        Part.One imagesPart = Part.of("images", images.diagram(), 13, 6.5).rank(2);
        Part.One mapsPart = Part.of("maps", maps.diagram(), 16, 6.8).rank(1);
        Part.One lossesPart = Part.of("losses", losses, 14, 9).rank(mapped ? 3 : 1);
        Part below = Part.columns(imagesPart, lossesPart);
        arrange(
                mapped ? Part.rows(kernelsPart, mapsPart, below) : Part.rows(kernelsPart, below),
                mapped
                        ? List.of(mapsPart, kernelsPart, imagesPart, lossesPart)
                        : List.of(kernelsPart, imagesPart, lossesPart, mapsPart));
    }

    @Override
    public void show(Picture<Bank> picture) {
        Drawing.onlyNow(!picture.kept().isEmpty(), pictures, images.diagram(), maps.diagram());
        Bank bank = picture.now();
        if (withMaps != bank.image() > 0) {
            layOut(bank.image() > 0);
        }
        pictures.setAccessibleText("Kernels at the start and now");
        pictures.show(pen -> paint(pen, bank, !picture.kept().isEmpty()));
        images.show(
                bank,
                image -> knobs.set(
                        KernelsScene.lit(knobs.now(), image == bank.image() ? 0 : image, bank.row(), bank.column())));
        maps.show(bank, (row, column) -> knobs.set(KernelsScene.lit(knobs.now(), bank.image(), row, column)));
        double[] loss = bank.run().map(KernelRun::losses).orElse(new double[0]);
        double[] steps = IntStream.range(0, loss.length).asDoubleStream().toArray();
        double end = Math.max(KernelsScene.USUAL, bank.asked());
        losses.title(bank.run().map(run -> outcome(bank, run)).orElse("Loss while training"));
        losses.axes(
                Axis.linear(0, end).counting().labelled("step, η = 1"),
                Axis.logAround(loss).labelled("cross-entropy"));
        losses.show(
                pen -> pen.horizontal(Math.log(4), Ink.AXIS.dashed()),
                pen -> pen.label(0.75 * end, Math.log(4), "guessing: ln 4", Ink.MUTED.small()),
                pen -> picture.kept().forEach(run -> run.result().run().ifPresent(kept -> kept(pen, kept, run))),
                pen -> pen.line(steps, loss, Ink.LOSS),
                pen -> {
                    if (loss.length > 0) {
                        pen.dot(loss.length - 1, loss[loss.length - 1], Ink.LOSS);
                    }
                });
    }

    private static void kept(PlotPen pen, KernelRun training, Kept<Bank> run) {
        double[] loss = training.losses();
        double[] steps = IntStream.range(0, loss.length).asDoubleStream().toArray();
        pen.line(steps, loss, Ink.LOSS.ghost());
        pen.endLabel(steps, loss, run.difference(), Ink.MUTED.small());
    }

    private static String outcome(Bank bank, KernelRun run) {
        return String.format(
                Locale.ROOT,
                "After %d %s: %s right%s",
                run.steps(),
                run.steps() == 1 ? "step" : "steps",
                Format.PERCENT.text(run.accuracy()),
                bank.left() ? ", then it ran away" : "");
    }

    private static void paint(DiagramPen pen, Bank bank, boolean beside) {
        KernelBank before = bank.before();
        int k = before.kernel();
        int c = before.channels();
        String sum = String.format(Locale.ROOT, "fan-in = k·k·c = %d·%d·%d = %d", k, k, c, before.fanIn());
        String rule = String.format(
                Locale.ROOT,
                "%s: deviation %s",
                SchemeNames.of(bank.start()),
                Numbers.significant(bank.deviation(), 3));
        lines(pen, 0, 0.8, 1.1, Ink.TEXT.bold(), sum, ", ", rule);
        int shown = shown(pen, c);
        int across = across(pen, shown);
        double cell = cell(pen, shown, across);
        row(pen, "start", before, shown, TOP, cell, across);
        Optional<KernelBank> after = bank.run().map(KernelRun::after);
        double below = TOP + shown * cell * KernelBank.KERNELS / across + GAP;
        if (after.isPresent()) {
            row(pen, "step " + bank.step(), after.get(), shown, below, cell, across);
        } else {
            pen.text(LEFT, below + cell / 2, "training …", Side.RIGHT, Ink.MUTED);
        }
        String channels = c > shown
                ? String.format(
                        Locale.ROOT, "channel%s 1%s of %d; ", shown == 1 ? "" : "s", shown == 1 ? "" : "–" + shown, c)
                : "";
        String note = channels + "blue is +, orange is −" + (beside ? "; kept runs: loss only" : "");
        String head = String.format(Locale.ROOT, "classifier: same rule, fan-in %d, biases 0", before.headFanIn());
        lines(pen, 0, pen.height() - 1.5, 1, Ink.MUTED.small(), note, "; ", head);
    }

    /** In one line, or in two where that is too long. */
    private static void lines(
            DiagramPen pen, double x, double y, double below, Brush ink, String first, String between, String second) {
        String both = first + between + second;
        if (pen.widthOf(both, ink) < pen.width() - x) {
            pen.text(x, y, both, Side.RIGHT, ink);
            return;
        }
        pen.text(x, y, first, Side.RIGHT, ink);
        pen.text(x, y + below, second, Side.RIGHT, ink);
    }

    // Fewer channels rather than kernels too small to be seen.
    private static int shown(DiagramPen pen, int channels) {
        int shown = Math.min(MOST_CHANNELS, channels);
        while (shown > 1 && cell(pen, shown, across(pen, shown)) < LEAST_CELL) {
            shown--;
        }
        return shown;
    }

    private static int across(DiagramPen pen, int channels) {
        return cell(pen, channels, 4) > cell(pen, channels, KernelBank.KERNELS) ? 4 : KernelBank.KERNELS;
    }

    // The side of a kernel when so many stand in a line.
    private static double cell(DiagramPen pen, int channels, int across) {
        int lines = 2 * channels * KernelBank.KERNELS / across;
        return Math.min((pen.width() - LEFT) / across, (pen.height() - TOP - GAP - 2.1) / lines);
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
