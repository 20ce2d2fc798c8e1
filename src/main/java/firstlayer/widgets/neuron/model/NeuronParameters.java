package firstlayer.widgets.neuron.model;

import firstlayer.math.Activation;
import firstlayer.param.Choice;
import firstlayer.param.IntegerParameter;
import firstlayer.param.Parameter;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything a reader may change; the ids are those of links and do not change. */
public final class NeuronParameters {

    /** The largest legal input, weight or bias. */
    public static final double FAR = 100;

    public static final Choice<NeuronScene> SCENE = Choice.of(
            plain("scene", "Scene", "One neuron, its weights as an image, or several ReLUs of one input."),
            scene -> scene.words,
            NeuronScene.NEURON);

    static final IntegerParameter INPUTS = new IntegerParameter(
            plain("inputs", "Inputs", "How many inputs the neuron has; beyond two, the plane shows a slice."),
            2,
            4,
            SliderRange.linear(2, 4, 1),
            2L);

    public static final List<RealParameter> X = List.of(input(1, 1), input(2, 0), input(3, 0), input(4, 0));

    public static final List<RealParameter> W = List.of(weight(1, 2), weight(2, -1), weight(3, 0), weight(4, 0));

    public static final RealParameter B = new RealParameter(
            new Name("b", "b bias", "", Role.BIAS, "Added to the sum before the bend; slides the line.")
                    .becoming("now.b"),
            -FAR,
            FAR,
            SliderRange.linear(-3, 3, 0.1),
            -1.0);

    static final RealParameter K = new RealParameter(
            plain("k", "k sharpness", "Multiplies all weights and the bias; the line stays, the step gets steeper."),
            0.25,
            16,
            SliderRange.log(0.25, 16),
            1.0);

    static final Choice<Activation> ACTIVATION = new Choice<>(
            new Name("activation", "φ activation", "", Role.OUTPUT, "Bends the sum z into the output a."),
            List.of(
                    Activation.STEP,
                    Activation.IDENTITY,
                    Activation.RELU,
                    Activation.LEAKY_RELU,
                    Activation.SIGMOID,
                    Activation.TANH),
            Activation::label,
            Activation.SIGMOID);

    static final Choice<Target> TARGET = Choice.of(
            plain("target", "Points", "Which points the neuron is asked to tell apart."),
            target -> target.words,
            Target.NONE);

    public static final Text<List<Sample>> POINTS = new Text<>(
            plain(
                    "points",
                    "Own points",
                    "x1, x2 and the class, 1 for yes or 0 for no, for each point in turn. A double click in the plane adds one."),
            1000,
            Sample::read,
            Sample::write,
            Sample::says,
            Sample.read("-1.5;-0.5;0;-0.5;-1;0;-0.5;1;0;0.5;0.5;1;1;-0.5;1;1.5;1;1"));

    static final Choice<SecondLayer> SECOND = Choice.of(
            plain("second", "Layer", "Puts two neurons and a sum in the place of the one."),
            second -> second.words,
            SecondLayer.OFF);

    static final Choice<LearningRule> RULE = Choice.of(
            plain(
                    "rule",
                    "Learning rule",
                    "Perceptron: only after a mistake, and a tie, z = 0, is one. Gradient: against the slope of ½(a − y)²."),
            rule -> rule.words,
            LearningRule.PERCEPTRON);

    static final RealParameter RATE = new RealParameter(
            new Name(
                    "rate",
                    "Learning rate η",
                    "",
                    Role.RATE,
                    "How far one step moves weights and bias; from zero weights, the perceptron only scales with it."),
            0.01,
            2,
            SliderRange.log(0.01, 2),
            1.0);

    public static final IntegerParameter STEPS = new IntegerParameter(
            plain("steps", "Steps learned", "How many points were shown, one after the other, from the start weights."),
            0,
            10_000,
            SliderRange.linear(0, 48, 1),
            0L);

    static final List<Parameter<?>> ALL = all();

    private NeuronParameters() {}

    private static List<Parameter<?>> all() {
        List<Parameter<?>> all = new ArrayList<>();
        all.add(INPUTS);
        all.addAll(X);
        all.addAll(W);
        all.addAll(List.of(B, K, ACTIVATION, TARGET, POINTS, SECOND));
        all.addAll(PairParameters.ALL);
        all.addAll(List.of(RULE, RATE, STEPS));
        return List.copyOf(all);
    }

    private static Name plain(String id, String label, String help) {
        return new Name(id, label, "", Role.PLAIN, help);
    }

    private static String lowered(int n) {
        return String.valueOf((char) ('₀' + n));
    }

    private static RealParameter input(int n, double initial) {
        return new RealParameter(
                new Name("x" + n, "x" + lowered(n) + " input", "", Role.INPUT, "Input number " + n + "."),
                -FAR,
                FAR,
                SliderRange.linear(-2, 2, 0.1),
                initial);
    }

    private static RealParameter weight(int n, double initial) {
        String help = String.format(Locale.ROOT, "How much input %d counts, and in which direction.", n);
        return new RealParameter(
                new Name("w" + n, "w" + lowered(n) + " weight", "", Role.WEIGHT, help).becoming("now.w" + n),
                -FAR,
                FAR,
                SliderRange.linear(-3, 3, 0.1),
                initial);
    }
}
