package firstlayer.widgets.learningrate;

import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The loss of every lane by step, on a logarithmic axis. */
final class LossByStepView {

    private static final double FLOOR = 1e-12;
    private static final int LEAST_STEPS = 10;

    private final Plot plot = new Plot("Loss by step");

    Plot plot() {
        return plot;
    }

    /**
     * @param offset what is taken from every loss first: the lowest there is, so that it has a logarithm
     */
    void show(List<Lane> lanes, List<Lane> kept, double offset) {
        double last = Stream.concat(lanes.stream(), kept.stream())
                .mapToDouble(lane -> lane.path().steps())
                .max()
                .orElse(0);
        double first = Math.min(lanes.get(0).firstDrawn(), Math.max(0, last - LEAST_STEPS));
        double[] all = Stream.concat(lanes.stream(), kept.stream())
                .flatMapToDouble(lane -> Arrays.stream(above(lane, offset)))
                .toArray();
        plot.axes(Axis.linear(first, Math.max(LEAST_STEPS, last)).counting().labelled("step"), Axis.logAround(all));
        plot.show(pen -> kept.forEach(lane -> line(pen, lane, offset, Ink.MUTED, true)), pen -> {
            for (int i = lanes.size() - 1; i >= 0; i--) {
                line(pen, lanes.get(i), offset, LanesView.ink(i), false);
            }
        });
    }

    private static double[] above(Lane lane, double offset) {
        return Arrays.stream(lane.drawnLoss())
                .map(loss -> Math.max(FLOOR, loss - offset))
                .toArray();
    }

    private static void line(PlotPen pen, Lane lane, double offset, Ink ink, boolean ghost) {
        double[] steps = lane.drawnSteps();
        double[] loss = above(lane, offset);
        pen.line(steps, loss, ghost ? ink.ghost() : ink.wide(2));
        if (steps.length == 1) {
            pen.dot(steps[0], loss[0], ink);
        }
        pen.endLabel(steps, loss, "η = " + Numbers.plain(lane.rate()), ink.small());
    }
}
