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
import java.util.function.ToDoubleFunction;

/** What a neuron has to tell. */
final class NeuronReadouts {

    static final List<Readout<Neuron>> ALL = List.of(
            single("z", "z", Role.PLAIN, Format.HUNDREDTHS, Neuron::z),
            single("a", "a", Role.OUTPUT, Format.TEN_THOUSANDTHS, Neuron::a),
            Readout.some(
                    "y", "y", Role.OUTPUT, Format.THOUSANDTHS, n -> of(n, pair -> pair.y(n.x().get(0), n.x().get(1)))),
            Readout.some("right", "right", Role.PLAIN, Format.WHOLE, NeuronReadouts::right),
            Readout.some(
                    "mistakes",
                    "mistakes",
                    Role.PLAIN,
                    Format.WHOLE,
                    n -> learned(n, n.learning().mistakes())),
            Readout.some(
                    "epoch",
                    "round",
                    Role.PLAIN,
                    Format.WHOLE,
                    n -> learned(n, n.learning().epoch())),
            Readout.each("product.n", "k·w·x", Role.PLAIN, Format.HUNDREDTHS, NeuronReadouts::products),
            single("norm", "‖w‖", Role.WEIGHT, Format.THOUSANDTHS, Neuron::norm),
            Readout.some(
                    "distance",
                    "z = 0 from origin",
                    Role.PLAIN,
                    Format.THOUSANDTHS,
                    n -> beside(n, n.norm(), Math.abs(n.bias()))),
            Readout.some(
                    "signed-distance",
                    "x from z = 0",
                    Role.PLAIN,
                    Format.THOUSANDTHS,
                    n -> beside(n, n.norm(), n.sum(n.x()))),
            single("slope", "da/d(w·x + b)", Role.GRADIENT, Format.THOUSANDTHS, Neuron::slope),
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
        if (neuron.pair().isPresent()) {
            return Reading.none("two neurons in a layer do not learn here");
        }
        return neuron.samples().isEmpty() ? Reading.none("there are no points to learn from") : Reading.of(number);
    }

    private static final String TWO = "two neurons and a sum stand in its place; see y";

    /** A number of the one neuron: there is none where two stand in its place. */
    private static Readout<Neuron> single(
            String id, String label, Role role, Format format, ToDoubleFunction<Neuron> number) {
        return Readout.some(id, label, role, format, neuron -> one(neuron, number.applyAsDouble(neuron)));
    }

    private static Reading one(Neuron neuron, double number) {
        return neuron.pair().isPresent() ? Reading.none(TWO) : Reading.of(number);
    }

    private static Reading beside(Neuron neuron, double norm, double sum) {
        if (neuron.pair().isPresent()) {
            return Reading.none(TWO);
        }
        return norm > 0 ? Reading.of(sum / norm) : Reading.none("all weights are 0, so there is no line");
    }

    private static Map<String, Reading> products(Neuron neuron) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (int i = 0; i < neuron.inputs(); i++) {
            readings.put(Integer.toString(i + 1), one(neuron, neuron.product(i)));
        }
        return readings;
    }

    private static Map<String, Reading> weights(Neuron neuron) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (int i = 0; i < neuron.inputs(); i++) {
            readings.put("w" + (i + 1), one(neuron, neuron.weight(i)));
        }
        readings.put("b", one(neuron, neuron.bias()));
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
}
