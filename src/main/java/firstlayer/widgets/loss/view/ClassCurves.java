package firstlayer.widgets.loss.view;

import static firstlayer.widgets.loss.model.LossReadouts.brief;

import firstlayer.param.Format;
import firstlayer.plot.Axis;
import firstlayer.plot.Ink;
import firstlayer.plot.Plot;
import firstlayer.plot.PlotPen;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widgets.loss.model.Classification;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Loss and accuracy by step: two numbers that can move apart, beside what guessing costs. */
final class ClassCurves {

    private static final int LEAST_STEPS = 10;

    private final Plot plot = new Plot("");

    Plot plot() {
        return plot;
    }

    void show(Picture<Classification> picture) {
        Classification state = picture.now();
        List<Classification.Moment> curve = state.curve();
        double[] steps = numbers(curve, Classification.Moment::step);
        double[] losses = numbers(curve, Classification.Moment::loss);
        double[] accuracies = numbers(curve, Classification.Moment::accuracy);
        double most = Math.max(state.guessing(), 1);
        for (double loss : losses) {
            most = Math.max(most, loss);
        }
        int last = curve.size() - 1;
        plot.title("Loss and accuracy by step");
        plot.axes(
                Axis.linear(0, Math.max(LEAST_STEPS, steps[last])).counting().labelled("step"),
                Axis.linear(0, 1.12 * most));
        plot.show(
                pen -> mark(pen, state),
                pen -> picture.kept().forEach(run -> ghost(pen, run)),
                pen -> pen.line(steps, accuracies, Ink.OUTPUT.wide(2).dashed()),
                pen -> pen.line(steps, losses, Ink.LOSS.wide(2.4)),
                pen -> pen.dot(steps[last], accuracies[last], Ink.OUTPUT),
                pen -> pen.dot(steps[last], losses[last], Ink.LOSS),
                pen -> pen.endLabel(
                        steps, accuracies, "accuracy " + Format.PERCENT.text(state.accuracy()), Ink.OUTPUT.small()),
                pen -> pen.endLabel(
                        steps,
                        losses,
                        "loss " + brief(state.loss()),
                        Ink.LOSS.bold().small()));
    }

    private static double[] numbers(List<Classification.Moment> curve, ToDoubleFunction<Classification.Moment> number) {
        return curve.stream().mapToDouble(number).toArray();
    }

    private static void mark(PlotPen pen, Classification state) {
        pen.horizontal(state.guessing(), Ink.MUTED.wide(1.2).dotted());
        pen.label(
                0,
                state.guessing(),
                "guessing evenly: ln " + state.classes() + " = " + brief(state.guessing()),
                Ink.MUTED.small());
    }

    private static void ghost(PlotPen pen, Kept<Classification> run) {
        List<Classification.Moment> curve = run.result().curve();
        double[] steps = numbers(curve, Classification.Moment::step);
        double[] losses = numbers(curve, Classification.Moment::loss);
        pen.line(steps, losses, Ink.MUTED.ghost());
        pen.endLabel(steps, losses, run.difference(), Ink.MUTED.small());
    }
}
