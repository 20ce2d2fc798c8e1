package firstlayer.widgets.initialization.view;

import firstlayer.math.net.Band;
import firstlayer.math.net.LayerState;
import firstlayer.math.net.Propagation;
import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.widget.Guess;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widgets.initialization.model.SchemeNames;
import firstlayer.widgets.initialization.model.Stack;
import java.util.Arrays;
import java.util.stream.Stream;

/** How large signals, gradients and the difference between examples are, layer by layer, with theory and other draws. */
final class SizesPlot {

    /** Below this a difference is rounding. */
    private static final double LEAST = 1e-18;

    private final Plot plot = new Plot("");

    Plot plot() {
        return plot;
    }

    void show(Picture<Stack> picture) {
        Stack stack = picture.now();
        Propagation propagation = stack.propagation();
        double[] layers = stack.numbers();
        double[] forward = seen(propagation.forward());
        double[] backward = seen(propagation.backward());
        double[] spread = seen(propagation.spread());
        plot.title(title(stack));
        plot.axes(
                Axis.linear(stack.depth() == 1 ? 0 : 1, Math.max(1.5, stack.depth()))
                        .counting()
                        .labelled("layer"),
                Axis.logAround(all(forward, backward, spread)));
        plot.show(
                pen -> stack.band().ifPresent(band -> band(pen, layers, band)),
                pen -> picture.kept().forEach(run -> kept(pen, run)),
                pen -> theory(pen, stack, layers),
                pen -> line(pen, layers, spread, Ink.INPUT, true, "spread between examples"),
                pen -> line(pen, layers, backward, Ink.GRADIENT, false, "gradients ←"),
                pen -> line(pen, layers, forward, Ink.OUTPUT, false, "outputs →"),
                pen -> deaths(pen, stack),
                pen -> picture.guess().ifPresent(guess -> guess(pen, guess)));
    }

    private static double[] all(double[]... lines) {
        return Stream.of(lines).flatMapToDouble(Arrays::stream).toArray();
    }

    private static String title(Stack stack) {
        String band = stack.band()
                .map(other -> ", band of " + other.forward().length + " draws")
                .orElse("");
        String same = stack.lecunIsXavier() ? " · n_{in} = n_{out}: LeCun = Xavier" : "";
        return "RMS by layer, theory dotted" + band + same;
    }

    private static double[] seen(double[] sizes) {
        return Arrays.stream(sizes)
                .map(v -> v > LEAST && Double.isFinite(v) ? v : Double.NaN)
                .toArray();
    }

    private static void line(PlotPen pen, double[] layers, double[] sizes, Ink ink, boolean dashed, String name) {
        pen.line(layers, sizes, ink.dashedIf(dashed));
        if (!dashed) {
            pen.dots(layers, sizes, ink);
        }
        int at = name.startsWith("grad") ? 0 : sizes.length - 1;
        if (Double.isFinite(sizes[at])) {
            pen.label(layers[at], sizes[at], name, ink.bold().size(0.85));
        } else {
            pen.endLabel(layers, sizes, name, ink.bold().size(0.85));
        }
    }

    private static void theory(PlotPen pen, Stack stack, double[] layers) {
        pen.line(layers, seen(stack.theory().spread()), Ink.INPUT.dotted());
        pen.line(layers, seen(stack.theory().forward()), Ink.OUTPUT.dotted());
        pen.line(layers, seen(stack.theory().backward()), Ink.GRADIENT.dotted());
    }

    private static void band(PlotPen pen, double[] layers, Band band) {
        band(pen, layers, band.forward(), Ink.OUTPUT);
        band(pen, layers, band.backward(), Ink.GRADIENT);
    }

    private static void band(PlotPen pen, double[] layers, double[][] lines, Ink ink) {
        double[] low = floor(Band.quantile(lines, 0));
        double[] high = floor(Band.quantile(lines, 1));
        pen.band(layers, low, high, ink.faint(0.22));
    }

    private static double[] floor(double[] sizes) {
        return Arrays.stream(sizes).map(v -> Math.max(LEAST, v)).toArray();
    }

    private static void kept(PlotPen pen, Kept<Stack> run) {
        double[] layers = run.result().numbers();
        double[] forward = seen(run.result().propagation().forward());
        pen.line(layers, forward, Ink.OUTPUT.ghost());
        pen.line(layers, seen(run.result().propagation().backward()), Ink.GRADIENT.ghost());
        pen.endLabel(layers, forward, SchemeNames.of(run.result().start()), Ink.MUTED.small());
    }

    private static void deaths(PlotPen pen, Stack stack) {
        stack.signalDies().ifPresent(layer -> {
            LayerState state = stack.layers().get(layer - 1);
            if (state.spread() > LEAST) {
                pen.ring(layer, state.spread(), 7, Ink.BAD);
                pen.label(
                        layer,
                        state.spread(),
                        "dies in layer " + layer,
                        Ink.BAD.bold().size(0.85));
            }
        });
    }

    private static void guess(PlotPen pen, Guess guess) {
        boolean ours = guess.readout().matches("(forward-rms|backward-rms|forward-spread)\\.\\d+");
        if (ours && guess.number() > 0) {
            double layer =
                    Numbers.read(guess.readout().substring(guess.readout().indexOf('.') + 1));
            pen.guess(layer, guess.number(), "your guess", Ink.TEXT);
        }
    }
}
