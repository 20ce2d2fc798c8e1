package firstlayer.widgets.learningrate.view;

import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Ink;
import firstlayer.plot.MarkStyle;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Tick;
import firstlayer.widgets.learningrate.model.CurveDescent;
import firstlayer.widgets.learningrate.model.Lane;
import java.util.ArrayList;
import java.util.List;

/** Every rate's walk on a line of its own, from the same start, each step an arc: who walks, who hops, who runs away. */
final class LanesPlot {

    private static final Ink[] INKS = {Ink.RATE, Ink.OUTPUT, Ink.WEIGHT, Ink.NEGATIVE, Ink.BIAS, Ink.MUTED};
    private static final int ARCS = 40;
    private static final int PIECES = 12;
    private static final double TALLEST = 0.62;

    private final Plot plot = new Plot("Same start, rate by rate");

    /** The ink of a lane, here and in other plots; the rate that is set has the rate's own. */
    static Ink ink(int lane) {
        return INKS[lane % INKS.length];
    }

    /**
     * The line of a lane; other rules are told apart by more than their colour.
     *
     * @param rules from this lane on they go by other rules
     */
    static MarkStyle line(int lane, int rules, double width) {
        Brush brush = ink(lane).wide(width);
        return lane < rules ? brush.style() : (lane - rules) % 2 == 0 ? brush.dashed() : brush.dotted();
    }

    Plot plot() {
        return plot;
    }

    void show(CurveDescent walk) {
        List<Lane> lanes = walk.lanes();
        double far = Math.max(1, 1.2 * Math.abs(walk.main().walk().weights()[0][0]));
        CurveWindow near = CurveWindow.of(walk);
        CurveWindow window = near.isNear() ? near : new CurveWindow(-far, far);
        double middle = walk.minimum().orElse(0);
        List<Tick> names = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            names.add(new Tick(-i, lanes.get(i).name()));
        }
        plot.axes(
                Axis.linear(window.left(), window.right()).labelled("weight w"),
                Axis.linear(-lanes.size() + 0.7, 0.8).marked(names));
        plot.show(pen -> pen.vertical(middle, Ink.AXIS), pen -> {
            for (int i = 0; i < lanes.size(); i++) {
                lane(pen, lanes.get(i), -i, ink(i), window, middle);
            }
        });
    }

    private static void lane(PlotPen pen, Lane lane, double y, Ink ink, CurveWindow window, double middle) {
        double[] w = lane.drawn(0);
        boolean grows = Math.abs(w[w.length - 1] - middle) > Math.abs(w[0] - middle);
        int first = grows ? 1 : Math.max(1, w.length - ARCS);
        for (int t = first; t < Math.min(w.length, first + ARCS) && window.holds(w[t - 1]); t++) {
            double length = 2 * Math.abs(w[t] - w[t - 1]) / window.width();
            arc(pen, w[t - 1], w[t], y, TALLEST * Math.min(1, length), ink.wide(1.4));
        }
        double end = w[w.length - 1];
        pen.dot(Math.max(window.left(), Math.min(window.right(), end)), y, 5, ink);
        if (lane.walk().diverged()) {
            pen.label(middle + Math.signum(end) * 0.3 * window.width(), y, "ran away", Ink.BAD.small());
        }
    }

    private static void arc(PlotPen pen, double from, double to, double y, double height, Brush brush) {
        double[] xs = new double[PIECES + 1];
        double[] ys = new double[PIECES + 1];
        for (int i = 0; i <= PIECES; i++) {
            double angle = Math.PI * i / PIECES;
            xs[i] = (from + to) / 2 + (from - to) / 2 * Math.cos(angle);
            ys[i] = y + height * Math.sin(angle);
        }
        pen.line(xs, ys, brush);
    }
}
