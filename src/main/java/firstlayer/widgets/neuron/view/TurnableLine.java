package firstlayer.widgets.neuron.view;

import firstlayer.param.NumberLens;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.plot.Grip;
import firstlayer.plot.Ink;
import firstlayer.plot.LineGrip;
import firstlayer.plot.Point;
import firstlayer.widgets.neuron.model.DecisionBoundary;
import firstlayer.widgets.neuron.model.InputWindow;
import java.util.List;
import java.util.function.Function;

/**
 * A line of a pair in the hand: taken anywhere it slides, by the bias; a grip near one end turns it about the middle of what is
 * shown, with its weights as long as they are.
 *
 * @param id     of the bias, under which it slides; {@code turn-} and the id turns it
 * @param spoken what it is called
 * @param level  the sum on the line
 * @param window what is shown of the plane it lies in
 */
record TurnableLine(
        String id,
        String spoken,
        RealParameter w1,
        RealParameter w2,
        RealParameter bias,
        double level,
        Function<Values, InputWindow> window) {

    private static final SliderRange DEGREES = SliderRange.linear(-180, 180, 5);
    private static final double DIGITS = 10_000;
    /** Where along what is seen of it the grips are. */
    private static final double SLIDES_AT = 0.8;

    private static final double TURNS_AT = 0.14;

    private DecisionBoundary line(Values values) {
        return new DecisionBoundary(values.get(w1), values.get(w2), values.get(bias) - level);
    }

    boolean isLine(Values values) {
        return line(values).isLine();
    }

    List<Grip> grips() {
        return List.of(slide(), turn());
    }

    LineGrip whole() {
        return new LineGrip(slide(), values -> {
            DecisionBoundary line = line(values);
            double far = 100 * window.apply(values).half();
            return line.isLine() ? List.of(point(line, -far), point(line, far)) : List.of();
        });
    }

    private Grip slide() {
        return Grip.free(
                        id,
                        spoken + ", " + bias.name().label(),
                        Ink.BIAS,
                        values -> at(values, SLIDES_AT),
                        this::slid,
                        bias.lens()::text)
                .keys(bias.lens());
    }

    /** The bias at which the line goes through a point. */
    Values slid(Values values, Point to) {
        double sum = line(values).sum(to.x(), to.y());
        return values.with(bias, PlaneActions.snapped(values.get(bias) - sum));
    }

    private Grip turn() {
        NumberLens keys =
                new NumberLens("turn-" + id, spoken + ", direction", Role.WEIGHT, DEGREES, this::degrees, this::turned);
        return Grip.free(
                        "turn-" + id,
                        spoken + ", direction in degrees",
                        Ink.WEIGHT,
                        values -> at(values, TURNS_AT),
                        this::turnedTo,
                        keys::text)
                .keys(keys);
    }

    double degrees(Values values) {
        DecisionBoundary line = line(values);
        return Math.rint(Math.toDegrees(Math.atan2(line.w2(), line.w1())));
    }

    /** Its weights at an angle, as long as before; the middle stays as far from the line as it is. */
    Values turned(Values values, double degrees) {
        DecisionBoundary line = line(values);
        double angle = Math.toRadians(degrees);
        double one = rounded(line.norm() * Math.cos(angle));
        double other = rounded(line.norm() * Math.sin(angle));
        double middle = middle(values);
        double b = values.get(bias) + middle * (line.w1() + line.w2() - one - other);
        return values.with(w1, one).with(w2, other).with(bias, rounded(b));
    }

    /** So that the line goes through a point, which has taken it on the side of the grip. */
    Values turnedTo(Values values, Point to) {
        double middle = middle(values);
        DecisionBoundary line = line(values);
        double away = -line.sum(middle, middle) / line.norm();
        Point grip = at(values, TURNS_AT);
        double side = -(grip.x() - middle) * line.u2() + (grip.y() - middle) * line.u1();
        double x = to.x() - middle;
        double y = to.y() - middle;
        double along = Math.copySign(Math.sqrt(Math.max(0, x * x + y * y - away * away)), side);
        double angle = Math.toDegrees(Math.atan2(y, x) - Math.atan2(along, away));
        return turned(values, Math.rint(Math.IEEEremainder(angle, 360)));
    }

    private double middle(Values values) {
        InputWindow shown = window.apply(values);
        return shown.low() + shown.half();
    }

    private Point at(Values values, double share) {
        DecisionBoundary line = line(values);
        double[] seen = line.seen(window.apply(values));
        return point(line, seen.length == 2 ? seen[0] + share * (seen[1] - seen[0]) : share - SLIDES_AT);
    }

    private static Point point(DecisionBoundary line, double way) {
        double[] at = line.along(way);
        return new Point(at[0], at[1]);
    }

    private static double rounded(double number) {
        return Math.rint(DIGITS * number) / DIGITS + 0.0;
    }
}
