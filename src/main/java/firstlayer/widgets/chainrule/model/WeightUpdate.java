package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Gradients;
import firstlayer.math.graph.Tape;
import firstlayer.math.graph.Update;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What one step of gradient descent on the weights would do, with the gradients that stand on their cards.
 *
 * @param moves   by name; empty when no weight has a gradient yet
 * @param after   the result after the step
 * @param promise η‖g‖² over the weights: the drop if the result were linear
 * @param drop    what the result really loses
 */
public record WeightUpdate(
        double eta, Map<String, Move> moves, double before, double after, double promise, double drop) {

    /** A weight's number, its gradient if it has one, and its number after the step. */
    public record Move(double from, OptionalDouble gradient, double to) {}

    static WeightUpdate of(Tape tape, Gradients gradients, Formula formula, double eta) {
        Map<String, Integer> names = formula.expression().names();
        List<String> weights = formula.weights().stream()
                .filter(name -> gradients.at(names.get(name)).isPresent())
                .toList();
        Update update =
                Update.of(tape, gradients, weights.stream().map(names::get).toList(), eta);
        Map<String, Move> moves = new LinkedHashMap<>();
        weights.forEach(name -> {
            int node = names.get(name);
            moves.put(
                    name,
                    new Move(
                            tape.value(node),
                            gradients.at(node),
                            update.values().get(node)));
        });
        return new WeightUpdate(eta, moves, update.before(), update.after(), update.promise(), update.drop());
    }

    boolean isReady() {
        return !moves.isEmpty();
    }
}
