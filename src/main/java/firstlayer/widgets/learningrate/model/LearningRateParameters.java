package firstlayer.widgets.learningrate.model;

import firstlayer.math.net.Cloud;
import firstlayer.param.Choice;
import firstlayer.param.IntegerParameter;
import firstlayer.param.NumberList;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Text;
import java.util.List;

/** Everything that can be turned, in all scenes. */
public final class LearningRateParameters {

    public static final Choice<LearningRateScene> SCENE = Choice.of(
            new Name(
                    "scene",
                    "Scene",
                    "",
                    Role.PLAIN,
                    "What descends: one weight, two, or a small network; or a search for its rate."),
            s -> s.words,
            LearningRateScene.ONE_WEIGHT);
    static final Choice<Landscape> LANDSCAPE = Choice.of(
            new Name("landscape", "Loss", "", Role.LOSS, "The shape of the loss over the weight."),
            l -> l.words,
            Landscape.BOWL);
    static final Choice<Landscape2> LANDSCAPE2 = Choice.of(
            new Name("landscape2", "Loss", "", Role.LOSS, "The shape of the loss over the two weights."),
            l -> l.words,
            Landscape2.BOWL);
    static final RealParameter A = new RealParameter(
            new Name(
                    "a",
                    "Curvature λ",
                    "",
                    Role.LOSS,
                    "How fast the slope grows with the distance from the minimum; η must stay below 2/λ."),
            0.01,
            100,
            SliderRange.linear(0.25, 4, 0.25),
            1.0);
    static final RealParameter KAPPA = new RealParameter(
            new Name(
                    "kappa",
                    "Condition κ",
                    "",
                    Role.LOSS,
                    "How much more curved the second direction is than the first."),
            1,
            10_000,
            SliderRange.log(1, 100),
            10.0);
    static final RealParameter RATE = new RealParameter(
            new Name(
                    "rate",
                    "Learning rate η",
                    "",
                    Role.RATE,
                    "Step = η × slope: how far one step goes for a slope of 1."),
            -0.5,
            100,
            SliderRange.linear(0, 3, 0.01),
            0.1);
    public static final RealParameter START = start("start", "Start w₀");
    public static final RealParameter START2 = start("start2", "Start of w₂");
    public static final IntegerParameter STEPS = new IntegerParameter(
            new Name("steps", "Steps", "", Role.PLAIN, "How many steps have been taken."),
            0,
            100_000,
            SliderRange.linear(0, 100, 1),
            0L);
    static final RealParameter NOISE = new RealParameter(
            new Name(
                    "noise",
                    "Gradient noise",
                    "",
                    Role.GRADIENT,
                    "Deviation of what is added to each gradient by chance."),
            0,
            2,
            SliderRange.linear(0, 2, 0.1),
            0.0);
    static final Choice<ScheduleChoice> SCHEDULE = Choice.of(
            new Name("schedule", "Schedule", "", Role.RATE, "How the learning rate changes over the steps."),
            s -> s.words,
            ScheduleChoice.CONSTANT);
    static final Choice<OptimizerChoice> OPTIMIZER = Choice.of(
            new Name("optimizer", "Rule", "", Role.PLAIN, "How a gradient becomes a step."),
            r -> r.words,
            OptimizerChoice.SGD);
    static final RealParameter MOMENTUM = new RealParameter(
            new Name("momentum", "Momentum μ", "", Role.PLAIN, "How much of the last step's velocity is kept."),
            0,
            0.99,
            SliderRange.linear(0, 0.99, 0.01),
            0.9);
    static final NumberList LANES = new NumberList(
            new Name("lanes", "More rates", "", Role.RATE, "Up to five further rates from the same start."),
            0,
            5,
            -0.5,
            100,
            false,
            SliderRange.linear(0, 3, 0.01),
            List.of());
    static final Text<RateChanges> CHANGES = new Text<>(
            new Name(
                    "changes",
                    "Changes of η",
                    "",
                    Role.RATE,
                    "Step and rate for each change, 20:0.5;60:0.1; turning η while a run stands at a step adds one."),
            4000,
            RateChanges::read,
            RateChanges::write,
            RateChanges::says,
            RateChanges.NONE);
    static final Text<Rivals> RIVALS = new Text<>(
            new Name(
                    "rivals",
                    "Other rules",
                    "",
                    Role.PLAIN,
                    "Up to three from the same start, such as momentum;adam:0.05;rmsprop:best. Without a rate by the same η;"
                            + " best is what a sweep finds."),
            200,
            Rivals::read,
            Rivals::write,
            Rivals::says,
            Rivals.NONE);
    static final Choice<Cloud> DATA = Choice.of(
            new Name("data", "Data", "", Role.INPUT, "The points of two classes that the network learns."),
            LearningRateParameters::words,
            Cloud.CIRCLE);
    static final NumberList HIDDEN = new NumberList(
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
            SliderRange.linear(1, 8, 1),
            List.of(4.0));
    static final IntegerParameter BATCH = new IntegerParameter(
            new Name(
                    "batch",
                    "Batch size",
                    "",
                    Role.PLAIN,
                    "Points in a step; 0 is all 200, 1 is one after the other. Fewer points, more noise in each step."),
            0,
            TrainingSetup.POINTS,
            SliderRange.linear(0, 64, 1),
            0L);
    static final Choice<NetworkPart> LOWER = Choice.of(
            new Name(
                    "lower",
                    "Below the losses",
                    "",
                    Role.PLAIN,
                    "What stands there: the loss by rate, how far steps move each layer, or the rate of every step."),
            part -> part.words,
            NetworkPart.RATES);
    static final IntegerParameter SEED = IntegerParameter.seed();
    static final Choice<RateTest> TEST = Choice.of(
            new Name(
                    "test",
                    "Test",
                    "",
                    Role.PLAIN,
                    "One training whose rate grows, read by accuracy or by loss; or many, each by one rate from several seeds."),
            t -> t.words,
            RateTest.LINEAR);
    static final RealParameter LOW = new RealParameter(
            new Name("low", "Lowest η", "", Role.RATE, "Where the rates begin."),
            1e-6,
            10,
            SliderRange.log(1e-4, 1),
            0.01);
    static final RealParameter HIGH = new RealParameter(
            new Name("high", "Highest η", "", Role.RATE, "Where the rates end."),
            1e-5,
            1000,
            SliderRange.log(0.1, 100),
            30.0);
    static final IntegerParameter LENGTH = new IntegerParameter(
            new Name(
                    "length",
                    "Steps",
                    "",
                    Role.PLAIN,
                    "Steps of every training; where the rate grows, it grows at each."),
            1,
            400,
            SliderRange.linear(10, 400, 10),
            100L);
    static final IntegerParameter SEEDS = new IntegerParameter(
            new Name(
                    "seeds",
                    "Seeds",
                    "",
                    Role.PLAIN,
                    "Trainings by each rate, each with points and weights of its own."),
            1,
            10,
            SliderRange.linear(1, 10, 1),
            5L);
    static final IntegerParameter RATES = new IntegerParameter(
            new Name(
                    "rates",
                    "Rates",
                    "",
                    Role.RATE,
                    "How many are tried, from the lowest to the highest by equal factors."),
            1,
            25,
            SliderRange.linear(5, 25, 1),
            17L);

    private LearningRateParameters() {}

    private static String words(Cloud data) {
        return switch (data) {
            case CIRCLE -> "Circle";
            case XOR -> "Exclusive or";
            case GAUSS -> "Two clouds";
            case SPIRAL -> "Spirals";
            case MOONS -> "Moons";
        };
    }

    private static RealParameter start(String id, String label) {
        return new RealParameter(
                new Name(id, label, "", Role.WEIGHT, "Where the walk begins."),
                -100,
                100,
                SliderRange.linear(-3, 3, 0.1),
                2.0);
    }
}
