package firstlayer.widgets.loss.view;

import static firstlayer.widgets.loss.model.LossReadouts.brief;

import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Side;
import firstlayer.plot.Tick;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import java.util.List;
import java.util.function.Function;

/** What the loss that is made small consists of, misses and penalty, beside what the points held out cost. */
final class PenaltyBars {

    private static final double HALF = 0.35;

    private final Plot plot = new Plot("Misses, penalty, and the points held out");

    /** Three losses side by side. */
    record Parts(double misses, double penalty, double heldOut) {

        private double most() {
            return Math.max(misses + penalty, heldOut);
        }

        private List<Double> heights() {
            return List.of(misses, penalty, heldOut);
        }
    }

    Plot plot() {
        return plot;
    }

    <R> void show(Picture<R> picture, Function<R, Parts> parts) {
        Parts now = parts.apply(picture.now());
        double most = picture.kept().stream()
                .mapToDouble(kept -> parts.apply(kept.result()).most())
                .reduce(Math.max(now.most(), 1e-9), Math::max);
        plot.axes(
                Axis.linear(0.4, 3.6)
                        .marked(List.of(new Tick(1, "misses"), new Tick(2, "penalty"), new Tick(3, "held out")))
                        .gridless(),
                Axis.linear(0, 1.25 * most));
        plot.show(
                pen -> bar(pen, 1, now.misses, Ink.LOSS),
                pen -> bar(pen, 2, now.penalty, Ink.WEIGHT),
                pen -> bar(pen, 3, now.heldOut, Ink.GRADIENT.faint(0.7)),
                pen -> picture.kept().forEach(kept -> ghost(pen, kept, parts.apply(kept.result()))));
    }

    private static void bar(PlotPen pen, double x, double height, Brush brush) {
        pen.bar(x, height, 2 * HALF, brush);
        pen.text(x, height, brief(height), Side.ABOVE, Ink.TEXT.bold().small());
    }

    /** A frame about each bar, called by what differs. */
    private static <R> void ghost(PlotPen pen, Kept<R> kept, Parts parts) {
        List<Double> heights = parts.heights();
        for (int i = 0; i < heights.size(); i++) {
            pen.frame(i + 1 - HALF - 0.05, 0, i + 1 + HALF + 0.05, heights.get(i), Ink.MUTED.ghost());
        }
        pen.label(2 + HALF, parts.heldOut, kept.difference(), Ink.MUTED.small());
    }
}
