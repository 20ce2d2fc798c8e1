package firstlayer.math.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One step of gradient descent on the inputs of a graph.
 *
 * @param values  what each updated input becomes, by its node: w − η·g
 * @param before  the result before
 * @param after   the result after
 * @param promise η‖g‖² over the updated inputs: the drop if the result were linear
 */
public record Update(Map<Integer, Double> values, double before, double after, double promise) {

    /**
     * Moves these inputs against the gradients that stand on their cards; an empty card moves nothing. The tape is left as it
     * is.
     *
     * @param rate η, of any sign
     * @throws IllegalArgumentException if η is not finite, or a node is no input
     */
    public static Update of(Tape tape, Gradients gradients, Iterable<Integer> inputs, double rate) {
        if (!Double.isFinite(rate)) {
            throw new IllegalArgumentException("need a finite rate, got " + rate);
        }
        Tape updated = tape.copy();
        Map<Integer, Double> values = new LinkedHashMap<>();
        double squares = 0;
        for (int input : inputs) {
            double gradient = gradients.at(input).orElse(0);
            double value = tape.value(input) - rate * gradient;
            values.put(input, value);
            updated.set(input, value);
            squares += gradient * gradient;
        }
        updated.forward();
        int result = tape.result();
        return new Update(
                Collections.unmodifiableMap(values), tape.value(result), updated.value(result), rate * squares);
    }

    /** What the update really gave: before − after. */
    public double drop() {
        return before - after;
    }
}
