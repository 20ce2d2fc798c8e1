package firstlayer.widgets.learningrate.view;

import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.widgets.learningrate.model.UpdateRatios;
import java.util.Arrays;

/** How far steps move each layer against how long its weights are, by step, with the usual 10⁻³ as a mark. */
final class UpdateRatioPlot {

    private static final int LEAST_STEPS = 10;
    /** Below a step of this share nothing moves. */
    private static final double LEAST = 1e-6;

    private final Plot plot = new Plot("Update/weight ‖ΔW‖/‖W‖ by step");

    Plot plot() {
        return plot;
    }

    void show(UpdateRatios ratios) {
        double last = ratios.at()[ratios.at().length - 1];
        double[] all = Arrays.stream(ratios.byLayer())
                .flatMapToDouble(Arrays::stream)
                .map(ratio -> Math.max(LEAST, ratio))
                .toArray();
        double[] heights = Arrays.copyOf(all, all.length + 2);
        heights[all.length] = UpdateRatios.USUAL / 2;
        heights[all.length + 1] = UpdateRatios.USUAL * 2;
        plot.axes(Axis.linear(0, Math.max(LEAST_STEPS, last)).counting().labelled("step"), Axis.logAround(heights));
        plot.show(pen -> pen.horizontal(UpdateRatios.USUAL, Ink.GOOD.dashed()), pen -> layers(pen, ratios));
    }

    private static void layers(PlotPen pen, UpdateRatios ratios) {
        for (int layer = 0; layer < ratios.byLayer().length; layer++) {
            double[] line = ratios.byLayer()[layer];
            Ink ink = LanesPlot.ink(layer);
            pen.line(
                    ratios.at(),
                    line,
                    layer % 2 == 0 ? ink.wide(2).style() : ink.wide(2).dashed());
            if (Double.isFinite(line[line.length - 1])) {
                pen.endLabel(ratios.at(), line, "layer " + (layer + 1), ink.small());
            }
        }
    }
}
