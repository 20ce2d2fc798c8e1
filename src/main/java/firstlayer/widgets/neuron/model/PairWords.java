package firstlayer.widgets.neuron.model;

import firstlayer.math.Activation;
import java.util.List;
import java.util.Locale;

/** What two neurons and a sum do, in sentences. */
final class PairWords {

    private PairWords() {}

    static String of(Neuron neuron, Pair pair) {
        String all = shape(pair) + " " + verdict(pair);
        return neuron.samples().isEmpty() ? all : all + " " + StatusLine.right(neuron);
    }

    private static String shape(Pair pair) {
        if (pair.largestDifference() >= 1e-9) {
            return "The bends fold the plane; in (h₁, h₂) one line has to do.";
        }
        double constant = pair.b1() - 2 * pair.b2();
        String shift = constant == 0 ? "" : (constant < 0 ? " − " : " + ") + NumberWording.number(Math.abs(constant));
        String why = pair.activation() == Activation.IDENTITY ? "Without a bend" : "With both bends outside the plane";
        return String.format(Locale.ROOT, "%s, two layers are one: y = −(x₁ + x₂)%s.", why, shift);
    }

    /** Where y says yes. */
    static String verdict(Pair pair) {
        List<Double> lines = pair.boundaries();
        return switch (lines.size()) {
            case 0 -> "y stays below ½: no everywhere.";
            case 1 ->
                pair.activation() == Activation.IDENTITY
                        ? "y = ½ is one line, x₁ + x₂ = " + NumberWording.number(lines.get(0)) + "."
                        : "y reaches ½ on one line only, x₁ + x₂ = " + NumberWording.number(lines.get(0)) + ".";
            default ->
                String.format(
                        Locale.ROOT,
                        "Yes where x₁ + x₂ is from %s to %s.",
                        NumberWording.number(lines.get(0)),
                        NumberWording.number(lines.get(1)));
        };
    }
}
