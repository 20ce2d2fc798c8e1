package firstlayer.widgets.neuron;

import firstlayer.param.Dial;
import firstlayer.param.Range;
import firstlayer.param.Real;
import firstlayer.param.Role;
import firstlayer.param.Values;
import firstlayer.plot.Grip;
import firstlayer.plot.Ink;
import firstlayer.plot.Point;
import java.util.ArrayList;
import java.util.List;

/** What hands can move in the plane; what they touch of the weights becomes the new start, at step 0. */
final class GripsView {

    private static final Range DEGREES = Range.linear(-180, 180, 5);
    private static final double DIGITS = 10_000;

    private GripsView() {}

    static List<Grip> of(Neuron neuron, Values values) {
        List<Grip> grips = new ArrayList<>();
        if (neuron.target() == Target.OWN) {
            for (int i = 0; i < values.get(Settings.POINTS).size(); i++) {
                grips.add(own(i, values.get(Settings.POINTS).get(i).yes()));
            }
        }
        if (neuron.pair().isPresent()) {
            grips.add(hidden(Settings.B1));
            grips.add(hidden(Settings.B2));
        } else if (neuron.cut().isLine()) {
            grips.add(line());
            grips.add(arrow());
        }
        grips.add(Grip.of(Settings.X.get(0).dial(), Settings.X.get(1).dial()).named("x", "Input x"));
        return grips;
    }

    /** The weights now as the start, and nothing learned yet. */
    static Values fresh(Values values) {
        Lesson lesson = Neuron.of(values).lesson();
        Values next = values.with(Settings.STEPS, 0L).with(Settings.B, lesson.bias());
        for (int i = 0; i < lesson.weights().size(); i++) {
            next = next.with(Settings.W.get(i), lesson.weights().get(i));
        }
        return next;
    }

    private static Cut cut(Values values) {
        return Neuron.of(values).cut();
    }

    private static Grip line() {
        Dial keys = new Dial(
                "line",
                "b",
                Role.BIAS,
                Settings.B.range(),
                values -> Neuron.of(values).bias(),
                (values, b) -> fresh(values).with(Settings.B, b));
        return Grip.free("line", "Line z = 0, bias", Ink.BIAS, GripsView::onLine, GripsView::slid, keys::text)
                .keys(keys);
    }

    private static Point onLine(Values values) {
        Cut cut = cut(values);
        double[] seen = cut.seen();
        double way = cut.isFootSeen() || seen.length == 0 ? 0 : (seen[0] + seen[1]) / 2;
        double[] at = cut.along(way);
        return new Point(at[0], at[1]);
    }

    /** The bias at which the line goes through a point. */
    static Values slid(Values values, Point to) {
        Values now = fresh(values);
        double b = now.get(Settings.B) - cut(values).sum(to.x(), to.y());
        return now.with(Settings.B, Settings.B.range().snap(b));
    }

    private static Grip arrow() {
        Dial keys =
                new Dial("direction", "Direction of w", Role.WEIGHT, DEGREES, GripsView::degrees, GripsView::turned);
        return Grip.free(
                        "direction",
                        "Direction of w, degrees",
                        Ink.WEIGHT,
                        GripsView::tip,
                        (values, to) -> turned(values, Math.rint(Math.toDegrees(Math.atan2(to.y(), to.x())))),
                        keys::text)
                .keys(keys);
    }

    private static Point tip(Values values) {
        Cut cut = cut(values);
        return new Point(cut.tip() * cut.u1(), cut.tip() * cut.u2());
    }

    private static double degrees(Values values) {
        Cut cut = cut(values);
        return Math.rint(Math.toDegrees(Math.atan2(cut.w2(), cut.w1())));
    }

    /** w turned in the plane to an angle; its length stays, to four decimals of each weight. */
    static Values turned(Values values, double degrees) {
        double norm = cut(values).norm();
        double angle = Math.toRadians(degrees);
        return fresh(values)
                .with(Settings.W.get(0), Math.rint(DIGITS * norm * Math.cos(angle)) / DIGITS + 0.0)
                .with(Settings.W.get(1), Math.rint(DIGITS * norm * Math.sin(angle)) / DIGITS + 0.0);
    }

    /** The line along which a hidden neuron bends, held one and a half to the side. */
    private static Grip hidden(Real b) {
        return Grip.free(
                        b.id(),
                        b.name().label(),
                        Ink.BIAS,
                        values -> new Point(-values.get(b) / 2 - 1, -values.get(b) / 2 + 1),
                        (values, to) -> values.with(b, b.range().snap(-to.x() - to.y())),
                        b.dial()::text)
                .keys(b.dial());
    }

    private static Grip own(int index, boolean yes) {
        return Grip.free(
                "point-" + (index + 1),
                "Point " + (index + 1) + (yes ? ", yes" : ", no"),
                yes ? Ink.WEIGHT : Ink.NEGATIVE,
                values -> new Point(
                        sample(values, index).x().get(0),
                        sample(values, index).x().get(1)),
                (values, to) -> moved(values, index, to),
                values -> sample(values, index).place());
    }

    private static Sample sample(Values values, int index) {
        return values.get(Settings.POINTS).get(index);
    }

    private static Values moved(Values values, int index, Point to) {
        Range grid = Settings.X.get(0).range();
        List<Sample> samples = new ArrayList<>(values.get(Settings.POINTS));
        samples.set(index, samples.get(index).moved(grid.snap(to.x()), grid.snap(to.y())));
        return values.with(Settings.POINTS, List.copyOf(samples));
    }
}
