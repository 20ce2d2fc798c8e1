package firstlayer.widgets.loss;

import static firstlayer.widgets.loss.LossReadouts.brief;

import firstlayer.param.Knobs;
import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Side;
import firstlayer.plot.Tick;
import firstlayer.widget.Guess;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/** The points, the model, and each miss: a patch whose area is its price, or a stem. */
final class DataView {

    /** A patch narrower than this share of the picture has no room for its number. */
    private static final double ROOM_FOR_NUMBER = 0.09;

    private static final List<Tick> PROBABILITIES = List.of(new Tick(0, "0"), new Tick(0.5, "0.5"), new Tick(1, "1"));

    private final Plot plot = new Plot("");
    private final Knobs knobs;

    DataView(Knobs knobs) {
        this.knobs = knobs;
    }

    Plot plot() {
        return plot;
    }

    void show(Picture<Scoring> picture) {
        Scoring scoring = picture.now();
        DoubleSummaryStatistics xs =
                scoring.examples().stream().mapToDouble(Example::x).summaryStatistics();
        double margin = Math.max(0.4, 0.15 * (xs.getMax() - xs.getMin()));
        double left = xs.getMin() - margin;
        double right = xs.getMax() + margin;
        boolean areas = areas(scoring);
        Reach upwards = scoring.isClasses() ? new Reach(-0.12, 1.12) : heights(scoring, left, right);
        Reach across =
                areas ? withPatches(scoring, left, right, upwards) : new Reach(left - margin / 2, right + margin / 2);
        plot.title(title(scoring));
        plot.equalUnits(areas);
        Axis up = Axis.linear(upwards.min(), upwards.max());
        plot.axes(
                Axis.linear(across.min(), across.max()).labelled("x"),
                scoring.isClasses() ? up.labelled("p of class 1").marked(PROBABILITIES) : up.labelled("y"));
        plot.show(
                pen -> picture.kept().forEach(run -> model(pen, run)),
                pen -> scoring.examples().forEach(example -> miss(pen, scoring, example, upwards)),
                pen -> model(pen, scoring),
                pen -> picture.guess()
                        .filter(guess -> guess.readout().equals("now.c"))
                        .ifPresent(guess -> guess(pen, scoring, guess, right)));
        plot.grips(knobs, DataGripsView.all(scoring, left, right, across, upwards));
    }

    private static boolean areas(Scoring scoring) {
        return !scoring.isClasses() && scoring.objective().price() != Price.MAE;
    }

    private static String title(Scoring scoring) {
        return switch (scoring.objective().price()) {
            case MSE -> scoring.isClasses() ? "Each miss: p minus class" : "Each square's area is the point's price";
            case HALF_MSE -> scoring.isClasses() ? "Each miss: p minus class" : "Each half square is the point's price";
            case HUBER -> scoring.isClasses() ? "Each miss: p minus class" : "Each area is the point's price";
            case MAE -> "Each line's length is the point's price";
            case CROSS_ENTROPY -> "Each point pays −log p of its class";
        };
    }

    private static Reach heights(Scoring scoring, double left, double right) {
        DoubleSummaryStatistics y =
                scoring.examples().stream().mapToDouble(Example::target).summaryStatistics();
        return Reach.around(y.getMin(), y.getMax(), scoring.output(left), scoring.output(right));
    }

    // Patches are seen whole where that does not make everything small.
    private static Reach withPatches(Scoring scoring, double left, double right, Reach upwards) {
        double most = 1.1 * upwards.length();
        double low = left;
        double high = right;
        for (Example example : scoring.examples()) {
            Scoring.Patch patch = scoring.patch(example);
            low = Math.min(low, patch.left());
            high = Math.max(high, patch.right());
        }
        double middle = (left + right) / 2;
        Reach whole = Reach.around(low, high);
        double half = Math.max(most / 2, 0.6 * (right - left));
        return new Reach(Math.max(whole.min(), middle - half), Math.min(whole.max(), middle + half));
    }

    private static void miss(PlotPen pen, Scoring scoring, Example example, Reach upwards) {
        double output = scoring.output(example.x());
        double faint = example.held() ? 0.35 : 1;
        String price = brief(scoring.term(example));
        if (areas(scoring)) {
            Scoring.Patch patch = scoring.patch(example);
            pen.rectangle(patch.left(), patch.low(), patch.right(), patch.high(), Ink.LOSS.faint(0.13 * faint));
            pen.frame(
                    patch.left(),
                    patch.low(),
                    patch.right(),
                    patch.high(),
                    Ink.LOSS.wide(1).faint(0.6 * faint));
            double side = Math.min(patch.right() - patch.left(), patch.high() - patch.low());
            if (side > ROOM_FOR_NUMBER * upwards.length()) {
                pen.text(
                        (patch.left() + patch.right()) / 2,
                        (patch.low() + patch.high()) / 2,
                        price,
                        Side.CENTER,
                        Ink.LOSS.small());
            }
        }
        pen.line(
                example.x(),
                output,
                example.x(),
                example.target(),
                Ink.LOSS.wide(areas(scoring) ? 2 : 3).faint(faint));
        if (!areas(scoring)) {
            pen.label(example.x(), (output + example.target()) / 2, price, Ink.LOSS.small());
        }
    }

    private static void model(PlotPen pen, Scoring scoring) {
        pen.curve(scoring::output, Ink.OUTPUT.wide(3));
    }

    private static void model(PlotPen pen, Kept<Scoring> run) {
        pen.curve(run.result()::output, Ink.MUTED.ghost());
    }

    private static void guess(PlotPen pen, Scoring scoring, Guess guess, double right) {
        pen.guess(right, scoring.objective().output(guess.number()), "your guess", Ink.OUTPUT);
    }
}
