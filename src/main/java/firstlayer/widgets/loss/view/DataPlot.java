package firstlayer.widgets.loss.view;

import firstlayer.param.Knobs;
import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Tick;
import firstlayer.widget.Guess;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widgets.loss.model.DataAxes;
import firstlayer.widgets.loss.model.Example;
import firstlayer.widgets.loss.model.LossParameters;
import firstlayer.widgets.loss.model.LowerPart;
import firstlayer.widgets.loss.model.NoiseCurve;
import firstlayer.widgets.loss.model.Scoring;
import firstlayer.widgets.loss.model.WrittenSum;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The points, the model, and each miss: a patch whose area is its price, or a stem. */
final class DataPlot {

    private static final List<Tick> PROBABILITIES = List.of(new Tick(0, "0"), new Tick(0.5, "0.5"), new Tick(1, "1"));

    /** The widest of a noise curve, as a share of the picture. */
    private static final double WIDTH_OF_NOISE = 0.09;

    private static final double NOISE_REACH = 2.5;
    private static final int PIECES = 30;

    private final Plot plot = new Plot("");
    private final Knobs knobs;
    private final Place place;

    DataPlot(Knobs knobs, Place place) {
        this.knobs = knobs;
        this.place = place;
    }

    Plot plot() {
        return plot;
    }

    void show(Picture<Scoring> picture) {
        Scoring scoring = picture.now();
        DataAxes field = DataAxes.of(scoring);
        WrittenSum written = WrittenSum.of(scoring);
        plot.title(title(scoring));
        plot.units(field.areas() ? field.stretch() : 0);
        plot.axes(across(field), upwards(scoring, field));
        plot.show(
                pen -> picture.kept().forEach(run -> ghost(pen, run, field)),
                pen -> scoring.examples().forEach(example -> miss(pen, scoring, example, field, written)),
                pen -> model(pen, scoring, Ink.OUTPUT.wide(3)),
                pen -> {
                    if (picture.values().get(LossParameters.LOWER) == LowerPart.NOISE && !scoring.isClasses()) {
                        scoring.examples().forEach(example -> noise(pen, scoring, example, field));
                    }
                },
                pen -> picture.guess()
                        .filter(guess -> guess.readout().equals("now.c"))
                        .ifPresent(guess -> guess(pen, scoring, guess, field)));
        plot.grips(knobs, DataGrips.all(scoring, field));
        if (place == Place.DESK) {
            plot.actions(knobs, PointActions.of(picture.values(), scoring, field));
        }
    }

    private static String title(Scoring scoring) {
        boolean classes = scoring.isClasses();
        return switch (scoring.objective().function()) {
            case MSE -> classes ? "Each miss: p minus class" : "Each square's area is the point's price";
            case HALF_MSE -> classes ? "Each miss: p minus class" : "Each half square is the point's price";
            case HUBER -> classes ? "Each miss: p minus class" : "Each area is the point's price";
            case MAE -> "Each line's length is the point's price";
            case CROSS_ENTROPY -> "Each point pays −log p of its class";
        };
    }

    private static Axis across(DataAxes field) {
        Axis axis = Axis.linear(field.across().min(), field.across().max());
        return axis.labelled(field.stretch() == 1 ? "x" : "x, stretched to keep the points apart");
    }

    private static Axis upwards(Scoring scoring, DataAxes field) {
        Axis axis = Axis.linear(field.upwards().min(), field.upwards().max());
        return scoring.isClasses() ? axis.labelled("p of class 1").marked(PROBABILITIES) : axis;
    }

    private static void miss(PlotPen pen, Scoring scoring, Example example, DataAxes field, WrittenSum written) {
        double place = example.x();
        double output = scoring.output(example.x());
        double faint = faint(example);
        if (field.areas()) {
            patch(pen, scoring, example, field, written);
        }
        pen.line(
                place,
                output,
                place,
                example.target(),
                Ink.LOSS.wide(field.areas() ? 2 : 3).faint(faint));
        if (!field.areas()) {
            String price = written.price(scoring.term(example));
            pen.label(place, (output + example.target()) / 2, price, Ink.LOSS.small());
        }
    }

    /** How likely each height is at this x, by the noise that the price stands for: the curve lies on the model, turned by 90°. */
    private static void noise(PlotPen pen, Scoring scoring, Example example, DataAxes field) {
        NoiseCurve curve = new NoiseCurve(
                scoring.objective().function(), scoring.objective().delta());
        double wide = WIDTH_OF_NOISE * field.across().length() / curve.height(0);
        double[] misses = IntStream.rangeClosed(-PIECES, PIECES)
                .mapToDouble(i -> NOISE_REACH * i / PIECES)
                .toArray();
        double output = scoring.output(example.x());
        double[] xs = Arrays.stream(misses)
                .map(miss -> example.x() + wide * curve.height(miss))
                .toArray();
        double[] ys = Arrays.stream(misses).map(miss -> output + miss).toArray();
        pen.line(xs, ys, Ink.OUTPUT.wide(1.6).faint(0.8));
        double height = wide * curve.height(scoring.miss(example));
        pen.line(example.x(), example.target(), example.x() + height, example.target(), Ink.OUTPUT.wide(2));
    }

    private static double faint(Example example) {
        return example.held() ? 0.35 : 1;
    }

    private static void patch(PlotPen pen, Scoring scoring, Example example, DataAxes field, WrittenSum written) {
        double faint = faint(example);
        Scoring.Patch patch = field.placed(scoring.patch(example), example);
        pen.rectangle(patch.left(), patch.low(), patch.right(), patch.high(), Ink.LOSS.faint(0.13 * faint));
        pen.frame(
                patch.left(),
                patch.low(),
                patch.right(),
                patch.high(),
                Ink.LOSS.wide(1).faint(0.6 * faint));
        String price = written.price(scoring.term(example));
        pen.areaLabel(patch.left(), patch.low(), patch.right(), patch.high(), price, Ink.LOSS.small());
    }

    private static void model(PlotPen pen, Scoring scoring, Brush brush) {
        pen.curve(scoring::output, brush);
    }

    private static void ghost(PlotPen pen, Kept<Scoring> run, DataAxes field) {
        model(pen, run.result(), Ink.MUTED.ghost());
        double x = field.left();
        pen.label(x, run.result().output(x), run.difference(), Ink.MUTED.small());
    }

    private static void guess(PlotPen pen, Scoring scoring, Guess guess, DataAxes field) {
        pen.guess(field.right(), scoring.objective().output(guess.number()), "your guess", Ink.OUTPUT);
    }
}
