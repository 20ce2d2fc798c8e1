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
import firstlayer.widgets.initialization.model.LayersReadouts;
import firstlayer.widgets.initialization.model.ScaleFactor;
import firstlayer.widgets.initialization.model.Stack;
import java.util.Arrays;
import java.util.stream.Stream;

/** How large signals, gradients and the difference between examples are, layer by layer, with theory and other draws. */
final class SizesPlot {

    /** A spread that is this share of the outputs is rounding. */
    private static final double ROUNDING = 1e-16;

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
        double[] spread = stack.rows().signals() ? spread(stack) : new double[0];
        double[] weights = stack.rows().weights() ? seen(propagation.weightGradients()) : new double[0];
        plot.title(title(stack));
        plot.axes(
                Axis.linear(stack.depth() == 1 ? 0 : 1, Math.max(1.5, stack.depth()))
                        .counting()
                        .labelled("layer"),
                Axis.logAround(all(forward, backward, spread, weights)));
        plot.show(
                pen -> stack.band().ifPresent(band -> band(pen, layers, band)),
                pen -> picture.kept().forEach(run -> kept(pen, run, stack)),
                pen -> theory(pen, stack, layers),
                pen -> line(pen, layers, spread, Ink.INPUT, true, "spread between examples"),
                pen -> line(pen, layers, weights, Ink.WEIGHT, true, "weight gradients"),
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
                .orElse(stack.finished() ? "" : ", other draws are on their way");
        String same = stack.lecunIsXavier() ? " · n_{in} = n_{out}: LeCun = Xavier" : "";
        String loss =
                LayersReadouts.firstLoss(stack).map(words -> " · " + words).orElse("");
        return "RMS by layer, theory dotted" + band + same + loss;
    }

    private static double[] seen(double[] sizes) {
        return Arrays.stream(sizes)
                .map(v -> v > 0 && Double.isFinite(v) ? v : Double.NaN)
                .toArray();
    }

    private static double[] spread(Stack stack) {
        return seen(stack.layers().stream()
                .mapToDouble(
                        layer -> layer.spread() > ROUNDING * layer.activations().rms() ? layer.spread() : 0)
                .toArray());
    }

    private static void line(PlotPen pen, double[] layers, double[] sizes, Ink ink, boolean dashed, String name) {
        if (sizes.length == 0) {
            return;
        }
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
        if (stack.rows().signals()) {
            pen.line(layers, seen(stack.theory().spread()), Ink.INPUT.dotted());
        }
        if (stack.rows().weights()) {
            pen.line(layers, seen(stack.theory().weights()), Ink.WEIGHT.dotted());
        }
        pen.line(layers, seen(stack.theory().forward()), Ink.OUTPUT.dotted());
        pen.line(layers, seen(stack.theory().backward()), Ink.GRADIENT.dotted());
    }

    private static void band(PlotPen pen, double[] layers, Band band) {
        band(pen, layers, band.forward(), Ink.OUTPUT);
        band(pen, layers, band.backward(), Ink.GRADIENT);
    }

    private static void band(PlotPen pen, double[] layers, double[][] lines, Ink ink) {
        pen.band(layers, Band.quantile(lines, 0), Band.quantile(lines, 1), ink.faint(0.22));
    }

    private static void kept(PlotPen pen, Kept<Stack> run, Stack now) {
        Stack kept = run.result();
        double[] layers = kept.numbers();
        double[] forward = seen(kept.propagation().forward());
        pen.line(layers, forward, Ink.OUTPUT.ghost());
        pen.line(layers, seen(kept.propagation().backward()), Ink.GRADIENT.ghost());
        if (now.rows().weights()) {
            pen.line(layers, seen(kept.propagation().weightGradients()), Ink.WEIGHT.ghost());
        }
        String times =
                ScaleFactor.of(now, kept).map(scale -> "; now " + scale.words()).orElse("");
        pen.endLabel(layers, forward, run.difference() + times, Ink.MUTED.small());
    }

    private static void deaths(PlotPen pen, Stack stack) {
        stack.signalDies().ifPresent(layer -> {
            LayerState state = stack.layers().get(layer - 1);
            if (state.spread() > 0) {
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
        boolean ours = guess.readout().matches("(forward-rms|backward-rms|forward-spread|weight-gradient-rms)\\.\\d+");
        if (ours && guess.number() > 0) {
            double layer =
                    Numbers.read(guess.readout().substring(guess.readout().indexOf('.') + 1));
            pen.guess(layer, guess.number(), "your guess", Ink.TEXT);
        }
    }
}
