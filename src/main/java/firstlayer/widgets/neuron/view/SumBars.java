package firstlayer.widgets.neuron.view;

import firstlayer.plot.Axis;
import firstlayer.plot.Brush;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Side;
import firstlayer.widgets.neuron.model.LearningStep;
import firstlayer.widgets.neuron.model.Neuron;
import firstlayer.widgets.neuron.model.NumberWording;
import firstlayer.widgets.neuron.model.Pair;
import firstlayer.widgets.neuron.model.SymmetricAxis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** The sum strip: each term begins where the one before ended, and the last ends at z. */
final class SumBars {

    private static final double HALF = 0.33;

    private record Term(String label, double from, double to, Ink ink) {

        double right() {
            return Math.max(from, to);
        }
    }

    private SumBars() {}

    static void show(Plot plot, Neuron neuron) {
        List<Term> terms = terms(neuron);
        int lanes = terms.size();
        double reach = SymmetricAxis.around(terms.stream()
                .flatMapToDouble(t -> DoubleStream.of(t.from(), t.to()))
                .toArray());
        plot.axes(
                Axis.linear(-1.25 * reach, 1.25 * reach).hidden(),
                Axis.linear(0.5, lanes + 0.5).hidden());
        plot.show(pen -> paint(pen, terms, reach), pen -> place(pen, terms, reach, where(neuron)));
    }

    private static List<Term> terms(Neuron neuron) {
        List<Term> terms = new ArrayList<>();
        if (neuron.pair().isPresent()) {
            Pair pair = neuron.pair().get();
            double h1 = pair.h1(neuron.x().get(0), neuron.x().get(1));
            double y = pair.y(neuron.x().get(0), neuron.x().get(1));
            terms.add(new Term("1·h_1", 0, h1, Ink.signed(h1)));
            terms.add(new Term("−2·h_2", h1, y, Ink.signed(y - h1)));
            terms.add(new Term("y", 0, y, Ink.OUTPUT));
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
                    Ink.signed(product)));
            end += product;
        }
        terms.add(new Term(factor + "b", end, z, Ink.BIAS));
        terms.add(new Term("z", 0, z, Ink.TEXT));
        return terms;
    }

    /** The step of learning whose point the bars are of: the last one; none before the first. */
    private static Optional<LearningStep> learned(Neuron neuron) {
        return neuron.pair().isPresent() ? Optional.empty() : neuron.lesson().last();
    }

    /** Which point the bars are of. */
    private static String where(Neuron neuron) {
        List<Double> x = neuron.pair().isPresent() ? neuron.x().subList(0, 2) : neuron.x();
        return learned(neuron)
                .map(step -> String.format(
                        Locale.ROOT,
                        "%s, shown in step %d",
                        step.sample().place(),
                        neuron.lesson().steps()))
                .orElseGet(() -> "at x = " + NumberWording.tuple(x));
    }

    // In the lane that leaves most room at the right.
    private static void place(PlotPen pen, List<Term> terms, double reach, String words) {
        int free = 0;
        for (int i = 1; i < terms.size(); i++) {
            free = terms.get(i).right() < terms.get(free).right() ? i : free;
        }
        Brush letters = Ink.MUTED.size(size(terms.size()));
        pen.text(1.25 * reach, terms.size() - free, words, Side.LEFT, letters);
    }

    private static void paint(PlotPen pen, List<Term> terms, double reach) {
        int lanes = terms.size();
        pen.vertical(0, Ink.AXIS.wide(1));
        for (int i = 0; i < lanes; i++) {
            Term term = terms.get(i);
            double y = lanes - i;
            if (i < lanes - 1) {
                pen.line(term.to(), y, term.to(), y - 1, Ink.MUTED.wide(1).dotted());
            }
            bar(pen, term, y);
            double size = term.to() - term.from();
            String text = i == lanes - 1 ? NumberWording.hundredths(size) : NumberWording.signed(size);
            double right = term.right();
            Brush letters = term.ink().bold().size(size(lanes));
            pen.text(-1.25 * reach, y, term.label(), Side.RIGHT, letters);
            // Beyond the end the bar grows to, while there is room.
            boolean toTheLeft = size < 0 ? Math.min(term.from(), term.to()) > -0.95 * reach : right > 0.95 * reach;
            double at = toTheLeft ? Math.min(term.from(), term.to()) : right;
            pen.text(at, y, text, toTheLeft ? Side.LEFT : Side.RIGHT, letters);
        }
    }

    // So that many lanes do not touch.
    private static double size(int lanes) {
        return Math.min(0.85, 3.6 / lanes);
    }

    private static void bar(PlotPen pen, Term term, double y) {
        boolean negative = term.to() < term.from();
        pen.rectangle(term.from(), y - HALF, term.to(), y + HALF, term.ink().faint(negative ? 0.3 : 0.75));
        pen.frame(
                term.from(), y - HALF, term.to(), y + HALF, term.ink().wide(1.4).dashedIf(negative));
    }
}
