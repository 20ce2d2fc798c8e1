package firstlayer.widgets.loss;

import static firstlayer.widgets.loss.LossReadouts.brief;

import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Side;
import firstlayer.plot.Tick;
import java.util.List;

/** What each example costs, side by side, and their mean. */
final class SharesView {

    private final Plot plot = new Plot("");

    Plot plot() {
        return plot;
    }

    void show(Scoring scoring) {
        List<Example> examples = scoring.examples();
        Example dearest = scoring.dearest();
        double most = scoring.term(dearest);
        List<Tick> numbers = examples.stream()
                .map(e -> new Tick(e.number(), Integer.toString(e.number())))
                .toList();
        plot.title(most > 0 ? "Point " + dearest.number() + " costs most" : "No point costs anything");
        plot.axes(
                Axis.linear(0.4, examples.size() + 0.6)
                        .marked(numbers)
                        .gridless()
                        .labelled("point"),
                Axis.linear(0, most > 0 ? 1.25 * most : 1));
        double mean = scoring.objective().used().stream()
                .mapToDouble(scoring::term)
                .average()
                .orElse(0);
        plot.show(
                pen -> examples.forEach(example -> bar(pen, scoring, example, example == dearest)),
                pen -> pen.horizontal(mean, Ink.LOSS.wide(1.6).dashed()),
                pen -> examples.forEach(example -> pen.text(
                        example.number(),
                        scoring.term(example),
                        brief(scoring.term(example)),
                        Side.ABOVE,
                        example == dearest ? Ink.LOSS.bold().small() : Ink.TEXT.small())),
                pen -> pen.label(
                        examples.size() + 0.6,
                        mean,
                        "mean " + brief(mean),
                        Ink.LOSS.bold().small()));
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
