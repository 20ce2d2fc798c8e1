package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.GraphNode.Kind;
import firstlayer.param.Format;
import firstlayer.param.Numbers;
import firstlayer.param.Role;
import firstlayer.widget.Reading;
import firstlayer.widget.Readout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What a walk has to tell. */
final class GraphReadouts {

    static final List<Readout<GraphWalk>> ALL = List.of(
            Readout.some("value", "L", Role.LOSS, Format.FOUR_DIGITS, GraphReadouts::value),
            Readout.each("d.NAME", "∂L/∂", Role.GRADIENT, Format.FOUR_DIGITS, GraphReadouts::gradients),
            Readout.some(
                    "promise",
                    "promised drop η‖g‖²",
                    Role.GRADIENT,
                    Format.FOUR_DIGITS,
                    walk -> update(walk, WeightUpdate::promise)),
            Readout.some("drop", "real drop", Role.LOSS, Format.FOUR_DIGITS, walk -> update(walk, WeightUpdate::drop)),
            Readout.each("check.NAME", "nudged ∂L/∂", Role.PLAIN, Format.FOUR_DIGITS, GraphReadouts::checks),
            Readout.each("paths.NAME", "paths from ", Role.PLAIN, Format.WHOLE, GraphReadouts::routes));

    private static final String CONSTANT = "made of numbers alone, so no gradient is carried to it";

    private GraphReadouts() {}

    private static Reading value(GraphWalk walk) {
        GraphNode node = walk.end();
        if (!walk.isKnown(node)) {
            return Reading.none("not computed yet");
        }
        return Double.isFinite(node.value())
                ? Reading.of(node.value())
                : Reading.none(node.problem().orElse("not defined here"));
    }

    private static Map<String, Reading> gradients(GraphWalk walk) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        for (String name : names(walk)) {
            GraphNode node = node(walk, name);
            readings.put(
                    name,
                    node.gradient().isPresent()
                            ? Reading.of(node.gradient().getAsDouble())
                            : Reading.none(node.problem()
                                    .orElse(node.kind() == Kind.CONSTANT ? CONSTANT : "not computed yet")));
        }
        return readings;
    }

    private static GraphNode node(GraphWalk walk, String name) {
        return walk.node(walk.formula().expression().names().get(name));
    }

    private static Map<String, Reading> checks(GraphWalk walk) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        walk.check().rows().forEach(row -> readings.put(row.name(), Reading.of(row.central())));
        return readings;
    }

    private static Map<String, Reading> routes(GraphWalk walk) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        names(walk)
                .forEach(name -> readings.put(
                        name,
                        node(walk, name).kind() == Kind.CONSTANT
                                ? Reading.none(CONSTANT)
                                : Reading.of(walk.counts().get(name))));
        return readings;
    }

    // What training changes comes first, so that a narrow status bar shows it.
    private static List<String> names(GraphWalk walk) {
        Map<String, Integer> all = new LinkedHashMap<>();
        walk.formula().weights().forEach(name -> all.put(name, 0));
        walk.formula().inputs().forEach(name -> all.put(name, 0));
        all.putAll(walk.formula().expression().names());
        return List.copyOf(all.keySet());
    }

    private static Reading update(GraphWalk walk, ToDoubleFunction<WeightUpdate> number) {
        if (walk.formula().weights().isEmpty()) {
            return Reading.none("no weight here; names that begin with w or b are weights");
        }
        return walk.update().isReady()
                ? Reading.of(number.applyAsDouble(walk.update()))
                : Reading.none(walk.problem().orElse("no gradient has come down to a weight yet"));
    }

    static String describe(GraphWalk walk) {
        String omission = walk.omission()
                .map(what -> " " + Character.toUpperCase(what.charAt(0)) + what.substring(1) + ".")
                .orElse("");
        return says(walk) + omission;
    }

    private static String says(GraphWalk walk) {
        if (walk.problem().isPresent()) {
            return "Not everything here has a number: " + walk.problem().get() + ".";
        }
        if (walk.forward().isPresent() && !walk.isKnown(walk.end())) {
            return String.format(
                    Locale.ROOT,
                    "%d of %d values are computed forward; L is not computed yet.",
                    walk.forward().getAsInt(),
                    walk.operations().size());
        }
        String value = "L is " + Numbers.significant(walk.end().value(), 4) + ". ";
        if (walk.forward().isPresent()) {
            return value + "Every value is computed forward; no gradient is carried back yet.";
        }
        GraphNode node = walk.looked();
        String symbol = walk.symbol(node.id());
        if (node.gradient().isEmpty()) {
            return value
                    + String.format(
                            Locale.ROOT,
                            "%d of %d links are walked back; the gradient of %s is not computed yet.",
                            walk.taken(),
                            walk.edges().size(),
                            symbol);
        }
        double count = walk.routes().count();
        return value
                + String.format(
                        Locale.ROOT,
                        "The gradient of %s is %s, along %s %s.",
                        symbol,
                        Numbers.significant(node.gradient().getAsDouble(), 4),
                        Numbers.plain(count),
                        count == 1 ? "path" : "paths");
    }
}
