package firstlayer.widgets.neuron.view;

import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Shade;
import firstlayer.plot.Side;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NumberWording;
import firstlayer.widgets.neuron.model.Pair;
import firstlayer.widgets.neuron.model.Sample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plane of the two hidden outputs: where the points fall, and the line that tells them apart there. */
final class FoldPlot {

    private static final int CELLS = 48;
    private static final double LOW = -1.5;
    private static final double HIGH = 3;

    private FoldPlot() {}

    static void show(Plot plot, Neuron neuron, Pair pair) {
        plot.title("The same points in (h_1, h_2)");
        plot.equalUnits(true);
        plot.axes(Axis.linear(LOW, HIGH).counting(), Axis.linear(LOW, HIGH).counting());
        plot.show(pen -> field(pen), pen -> paint(pen, neuron, pair));
    }

    private static void field(PlotPen pen) {
        pen.field(pen.sampled(CELLS, CELLS, (h1, h2) -> h1 - 2 * h2 - Pair.THRESHOLD), Shade.signed(1));
    }

    private static void paint(PlotPen pen, Neuron neuron, Pair pair) {
        pen.curve(h1 -> (h1 - Pair.THRESHOLD) / 2, Ink.TEXT.wide(2.5));
        pen.label(2.7, 1.1, "y = ½", Ink.TEXT.small());
        pen.text(HIGH, LOW, "h_1 →", Side.ABOVE_LEFT, Ink.MUTED.small());
        pen.text(LOW, HIGH, "h_2 ↑", Side.BELOW_RIGHT, Ink.MUTED.small());
        Map<List<Double>, Integer> there = new LinkedHashMap<>();
        for (Sample sample : neuron.samples()) {
            double x1 = sample.x().get(0);
            double x2 = sample.x().get(1);
            double h1 = pair.h1(x1, x2);
            double h2 = pair.h2(x1, x2);
            there.merge(List.of(h1, h2), 1, Integer::sum);
            PlanePlot.point(pen, h1, h2, sample.yes(), 8);
            if (!neuron.isRight(sample)) {
                pen.ring(h1, h2, 12, Ink.BAD.wide(2));
            }
        }
        there.forEach((at, count) -> pen.label(
                at.get(0), at.get(1), NumberWording.tuple(at) + (count > 1 ? " ×" + count : ""), Ink.TEXT.small()));
        double x1 = neuron.x().get(0);
        double x2 = neuron.x().get(1);
        pen.ring(pair.h1(x1, x2), pair.h2(x1, x2), 9, Ink.INPUT.wide(2.5));
    }
}
