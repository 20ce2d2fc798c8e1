package firstlayer.widgets.neuron.model;

import firstlayer.param.Numbers;
import java.util.Locale;

/** The neuron in one or two spoken sentences. */
final class NeuronWords {

    private NeuronWords() {}

    static String describe(Neuron neuron) {
        String what = neuron.pair().map(pair -> pair(neuron, pair)).orElseGet(() -> one(neuron));
        return neuron.samples().isEmpty() ? what : what + " " + points(neuron);
    }

    private static String pair(Neuron neuron, Pair pair) {
        double y = pair.y(neuron.x().get(0), neuron.x().get(1));
        return String.format(
                Locale.ROOT,
                "Two neurons and a sum: at x = %s the output y is %s. %s",
                NumberWording.tuple(neuron.x().subList(0, 2)),
                NumberWording.number(y),
                PairWords.verdict(pair));
    }

    private static String one(Neuron neuron) {
        String line = StatusLine.boundary(neuron);
        String where = neuron.norm() == 0
                ? "all weights are 0, so x does not matter"
                : neuron.z() == 0
                        ? "x is on the " + line + ", which counts as yes"
                        : String.format(
                                Locale.ROOT, "x is on the %s side of the %s", neuron.z() > 0 ? "yes" : "no", line);
        return String.format(
                Locale.ROOT,
                "The sum z is %s and the output a is %s; %s.",
                NumberWording.hundredths(neuron.z()),
                Numbers.significant(neuron.a(), 4),
                where);
    }

    private static String points(Neuron neuron) {
        LearningState learning = neuron.learning();
        if (learning.steps() == 0 || neuron.pair().isPresent()) {
            return StatusLine.right(neuron);
        }
        String learned = String.format(
                Locale.ROOT,
                "After %s with %s, %s",
                NumberWording.count(learning.steps(), "step"),
                NumberWording.count(learning.mistakes(), "mistake"),
                StatusLine.right(neuron));
        if (neuron.isFlat()) {
            return learned + " " + LearningWords.FLAT;
        }
        return learning.escaped() ? learned + " " + LearningWords.of(neuron) : learned;
    }
}
