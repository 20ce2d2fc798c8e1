package firstlayer.widgets.loss.view;

import firstlayer.param.NumberLens;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.plot.Grip;
import firstlayer.plot.Ink;
import firstlayer.plot.Point;
import firstlayer.widgets.loss.model.AxisRange;
import firstlayer.widgets.loss.model.DataAxes;
import firstlayer.widgets.loss.model.Example;
import firstlayer.widgets.loss.model.LossParameters;
import firstlayer.widgets.loss.model.LossReadouts;
import firstlayer.widgets.loss.model.Scoring;
import firstlayer.widgets.loss.model.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be dragged among the data: every point, and the level or two places of the line. */
final class DataGrips {

    /** Nearer to 0 or 1 a probability has no place in the picture. */
    private static final double LEAST = 0.002;

    private static final SliderRange ANYWHERE = SliderRange.linear(-1000, 1000, 0.1);

    private DataGrips() {}

    static List<Grip> all(Scoring scoring, DataAxes field) {
        List<Grip> grips = new ArrayList<>();
        Start start = new Start(scoring);
        if (scoring.isConstant()) {
            grips.add(level(scoring, start, field));
        } else {
            grips.add(onLine("line-left", "Left end of the line", scoring, start, field, true));
            grips.add(onLine("line-right", "Right end of the line", scoring, start, field, false));
        }
        scoring.examples().forEach(example -> grips.add(point(scoring, example, field)));
        return grips;
    }

    private static Grip level(Scoring scoring, Start start, DataAxes field) {
        double x = field.right();
        NumberLens lens = start.offset(scoring.isClasses() ? new AxisRange(-8, 8) : field.upwards());
        return Grip.free(
                        "c",
                        lens.label(),
                        Ink.OUTPUT,
                        values -> new Point(x, start.output(values, x)),
                        (values, to) -> lens.set(values, lens.range().snap(input(scoring, to.y()))),
                        lens::text)
                .keys(lens);
    }

    // The line through where the pointer is and where the other grip stands.
    private static Grip onLine(String id, String label, Scoring scoring, Start start, DataAxes field, boolean isLeft) {
        double x = isLeft ? field.left() : field.right();
        double other = isLeft ? field.right() : field.left();
        return Grip.free(
                id,
                label,
                Ink.OUTPUT,
                values -> new Point(x, start.output(values, x)),
                (values, to) -> through(
                        values, start, x, input(scoring, to.y()), other, start.w(values) * other + start.b(values)),
                values -> String.format(
                        Locale.ROOT,
                        "w = %s, b = %s",
                        LossReadouts.brief(start.w(values)),
                        LossReadouts.brief(start.b(values))));
    }

    private static Values through(Values values, Start start, double x1, double z1, double x2, double z2) {
        SliderRange hundredths = SliderRange.linear(-1000, 1000, 0.01);
        double w = hundredths.snap((z2 - z1) / (x2 - x1));
        return start.at(values, w, hundredths.snap(z1 - w * x1));
    }

    /** wx + b for a height in the picture: the height itself, or the logit of a probability. */
    private static double input(Scoring scoring, double height) {
        double p = Math.max(LEAST, Math.min(1 - LEAST, height));
        return scoring.isClasses() ? Math.log(p / (1 - p)) : height;
    }

    static String idOf(Example example) {
        return "point-" + example.number();
    }

    private static Grip point(Scoring scoring, Example example, DataAxes field) {
        NumberLens x = LossParameters.X.lens(example.number()).within(ANYWHERE);
        NumberLens y = LossParameters.Y.lens(example.number()).within(ANYWHERE);
        boolean classes = scoring.isClasses();
        Grip grip = Grip.free(
                        idOf(example),
                        "Point " + example.number() + (example.held() ? ", held out" : ""),
                        example.held() ? Ink.MUTED : Ink.TEXT,
                        values -> place(values, x, y, classes),
                        (values, to) -> x.set(
                                y.set(
                                        values,
                                        classes
                                                ? side(y.of(values), to.y())
                                                : stays(field.upwards(), y.of(values), to.y())),
                                stays(field.horizontal(), x.of(values), to.x())),
                        values -> x.text(values) + ", " + y.text(values))
                .keys(x, y);
        return example.held() ? grip : grip.filled();
    }

    /** A drag that has not left a number's place on the grid has not moved it, whatever its last digits are. */
    private static double stays(AxisRange axis, double now, double to) {
        return axis.snap(now) == axis.snap(to) ? now : axis.snap(to);
    }

    /** The class on whose side the pointer is; a share between the classes stays while the pointer does not cross over. */
    private static double side(double now, double height) {
        return height >= 0.5 == now >= 0.5 ? now : height >= 0.5 ? 1 : 0;
    }

    // A point that a link has just taken away stands nowhere until the next picture.
    private static Point place(Values values, NumberLens x, NumberLens y, boolean classes) {
        boolean there = Stream.of(x, y).allMatch(lens -> values.lens(lens.id()).isPresent());
        if (!there) {
            return new Point(Double.NaN, Double.NaN);
        }
        double height = y.of(values);
        return new Point(x.of(values), classes ? Math.max(0, Math.min(1, height)) : height);
    }
}
