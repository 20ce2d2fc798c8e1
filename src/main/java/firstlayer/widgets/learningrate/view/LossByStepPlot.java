package firstlayer.widgets.learningrate.view;

import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.widgets.learningrate.model.LossLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The loss of every lane by step; of curves that coincide, the later is dashed over the earlier. */
final class LossByStepPlot {

    private static final int LEAST_STEPS = 10;

    private final Plot plot = new Plot("Loss by step");

    Plot plot() {
        return plot;
    }

    /**
     * @param lines the one by the rate that is set first
     * @param log   on a logarithmic axis: where no loss is below 0
     */
    void show(List<LossLine> lines, List<LossLine> kept, boolean log) {
        double last = Stream.concat(lines.stream(), kept.stream())
                .mapToDouble(LossLine::lastStep)
                .max()
                .orElse(0);
        double first = Math.min(lines.get(0).steps()[0], Math.max(0, last - LEAST_STEPS));
        double[] all = Stream.concat(lines.stream(), kept.stream())
                .flatMapToDouble(line -> Arrays.stream(line.losses()))
                .toArray();
        plot.axes(
                Axis.linear(first, Math.max(first + LEAST_STEPS, last))
                        .counting()
                        .labelled("step"),
                log ? Axis.logAround(all) : Axis.around(all));
        plot.show(pen -> kept.forEach(line -> line(pen, line, Ink.MUTED.ghost(), Ink.MUTED)), pen -> lines(pen, lines));
    }

    private static void lines(PlotPen pen, List<LossLine> lines) {
        List<Integer> twins = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            LossLine line = lines.get(i);
            if (lines.subList(0, i).stream().anyMatch(line::coversSame)) {
                twins.add(i);
            } else {
                line(pen, line, LanesPlot.ink(i).wide(i == 0 ? 3 : 2), LanesPlot.ink(i));
            }
        }
        twins.forEach(i -> line(pen, lines.get(i), LanesPlot.ink(i).wide(2).dashed(), LanesPlot.ink(i)));
    }

    private static void line(PlotPen pen, LossLine line, Brush brush, Ink ink) {
        pen.line(line.steps(), line.losses(), brush);
        if (line.steps().length == 1) {
            pen.dot(line.steps()[0], line.losses()[0], ink);
        }
        // A loss of 0 has no logarithm: it lies below every axis.
        boolean gone = line.losses()[line.losses().length - 1] == 0;
        pen.endLabel(line.steps(), line.losses(), gone ? line.name() + " → 0" : line.name(), ink.small());
    }
}
