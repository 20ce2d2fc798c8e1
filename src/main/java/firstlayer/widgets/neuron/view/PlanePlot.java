package firstlayer.widgets.neuron.view;

import firstlayer.math.Activation;
import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Glyph;
import firstlayer.plot.Ink;
import firstlayer.plot.Key;
import firstlayer.plot.Pen;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Shade;
import firstlayer.plot.Side;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widgets.neuron.model.BoundaryPiece;
import firstlayer.widgets.neuron.model.DecisionBoundary;
import firstlayer.widgets.neuron.model.InputWindow;
import firstlayer.widgets.neuron.model.LearningStep;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NumberWording;
import firstlayer.widgets.neuron.model.Pair;
import firstlayer.widgets.neuron.model.Sample;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** The plane of two inputs: a as a field of two hues, the line z = 0, the arrow w, the points and the probe. */
final class PlanePlot {

    private static final int CELLS = 96;
    /** Farther along the line than any plane reaches, in its half sides. */
    private static final double BEYOND = 100;

    private PlanePlot() {}

    static void show(Plot plot, Picture<Neuron> picture) {
        Neuron neuron = picture.now();
        plot.title(title(neuron));
        plot.legend(
                neuron.samples().isEmpty()
                        ? new Key[0]
                        : new Key[] {
                            new Key(Glyph.DOT, "wants yes", Ink.WEIGHT), new Key(Glyph.SQUARE, "no", Ink.NEGATIVE)
                        });
        InputWindow window = InputWindow.of(neuron);
        Axis axis = Axis.linear(window.low(), window.high()).counting();
        plot.axes(axis, axis);
        plot.show(
                pen -> field(pen, neuron),
                pen -> picture.kept().forEach(run -> ghost(pen, run, window)),
                pen -> names(pen, window),
                pen -> lines(pen, neuron, window),
                pen -> points(pen, neuron),
                pen -> probe(pen, neuron));
    }

    private static String title(Neuron neuron) {
        if (neuron.inputs() == 2) {
            return neuron.samples().isEmpty() ? "What it says for every input" : neuron.target().words;
        }
        return "Slice at x_3 = " + NumberWording.number(neuron.x().get(2))
                + (neuron.inputs() == 4
                        ? ", x_4 = " + NumberWording.number(neuron.x().get(3))
                        : "");
    }

    private static void field(PlotPen pen, Neuron neuron) {
        DecisionBoundary boundary = neuron.boundary();
        DoubleBinaryOperator said = neuron.pair().isPresent()
                ? neuron::verdict
                : (x1, x2) -> hue(neuron.activation(), neuron.k() * boundary.sum(x1, x2));
        pen.field(pen.sampled(CELLS, CELLS, said), Shade.signed(1));
    }

    /** −1 to 1 for outputs between two limits, a third of the output for those without. */
    private static double hue(Activation activation, double z) {
        double a = activation.value(z);
        return switch (activation) {
            case STEP, SIGMOID -> 2 * a - 1;
            case TANH -> a;
            default -> a / 3;
        };
    }

    private static void ghost(PlotPen pen, Kept<Neuron> run, InputWindow window) {
        run.result().boundaries().forEach(each -> line(pen, each, window, Ink.TEXT.ghost()));
        named(run.result(), window).forEach(each -> name(pen, each, window, 0.7, run.difference(), Ink.MUTED.small()));
    }

    /** Lines have a name each; of the pieces of a broken one, the longest that is seen. */
    private static List<BoundaryPiece> named(Neuron neuron, InputWindow window) {
        List<BoundaryPiece> all = neuron.boundaries();
        return all.stream().allMatch(BoundaryPiece::isWhole)
                ? all
                : all.stream().max(Comparator.comparingDouble(piece -> piece.length(window))).stream()
                        .toList();
    }

    static void line(PlotPen pen, BoundaryPiece piece, InputWindow window, Brush brush) {
        if (piece.seen(window).length == 2) {
            double[] from = piece.line().along(Math.max(piece.from(), -BEYOND * window.half()));
            double[] to = piece.line().along(Math.min(piece.to(), BEYOND * window.half()));
            pen.line(from[0], from[1], to[0], to[1], brush);
        }
    }

    /** Words beside a line, a share of the way along what is seen of it. */
    static void name(PlotPen pen, BoundaryPiece piece, InputWindow window, double share, String words, Brush brush) {
        double[] seen = piece.seen(window);
        if (seen.length == 2) {
            double[] at = piece.line().along(seen[0] + share * (seen[1] - seen[0]));
            pen.label(at[0], at[1], words, brush);
        }
    }

    private static void lines(PlotPen pen, Neuron neuron, InputWindow window) {
        DecisionBoundary boundary = neuron.boundary();
        if (neuron.pair().isPresent()) {
            pair(pen, neuron, neuron.pair().get(), window);
        } else if (!boundary.isLine()) {
            String says = neuron.verdict(0, 0) >= 0 ? "yes" : "no";
            String why = neuron.inputs() == 2 ? "w = 0: no line" : "w_1 = w_2 = 0: no line here";
            double middle = window.low() + window.half();
            pen.text(
                    middle,
                    middle - 0.6 * window.half(),
                    why + ", “" + says + "” everywhere",
                    Side.CENTER,
                    Ink.TEXT.bold());
        } else {
            line(pen, BoundaryPiece.whole(boundary), window, Ink.TEXT.wide(2.5));
            arrow(pen, boundary, window);
            bias(pen, boundary, window);
            sides(pen, neuron, window);
        }
    }

    /** Where y = ½, and where the two bend; without a bend there is nothing but the line. */
    private static void pair(PlotPen pen, Neuron neuron, Pair pair, InputWindow window) {
        if (pair.activation() != Activation.IDENTITY) {
            hidden(pen, pair.first(), "h_1 = 0", window);
            hidden(pen, pair.second(), "h_2 = 0", window);
        }
        neuron.boundaries().forEach(each -> line(pen, each, window, Ink.TEXT.wide(2.5)));
        named(neuron, window)
                .forEach(each ->
                        name(pen, each, window, 0.9, "y = ½", Ink.TEXT.bold().small()));
    }

    private static void hidden(PlotPen pen, DecisionBoundary boundary, String name, InputWindow window) {
        if (boundary.isLine()) {
            BoundaryPiece whole = BoundaryPiece.whole(boundary);
            line(pen, whole, window, Ink.TEXT.wide(1.4).dashed());
            name(pen, whole, window, 0.07, name, Ink.TEXT.small());
        }
    }

    private static void arrow(PlotPen pen, DecisionBoundary boundary, InputWindow window) {
        double base = boundary.base(window);
        double tip = boundary.tip(window);
        pen.arrow(
                base * boundary.u1(),
                base * boundary.u2(),
                tip * boundary.u1(),
                tip * boundary.u2(),
                Ink.WEIGHT.wide(3));
        pen.label(tip * boundary.u1(), tip * boundary.u2(), "w", Ink.WEIGHT.bold());
    }

    /** Which way the line goes when b grows: against w. */
    private static void bias(PlotPen pen, DecisionBoundary boundary, InputWindow window) {
        double[] seen = boundary.seen(window);
        if (seen.length < 2) {
            return;
        }
        double[] at = boundary.along(seen[0] + 0.25 * (seen[1] - seen[0]));
        double x = at[0] - 0.27 * window.half() * boundary.u1();
        double y = at[1] - 0.27 * window.half() * boundary.u2();
        pen.arrow(at[0], at[1], x, y, Ink.BIAS.wide(2.5));
        pen.label(x, y, "b grows", Ink.BIAS.bold().small());
        name(pen, BoundaryPiece.whole(boundary), window, 0.88, "z = 0", Ink.TEXT.small());
    }

    private static void sides(PlotPen pen, Neuron neuron, InputWindow window) {
        DecisionBoundary boundary = neuron.boundary();
        side(pen, neuron, window.end(boundary.u1()), window.end(boundary.u2()));
        side(pen, neuron, window.end(-boundary.u1()), window.end(-boundary.u2()));
    }

    private static void side(PlotPen pen, Neuron neuron, double x, double y) {
        boolean yes = neuron.verdict(x, y) >= 0;
        pen.label(0.97 * x, 0.97 * y, yes ? "yes" : "no", yes ? Ink.WEIGHT.bold() : Ink.NEGATIVE.bold());
    }

    /** Inside, because beside the axes they would take the room of the plane; with an arrow, so that they are no points. */
    private static void names(PlotPen pen, InputWindow window) {
        pen.text(window.high(), window.low(), "x_1 →", Side.ABOVE_LEFT, Ink.MUTED.small());
        pen.text(window.low(), window.high(), "x_2 ↑", Side.BELOW_RIGHT, Ink.MUTED.small());
    }

    private static void points(PlotPen pen, Neuron neuron) {
        for (Sample sample : neuron.samples()) {
            double away = slicesAway(sample, neuron.x());
            if (away < 0.5) {
                double x = sample.x().get(0);
                double y = sample.x().get(1);
                point(pen, x, y, sample.yes(), 9);
                if (!neuron.isRight(sample)) {
                    pen.ring(x, y, 14, Ink.BAD.wide(2));
                    pen.label(x, y, "wrong", Ink.BAD.small());
                }
            }
        }
        if (neuron.pair().isEmpty()) {
            neuron.learning().last().map(LearningStep::sample).ifPresent(s -> shown(pen, neuron, s));
        }
    }

    /** The point that was learned from last: a ring, as in the sum strip. */
    private static void shown(PlotPen pen, Neuron neuron, Sample sample) {
        pen.ring(sample.x().get(0), sample.x().get(1), 17, Ink.RATE.wide(3));
        pen.label(
                sample.x().get(0),
                sample.x().get(1),
                "step " + neuron.learning().steps(),
                Ink.RATE.bold().small());
    }

    static void point(Pen pen, double x, double y, boolean yes, double radius) {
        pen.glyph(yes ? Glyph.DOT : Glyph.SQUARE, x, y, radius, yes ? Ink.WEIGHT : Ink.NEGATIVE);
    }

    private static double slicesAway(Sample sample, List<Double> x) {
        double away = 0;
        for (int i = 2; i < x.size(); i++) {
            away = Math.max(away, Math.abs(sample.x().get(i) - x.get(i)));
        }
        return away;
    }

    private static void probe(PlotPen pen, Neuron neuron) {
        pen.label(neuron.x().get(0), neuron.x().get(1), "x", Ink.TEXT.bold());
    }
}
