package firstlayer.widgets.neuron.view;

import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Side;
import firstlayer.widget.Picture;
import firstlayer.widgets.neuron.model.LearningStep;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NumberWording;
import firstlayer.widgets.neuron.model.Pair;
import firstlayer.widgets.neuron.model.SymmetricAxis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** The sum strip: each term begins where the one before ended, and the last ends at z. */
final class SumBars {

    private static final double HALF = 0.33;
    /** The sum of a kept run is a frame about the sum now. */
    private static final double KEPT = 0.44;

    /** To either side of 0. */
    private static final double LEAST_REACH = 1.5;
    /** Between letters and bars, in em. */
    private static final double GAP = 0.8;

    record Term(String label, double from, double to, Ink ink, boolean isSum) {

        String text() {
            return isSum ? NumberWording.hundredths(to) : NumberWording.signed(to - from);
        }
    }

    private SumBars() {}

    static void show(Plot plot, Picture<Neuron> picture) {
        Neuron neuron = picture.now();
        List<Term> terms = terms(neuron);
        double[] kept = picture.kept().stream()
                .map(run -> terms(run.result()))
                .mapToDouble(run -> run.get(run.size() - 1).to())
                .toArray();
        int lanes = terms.size();
        double[] ends = DoubleStream.concat(terms.stream().mapToDouble(Term::to), DoubleStream.of(kept))
                .toArray();
        double low = SymmetricAxis.around(
                LEAST_REACH, Arrays.stream(ends).filter(end -> end < 0).toArray());
        double high = SymmetricAxis.around(
                LEAST_REACH, Arrays.stream(ends).filter(end -> end > 0).toArray());
        plot.axes(Axis.linear(0, 1).hidden(), Axis.linear(0.5, lanes + 0.5).hidden());
        plot.title(where(neuron));
        plot.show(pen -> paint(pen, terms, kept, -low, high), pen -> lit(pen, neuron, lanes));
    }

    /** The ring that the point has in the plane too. */
    private static void lit(PlotPen pen, Neuron neuron, int lanes) {
        if (learned(neuron).isPresent()) {
            pen.frame(0, 0.5, 1, lanes + 0.5, Ink.RATE.wide(2));
        }
    }

    static List<Term> terms(Neuron neuron) {
        List<Term> terms = new ArrayList<>();
        if (neuron.pair().isPresent()) {
            Pair pair = neuron.pair().get();
            double x1 = neuron.x().get(0);
            double x2 = neuron.x().get(1);
            double one = pair.v1() * pair.h1(x1, x2) + 0.0;
            double both = one + pair.v2() * pair.h2(x1, x2);
            double y = pair.y(x1, x2);
            terms.add(new Term(NumberWording.number(pair.v1()) + "·h_1", 0, one, Ink.signed(one), false));
            terms.add(new Term(NumberWording.number(pair.v2()) + "·h_2", one, both, Ink.signed(both - one), false));
            if (pair.c() != 0) {
                terms.add(new Term("c", both, y, Ink.BIAS, false));
            }
            terms.add(new Term("y", 0, y, Ink.OUTPUT, true));
            return terms;
        }
        List<Double> x = learned(neuron).map(step -> step.sample().x()).orElseGet(neuron::x);
        List<Double> w = learned(neuron).map(LearningStep::weights).orElseGet(neuron::weights);
        double z = learned(neuron).map(LearningStep::sum).orElseGet(neuron::z);
        String factor = neuron.k() == 1 ? "" : "k·";
        double end = 0;
        for (int i = 0; i < neuron.inputs(); i++) {
            double product = neuron.k() * w.get(i) * x.get(i) + 0.0;
            terms.add(new Term(
                    String.format(Locale.ROOT, "%sw_%d x_%d", factor, i + 1, i + 1),
                    end,
                    end + product,
                    Ink.signed(product),
                    false));
            end += product;
        }
        terms.add(new Term(factor + "b", end, z, Ink.BIAS, false));
        terms.add(new Term("z", 0, z, Ink.TEXT, true));
        return terms;
    }

    /** The step of learning whose point the bars are of: the last one; none before the first. */
    private static Optional<LearningStep> learned(Neuron neuron) {
        return neuron.pair().isPresent() ? Optional.empty() : neuron.learning().last();
    }

    /** Which point the bars are of, in few words. */
    static String where(Neuron neuron) {
        boolean pair = neuron.pair().isPresent();
        List<Double> x = pair ? neuron.x().subList(0, 2) : neuron.x();
        return learned(neuron)
                .map(step -> String.format(
                        Locale.ROOT,
                        "z of %s, step %d",
                        step.sample().place(),
                        neuron.learning().steps()))
                .orElseGet(() -> (pair ? "y" : "z") + " at x = " + NumberWording.tuple(x));
    }

    /** Names at the left, numbers in a column at the right, the bars between them. */
    private static void paint(PlotPen pen, List<Term> terms, double[] kept, double low, double high) {
        int lanes = terms.size();
        Brush widest = Ink.TEXT.bold().size(size(lanes));
        double room = pen.ems(0, 1);
        double left = (GAP + width(pen, terms.stream().map(Term::label), widest)) / room;
        String mark = addUp(terms) ? "" : "≈ ";
        double right =
                1 - (GAP + pen.widthOf(mark, widest) + width(pen, terms.stream().map(Term::text), widest)) / room;
        DoubleUnaryOperator place = sum -> left + (right - left) * (sum - low) / (high - low);
        pen.vertical(place.applyAsDouble(0), Ink.AXIS.wide(1));
        for (double sum : kept) {
            pen.frame(place.applyAsDouble(0), 1 - KEPT, place.applyAsDouble(sum), 1 + KEPT, Ink.TEXT.ghost());
        }
        for (int i = 0; i < lanes; i++) {
            Term term = terms.get(i);
            double y = lanes - i;
            double end = place.applyAsDouble(term.to());
            if (i < lanes - 1) {
                pen.line(end, y, end, y - 1, Ink.MUTED.wide(1).dotted());
            }
            bar(pen, term, place.applyAsDouble(term.from()), end, y);
            Brush letters = term.ink().bold().size(size(lanes));
            pen.text(0, y, term.label(), Side.RIGHT, letters);
            pen.text(1, y, (i == lanes - 1 ? mark : "") + term.text(), Side.LEFT, letters);
        }
    }

    /** Whether the hundredths that are shown add up to those of the sum. */
    static boolean addUp(List<Term> terms) {
        long parts = terms.stream()
                .filter(term -> !term.isSum())
                .mapToLong(term -> hundredths(term.to() - term.from()))
                .sum();
        return parts == hundredths(terms.get(terms.size() - 1).to());
    }

    private static long hundredths(double number) {
        return Math.round(Math.abs(number) * 100) * (number < 0 ? -1 : 1);
    }

    private static double width(PlotPen pen, Stream<String> texts, Brush brush) {
        return texts.mapToDouble(text -> pen.widthOf(text, brush)).max().orElse(0);
    }

    // So that many lanes do not touch.
    private static double size(int lanes) {
        return Math.min(0.85, 3.6 / lanes);
    }

    private static void bar(PlotPen pen, Term term, double from, double to, double y) {
        boolean negative = term.to() < term.from();
        pen.rectangle(from, y - HALF, to, y + HALF, term.ink().faint(negative ? 0.3 : 0.75));
        pen.frame(from, y - HALF, to, y + HALF, term.ink().wide(1.4).dashedIf(negative));
    }
}
