package firstlayer.widgets.neuron.view;

import firstlayer.param.NumberLens;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.plot.Grip;
import firstlayer.plot.Ink;
import firstlayer.plot.LineGrip;
import firstlayer.plot.Point;
import firstlayer.widgets.neuron.model.DecisionBoundary;
import firstlayer.widgets.neuron.model.InputWindow;
import firstlayer.widgets.neuron.model.LearningState;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NeuronParameters;
import firstlayer.widgets.neuron.model.OwnPoints;
import firstlayer.widgets.neuron.model.Sample;
import firstlayer.widgets.neuron.model.Target;
import java.util.ArrayList;
import java.util.List;

/** What can be dragged in the plane; what a drag touches of the weights becomes the new start, at step 0. */
final class NeuronGrips {

    private static final SliderRange DEGREES = SliderRange.linear(-180, 180, 5);
    private static final double DIGITS = 10_000;

    private NeuronGrips() {}

    static List<Grip> of(Neuron neuron, Values values) {
        List<Grip> grips = new ArrayList<>();
        if (neuron.target() == Target.OWN) {
            for (int i = 0; i < values.get(NeuronParameters.POINTS).size(); i++) {
                grips.add(own(i, values.get(NeuronParameters.POINTS).get(i).yes()));
            }
        }
        if (neuron.pair().isPresent()) {
            grips.addAll(PairGrips.inPlane(neuron.pair().get(), values));
        } else if (neuron.boundary().isLine()) {
            grips.add(line(neuron));
            grips.add(arrow());
        }
        grips.add(Grip.of(input(0, neuron), input(1, neuron)).named("x", "Input x"));
        return grips;
    }

    private static NumberLens input(int i, Neuron neuron) {
        InputWindow window = InputWindow.of(neuron);
        NumberLens lens = NeuronParameters.X.get(i).lens();
        return lens.within(reaching(lens.range(), window.low(), window.high()));
    }

    /** A slider's range, longer where what is shown or set lies beyond its ends: a grip reaches what it stands on. */
    private static SliderRange reaching(SliderRange range, double low, double high) {
        return SliderRange.linear(
                Math.min(range.min(), Math.floor(low)), Math.max(range.max(), Math.ceil(high)), range.step());
    }

    /** The weights now as the start, and nothing learned yet. */
    static Values fresh(Values values) {
        LearningState learning = Neuron.of(values).learning();
        Values next = values.with(NeuronParameters.STEPS, 0L).with(NeuronParameters.B, learning.bias());
        for (int i = 0; i < learning.weights().size(); i++) {
            next = next.with(NeuronParameters.W.get(i), learning.weights().get(i));
        }
        return next;
    }

    private static DecisionBoundary boundary(Values values) {
        return Neuron.of(values).boundary();
    }

    private static Grip line(Neuron neuron) {
        NumberLens keys = new NumberLens(
                "line",
                "b",
                Role.BIAS,
                reaching(NeuronParameters.B.range(), neuron.bias(), neuron.bias()),
                values -> Neuron.of(values).bias(),
                (values, b) -> fresh(values).with(NeuronParameters.B, b));
        return Grip.free("line", "Line z = 0, bias", Ink.BIAS, NeuronGrips::onLine, NeuronGrips::slid, keys::text)
                .keys(keys);
    }

    /** The line itself: it slides from wherever it is taken. */
    static List<LineGrip> lineGrips(Neuron neuron, Values values) {
        if (neuron.pair().isPresent()) {
            return PairGrips.linesInPlane(neuron.pair().get(), values);
        }
        return neuron.boundary().isLine()
                ? List.of(new LineGrip(line(neuron), now -> ends(now, boundary(now))))
                : List.of();
    }

    /** Far beyond what is shown, to both sides. */
    private static List<Point> ends(Values values, DecisionBoundary line) {
        double far = 100 * InputWindow.of(Neuron.of(values)).half();
        return line.isLine() ? List.of(at(line, -far), at(line, far)) : List.of();
    }

    private static Point at(DecisionBoundary line, double way) {
        double[] at = line.along(way);
        return new Point(at[0], at[1]);
    }

    private static Point onLine(Values values) {
        DecisionBoundary boundary = boundary(values);
        InputWindow window = InputWindow.of(Neuron.of(values));
        double[] seen = boundary.seen(window);
        double way = boundary.isFootSeen(window) || seen.length == 0 ? 0 : (seen[0] + seen[1]) / 2;
        return at(boundary, way);
    }

    /** The bias at which the line goes through a point. */
    static Values slid(Values values, Point to) {
        Values now = fresh(values);
        double b = now.get(NeuronParameters.B) - boundary(values).sum(to.x(), to.y());
        return now.with(NeuronParameters.B, PlaneActions.snapped(b));
    }

    private static Grip arrow() {
        NumberLens keys = new NumberLens(
                "direction", "Direction of w", Role.WEIGHT, DEGREES, NeuronGrips::degrees, NeuronGrips::turned);
        return Grip.free(
                        "direction",
                        "Direction of w, degrees",
                        Ink.WEIGHT,
                        NeuronGrips::tip,
                        (values, to) -> turned(values, Math.rint(Math.toDegrees(Math.atan2(to.y(), to.x())))),
                        keys::text)
                .keys(keys);
    }

    private static Point tip(Values values) {
        DecisionBoundary boundary = boundary(values);
        double tip = boundary.tip(InputWindow.of(Neuron.of(values)));
        return new Point(tip * boundary.u1(), tip * boundary.u2());
    }

    private static double degrees(Values values) {
        DecisionBoundary boundary = boundary(values);
        return Math.rint(Math.toDegrees(Math.atan2(boundary.w2(), boundary.w1())));
    }

    /** w turned in the plane to an angle; its length stays, to four decimals of each weight. */
    static Values turned(Values values, double degrees) {
        double norm = boundary(values).norm();
        double angle = Math.toRadians(degrees);
        return fresh(values)
                .with(NeuronParameters.W.get(0), Math.rint(DIGITS * norm * Math.cos(angle)) / DIGITS + 0.0)
                .with(NeuronParameters.W.get(1), Math.rint(DIGITS * norm * Math.sin(angle)) / DIGITS + 0.0);
    }

    private static Grip own(int index, boolean yes) {
        return Grip.free(
                idOfPoint(index),
                "Point " + (index + 1) + (yes ? ", yes" : ", no"),
                yes ? Ink.WEIGHT : Ink.NEGATIVE,
                values -> new Point(
                        sample(values, index).x().get(0),
                        sample(values, index).x().get(1)),
                (values, to) -> moved(values, index, to),
                values -> sample(values, index).place());
    }

    static String idOfPoint(int index) {
        return "point-" + (index + 1);
    }

    private static Sample sample(Values values, int index) {
        return values.get(NeuronParameters.POINTS).get(index);
    }

    private static Values moved(Values values, int index, Point to) {
        return OwnPoints.changed(
                values,
                index,
                sample -> sample.moved(
                        stays(sample.x().get(0), to.x()), stays(sample.x().get(1), to.y())));
    }

    /** A point that does not move in a direction keeps its place there, also one between the places of the grid. */
    private static double stays(double from, double to) {
        return from == to ? from : PlaneActions.snapped(to);
    }
}
