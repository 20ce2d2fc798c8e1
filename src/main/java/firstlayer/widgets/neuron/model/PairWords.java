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
        String why = pair.activation() == Activation.IDENTITY ? "Without a bend" : "With both bends outside the plane";
        return String.format(
                Locale.ROOT, "%s, two layers are one: y = %s.", why, LinearWording.of(pair.oneLayer(), "x₁", "x₂"));
    }

    /** Where y says yes. */
    static String verdict(Pair pair) {
        List<BoundaryPiece> pieces = pair.boundaries();
        if (pieces.isEmpty()) {
            return pair.isYes(0, 0) ? "y is never below ½: yes everywhere." : "y stays below ½: no everywhere.";
        }
        boolean lines = pieces.stream().allMatch(BoundaryPiece::isWhole);
        if (pieces.size() == 1 && lines) {
            return (pair.activation() == Activation.IDENTITY ? "y = ½ is one line, " : "y reaches ½ on one line only, ")
                    + LinearWording.equation(pieces.get(0).line(), "x₁", "x₂") + ".";
        }
        boolean across = pieces.stream()
                .allMatch(piece -> piece.line().w1() == piece.line().w2());
        return pieces.size() == 2 && lines && across
                ? stripe(pair, pieces)
                : String.format(Locale.ROOT, "y = ½ on %s.", NumberWording.count(pieces.size(), "straight piece"));
    }

    /** Two lines across x₁ + x₂: yes between them, or beyond both. */
    private static String stripe(Pair pair, List<BoundaryPiece> pieces) {
        double[] sums = pieces.stream()
                .mapToDouble(piece -> -piece.line().c() / piece.line().w1())
                .sorted()
                .toArray();
        double middle = (sums[0] + sums[1]) / 4;
        return String.format(
                Locale.ROOT,
                pair.isYes(middle, middle)
                        ? "Yes where x₁ + x₂ is from %s to %s."
                        : "Yes where x₁ + x₂ is at most %s, or at least %s.",
                NumberWording.number(sums[0]),
                NumberWording.number(sums[1]));
    }
}
