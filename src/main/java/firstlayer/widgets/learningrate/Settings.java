package firstlayer.widgets.learningrate;

import firstlayer.math.net.Cloud;
import firstlayer.param.Choice;
import firstlayer.param.Parameter.Name;
import firstlayer.param.Range;
import firstlayer.param.Real;
import firstlayer.param.Role;
import firstlayer.param.Several;
import firstlayer.param.Whole;
import java.util.List;

/** Everything that can be turned, in all scenes. */
final class Settings {

    static final Choice<Scene> SCENE = Choice.of(
            new Name("scene", "Scene", "", Role.PLAIN, "What descends: one weight, two, or a small network."),
            s -> s.words,
            Scene.ONE_WEIGHT);
    static final Choice<Landscape> LANDSCAPE = Choice.of(
            new Name("landscape", "Loss", "", Role.LOSS, "The shape of the loss over the weight."),
            l -> l.words,
            Landscape.BOWL);
    static final Choice<Landscape2> LANDSCAPE2 = Choice.of(
            new Name("landscape2", "Loss", "", Role.LOSS, "The shape of the loss over the two weights."),
            l -> l.words,
            Landscape2.BOWL);
    static final Real A = new Real(
            new Name(
                    "a",
                    "Curvature λ",
                    "",
                    Role.LOSS,
                    "How fast the slope grows with the distance from the minimum; η must stay below 2/λ."),
            0.01,
            100,
            Range.linear(0.25, 4, 0.25),
            1.0);
    static final Real KAPPA = new Real(
            new Name(
                    "kappa",
                    "Condition κ",
                    "",
                    Role.LOSS,
                    "How much more curved the second direction is than the first."),
            1,
            10_000,
            Range.log(1, 100),
            10.0);
    static final Real RATE = new Real(
            new Name(
                    "rate",
                    "Learning rate η",
                    "",
                    Role.RATE,
                    "Step = η × slope: how far one step goes for a slope of 1."),
            -0.5,
            100,
            Range.linear(0, 3, 0.01),
            0.1);
    static final Real START = start("start", "Start w₀");
    static final Real START2 = start("start2", "Start of w₂");
    static final Whole STEPS = new Whole(
            new Name("steps", "Steps", "", Role.PLAIN, "How many steps have been taken."),
            0,
            100_000,
            Range.linear(0, 100, 1),
            0L);
    static final Real NOISE = new Real(
            new Name(
                    "noise",
                    "Gradient noise",
                    "",
                    Role.GRADIENT,
                    "Deviation of what is added to each gradient by chance."),
            0,
            2,
            Range.linear(0, 2, 0.1),
            0.0);
    static final Choice<Timetable> SCHEDULE = Choice.of(
            new Name("schedule", "Schedule", "", Role.RATE, "How the learning rate changes over the steps."),
            s -> s.words,
            Timetable.CONSTANT);
    static final Choice<Rule> OPTIMIZER = Choice.of(
            new Name("optimizer", "Rule", "", Role.PLAIN, "How a gradient becomes a step."), r -> r.words, Rule.SGD);
    static final Real MOMENTUM = new Real(
            new Name("momentum", "Momentum μ", "", Role.PLAIN, "How much of the last step's velocity is kept."),
            0,
            0.99,
            Range.linear(0, 0.99, 0.01),
            0.9);
    static final Several LANES = new Several(
            new Name("lanes", "More rates", "", Role.RATE, "Up to five further rates from the same start."),
            0,
            5,
            -0.5,
            100,
            false,
            Range.linear(0, 3, 0.01),
            List.of());
    static final Choice<Cloud> DATA = Choice.of(
            new Name("data", "Data", "", Role.INPUT, "The points of two classes that the network learns."),
            Settings::words,
            Cloud.CIRCLE);
    static final Several HIDDEN = new Several(
            new Name(
                    "hidden",
                    "Hidden layers",
                    "",
                    Role.PLAIN,
                    "Neurons in each hidden layer, from one to four layers."),
            1,
            4,
            1,
            16,
            true,
            Range.linear(1, 8, 1),
            List.of(4.0));
    static final Whole SEED = Whole.seed();

    private Settings() {}

    private static String words(Cloud data) {
        return switch (data) {
            case CIRCLE -> "Circle";
            case XOR -> "Exclusive or";
            case GAUSS -> "Two clouds";
            case SPIRAL -> "Spirals";
            case MOONS -> "Moons";
        };
    }

    private static Real start(String id, String label) {
        return new Real(
                new Name(id, label, "", Role.WEIGHT, "Where the walk begins."),
                -100,
                100,
                Range.linear(-3, 3, 0.1),
                2.0);
    }
}
