package firstlayer.widgets.neuron.view;

import firstlayer.math.Activation;
import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Glyph;
import firstlayer.plot.Ink;
import firstlayer.plot.Key;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Shade;
import firstlayer.plot.Side;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widgets.neuron.model.DecisionBoundary;
import firstlayer.widgets.neuron.model.LearningStep;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NumberWording;
import firstlayer.widgets.neuron.model.Pair;
import firstlayer.widgets.neuron.model.Sample;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** The plane of two inputs: a as a field of two hues, the line z = 0, the arrow w, the points and the probe. */
final class PlanePlot {

    private static final int CELLS = 96;
    private static final double EDGE = DecisionBoundary.EDGE;
    /** Farther along the line than any plane reaches. */
    private static final double BEYOND = 100;

    private PlanePlot() {}

    static void show(Plot plot, Picture<Neuron> picture) {
        Neuron neuron = picture.now();
        plot.title(title(neuron));
        plot.legend(
                neuron.samples().isEmpty()
                        ? new Key[0]
                        : new Key[] {
                            Key.of(Glyph.DOT, "wants yes", Ink.WEIGHT), Key.of(Glyph.SQUARE, "no", Ink.NEGATIVE)
                        });
        Axis axis = Axis.linear(-EDGE, EDGE).counting();
        plot.axes(axis, axis);
        plot.show(
                pen -> field(pen, neuron),
                pen -> ghosts(pen, picture.kept()),
                pen -> names(pen),
                pen -> lines(pen, neuron),
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
        DecisionBoundary cut = neuron.cut();
        DoubleBinaryOperator said = neuron.pair().isPresent()
                ? neuron::verdict
                : (x1, x2) -> hue(neuron.activation(), neuron.k() * cut.sum(x1, x2));
        pen.field(pen.sampled(CELLS, CELLS, said), Shade.signed(1));
    }

    /** −1 to 1 for outputs between two limits, a third of the output for those without. */
    private static double hue(Activation bend, double z) {
        double a = bend.value(z);
        return switch (bend) {
            case STEP, SIGMOID -> 2 * a - 1;
            case TANH -> a;
            default -> a / 3;
        };
    }

    private static void ghosts(PlotPen pen, List<Kept<Neuron>> kept) {
        kept.forEach(run -> {
            DecisionBoundary cut = run.result().cut();
            if (run.result().pair().isEmpty() && cut.isLine()) {
                line(pen, cut, Ink.TEXT.ghost());
            }
        });
    }

    private static void line(PlotPen pen, DecisionBoundary cut, Brush brush) {
        if (cut.seen().length == 2) {
            double[] from = cut.along(-BEYOND);
            double[] to = cut.along(BEYOND);
            pen.line(from[0], from[1], to[0], to[1], brush);
        }
    }

    private static void lines(PlotPen pen, Neuron neuron) {
        DecisionBoundary cut = neuron.cut();
        if (neuron.pair().isPresent()) {
            Pair pair = neuron.pair().get();
            hidden(pen, pair.b1(), "h_1");
            hidden(pen, pair.b2(), "h_2");
        } else if (!cut.isLine()) {
            String says = neuron.verdict(0, 0) >= 0 ? "yes" : "no";
            pen.text(0, -1.2, "w = 0: no line, “" + says + "” everywhere", Side.CENTER, Ink.TEXT.bold());
        } else {
            line(pen, cut, Ink.TEXT.wide(2.5));
            arrow(pen, cut);
            bias(pen, cut);
            sides(pen, neuron);
        }
    }

    private static void hidden(PlotPen pen, double b, String name) {
        DecisionBoundary cut = new DecisionBoundary(1, 1, b);
        line(pen, cut, Ink.TEXT.wide(1.8).dashed());
        double[] seen = cut.seen();
        if (seen.length == 2) {
            double[] end = cut.along(seen[0] + 0.4);
            pen.label(end[0], end[1], name + ": z = 0", Ink.TEXT.small());
        }
    }

    private static void arrow(PlotPen pen, DecisionBoundary cut) {
        pen.arrow(
                cut.base() * cut.u1(),
                cut.base() * cut.u2(),
                cut.tip() * cut.u1(),
                cut.tip() * cut.u2(),
                Ink.WEIGHT.wide(3));
        pen.label(cut.tip() * cut.u1(), cut.tip() * cut.u2(), "w", Ink.WEIGHT.bold());
    }

    /** Which way the line goes when b grows: against w. */
    private static void bias(PlotPen pen, DecisionBoundary cut) {
        double[] seen = cut.seen();
        if (seen.length < 2) {
            return;
        }
        double[] at = cut.along(seen[0] + 0.25 * (seen[1] - seen[0]));
        double[] zero = cut.along(seen[1] - 0.12 * (seen[1] - seen[0]));
        double x = at[0] - 0.55 * cut.u1();
        double y = at[1] - 0.55 * cut.u2();
        pen.arrow(at[0], at[1], x, y, Ink.BIAS.wide(2.5));
        pen.label(x, y, "b grows", Ink.BIAS.bold().small());
        pen.label(zero[0], zero[1], "z = 0", Ink.TEXT.small());
    }

    private static void sides(PlotPen pen, Neuron neuron) {
        DecisionBoundary cut = neuron.cut();
        double x = Math.copySign(0.97 * EDGE, cut.u1());
        double y = Math.copySign(0.97 * EDGE, cut.u2());
        if (neuron.verdict(x, y) > 0) {
            pen.label(x, y, "yes", Ink.WEIGHT.bold());
        }
        if (neuron.verdict(-x, -y) < 0) {
            pen.label(-x, -y, "no", Ink.NEGATIVE.bold());
        }
    }

    /** Inside, because beside the axes they would take the room of the plane. */
    private static void names(PlotPen pen) {
        pen.text(0.6 * EDGE, -EDGE, "x_1", Side.ABOVE, Ink.TEXT.bold());
        pen.text(-EDGE, 0.6 * EDGE, "x_2", Side.RIGHT, Ink.TEXT.bold());
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
        neuron.lesson()
                .last()
                .map(LearningStep::sample)
                .ifPresent(s -> pen.ring(s.x().get(0), s.x().get(1), 15, Ink.RATE.wide(2)));
    }

    static void point(PlotPen pen, double x, double y, boolean yes, double radius) {
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
