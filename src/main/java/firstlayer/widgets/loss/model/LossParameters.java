package firstlayer.widgets.loss.model;

import firstlayer.param.Choice;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberList;
import firstlayer.param.Parameter;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Everything that can be turned. */
public final class LossParameters {

    public static final int MOST_POINTS = 12;

    public static final Choice<Task> TASK = Choice.of(
            new Name(
                    "task",
                    "Model",
                    "",
                    Role.PLAIN,
                    "What is fitted: one level, a line, a neuron for two classes, a row of weights for each of several classes, or a curve"
                            + " that is then tried on points it has not seen."),
            t -> t.words,
            Task.CONSTANT);
    static final Choice<LossFunction> FUNCTION = Choice.of(
            new Name(
                    "function",
                    "Loss",
                    "",
                    Role.LOSS,
                    "What one miss costs. Cross-entropy reads the output as a logit and y as a class."),
            p -> p.words,
            LossFunction.MSE);
    static final RealParameter DELTA = new RealParameter(
            new Name("delta", "Huber's δ", "", Role.LOSS, "From this miss on, Huber's price is a straight line."),
            0.1,
            5,
            SliderRange.log(0.1, 5),
            1.0);
    public static final NumberList X =
            points("x", "x", Role.INPUT, 1000, SliderRange.linear(-5, 5, 0.1), -2, -1, 0, 1, 2);
    public static final NumberList Y = points("y", "y", Role.PLAIN, 1e6, SliderRange.linear(-2, 8, 0.1), 1, 2, 3, 4, 5);
    static final NumberList HELD = new NumberList(
            new Name(
                    "held",
                    "Held out",
                    "",
                    Role.PLAIN,
                    "Numbers of the points that are scored but not learned from, such as 2;5."),
            0,
            MOST_POINTS,
            1,
            MOST_POINTS,
            true,
            SliderRange.linear(1, MOST_POINTS, 1),
            List.of());
    static final RealParameter C =
            start("c", "Level c", Role.BIAS, SliderRange.linear(-2, 8, 0.1), "Where the level begins.");
    static final RealParameter W = start(
            "w",
            "Weight w",
            Role.WEIGHT,
            SliderRange.linear(-3, 3, 0.1),
            "Where the weight begins: how steep the line is.");
    static final RealParameter B = start(
            "b", "Bias b", Role.BIAS, SliderRange.linear(-3, 3, 0.1), "Where the bias begins: how high the line lies.");
    static final Choice<Reduce> REDUCE = Choice.of(
            new Name(
                    "reduce",
                    "Together",
                    "",
                    Role.LOSS,
                    "Whether the prices are averaged or added; the minimum is the same, the slopes are not."),
            r -> r.words,
            Reduce.MEAN);
    static final RealParameter L2 = new RealParameter(
            new Name(
                    "l2",
                    "L2 penalty",
                    "",
                    Role.WEIGHT,
                    "Adds ½ · penalty · w² to the loss: a price for a large weight."),
            0,
            1,
            SliderRange.linear(0, 1, 0.01),
            0.0);
    static final RealParameter RATE = new RealParameter(
            new Name("rate", "Learning rate η", "", Role.RATE, "How far one step goes for each unit of slope."),
            0.001,
            2,
            SliderRange.log(0.001, 2),
            0.1);
    static final IntegerParameter STEPS = new IntegerParameter(
            new Name("steps", "Steps", "", Role.PLAIN, "How many steps of descent have been taken."),
            0,
            10_000,
            SliderRange.linear(0, 200, 1),
            0L);

    static final Choice<BesideFunction> BESIDE = Choice.of(
            new Name(
                    "beside",
                    "Beside it",
                    "",
                    Role.LOSS,
                    "A second loss function, walked down from the same start with the same rate."),
            BesideFunction::words,
            BesideFunction.NONE);
    public static final Choice<LowerPart> LOWER = Choice.of(
            new Name(
                    "lower",
                    "Lower left",
                    "",
                    Role.PLAIN,
                    "What stands there: the points' shares, the loss by step, or the noise that makes this price the right one."),
            part -> part.words,
            LowerPart.SHARES);

    static final List<Parameter<?>> ALL =
            List.of(TASK, FUNCTION, DELTA, X, Y, HELD, C, W, B, REDUCE, L2, RATE, STEPS, BESIDE, LOWER);

    private LossParameters() {}

    private static RealParameter start(String id, String label, Role role, SliderRange range, String help) {
        return new RealParameter(new Name(id, label, "", role, help).becoming("now." + id), -1000, 1000, range, 0.0);
    }

    private static NumberList points(
            String id, String label, Role role, double most, SliderRange range, double... initial) {
        String help = String.format(
                Locale.ROOT, "The %s of every point, as many x as y. A double click among the points adds one.", id);
        List<Double> numbers = Arrays.stream(initial).boxed().toList();
        return new NumberList(new Name(id, label, "", role, help), 1, MOST_POINTS, -most, most, false, range, numbers);
    }
}
