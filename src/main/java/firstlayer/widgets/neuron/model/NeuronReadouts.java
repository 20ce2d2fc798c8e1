package firstlayer.widgets.neuron.model;

import firstlayer.param.Format;
import firstlayer.param.Numbers;
import firstlayer.param.Role;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What a neuron has to tell. */
final class NeuronReadouts {

    static final List<Readout<Neuron>> ALL = List.of(
            Readout.one("z", "z", Role.PLAIN, Format.HUNDREDTHS, Neuron::z),
            Readout.one("a", "a", Role.OUTPUT, Format.TEN_THOUSANDTHS, Neuron::a),
            Readout.some("right", "right", Role.PLAIN, Format.WHOLE, NeuronReadouts::right),
            Readout.some(
                    "mistakes",
                    "mistakes",
                    Role.PLAIN,
                    Format.WHOLE,
                    n -> learned(n, n.lesson().mistakes())),
            Readout.some(
                    "epoch",
                    "round",
                    Role.PLAIN,
                    Format.WHOLE,
                    n -> learned(n, n.lesson().epoch())),
            Readout.counted("product.n", "k·w·x ", Role.PLAIN, Format.HUNDREDTHS, Neuron::products),
            Readout.one("norm", "‖w‖", Role.WEIGHT, Format.THOUSANDTHS, Neuron::norm),
            Readout.some(
                    "distance",
                    "line from origin",
                    Role.PLAIN,
                    Format.THOUSANDTHS,
                    n -> beside(n, n.norm(), Math.abs(n.bias()))),
            Readout.some(
                    "signed-distance",
                    "x from line",
                    Role.PLAIN,
                    Format.THOUSANDTHS,
                    n -> beside(n, n.norm(), n.sum(n.x()))),
            Readout.one("slope", "da/d(w·x + b)", Role.GRADIENT, Format.THOUSANDTHS, Neuron::slope),
            Readout.each("now.NAME", "now", Role.WEIGHT, Format.THOUSANDTHS, NeuronReadouts::weights),
            Readout.each("pair.NAME", "pair", Role.OUTPUT, Format.THOUSANDTHS, NeuronReadouts::pair));

    private NeuronReadouts() {}

    private static Reading right(Neuron neuron) {
        int all = neuron.samples().size();
        if (all == 0) {
            return Reading.none(neuron.target() == Target.OWN ? "there are no points" : "no points are chosen");
        }
        return new Reading(OptionalDouble.of(neuron.right()), "of " + all);
    }

    private static Reading learned(Neuron neuron, double number) {
        return neuron.samples().isEmpty() ? Reading.none("there are no points to learn from") : Reading.of(number);
    }

    private static Reading beside(Neuron neuron, double norm, double sum) {
        return norm > 0 ? Reading.of(sum / norm) : Reading.none("all weights are 0, so there is no line");
    }

    private static Map<String, Reading> weights(Neuron neuron) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (int i = 0; i < neuron.inputs(); i++) {
            readings.put("w" + (i + 1), Reading.of(neuron.weight(i)));
        }
        readings.put("b", Reading.of(neuron.bias()));
        return readings;
    }

    private static Map<String, Reading> pair(Neuron neuron) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        readings.put(
                "h1", of(neuron, pair -> pair.h1(neuron.x().get(0), neuron.x().get(1))));
        readings.put(
                "h2", of(neuron, pair -> pair.h2(neuron.x().get(0), neuron.x().get(1))));
        readings.put(
                "y", of(neuron, pair -> pair.y(neuron.x().get(0), neuron.x().get(1))));
        readings.put("difference", of(neuron, Pair::largestDifference));
        return readings;
    }

    private static Reading of(Neuron neuron, ToDoubleFunction<Pair> number) {
        Function<Pair, Reading> reading = pair -> Reading.of(number.applyAsDouble(pair));
        return neuron.pair().map(reading).orElseGet(() -> Reading.none("there is one neuron only"));
    }

    static String describe(Neuron neuron) {
        return what(neuron) + points(neuron);
    }

    private static String what(Neuron neuron) {
        if (neuron.pair().isPresent()) {
            Pair pair = neuron.pair().get();
            double y = pair.y(neuron.x().get(0), neuron.x().get(1));
            return String.format(
                    Locale.ROOT,
                    "Two neurons and a sum: at x = %s the output y is %s.",
                    NumberWording.tuple(neuron.x().subList(0, 2)),
                    NumberWording.number(y));
        }
        String line = neuron.norm() == 0
                ? "all weights are 0 and there is no line"
                : neuron.z() == 0 ? "x is on the line" : "x is on the " + (neuron.z() > 0 ? "yes" : "no") + " side";
        return String.format(
                Locale.ROOT,
                "The sum z is %s and the output a is %s; %s.",
                NumberWording.hundredths(neuron.z()),
                Numbers.significant(neuron.a(), 4),
                line);
    }

    private static String points(Neuron neuron) {
        if (neuron.samples().isEmpty()) {
            return "";
        }
        String right = String.format(
                Locale.ROOT,
                " %d of %d points are right",
                neuron.right(),
                neuron.samples().size());
        LearningState lesson = neuron.lesson();
        return lesson.steps() == 0
                ? right + "."
                : right
                        + String.format(
                                Locale.ROOT, " after %d steps with %d mistakes.", lesson.steps(), lesson.mistakes());
    }
}
