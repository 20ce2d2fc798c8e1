package firstlayer.widgets.neuron.view;

import firstlayer.math.HingeSum;
import firstlayer.param.Knobs;
import firstlayer.param.NumberLens;
import firstlayer.param.Numbers;
import firstlayer.param.Values;
import firstlayer.plot.Axis;
import firstlayer.plot.Drawing;
import firstlayer.plot.Grip;
import firstlayer.plot.Ink;
import firstlayer.plot.Part;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Point;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.PartsView;
import firstlayer.widgets.neuron.model.Joints;
import firstlayer.widgets.neuron.model.JointsMoves;
import firstlayer.widgets.neuron.model.JointsReadouts;
import firstlayer.widgets.neuron.model.TargetCurve;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A sum of ReLUs over the curve it is to become, each ReLU by itself, and the loss by step. */
final class JointsView extends PartsView<Joints> {

    private static final double REACH = TargetCurve.REACH;
    /** How far behind its joint a ReLU's slope is held. */
    private static final double ARM = 1;

    /** Below this a squared error is 0 but for rounding. */
    private static final double FLOOR = 1e-12;

    private final Knobs knobs;
    private final Plot sum = new Plot("");
    private final Plot units = new Plot("Each ReLU by itself; drag its end for the slope");
    private final Plot losses = new Plot("");

    JointsView(Knobs knobs, Place place) {
        super(place);
        this.knobs = knobs;
        arrange(
                Part.rows(
                        Part.of("sum", sum, 18, 10).weight(1.5),
                        Part.columns(
                                        Part.of("units", units, 12, 8).rank(2),
                                        Part.of("losses", losses, 11, 8).rank(1))
                                .weight(1)),
                List.of(Part.of("sum", sum, 18, 10), Part.of("units", units, 14, 8), Part.of("losses", losses, 14, 8)));
    }

    @Override
    public void show(Picture<Joints> picture) {
        Drawing.onlyNow(!picture.kept().isEmpty(), units);
        Joints now = picture.now();
        JointsMoves moves = new JointsMoves(now);
        sum.title(title(now));
        Axis up = Axis.around(all(picture));
        sum.axes(Axis.linear(-REACH, REACH).labelled("x"), up.labelled("sum"));
        sum.show(
                pen -> pen.horizontal(0, Ink.AXIS),
                pen -> pen.line(now.x(), now.heights(), Ink.MUTED.wide(2)),
                pen -> pen.endLabel(now.x(), now.heights(), "curve", Ink.MUTED.small()),
                pen -> picture.kept().forEach(run -> kept(pen, run)),
                pen -> pen.line(corners(now.sum()), heights(now.sum()), Ink.OUTPUT.wide(2.6)));
        sum.grips(knobs, grips(picture, moves));
        units(picture, moves);
        losses(picture);
    }

    private static String title(Joints now) {
        String error = "squared error " + Numbers.significant(now.loss(), 3);
        if (now.ranAway()) {
            return JointsReadouts.ranAway(now);
        }
        if (now.fitted()) {
            String none = JointsReadouts.superfluous(now);
            return "Fitted: " + error + (none.isEmpty() ? "" : "; " + none);
        }
        return String.format(
                Locale.ROOT,
                "%s %s, %s; the least for these joints is %s",
                now.units(),
                now.units() == 1 ? "ReLU" : "ReLUs",
                error,
                Numbers.significant(now.fittedLoss(), 3));
    }

    /** The ends and the joints: between them the sum is straight. */
    private static double[] corners(HingeSum sum) {
        return DoubleStream.concat(DoubleStream.of(-REACH, REACH), Arrays.stream(sum.joints()))
                .filter(x -> Math.abs(x) <= REACH)
                .sorted()
                .toArray();
    }

    private static double[] heights(HingeSum sum) {
        return Arrays.stream(corners(sum)).map(sum::at).toArray();
    }

    private static double[] all(Picture<Joints> picture) {
        return Stream.concat(
                        Stream.of(picture.now().heights(), heights(picture.now().sum()), new double[] {-1, 1}),
                        picture.kept().stream().map(run -> heights(run.result().sum())))
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    private static void kept(PlotPen pen, Kept<Joints> run) {
        HingeSum before = run.result().sum();
        pen.line(corners(before), heights(before), Ink.OUTPUT.ghost());
        pen.endLabel(corners(before), heights(before), run.difference(), Ink.MUTED.small());
    }

    private static List<Grip> grips(Picture<Joints> picture, JointsMoves moves) {
        List<Grip> grips = new ArrayList<>();
        HingeSum sum = picture.now().sum();
        for (int unit = 0; unit < sum.joints().length; unit++) {
            NumberLens joint = moves.joint(unit);
            grips.add(Grip.across(joint, values -> sum.at(joint.of(values))));
        }
        for (int point = 0; point < JointsMoves.ownPoints(picture.values()); point++) {
            grips.add(Grip.of(JointsMoves.own(point, true), JointsMoves.own(point, false))
                    .named("own-" + (point + 1), "Point " + (point + 1) + " of the curve")
                    .inked(Ink.MUTED));
        }
        return grips;
    }

    private void units(Picture<Joints> picture, JointsMoves moves) {
        HingeSum now = picture.now().sum();
        List<Grip> grips = new ArrayList<>();
        double most = 1;
        for (int unit = 0; unit < now.joints().length; unit++) {
            most = Math.max(most, Math.abs(now.slopes()[unit]) * Math.max(ARM, REACH - now.joints()[unit]));
            grips.add(arm(moves.joint(unit), moves.slope(unit)));
        }
        double high = Math.min(most, 1e6);
        units.axes(Axis.linear(-REACH, REACH).labelled("x"), Axis.linear(-1.1 * high, 1.1 * high));
        units.show(pen -> {
            pen.horizontal(0, Ink.AXIS);
            for (int unit = 0; unit < now.joints().length; unit++) {
                hinge(pen, now.joints()[unit], now.slopes()[unit]);
            }
        });
        units.grips(knobs, grips);
    }

    // Not farther than the plot shows, and not nearer to the joint than a finger is wide.
    private static double end(double joint) {
        return Math.max(joint + 0.25 * ARM, Math.min(REACH, joint + ARM));
    }

    private static Grip arm(NumberLens joint, NumberLens slope) {
        return Grip.free(
                        slope.id(),
                        slope.label(),
                        Ink.WEIGHT,
                        values -> at(joint, slope, values),
                        (values, to) -> slope.set(
                                values, slope.range().snap(to.y() / (end(joint.of(values)) - joint.of(values)))),
                        slope::text)
                .keys(slope);
    }

    private static Point at(NumberLens joint, NumberLens slope, Values values) {
        double from = joint.of(values);
        return new Point(end(from), slope.of(values) * (end(from) - from));
    }

    private static void hinge(PlotPen pen, double joint, double slope) {
        double from = Math.max(-REACH, Math.min(REACH, joint));
        pen.line(
                new double[] {-REACH, from, REACH},
                new double[] {0, slope * (from - joint), slope * Math.max(0, REACH - joint)},
                Ink.signed(slope).dashedIf(slope < 0));
    }

    private void losses(Picture<Joints> picture) {
        Joints now = picture.now();
        double[] steps = IntStream.rangeClosed(0, now.steps()).asDoubleStream().toArray();
        double[] least = {now.fittedLoss()};
        losses.title(
                now.fitted() ? "Nothing is learned: it is fitted" : "Loss by step, η = " + Numbers.plain(now.rate()));
        losses.axes(
                Axis.linear(0, 1.25 * Math.max(10, now.steps())).counting().labelled("step"),
                Axis.logAround(DoubleStream.concat(
                                Arrays.stream(now.losses()),
                                Arrays.stream(least).filter(loss -> loss > FLOOR))
                        .map(loss -> Math.max(FLOOR, loss))
                        .toArray()));
        losses.show(
                pen -> picture.kept().forEach(run -> {
                    double[] before = run.result().losses();
                    double[] all =
                            IntStream.range(0, before.length).asDoubleStream().toArray();
                    pen.line(all, before, Ink.LOSS.ghost());
                }),
                pen -> pen.horizontal(Math.max(FLOOR, least[0]), Ink.AXIS.dashed()),
                pen -> pen.label(0, Math.max(FLOOR, least[0]), "least for these joints", Ink.MUTED.small()),
                pen -> pen.line(steps, now.losses(), Ink.LOSS),
                pen -> pen.dot(now.steps(), Math.max(FLOOR, now.loss()), now.ranAway() ? Ink.BAD : Ink.LOSS),
                pen -> picture.guess()
                        .filter(guess -> guess.readout().equals("loss"))
                        .ifPresent(guess ->
                                pen.guess(now.steps(), Math.max(FLOOR, guess.number()), "your guess", Ink.TEXT)));
    }
}
