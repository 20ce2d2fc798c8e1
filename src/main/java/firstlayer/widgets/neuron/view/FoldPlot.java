package firstlayer.widgets.neuron.view;

import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Shade;
import firstlayer.plot.Side;
import firstlayer.widget.Kept;
import firstlayer.widgets.neuron.model.BoundaryPiece;
import firstlayer.widgets.neuron.model.DecisionBoundary;
import firstlayer.widgets.neuron.model.InputWindow;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NumberWording;
import firstlayer.widgets.neuron.model.Pair;
import firstlayer.widgets.neuron.model.Sample;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The plane of the two hidden outputs: where the points fall, and the line that tells them apart there. */
final class FoldPlot {

    private static final int CELLS = 48;
    private static final InputWindow LEAST = new InputWindow(-1.5, 3);

    private FoldPlot() {}

    /** The square of (h₁, h₂) that is shown: doubled until every point and x are in it. */
    static InputWindow window(Neuron neuron) {
        double[] all = neuron.pair().stream()
                .flatMap(pair -> Stream.concat(neuron.samples().stream().map(Sample::x), Stream.of(neuron.x()))
                        .flatMap(x -> Stream.of(pair.h1(x.get(0), x.get(1)), pair.h2(x.get(0), x.get(1)))))
                .mapToDouble(Double::doubleValue)
                .toArray();
        return LEAST.around(all);
    }

    static void show(Plot plot, Neuron neuron, Pair pair, List<Kept<Neuron>> kept) {
        InputWindow window = window(neuron);
        plot.title("The same points in (h_1, h_2)");
        plot.equalUnits(true);
        Axis axis = Axis.linear(window.low(), window.high()).counting();
        plot.axes(axis, axis);
        plot.show(
                pen -> field(pen, pair),
                pen -> kept.forEach(run -> ghost(pen, run, window)),
                pen -> paint(pen, neuron, pair, window));
    }

    /** The line of a pair that was kept. */
    private static void ghost(PlotPen pen, Kept<Neuron> run, InputWindow window) {
        run.result()
                .pair()
                .map(Pair::outputLine)
                .filter(DecisionBoundary::isLine)
                .ifPresent(line -> {
                    PlanePlot.line(pen, BoundaryPiece.whole(line), window, Ink.TEXT.ghost());
                    PlanePlot.name(pen, BoundaryPiece.whole(line), window, 0.5, run.difference(), Ink.MUTED.small());
                });
    }

    private static void field(PlotPen pen, Pair pair) {
        pen.field(pen.sampled(CELLS, CELLS, (h1, h2) -> pair.output(h1, h2) - Pair.THRESHOLD), Shade.signed(1));
    }

    private static void paint(PlotPen pen, Neuron neuron, Pair pair, InputWindow window) {
        if (pair.outputLine().isLine()) {
            PlanePlot.line(pen, BoundaryPiece.whole(pair.outputLine()), window, Ink.TEXT.wide(2.5));
            PlanePlot.name(pen, BoundaryPiece.whole(pair.outputLine()), window, 0.06, "y = ½", Ink.TEXT.small());
        }
        pen.text(window.high(), window.low(), "h_1 →", Side.ABOVE_LEFT, Ink.MUTED.small());
        pen.text(window.low(), window.high(), "h_2 ↑", Side.BELOW_RIGHT, Ink.MUTED.small());
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
