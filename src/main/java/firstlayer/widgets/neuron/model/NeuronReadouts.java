package firstlayer.widgets.neuron.model;

import firstlayer.param.Format;
import firstlayer.param.Role;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a neuron has to tell. */
final class NeuronReadouts {

    /** Of the one neuron, or of the two that stand in its place: never both. */
    static final List<Readout<Neuron>> ALL = List.of(
            single("z", "z", Role.PLAIN, Format.HUNDREDTHS, n -> Reading.of(n.z())),
            single("a", "a", Role.OUTPUT, Format.TEN_THOUSANDTHS, n -> Reading.of(n.a())),
            when(
                    Neuron::isPair,
                    Readout.one("y", "y", Role.OUTPUT, Format.THOUSANDTHS, n -> of(n).y(n.x().get(0), n.x().get(1)))),
            Readout.some("right", "right", Role.PLAIN, Format.WHOLE, NeuronReadouts::right),
            single(
                    "mistakes",
                    "mistakes",
                    Role.PLAIN,
                    Format.WHOLE,
                    n -> learned(n, n.learning().mistakes())),
            single(
                    "epoch",
                    "round",
                    Role.PLAIN,
                    Format.WHOLE,
                    n -> learned(n, n.learning().epoch())),
            when(
                    n -> !n.isPair(),
                    Readout.each("product.n", "k·w·x", Role.PLAIN, Format.HUNDREDTHS, NeuronReadouts::products)),
            single("norm", "‖w‖", Role.WEIGHT, Format.THOUSANDTHS, n -> Reading.of(n.norm())),
            single(
                    "distance",
                    "z = 0 from origin",
                    Role.PLAIN,
                    Format.THOUSANDTHS,
                    n -> beside(n.norm(), Math.abs(n.bias()))),
            single(
                    "signed-distance",
                    "x from z = 0",
                    Role.PLAIN,
                    Format.THOUSANDTHS,
                    n -> beside(n.norm(), n.sum(n.x()))),
            single("slope", "da/d(w·x + b)", Role.GRADIENT, Format.THOUSANDTHS, n -> Reading.of(n.slope())),
            when(
                    n -> !n.isPair(),
                    Readout.each("now.NAME", "now", Role.WEIGHT, Format.THOUSANDTHS, NeuronReadouts::weights)),
            when(
                    Neuron::isPair,
                    Readout.each("pair.NAME", "pair", Role.OUTPUT, Format.THOUSANDTHS, NeuronReadouts::pair)));

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

    private static Readout<Neuron> single(
            String id, String label, Role role, Format format, Function<Neuron, Reading> reading) {
        return when(n -> !n.isPair(), Readout.some(id, label, role, format, reading));
    }

    /** The same where a condition holds; elsewhere there is nothing to say. */
    private static Readout<Neuron> when(Predicate<Neuron> condition, Readout<Neuron> readout) {
        return new Readout<>(
                readout.id(),
                readout.label(),
                readout.unit(),
                readout.role(),
                readout.format(),
                readout.family(),
                neuron -> condition.test(neuron) ? readout.read().apply(neuron) : Map.of());
    }

    private static Reading beside(double norm, double sum) {
        return norm > 0 ? Reading.of(sum / norm) : Reading.none("all weights are 0, so there is no line");
    }

    private static Map<String, Reading> products(Neuron neuron) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (int i = 0; i < neuron.inputs(); i++) {
            readings.put(Integer.toString(i + 1), Reading.of(neuron.product(i)));
        }
        return readings;
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
        Pair pair = of(neuron);
        double x1 = neuron.x().get(0);
        double x2 = neuron.x().get(1);
        Map<String, Reading> readings = new LinkedHashMap<>();
        readings.put("h1", Reading.of(pair.h1(x1, x2)));
        readings.put("h2", Reading.of(pair.h2(x1, x2)));
        readings.put("y", Reading.of(pair.y(x1, x2)));
        readings.put("difference", Reading.of(pair.largestDifference()));
        return readings;
    }

    private static Pair of(Neuron neuron) {
        return neuron.pair().orElseThrow();
    }
}
