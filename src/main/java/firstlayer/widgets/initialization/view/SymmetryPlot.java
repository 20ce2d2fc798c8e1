package firstlayer.widgets.initialization.view;

import firstlayer.math.net.LayerState;
import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.widget.Picture;
import firstlayer.widgets.initialization.model.Stack;

/** How far the two least alike neurons of every layer differ: 0 where all are copies. */
final class SymmetryPlot {

    private static final double BAR = 0.6;

    private final Plot plot = new Plot("");

    Plot plot() {
        return plot;
    }

    void show(Picture<Stack> picture) {
        Stack stack = picture.now();
        double[] differences = differences(stack);
        double most = picture.kept().stream()
                .mapToDouble(run -> run.result().propagation().largestDifference())
                .reduce(stack.propagation().largestDifference(), Math::max);
        plot.title(title(stack));
        plot.axes(
                Axis.linear(0.4, Math.max(1, stack.depth()) + 0.6).counting().labelled("layer"),
                Axis.linear(0, most > 0 && most < Double.MAX_VALUE / 2 ? 1.1 * most : 1)
                        .labelled("largest difference"));
        plot.show(
                pen -> {
                    for (int l = 0; l < differences.length; l++) {
                        pen.bar(l + 1, differences[l], BAR, Ink.WEIGHT.faint(0.7));
                    }
                },
                pen -> picture.kept()
                        .forEach(run ->
                                pen.line(run.result().numbers(), differences(run.result()), Ink.WEIGHT.ghost())));
    }

    private static String title(Stack stack) {
        boolean single = stack.sizes().counts().stream().skip(1).allMatch(count -> count == 1);
        if (single) {
            return "One neuron a layer";
        }
        return stack.propagation().largestDifference() == 0 ? "All neurons are copies" : "Neurons differ";
    }

    private static double[] differences(Stack stack) {
        return stack.layers().stream()
                .mapToDouble(LayerState::largestDifference)
                .toArray();
    }
}
