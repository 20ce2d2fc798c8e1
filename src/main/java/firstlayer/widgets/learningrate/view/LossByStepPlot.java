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
     * @param shares what the first is a sum of, by direction: the shallow one and the steep one; or nothing
     * @param rules from this line on they go by other rules
     * @param log   on a logarithmic axis: where no loss is below 0
     */
    void show(List<LossLine> lines, List<LossLine> shares, List<LossLine> kept, int rules, boolean log) {
        double last = Stream.concat(lines.stream(), kept.stream())
                .mapToDouble(LossLine::lastStep)
                .max()
                .orElse(0);
        double first = Math.min(lines.get(0).steps()[0], Math.max(0, last - LEAST_STEPS));
        double[] all = Stream.of(lines, shares, kept)
                .flatMap(List::stream)
                .flatMapToDouble(line -> Arrays.stream(line.losses()))
                .toArray();
        plot.axes(
                Axis.linear(first, Math.max(first + LEAST_STEPS, last))
                        .counting()
                        .labelled("step"),
                log ? Axis.logAround(all) : Axis.around(all));
        plot.show(
                pen -> kept.forEach(line -> line(pen, line, Ink.MUTED.ghost(), Ink.MUTED)),
                pen -> shares(pen, shares),
                pen -> lines(pen, lines, rules));
    }

    private static void shares(PlotPen pen, List<LossLine> shares) {
        for (int i = 0; i < shares.size(); i++) {
            Ink ink = i == 0 ? Ink.WEIGHT : Ink.NEGATIVE;
            line(pen, shares.get(i), ink.wide(1.6).dashedIf(i > 0), ink);
        }
    }

    private static void lines(PlotPen pen, List<LossLine> lines, int rules) {
        List<Integer> twins = new ArrayList<>();
        for (int i = lines.size() - 1; i >= 0; i--) {
            LossLine line = lines.get(i);
            if (lines.subList(0, i).stream().anyMatch(line::coversSame)) {
                twins.add(i);
            } else {
                line(pen, line, LanesPlot.line(i, rules, i == 0 ? 3 : 2), LanesPlot.ink(i));
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
