package firstlayer.widgets.neuron.view;

import firstlayer.math.Activation;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NumberWording;
import firstlayer.widgets.neuron.model.Pair;
import java.util.Locale;

/** Two hidden neurons and a sum as a wiring. */
final class PairPainter {

    private static final double RADIUS = 1.5;
    private static final double MIDDLE = (row(0) + row(1)) / 2;

    private PairPainter() {}

    private static double row(int i) {
        return 2 + 5 * i;
    }

    static void show(Diagram diagram, Neuron neuron, Pair pair) {
        diagram.fitAcross(NeuronPainter.LEAST_WIDTH, 9.7);
        diagram.show(pen -> paint(pen, neuron, pair));
    }

    private static void paint(DiagramPen pen, Neuron neuron, Pair pair) {
        double x1 = neuron.x().get(0);
        double x2 = neuron.x().get(1);
        double[] h = {pair.h1(x1, x2), pair.h2(x1, x2)};
        double[] bias = {pair.b1(), pair.b2()};
        double left = NeuronPainter.INPUT_AT;
        double outputAt = pen.width() - 3.4;
        double hiddenAt = left + 0.48 * (outputAt - left);
        for (int to = 0; to < 2; to++) {
            for (int from = 0; from < 2; from++) {
                double start = row(from);
                double end = row(to) + 0.35 * (from - to);
                pen.edge(left + NeuronPainter.RADIUS, start, hiddenAt - RADIUS, end, NeuronPainter.edge(1));
            }
        }
        for (int i = 0; i < 2; i++) {
            double y = row(i);
            double end = MIDDLE + 0.8 * (2 * i - 1);
            double weight = i == 0 ? 1 : -2;
            pen.edge(hiddenAt + RADIUS, y, outputAt - RADIUS, end, NeuronPainter.edge(weight));
            pen.text(
                    hiddenAt + RADIUS + 0.4,
                    y + (i == 0 ? -0.2 : 0.3),
                    NumberWording.number(weight),
                    i == 0 ? Side.ABOVE_RIGHT : Side.BELOW_RIGHT,
                    Ink.signed(weight).bold());
            NeuronPainter.circle(
                    pen, left, y, NeuronPainter.RADIUS, Ink.INPUT, String.format(Locale.ROOT, "x_%d", i + 1));
            pen.text(
                    left - NeuronPainter.RADIUS,
                    y,
                    NumberWording.hundredths(neuron.x().get(i)),
                    Side.LEFT,
                    Ink.INPUT);
            NeuronPainter.circle(pen, hiddenAt, y, RADIUS, Ink.OUTPUT, NumberWording.number(h[i]));
            pen.text(hiddenAt, y + 1.35, formula(pair, i, bias[i]), Side.BELOW, Ink.TEXT);
        }
        pen.text(
                (left + hiddenAt) / 2,
                row(0) - 0.2,
                "all four weights 1",
                Side.ABOVE,
                Ink.WEIGHT.bold().small());
        NeuronPainter.circle(pen, outputAt, MIDDLE, 2.1, Ink.OUTPUT, NumberWording.number(h[0] - 2 * h[1]));
        pen.text(outputAt, MIDDLE + 1.9, "y = h_1 − 2h_2", Side.BELOW, Ink.OUTPUT.bold());
        pen.text(outputAt, MIDDLE + 3.0, "yes from ½ up", Side.BELOW, Ink.MUTED.small());
    }

    private static String formula(Pair pair, int i, double b) {
        String shift = b == 0 ? "" : (b < 0 ? " − " : " + ") + NumberWording.number(Math.abs(b));
        String sum = "x_1 + x_2" + shift;
        String name = String.format(Locale.ROOT, "h_%d = ", i + 1);
        return pair.activation() == Activation.RELU ? name + "max(0, " + sum + ")" : name + sum;
    }
}
