package firstlayer.widgets.loss.view;

import static firstlayer.widgets.loss.model.LossReadouts.brief;

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
import java.util.List;

/** What each example costs, side by side, and their mean. */
final class SharesPlot {

    private static final double STRUCK = 0.2;

    private final Plot plot = new Plot("");

    Plot plot() {
        return plot;
    }

    void show(Scoring scoring) {
        List<Example> examples = scoring.examples();
        List<Example> dearest = scoring.allDearest();
        double most = scoring.term(dearest.get(0));
        List<Tick> numbers = examples.stream()
                .map(e -> new Tick(e.number(), e.number() + (e.held() ? " held" : "")))
                .toList();
        plot.title("Each point's share: " + LossWords.mostInBrief(scoring));
        plot.axes(
                Axis.linear(0.4, examples.size() + 0.6).marked(numbers).gridless(),
                Axis.linear(0, most > 0 ? 1.25 * most : 1));
        double mean = scoring.objective().used().stream()
                .mapToDouble(scoring::term)
                .average()
                .orElse(0);
        plot.show(
                pen -> examples.forEach(example -> bar(pen, scoring, example, dearest.contains(example))),
                pen -> pen.horizontal(mean, Ink.LOSS.wide(1.6).dashed()),
                pen -> examples.forEach(example -> number(pen, scoring, example, mean, dearest)),
                pen -> pen.label(
                        examples.size() + 0.6,
                        mean,
                        "mean " + brief(mean),
                        Ink.LOSS.bold().small()));
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
