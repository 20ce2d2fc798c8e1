package firstlayer.widgets.loss;

import firstlayer.param.Choice;
import firstlayer.param.Parameter;
import firstlayer.param.Parameter.Name;
import firstlayer.param.Range;
import firstlayer.param.Real;
import firstlayer.param.Role;
import firstlayer.param.Several;
import firstlayer.param.Whole;
import java.util.Arrays;
import java.util.List;

/** Everything that can be turned. */
final class Settings {

    static final int MOST_POINTS = 12;

    static final Choice<Task> TASK = Choice.of(
            new Name(
                    "task", "Model", "", Role.PLAIN, "What is fitted: one level, a line, or a neuron for two classes."),
            t -> t.words,
            Task.CONSTANT);
    static final Choice<Price> FUNCTION = Choice.of(
            new Name(
                    "function",
                    "Price of a miss",
                    "",
                    Role.LOSS,
                    "What one miss costs. Cross-entropy reads the output as a logit and y as a class."),
            p -> p.words,
            Price.MSE);
    static final Real DELTA = new Real(
            new Name("delta", "Huber's δ", "", Role.LOSS, "From this miss on, Huber's price is a straight line."),
            0.1,
            5,
            Range.log(0.1, 5),
            1.0);
    static final Several X = points("x", "x", Role.INPUT, 1000, Range.linear(-5, 5, 0.1), -2, -1, 0, 1, 2);
    static final Several Y = points("y", "y", Role.PLAIN, 1e6, Range.linear(-2, 8, 0.1), 1, 2, 3, 4, 5);
    static final Several HELD = new Several(
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
            Range.linear(1, MOST_POINTS, 1),
            List.of());
    static final Real C = start("c", "Level c", Role.BIAS, Range.linear(-2, 8, 0.1), "Where the level begins.");
    static final Real W = start(
            "w", "Weight w", Role.WEIGHT, Range.linear(-3, 3, 0.1), "Where the weight begins: how steep the line is.");
    static final Real B =
            start("b", "Bias b", Role.BIAS, Range.linear(-3, 3, 0.1), "Where the bias begins: how high the line lies.");
    static final Choice<Reduce> REDUCE = Choice.of(
            new Name(
                    "reduce",
                    "Together",
                    "",
                    Role.LOSS,
                    "Whether the prices are averaged or added; the minimum is the same, the slopes are not."),
            r -> r.words,
            Reduce.MEAN);
    static final Real L2 = new Real(
            new Name(
                    "l2",
                    "L2 penalty",
                    "",
                    Role.WEIGHT,
                    "Adds ½ · penalty · w² to the loss: a price for a large weight."),
            0,
            1,
            Range.linear(0, 1, 0.01),
            0.0);
    static final Real RATE = new Real(
            new Name("rate", "Learning rate η", "", Role.RATE, "How far one step goes for each unit of slope."),
            0.001,
            2,
            Range.log(0.001, 2),
            0.1);
    static final Whole STEPS = new Whole(
            new Name("steps", "Steps", "", Role.PLAIN, "How many steps of descent have been taken."),
            0,
            10_000,
            Range.linear(0, 200, 1),
            0L);

    static final List<Parameter<?>> ALL = List.of(TASK, FUNCTION, DELTA, X, Y, HELD, C, W, B, REDUCE, L2, RATE, STEPS);

    private Settings() {}

    private static Real start(String id, String label, Role role, Range range, String help) {
        return new Real(new Name(id, label, "", role, help), -1000, 1000, range, 0.0);
    }

    private static Several points(String id, String label, Role role, double most, Range range, double... initial) {
        String help = "The %s of every point, as many x as y.".formatted(id);
        List<Double> numbers = Arrays.stream(initial).boxed().toList();
        return new Several(new Name(id, label, "", role, help), 1, MOST_POINTS, -most, most, false, range, numbers);
    }
}
