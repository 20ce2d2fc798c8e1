package firstlayer.widgets.neuron.view;

import firstlayer.plot.Diagram;
import firstlayer.plot.DiagramPen;
import firstlayer.plot.Ink;
import firstlayer.plot.Side;
import firstlayer.widgets.neuron.model.DecisionBoundary;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NumberWording;
import firstlayer.widgets.neuron.model.Pair;

/** The wiring with nothing but its numbers, for a room that sees it small and from far away. */
final class SmallWiring {

    private static final double RADIUS = 1.45;
    private static final double LEFT = 1.7;
    /** Above and below the circles, for the names and b. */
    private static final double HEAD = 3.1;

    private static final double FOOT = 3;

    private SmallWiring() {}

    static void show(Diagram diagram, Neuron neuron) {
        diagram.fit(0, 0, 0);
        diagram.show(pen -> neuron.pair().ifPresentOrElse(pair -> pair(pen, neuron, pair), () -> one(pen, neuron)));
    }

    private static double row(DiagramPen pen, int i, int count) {
        double room = pen.height() - HEAD - FOOT;
        return count == 1 ? HEAD + room / 2 : HEAD + room * i / (count - 1);
    }

    private static double middle(DiagramPen pen) {
        return (row(pen, 0, 2) + row(pen, 1, 2)) / 2;
    }

    private static void one(DiagramPen pen, Neuron neuron) {
        int n = neuron.inputs();
        double sumAt = 0.62 * pen.width();
        double outputAt = pen.width() - 1.9;
        double middle = middle(pen);
        for (int i = 0; i < n; i++) {
            double w = neuron.weight(i);
            double y = row(pen, i, n);
            pen.edge(LEFT, y, sumAt, middle, NeuronPainter.edge(w));
        }
        pen.line(sumAt, middle, sumAt, middle + RADIUS + 0.7, Ink.BIAS.wide(3).dashedIf(neuron.bias() < 0));
        pen.line(sumAt, middle, outputAt, middle, Ink.OUTPUT.wide(3));
        for (int i = 0; i < n; i++) {
            double y = row(pen, i, n);
            double at = LEFT + 0.36 * (sumAt - LEFT);
            Ink ink = Ink.signed(neuron.weight(i));
            pen.pill(
                    at,
                    y + 0.16 * (middle - y),
                    NumberWording.hundredths(neuron.weight(i)),
                    Ink.SURFACE,
                    ink.wide(1.4),
                    ink.bold());
            number(pen, LEFT, y, Ink.INPUT, neuron.x().get(i));
        }
        pen.text(LEFT, row(pen, 0, n) - RADIUS, "x", Side.ABOVE, Ink.INPUT.bold());
        pen.text(LEFT + 0.36 * (sumAt - LEFT), row(pen, 0, n) - RADIUS, "w", Side.ABOVE, Ink.TEXT.bold());
        NeuronPainter.circle(pen, sumAt, middle, RADIUS, Ink.TEXT, "Σ");
        pen.text(sumAt, middle - RADIUS, "z = " + NumberWording.hundredths(neuron.z()), Side.ABOVE, Ink.TEXT.bold());
        pen.text(
                sumAt,
                middle + RADIUS + 0.5,
                "b = " + NumberWording.hundredths(neuron.bias()),
                Side.BELOW,
                Ink.BIAS.bold());
        number(pen, outputAt, middle, Ink.OUTPUT, neuron.a());
        pen.text(outputAt, middle + RADIUS, "a", Side.BELOW, Ink.OUTPUT.bold());
    }

    private static void pair(DiagramPen pen, Neuron neuron, Pair pair) {
        double x1 = neuron.x().get(0);
        double x2 = neuron.x().get(1);
        double[] x = {x1, x2};
        double[] h = {pair.h1(x1, x2), pair.h2(x1, x2)};
        double[] v = {pair.v1(), pair.v2()};
        double hiddenAt = 0.5 * pen.width();
        double outputAt = pen.width() - 1.9;
        double middle = middle(pen);
        for (int to = 0; to < 2; to++) {
            DecisionBoundary hidden = to == 0 ? pair.first() : pair.second();
            for (int from = 0; from < 2; from++) {
                double w = from == 0 ? hidden.w1() : hidden.w2();
                pen.edge(LEFT, row(pen, from, 2), hiddenAt, row(pen, to, 2), NeuronPainter.edge(w));
            }
            pen.edge(hiddenAt, row(pen, to, 2), outputAt, middle, NeuronPainter.edge(v[to]));
        }
        for (int i = 0; i < 2; i++) {
            double y = row(pen, i, 2);
            number(pen, LEFT, y, Ink.INPUT, x[i]);
            number(pen, hiddenAt, y, Ink.OUTPUT, h[i]);
            Ink ink = Ink.signed(v[i]);
            pen.pill(
                    (hiddenAt + outputAt) / 2,
                    (y + middle) / 2,
                    NumberWording.number(v[i]),
                    Ink.SURFACE,
                    ink.wide(1.4),
                    ink.bold());
        }
        pen.text(LEFT, row(pen, 0, 2) - RADIUS, "x", Side.ABOVE, Ink.INPUT.bold());
        pen.text(hiddenAt, row(pen, 0, 2) - RADIUS, "h_1", Side.ABOVE, Ink.OUTPUT.bold());
        pen.text(hiddenAt, row(pen, 1, 2) + RADIUS, "h_2", Side.BELOW, Ink.OUTPUT.bold());
        number(pen, outputAt, middle, Ink.OUTPUT, pair.y(x1, x2));
        String shift = pair.c() == 0 ? "" : ", c = " + NumberWording.number(pair.c());
        pen.text(outputAt, middle + RADIUS, "y" + shift, Side.BELOW, Ink.OUTPUT.bold());
    }

    private static void number(DiagramPen pen, double x, double y, Ink ink, double value) {
        NeuronPainter.circle(pen, x, y, RADIUS, ink, NumberWording.number(value));
    }
}
