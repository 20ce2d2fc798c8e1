package firstlayer.widgets.loss.view;

import static firstlayer.widgets.loss.model.LossReadouts.brief;

import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Side;
import firstlayer.plot.Tick;
import firstlayer.widgets.loss.model.Example;
import firstlayer.widgets.loss.model.LossWords;
import firstlayer.widgets.loss.model.Scoring;
import firstlayer.widgets.loss.model.WrittenSum;
import java.util.ArrayList;
import java.util.List;

/** What each example costs, side by side, and their mean. */
final class SharesPlot {

    private static final double STRUCK = 0.2;
    private static final int MOST_NAMED = 6;

    private final Plot plot = new Plot("");

    Plot plot() {
        return plot;
    }

    void show(Scoring scoring) {
        List<Example> examples = scoring.examples();
        List<Example> dearest = scoring.allDearest();
        double most = scoring.term(dearest.get(0));
        double penalty = scoring.penalty();
        int bars = examples.size() + (penalty > 0 ? 1 : 0);
        List<Tick> numbers = new ArrayList<>();
        examples.forEach(e -> numbers.add(new Tick(e.number(), name(scoring, e))));
        if (penalty > 0) {
            numbers.add(new Tick(bars, "penalty"));
        }
        double top = Math.max(most, penalty);
        plot.title("Each point's share: " + LossWords.mostInBrief(scoring));
        plot.axes(Axis.linear(0.4, bars + 0.6).marked(numbers).gridless(), Axis.linear(0, top > 0 ? 1.25 * top : 1));
        double mean = scoring.objective().used().stream()
                .mapToDouble(scoring::term)
                .average()
                .orElse(0);
        plot.show(
                pen -> examples.forEach(example -> bar(pen, scoring, example, dearest.contains(example))),
                pen -> pen.horizontal(mean, Ink.LOSS.wide(1.6).dashed()),
                pen -> examples.forEach(example -> number(pen, scoring, example, mean, dearest)),
                pen -> penalty(pen, bars, penalty),
                pen -> pen.label(
                        bars + 0.6, mean, "mean " + brief(mean), Ink.LOSS.bold().small()));
    }

    /** Its number, and for a few points of classes the probability of class 1. */
    private static String name(Scoring scoring, Example example) {
        String held = example.held() ? " held" : "";
        boolean room = scoring.isClasses() && scoring.examples().size() <= MOST_NAMED;
        return example.number() + held + (room ? ": p " + Numbers.brief(scoring.output(example.x()), 2) : "");
    }

    /** What is added for the weight: a price of no point. */
    private static void penalty(PlotPen pen, double x, double height) {
        if (height > 0) {
            pen.bar(x, height, 0.7, Ink.WEIGHT.faint(0.7));
            pen.text(x, height, brief(height), Side.ABOVE, Ink.WEIGHT.bold().small());
        }
    }

    private static void number(PlotPen pen, Scoring scoring, Example example, double mean, List<Example> dearest) {
        double most = scoring.term(dearest.get(0));
        double cost = scoring.term(example);
        double x = example.number();
        // Where the line of the mean would strike it out, it stands on a patch.
        if (mean > cost && mean < cost + STRUCK * most) {
            pen.rectangle(x - 0.3, cost + 0.04 * most, x + 0.3, cost + STRUCK * most, Ink.SURFACE);
        }
        pen.text(
                x,
                cost,
                WrittenSum.of(scoring).price(cost),
                Side.ABOVE,
                dearest.contains(example) ? Ink.LOSS.bold().small() : Ink.TEXT.small());
    }

    private static void bar(PlotPen pen, Scoring scoring, Example example, boolean dearest) {
        double cost = scoring.term(example);
        if (example.held()) {
            pen.frame(
                    example.number() - 0.35,
                    0,
                    example.number() + 0.35,
                    cost,
                    Ink.LOSS.wide(1.6).dashed());
        } else {
            pen.bar(example.number(), cost, 0.7, Ink.LOSS.faint(dearest ? 0.95 : 0.55));
        }
    }
}
