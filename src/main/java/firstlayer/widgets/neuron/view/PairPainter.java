package firstlayer.widgets.neuron.view;

import firstlayer.math.Activation;
import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.neuron.model.DecisionBoundary;
import firstlayer.widgets.neuron.model.LinearWording;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NumberWording;
import firstlayer.widgets.neuron.model.Pair;
import java.util.List;
import java.util.Locale;

/** Two hidden neurons and a sum as a wiring. */
final class PairPainter {

    private static final double RADIUS = 1.5;
    private static final double MIDDLE = (row(0) + row(1)) / 2;

    private static final double HEIGHT = 9.7;

    private PairPainter() {}

    private static double row(int i) {
        return 2 + 5 * i;
    }

    static void show(Diagram diagram, Neuron neuron, Pair pair, KeptLines kept) {
        diagram.fitAcross(NeuronPainter.LEAST_WIDTH, HEIGHT + kept.height());
        diagram.show(pen -> paint(pen, neuron, pair), pen -> kept.paint(pen, HEIGHT));
    }

    private static void paint(DiagramPen pen, Neuron neuron, Pair pair) {
        double x1 = neuron.x().get(0);
        double x2 = neuron.x().get(1);
        double[] h = {pair.h1(x1, x2), pair.h2(x1, x2)};
        List<DecisionBoundary> sums = List.of(pair.first(), pair.second());
        double left = NeuronPainter.INPUT_AT;
        double outputAt = pen.width() - 3.4;
        double hiddenAt = left + 0.48 * (outputAt - left);
        for (int to = 0; to < 2; to++) {
            for (int from = 0; from < 2; from++) {
                double start = row(from);
                double end = row(to) + 0.35 * (from - to);
                pen.edge(
                        left + NeuronPainter.RADIUS,
                        start,
                        hiddenAt - RADIUS,
                        end,
                        NeuronPainter.edge(
                                from == 0 ? sums.get(to).w1() : sums.get(to).w2()));
            }
        }
        for (int i = 0; i < 2; i++) {
            double y = row(i);
            double end = MIDDLE + 0.8 * (2 * i - 1);
            double weight = i == 0 ? pair.v1() : pair.v2();
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
            String formula = formula(pair, i, sums.get(i));
            double room = outputAt - 2.6 - (hiddenAt - RADIUS);
            double size = 0.9 * Math.min(1, room / pen.widthOf(formula, Ink.TEXT));
            pen.text(hiddenAt - RADIUS - 0.4, y + 1.35, formula, Side.BELOW_RIGHT, Ink.TEXT.size(size));
        }
        NeuronPainter.circle(pen, outputAt, MIDDLE, 2.1, Ink.OUTPUT, NumberWording.number(pair.y(x1, x2)));
        DecisionBoundary output = new DecisionBoundary(pair.v1(), pair.v2(), pair.c());
        pen.text(
                outputAt, MIDDLE + 1.9, "y = " + LinearWording.of(output, "h_1", "h_2"), Side.BELOW, Ink.OUTPUT.bold());
        pen.text(outputAt, MIDDLE + 3.0, "yes from ½ up", Side.BELOW, Ink.MUTED.small());
    }

    private static String formula(Pair pair, int i, DecisionBoundary hidden) {
        String sum = LinearWording.of(hidden, "x_1", "x_2");
        String name = String.format(Locale.ROOT, "h_%d = ", i + 1);
        return pair.activation() == Activation.RELU ? name + "max(0, " + sum + ")" : name + sum;
    }
}
