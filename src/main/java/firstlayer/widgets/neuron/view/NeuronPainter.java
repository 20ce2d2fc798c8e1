package firstlayer.widgets.neuron.view;

import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NumberWording;
import firstlayer.widgets.neuron.model.SymmetricAxis;
import java.util.Locale;

/** The neuron as a wiring: inputs, weighted edges, Σ, the bend with its dot, the output. */
final class NeuronPainter {

    /** Below this width in em the letters shrink. */
    static final double LEAST_WIDTH = 31;

    static final double INPUT_AT = 4.4;
    static final double RADIUS = 1.7;
    private static final double SUM_RADIUS = 1.9;
    private static final double ACTIVATION_SIZE = 4.8;
    private static final double OUTPUT_RADIUS = 2;

    private NeuronPainter() {}

    /** Where the output stands: at the right end. */
    private static double outputAt(DiagramPen pen) {
        return pen.width() - OUTPUT_RADIUS - 0.3;
    }

    private static double activationAt(DiagramPen pen) {
        return outputAt(pen) - OUTPUT_RADIUS - ACTIVATION_SIZE - Math.max(1.2, 0.05 * pen.width());
    }

    // Most of the width is for the edges and their weights, the rest for z.
    private static double sumAt(DiagramPen pen) {
        double free = activationAt(pen) - INPUT_AT;
        return INPUT_AT + Math.min(0.62 * free, free - SUM_RADIUS - 4.8);
    }

    static void show(Diagram diagram, Neuron neuron, KeptLines kept) {
        double height = Math.max(8.5, row(neuron.inputs() - 1, neuron.inputs()) + 1.9);
        diagram.fitAcross(LEAST_WIDTH, height + kept.height());
        diagram.show(
                pen -> edges(pen, neuron, middle(neuron)),
                pen -> circles(pen, neuron, middle(neuron)),
                pen -> kept.paint(pen, height));
    }

    private static double middle(Neuron neuron) {
        return Math.max(4.05, (2 + row(neuron.inputs() - 1, neuron.inputs())) / 2);
    }

    /** The more inputs, the closer they stand. */
    private static double row(int i, int inputs) {
        return 2 + (inputs == 2 ? 4.1 : inputs == 3 ? 3.3 : 2.7) * i;
    }

    private static double radius(int inputs) {
        return inputs == 2 ? RADIUS : inputs == 3 ? 1.3 : 1.1;
    }

    /** Width grows with |w|; a line that hardly counts is still seen. */
    static Brush edge(double weight) {
        return Ink.signed(weight)
                .wide(Math.min(9, 0.8 + 2.1 * Math.abs(weight)))
                .dashedIf(weight < 0);
    }

    private static void edges(DiagramPen pen, Neuron neuron, double middle) {
        int n = neuron.inputs();
        double sumAt = sumAt(pen);
        double activationAt = activationAt(pen);
        for (int i = 0; i < n; i++) {
            double w = neuron.weight(i);
            double end = middle + 0.75 * (i - (n - 1) / 2.0);
            pen.edge(INPUT_AT + radius(neuron.inputs()), row(i, neuron.inputs()), sumAt - 1.7, end, edge(w));
            boolean above = i < (n + 1) / 2;
            double away = 0.3 + 0.06 * Math.min(4, Math.abs(w));
            pen.text(
                    INPUT_AT + radius(neuron.inputs()) + 0.6,
                    row(i, neuron.inputs()) + (above ? -away : away),
                    String.format(Locale.ROOT, "w_%d = %s", i + 1, NumberWording.hundredths(w)),
                    above ? Side.ABOVE_RIGHT : Side.BELOW_RIGHT,
                    Ink.signed(w).bold());
        }
        double b = neuron.bias();
        double foot = middle + 3.6;
        Brush bias = Ink.BIAS.wide(Math.min(5, 0.8 + 2.1 * Math.abs(b))).dashedIf(b < 0);
        pen.line(sumAt, middle + 1.9, sumAt, foot, bias);
        pen.dot(sumAt, foot, 4.5, Ink.BIAS);
        pen.text(sumAt + 0.3, foot - 0.2, "b = " + NumberWording.hundredths(b), Side.RIGHT, Ink.BIAS.bold());
        pen.line(sumAt + SUM_RADIUS, middle, activationAt, middle, Ink.TEXT);
        pen.text(
                (sumAt + SUM_RADIUS + activationAt) / 2,
                middle,
                "z = " + NumberWording.hundredths(neuron.z()),
                Side.ABOVE,
                Ink.TEXT.bold());
        if (neuron.k() != 1) {
            pen.text(
                    (sumAt + SUM_RADIUS + activationAt) / 2,
                    middle,
                    "× k = " + NumberWording.number(neuron.k()),
                    Side.BELOW,
                    Ink.TEXT);
        }
        pen.line(activationAt + ACTIVATION_SIZE, middle, outputAt(pen) - OUTPUT_RADIUS, middle, Ink.OUTPUT.wide(3));
    }

    private static void circles(DiagramPen pen, Neuron neuron, double middle) {
        for (int i = 0; i < neuron.inputs(); i++) {
            circle(pen, INPUT_AT, row(i, neuron.inputs()), radius(neuron.inputs()), Ink.INPUT, "x_" + (i + 1));
            pen.text(
                    INPUT_AT - radius(neuron.inputs()),
                    row(i, neuron.inputs()),
                    NumberWording.hundredths(neuron.x().get(i)),
                    Side.LEFT,
                    Ink.INPUT);
        }
        circle(pen, sumAt(pen), middle, SUM_RADIUS, Ink.TEXT, "Σ");
        double top = middle - ACTIVATION_SIZE / 2;
        double activationAt = activationAt(pen);
        pen.card(activationAt, top, ACTIVATION_SIZE, ACTIVATION_SIZE, 0.7, Ink.SURFACE, Ink.OUTPUT.wide(2.2));
        inset(pen, neuron, top);
        pen.text(
                activationAt + ACTIVATION_SIZE / 2,
                top + ACTIVATION_SIZE,
                "φ = " + neuron.activation().label(),
                Side.BELOW,
                Ink.TEXT);
        circle(pen, outputAt(pen), middle, OUTPUT_RADIUS, Ink.OUTPUT, ActivationPlot.value(neuron.a()));
        pen.text(outputAt(pen), middle + 1.9, "a", Side.BELOW, Ink.OUTPUT.bold());
    }

    static void circle(DiagramPen pen, double x, double y, double radius, Ink ink, String text) {
        pen.circle(x, y, radius, Ink.SURFACE, ink.wide(2.2));
        pen.text(x, y, text, Side.CENTER, Ink.TEXT.bold());
    }

    private static void inset(DiagramPen pen, Neuron neuron, double top) {
        double reach = SymmetricAxis.around(neuron.z());
        pen.inset(
                activationAt(pen) + 0.5,
                top + 0.5,
                ACTIVATION_SIZE - 1,
                ACTIVATION_SIZE - 1,
                Axis.linear(-reach, reach),
                ActivationPlot.upright(neuron.activation(), reach),
                plot -> {
                    plot.horizontal(0, Ink.GRID.wide(1));
                    plot.vertical(0, Ink.GRID.wide(1));
                    plot.curve(neuron.activation()::value, Ink.OUTPUT);
                    plot.dot(neuron.z(), neuron.a(), 4.5, Ink.OUTPUT);
                });
    }
}
