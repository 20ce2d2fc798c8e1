package firstlayer.widgets.initialization.model;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import firstlayer.math.net.Bars;
import firstlayer.math.net.Cloud;
import firstlayer.math.net.GradientSource;
import firstlayer.math.net.KernelRun;
import firstlayer.param.Choice;
import firstlayer.param.IntegerParameter;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import firstlayer.widget.Row;
import java.util.List;
import java.util.Optional;

/** Everything that can be turned, in all scenes. */
public final class InitializationParameters {

    private static final String IN_LAYERS = "scene=layers";

    public static final Choice<InitializationScene> SCENE = Choice.of(
            new Name(
                    "scene",
                    "Scene",
                    "",
                    Role.PLAIN,
                    "What starts: a neuron, layers, a race, kernels, or a deep net in training."),
            s -> s.words,
            InitializationScene.ONE_NEURON);
    static final IntegerParameter INPUTS = new IntegerParameter(
            new Name("inputs", "Inputs n", "", Role.INPUT, "How many products the neuron adds up."),
            1,
            1024,
            SliderRange.log(1, 256),
            16L);
    static final Choice<Initialiser.Scheme> SCHEME = Choice.of(
            new Name("scheme", "Scheme", "", Role.WEIGHT, "The rule the weights are drawn by."),
            SchemeNames::of,
            Initialiser.Scheme.NORMAL);
    static final Choice<Initialiser.Fan> FAN = Choice.of(
            new Name(
                    "fan",
                    "He counts",
                    "",
                    Role.WEIGHT,
                    "Whether He's rule counts a neuron's inputs or outputs; either suffices."),
            fan -> fan == Initialiser.Fan.IN ? "inputs" : "outputs",
            Initialiser.Fan.IN);
    static final RealParameter SIGMA =
            size("sigma", "Deviation σ", "Standard deviation of the normal scheme, not its variance.", 0.01);
    static final RealParameter R = size("r", "Limit r", "The uniform scheme draws between −r and r.", 0.5);
    static final RealParameter C = size("c", "Constant c", "The value of every weight in the constant scheme.", 0.5);
    static final RealParameter GAIN = new RealParameter(
            new Name("gain", "Gain", "", Role.WEIGHT, "A factor on every weight; it acts once in each layer."),
            0.25,
            4,
            SliderRange.log(0.25, 4),
            1.0);
    static final Choice<Activation> ACTIVATION = new Choice<>(
            new Name("activation", "Activation φ", "", Role.OUTPUT, "How each neuron bends its sum."),
            List.of(
                    Activation.IDENTITY,
                    Activation.RELU,
                    Activation.LEAKY_RELU,
                    Activation.TANH,
                    Activation.SIGMOID,
                    Activation.ELU,
                    Activation.GELU),
            Activation::label,
            Activation.TANH);
    static final IntegerParameter DEPTH =
            layers("depth", "Layers", "How many layers are stacked.", 100, SliderRange.linear(1, 50, 1), 10);
    static final IntegerParameter WIDTH =
            layers("width", "Width", "Neurons of every layer, and inputs.", 1024, SliderRange.log(4, 256), 64);
    static final RealParameter TAPER = new RealParameter(
            new Name(
                            "taper",
                            "Taper",
                            "",
                            Role.PLAIN,
                            "Width of the last layer divided by the width; the sizes between change by one factor.")
                    .implying(IN_LAYERS),
            0.001,
            4,
            SliderRange.log(0.25, 4),
            1.0);
    static final Choice<GradientSource> GRADIENT = Choice.of(
            new Name(
                            "gradient",
                            "Gradient from",
                            "",
                            Role.GRADIENT,
                            "What is sent back: random numbers, or a two-class loss, y = 0 and 1 in turn.")
                    .implying(IN_LAYERS),
            source -> source == GradientSource.RANDOM ? "random numbers" : "a loss",
            GradientSource.RANDOM);
    static final Choice<LayerRows> ROWS = Choice.of(
            new Name("rows", "Show", "", Role.PLAIN, "Which histograms are shown of each layer.").implying(IN_LAYERS),
            rows -> rows.words,
            LayerRows.SIGNALS);
    static final IntegerParameter BATCH =
            layers("batch", "Examples", "Inputs sent through at once.", 2048, SliderRange.log(16, 512), 256);
    static final RealParameter RATE = new RealParameter(
            new Name("rate", "Learning rate η", "", Role.RATE, "How far one step goes for each unit of slope."),
            0.01,
            1.5,
            SliderRange.log(0.01, 1.5),
            0.1);
    static final IntegerParameter EPOCHS = new IntegerParameter(
            new Name("epochs", "Epochs", "", Role.PLAIN, "How often all examples have been seen."),
            0,
            20_000,
            SliderRange.linear(1, 5000, 1),
            2001L);
    static final IntegerParameter KERNEL = new IntegerParameter(
            new Name(
                    "kernel",
                    "Kernel side k",
                    "",
                    Role.WEIGHT,
                    "A kernel covers k × k pixels, k odd; its fan-in is k·k·c."),
            1,
            7,
            SliderRange.linear(1, 7, 2),
            3L);
    static final IntegerParameter CHANNELS = new IntegerParameter(
            new Name("channels", "Channels c", "", Role.INPUT, "How many numbers every pixel has."),
            1,
            64,
            SliderRange.linear(1, 64, 1),
            1L);
    static final IntegerParameter IMAGE = kernels(
            "image",
            "Image",
            "The picture whose activations are shown, counted from 1; 0 for none.",
            0,
            KernelRun.PICTURES,
            0);
    static final IntegerParameter ROW =
            kernels("row", "Line", "Which line of the activation maps is lit, from the top.", 1, Bars.SIDE, 4);
    static final IntegerParameter COLUMN =
            kernels("column", "Column", "Which column of the activation maps is lit, from the left.", 1, Bars.SIDE, 4);
    static final IntegerParameter STEPS = new IntegerParameter(
            new Name("steps", "Steps", "", Role.PLAIN, "How many steps of training have been taken."),
            0,
            1000,
            SliderRange.linear(0, 200, 1),
            0L);
    static final Choice<Cloud> DATA = new Choice<>(
            new Name("data", "Data", "", Role.INPUT, "The two classes of points that the net learns."),
            List.of(Cloud.CIRCLE, Cloud.GAUSS),
            InitializationParameters::words,
            Cloud.CIRCLE);
    static final IntegerParameter SEED = IntegerParameter.seed();

    private InitializationParameters() {}

    static String words(Cloud data) {
        return data == Cloud.GAUSS ? "Two clouds" : "Circle";
    }

    private static RealParameter size(String id, String label, String help, double initial) {
        return new RealParameter(
                new Name(id, label, "", Role.WEIGHT, help), 0.001, 2, SliderRange.log(0.001, 2), initial);
    }

    private static IntegerParameter kernels(String id, String label, String help, long min, long max, long initial) {
        return new IntegerParameter(
                new Name(id, label, "", Role.PLAIN, help), min, max, SliderRange.linear(min, max, 1), initial);
    }

    private static IntegerParameter layers(
            String id, String label, String help, long max, SliderRange range, long initial) {
        return new IntegerParameter(
                new Name(id, label, "", Role.PLAIN, help).implying(IN_LAYERS), 1, max, range, initial);
    }

    /** The rule that is set, with its number and gain. */
    static Initialiser start(Values values) {
        Initialiser.Scheme scheme = values.get(SCHEME);
        double size = sizeOf(scheme).map(values::get).orElse(1.0);
        return new Initialiser(scheme, size, values.get(GAIN), values.get(FAN));
    }

    /** The control of the number that belongs to the scheme that is set. */
    static List<Row> sizeRow(Values values) {
        return sizeOf(values.get(SCHEME)).map(Row::of).stream().toList();
    }

    /** He's choice between inputs and outputs, where He is set. */
    static List<Row> fanRow(Values values) {
        boolean he = values.get(SCHEME) == Initialiser.Scheme.HE_NORMAL
                || values.get(SCHEME) == Initialiser.Scheme.HE_UNIFORM;
        return he ? List.of(Row.more(FAN)) : List.of();
    }

    private static Optional<RealParameter> sizeOf(Initialiser.Scheme scheme) {
        return switch (scheme) {
            case NORMAL -> Optional.of(SIGMA);
            case UNIFORM -> Optional.of(R);
            case CONSTANT -> Optional.of(C);
            default -> Optional.empty();
        };
    }
}
