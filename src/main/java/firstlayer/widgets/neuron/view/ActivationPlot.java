package firstlayer.widgets.neuron.view;

import firstlayer.math.Activation;
import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Side;
import firstlayer.widget.Guess;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NumberWording;
import firstlayer.widgets.neuron.model.SymmetricAxis;
import firstlayer.widgets.neuron.model.Target;
import java.util.List;
import java.util.Optional;

/** φ(z) and φ′(z) together, with a dot at z on both. */
final class ActivationPlot {

    private ActivationPlot() {}

    static void show(Plot plot, Picture<Neuron> picture) {
        Neuron neuron = picture.now();
        double reach = SymmetricAxis.around(neuron.z());
        plot.title(neuron.target() == Target.XOR ? "φ(z) and φ′(z)" : "The bend φ(z) and its slope φ′(z)");
        plot.equalUnits(false);
        plot.spots(List.of());
        plot.axes(Axis.linear(-reach, reach).labelled("z"), upright(neuron.activation(), reach));
        plot.show(
                pen -> picture.kept().forEach(run -> ghost(pen, run, neuron)),
                pen -> paint(pen, neuron, picture.guess()));
    }

    /** Where a kept run is on its bend; the bend too, where it is another. */
    private static void ghost(PlotPen pen, Kept<Neuron> run, Neuron now) {
        Neuron kept = run.result();
        if (kept.pair().isEmpty()) {
            if (kept.activation() != now.activation()) {
                pen.curve(kept.activation()::value, Ink.OUTPUT.ghost());
            }
            pen.ring(kept.z(), kept.a(), 6, Ink.OUTPUT.ghost());
            pen.label(kept.z(), kept.a(), run.difference(), Ink.MUTED.small());
        }
    }

    static Axis upright(Activation activation, double reach) {
        return switch (activation) {
            case STEP, SIGMOID -> Axis.linear(-0.15, 1.15);
            case TANH -> Axis.linear(-1.2, 1.2);
            case IDENTITY -> Axis.linear(-reach, reach);
            default -> Axis.linear(-0.2 * reach, reach);
        };
    }

    private static void paint(PlotPen pen, Neuron neuron, Optional<Guess> guess) {
        Activation activation = neuron.activation();
        double z = neuron.z();
        double slope = activation.slope(z);
        pen.vertical(z, Ink.MUTED.wide(1).dashed());
        slope(pen, activation);
        curve(pen, activation);
        pen.dot(z, slope, Ink.GRADIENT);
        pen.dot(z, neuron.a(), 6, Ink.OUTPUT);
        pen.label(z, neuron.a(), "φ(z) = " + value(neuron.a()), Ink.OUTPUT.bold());
        pen.label(z, slope, "φ′(z) = " + value(slope), Ink.GRADIENT.bold());
        guess.filter(g -> g.readout().equals("a")).ifPresent(g -> pen.guess(z, g.number(), "your guess", Ink.OUTPUT));
        guess.filter(g -> g.readout().equals("z"))
                .ifPresent(g -> pen.guess(g.number(), activation.value(g.number()), "your guess", Ink.TEXT));
    }

    private static void curve(PlotPen pen, Activation activation) {
        if (activation == Activation.STEP) {
            pen.curve(activation::value, -1e9, Math.nextDown(0.0), Ink.OUTPUT.wide(2.5));
            pen.curve(activation::value, 0, 1e9, Ink.OUTPUT.wide(2.5));
            pen.ring(0, 0, 4, Ink.OUTPUT.wide(1.5));
            pen.dot(0, 1, 4, Ink.OUTPUT);
            pen.text(0, 1, "step(0) = 1", Side.ABOVE_LEFT, Ink.MUTED.small());
        } else {
            pen.curve(activation::value, Ink.OUTPUT.wide(2.5));
        }
    }

    private static void slope(PlotPen pen, Activation activation) {
        boolean hinge = activation == Activation.RELU || activation == Activation.LEAKY_RELU;
        if (hinge) {
            pen.curve(activation::slope, -1e9, 0, Ink.GRADIENT.wide(1.8).dashed());
            pen.curve(
                    activation::slope,
                    Double.MIN_NORMAL,
                    1e9,
                    Ink.GRADIENT.wide(1.8).dashed());
            pen.ring(0, 1, 3.5, Ink.GRADIENT.wide(1.5));
            pen.dot(0, activation.slope(0), 3.5, Ink.GRADIENT);
            pen.text(0, 0, "φ′(0) = " + NumberWording.number(activation.slope(0)), Side.BELOW_RIGHT, Ink.MUTED.small());
        } else {
            pen.curve(activation::slope, Ink.GRADIENT.wide(1.8).dashed());
        }
    }

    /** Three decimals for what lies about 1, fewer for large numbers. */
    static String value(double number) {
        return Math.abs(number) < 10 ? Numbers.fixed(number, 3) : Numbers.significant(number, 4);
    }
}
