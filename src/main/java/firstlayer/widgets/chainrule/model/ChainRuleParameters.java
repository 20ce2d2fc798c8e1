package firstlayer.widgets.chainrule.model;

import firstlayer.math.Activation;
import firstlayer.math.graph.Backward.Write;
import firstlayer.math.graph.DeepChain;
import firstlayer.math.graph.Expression;
import firstlayer.param.Choice;
import firstlayer.param.Flag;
import firstlayer.param.IntegerParameter;
import firstlayer.param.Misread;
import firstlayer.param.NumberLens;
import firstlayer.param.NumberList;
import firstlayer.param.NumberMap;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Text;
import firstlayer.param.Values;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Everything a reader may change; the ids are those of links and do not change. */
public final class ChainRuleParameters {

    public static final Choice<ChainRuleScene> SCENE = Choice.of(
            plain("scene", "Scene", "Looks at one expression, at a deep chain, or at a row of diamonds."),
            scene -> scene.words,
            ChainRuleScene.GRAPH);

    static final Text<Formula> EXPRESSION = new Text<>(
            new Name(
                    "expression",
                    "L =",
                    "",
                    Role.LOSS,
                    "The function whose slopes are wanted; names become inputs, e and pi are numbers."),
            Expression.MOST_CHARACTERS,
            Formula::read,
            Formula::text,
            Formula::says,
            Formula.read("z = w*x + b; a = sigmoid(z); L = (a - y)^2 / 2"));

    static final Flag BATCH = new Flag(
            plain(
                    "batch",
                    "A batch",
                    "Writes the expression out for several examples and takes the mean of the results."),
            false);

    static final NumberList EXAMPLES = new NumberList(
            new Name(
                    "examples",
                    "Examples x;y",
                    "",
                    Role.INPUT,
                    "x and y of each example in turn, such as 2;1;-1;0 for two."),
            2,
            8,
            -1e6,
            1e6,
            false,
            SliderRange.linear(-5, 5, 0.1),
            List.of(2.0, 1.0, -1.0, 0.0));

    public static final NumberMap AT = new NumberMap(
            new Name("at", "Inputs", "", Role.INPUT, "The numbers the expression is evaluated at."),
            values -> formula(values).inputs().stream()
                    .filter(input -> formula(values).place(input).isEmpty())
                    .toList(),
            Formula::role,
            1,
            -1e6,
            1e6,
            SliderRange.linear(-5, 5, 0.1),
            Map.of("x", 2.0, "w", 0.5, "b", -1.0, "y", 1.0));

    public static final Choice<Detail> SHOW = Choice.of(
            plain("show", "Below", "Chooses what stands under the graph; the numbers stay the same."),
            detail -> detail.words,
            Detail.WALK);

    public static final Text<OpenCards> OPEN = new Text<>(
            plain(
                    "open",
                    "Open cards",
                    "Which named cards show the operations inside: none, all, or names such as z;L. The gradients stay the same."),
            200,
            OpenCards::read,
            OpenCards::written,
            cards -> "",
            OpenCards.NONE);

    public static final Choice<Direction> WALK = Choice.of(
            plain("walk", "Walk", "Goes forward, a value each step, or backward, a gradient's link each step."),
            direction -> direction.words,
            Direction.BACKWARD);

    static final IntegerParameter STEPS = new IntegerParameter(
            plain(
                    "steps",
                    "Steps walked",
                    "How many links the gradient has been carried back, or values computed forward; −1 is all."),
            -1,
            10_000,
            SliderRange.linear(0, 12, 1),
            -1L);

    public static final IntegerParameter EDGE = new IntegerParameter(
            plain("edge", "Link looked at", "Which link's arithmetic is written out, from 1 at the loss; 0 the last."),
            0,
            10_000,
            SliderRange.linear(0, 12, 1),
            0L);

    public static final IntegerParameter PATH = new IntegerParameter(
            plain("path", "Path lit", "Which path of the number looked at is lit alone, with its product; 0 none."),
            0,
            GraphWalk.LISTED,
            SliderRange.linear(0, 8, 1),
            0L);

    static final IntegerParameter BACKWARD = new IntegerParameter(
            plain("backward", "Backward passes", "How often the walk is made; without zeroing, gradients pile up."),
            0,
            3,
            SliderRange.linear(0, 3, 1),
            1L);

    static final Flag ZERO =
            new Flag(plain("zero", "Zero the gradients first", "Clears every gradient before each pass."), true);

    static final Choice<Write> WRITE = Choice.of(
            plain(
                    "write",
                    "Where paths meet",
                    "Adds what arrives (+=), or overwrites (=), which is the usual mistake."),
            write -> write == Write.ADD ? "add (+=)" : "overwrite (=)",
            Write.ADD);

    static final RealParameter NUDGE = new RealParameter(
            new Name("nudge", "Nudge", "", Role.PLAIN, "How far the chosen number is moved to see what L does."),
            -10,
            10,
            SliderRange.linear(-1, 1, 0.01),
            0.01);

    public static final Text<String> OF = new Text<>(
            plain(
                    "of",
                    "Looked at",
                    "Which number is nudged and whose paths are listed; a click on its card chooses it."),
            60,
            ChainRuleParameters::readNode,
            name -> name,
            name -> "",
            "w");

    static final RealParameter H = new RealParameter(
            plain(
                    "h",
                    "Step h of the check",
                    "How far the gradient check moves each input to both sides; too small, and rounding wins."),
            1e-12,
            0.1,
            SliderRange.log(1e-12, 0.1),
            1e-4);

    static final RealParameter ETA = new RealParameter(
            new Name("eta", "Learning rate η", "", Role.RATE, "How far an update goes per unit of gradient."),
            0,
            100,
            SliderRange.linear(0, 2, 0.05),
            1.0);

    static final IntegerParameter LINKS = new IntegerParameter(
            plain("links", "Length n", "How many links the chain has, or how many diamonds stand in a row."),
            1,
            30,
            SliderRange.linear(1, 30, 1),
            10L);

    static final RealParameter WEIGHT = new RealParameter(
            new Name("weight", "Weight w", "", Role.WEIGHT, "The weight of every link."),
            0,
            6,
            SliderRange.linear(0, 6, 0.1),
            1.0);

    static final Flag CENTRE = new Flag(
            new Name("centre", "Centre each link", "", Role.BIAS, "Chooses each bias so that the bend is steepest."),
            true);

    public static final Choice<Activation> LINK = new Choice<>(
            new Name("link", "Activation", "", Role.OUTPUT, "The function every link bends its sum with."),
            DeepChain.ACTIVATIONS,
            activation -> activation.name().toLowerCase(Locale.ROOT),
            Activation.SIGMOID);

    static final Flag SKIP = new Flag(plain("skip", "Skip links", "Adds each link's input to its output."), false);

    static final RealParameter START = new RealParameter(
            new Name("start", "First input", "", Role.INPUT, "What goes into the chain."),
            -100,
            100,
            SliderRange.linear(-3, 3, 0.1),
            1.0);

    private ChainRuleParameters() {}

    /** What is evaluated: the expression, or the mean over a batch. */
    static Formula formula(Values values) {
        Formula one = values.get(EXPRESSION);
        return values.get(BATCH) ? one.batch(values.get(EXAMPLES).size() / Batch.OWN.size()) : one;
    }

    /** Which of a batch's numbers are not evaluated, where some are not. */
    static Optional<String> omission(Values values) {
        int numbers = values.get(EXAMPLES).size();
        int asked = numbers / Batch.OWN.size();
        int taken = formula(values).examples();
        if (!values.get(BATCH)) {
            return Optional.empty();
        }
        if (taken < asked) {
            return Optional.of(String.format(Locale.ROOT, "%d of %d examples have room in one graph", taken, asked));
        }
        return numbers % Batch.OWN.size() == 0 ? Optional.empty() : Optional.of("the last x has no y and is left out");
    }

    /** The number of every input that has one. */
    static Map<String, Double> at(Values values) {
        Formula formula = formula(values);
        Map<String, Double> at = new TreeMap<>(values.get(AT));
        for (String input : formula.inputs()) {
            formula.place(input)
                    .ifPresent(place -> at.put(input, values.get(EXAMPLES).get(place)));
        }
        return at;
    }

    /** The number of an input, to be turned: its own, or its place among the examples. */
    public static NumberLens lens(Values values, String input) {
        OptionalInt place = formula(values).place(input);
        return place.isPresent() ? EXAMPLES.lenses(values).get(place.getAsInt()) : AT.lens(input);
    }

    private static Name plain(String id, String label, String help) {
        return new Name(id, label, "", Role.PLAIN, help);
    }

    private static String readNode(String text) {
        String name = text.strip();
        if (!name.matches("\\p{L}[\\p{L}\\d_]*|\\d+")) {
            throw new Misread("expected the name of an input or of a part, such as w", 0);
        }
        return name;
    }
}
