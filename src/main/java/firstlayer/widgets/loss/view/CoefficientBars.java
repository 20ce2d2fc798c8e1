package firstlayer.widgets.loss.view;

import firstlayer.param.Numbers;
import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.plot.Side;
import firstlayer.plot.Tick;
import firstlayer.widgets.loss.model.Generalization;
import java.util.List;
import java.util.stream.IntStream;

/** The weight of each power of x: large ones with both signs make a curve that swings between the points. */
final class CoefficientBars {

    private final Plot plot = new Plot("Weight of each power of x");

    Plot plot() {
        return plot;
    }

    void show(Generalization state) {
        List<Double> weights = state.fit().weights();
        double most = weights.stream().mapToDouble(Math::abs).max().orElse(1);
        double reach = most > 0 ? 1.3 * most : 1;
        plot.axes(
                Axis.linear(-0.6, weights.size() - 0.4)
                        .marked(IntStream.range(0, weights.size())
                                .mapToObj(k -> new Tick(k, Integer.toString(k)))
                                .toList())
                        .gridless()
                        .labelled("power"),
                Axis.linear(-reach, reach));
        plot.show(
                pen -> pen.horizontal(0, Ink.AXIS.wide(1)),
                pen -> IntStream.range(0, weights.size()).forEach(k -> bar(pen, k, weights.get(k))));
    }

    private static void bar(PlotPen pen, int power, double weight) {
        pen.bar(power, weight, 0.7, Ink.signed(weight));
        String number = Numbers.brief(weight, 2);
        if (pen.widthOf(number, Ink.TEXT.small()) < pen.ems(0, 1)) {
            pen.text(power, weight, number, weight < 0 ? Side.BELOW : Side.ABOVE, Ink.TEXT.small());
        }
    }
}
