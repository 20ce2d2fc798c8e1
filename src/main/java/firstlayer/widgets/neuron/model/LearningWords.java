package firstlayer.widgets.neuron.model;

import firstlayer.math.Activation;
import java.util.Locale;

/** What learning did and why, told from the numbers of its last step. */
final class LearningWords {

    static final String FLAT = "A step has slope 0, so the gradient rule never changes anything.";

    private LearningWords() {}

    /** What there is to know before the first step. */
    static String before(Neuron neuron) {
        if (neuron.isFlat()) {
            return FLAT + " Choose another activation, or the perceptron rule.";
        }
        return neuron.rule() == LearningRule.PERCEPTRON
                ? "Play or Step shows them to the perceptron rule, one by one; to it a tie, z = 0, is a mistake too."
                : "Play or Step shows them to the gradient rule, one by one.";
    }

    static String of(Neuron neuron) {
        if (neuron.learning().escaped()) {
            return String.format(
                    Locale.ROOT,
                    "In step %d a weight passed a million and learning stopped%s.",
                    neuron.learning().steps(),
                    neuron.rule() == LearningRule.GRADIENT ? ": the rate is too large for these points" : "");
        }
        return neuron.learning().last().map(step -> step(neuron, step)).orElse("");
    }

    private static String step(Neuron neuron, LearningStep step) {
        boolean perceptron = neuron.rule() == LearningRule.PERCEPTRON;
        String shown = String.format(
                Locale.ROOT,
                "Step %d, round %d: %s wants %s; z = %s, a = %s.",
                neuron.learning().steps(),
                neuron.learning().epoch(),
                step.sample().place(),
                perceptron || neuron.isFlat()
                        ? step.sample().yes() ? "yes" : "no"
                        : "a = " + NumberWording.number(step.target()),
                NumberWording.number(step.sum()),
                NumberWording.number(step.output()));
        return shown + " " + (perceptron ? mistake(step) : slope(neuron, step));
    }

    private static String mistake(LearningStep step) {
        if (step.change() == 0) {
            return "Right: nothing changes.";
        }
        return (step.sum() == 0 ? "A tie counts as a mistake and" : "A mistake") + change(step);
    }

    private static String slope(Neuron neuron, LearningStep step) {
        String slope = NumberWording.number(step.slope());
        if (step.change() != 0) {
            return String.format(Locale.ROOT, "The slope φ′(z) = %s%s", slope, change(step));
        }
        if (neuron.activation() == Activation.STEP) {
            return (step.mistake() ? "Wrong. " : "Right. ") + FLAT;
        }
        if (step.output() == step.target()) {
            return "a is what is wanted: nothing changes.";
        }
        return step.slope() == 0
                ? "φ′(z) = 0 there, so this point changes nothing."
                : String.format(Locale.ROOT, "φ′(z) = %s is too small to change anything.", slope);
    }

    private static String change(LearningStep step) {
        String by = NumberWording.number(step.change());
        return String.format(
                Locale.ROOT, " adds %s·%s to w and %s to b.", by, step.sample().place(), by);
    }
}
