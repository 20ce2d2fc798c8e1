package firstlayer.widgets.neuron.model;

import java.util.ArrayList;
import java.util.List;

/**
 * What one corner of XOR asks of the weights. All four never hold: the second and the third add up to w₁ + w₂ + 2b ≥ 0, so
 * w₁ + w₂ + b ≥ −b, which the first makes larger than 0, and the fourth wants it below.
 *
 * @param corner the point it is asked at; inputs beyond two are 0
 * @param yes    whether XOR is yes there, which is a sum of 0 or more
 * @param sum    w·x + b there
 */
public record XorInequality(List<Double> corner, boolean yes, double sum) {

    /** The four, in counting order: 00 01 10 11. */
    public static List<XorInequality> of(Neuron neuron) {
        return List.of(
                at(neuron, 0, 0, false), at(neuron, 0, 1, true), at(neuron, 1, 0, true), at(neuron, 1, 1, false));
    }

    private static XorInequality at(Neuron neuron, double x1, double x2, boolean yes) {
        List<Double> point = new ArrayList<>(List.of(x1, x2));
        while (point.size() < neuron.inputs()) {
            point.add(0.0);
        }
        return new XorInequality(List.of(x1, x2), yes, neuron.sum(point));
    }

    /** Whether the weights do what is asked, by the same reading of the sum by which a point is right. */
    public boolean holds() {
        return sum >= 0 == yes;
    }

    /** {@code w_1 + w_2 + b < 0}. */
    public String letters() {
        String first = corner.get(0) > 0 ? "w_1 + " : "";
        String second = corner.get(1) > 0 ? "w_2 + " : "";
        return first + second + "b" + (yes ? " ≥ 0" : " < 0");
    }
}
