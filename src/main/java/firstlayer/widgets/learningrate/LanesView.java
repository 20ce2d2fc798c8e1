package firstlayer.widgets.learningrate;

import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Tick;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Every rate's walk on a line of its own, from the same start: who walks, who hops, who runs away. */
final class LanesView {

    private static final List<Ink> INKS = List.of(Ink.RATE, Ink.OUTPUT, Ink.WEIGHT, Ink.NEGATIVE, Ink.BIAS, Ink.MUTED);

    private final Plot plot = new Plot("The same start, rate by rate");

    Plot plot() {
        return plot;
    }

    void show(Walk walk) {
        List<Lane> lanes = walk.lanes();
        double far = Math.max(1, 1.15 * Math.abs(walk.main().path().weights()[0][0]));
        List<Tick> names = new ArrayList<>();
        for (int i = 0; i < lanes.size(); i++) {
            names.add(new Tick(-i, "η = " + Numbers.plain(lanes.get(i).rate())));
        }
        plot.axes(
                Axis.linear(-far, far).labelled("weight w"),
                Axis.linear(-lanes.size() + 0.4, 0.6).marked(names));
        plot.show(pen -> pen.vertical(0, Ink.AXIS), pen -> {
            for (int i = 0; i < lanes.size(); i++) {
                lane(pen, lanes.get(i), -i, ink(i), far);
            }
        });
    }

    /** The ink of a lane in every plot; the rate that is set has the rate's own. */
    static Ink ink(int lane) {
        return INKS.get(lane % INKS.size());
    }

    private static void lane(PlotPen pen, Lane lane, double y, Ink ink, double far) {
        double[] w = lane.drawn(0);
        double[] level = new double[w.length];
        Arrays.fill(level, y);
        pen.line(w, level, ink.faint(0.35));
        pen.dots(w, level, ink.faint(0.5));
        double end = w[w.length - 1];
        pen.dot(Math.max(-far, Math.min(far, end)), y, 6, ink);
        if (lane.path().diverged()) {
            pen.label(Math.signum(end) * 0.6 * far, y, "ran away", Ink.BAD.small());
        }
    }
}
