package firstlayer.note;

import firstlayer.math.graph.Expression;
import firstlayer.math.graph.Tape;
import firstlayer.note.exercise.Workings;
import firstlayer.param.IntegerParameter;
import firstlayer.param.RealParameter;
import firstlayer.param.Values;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Steps on the bowl of curvature 1, each of which multiplies w by 1 − rate. More than 1,000 steps are long, 13 are refused, and at
 * rate 1 the loss has no number.
 */
record OneStep(RealParameter rate, RealParameter start, IntegerParameter steps) implements Workings {

    @Override
    public Optional<String> objection(Values at) {
        return at.get(steps) == 13 ? Optional.of("13 steps are unlucky; take 12") : Optional.empty();
    }

    @Override
    public boolean isLong(Values at) {
        return at.get(steps) > 1000;
    }

    @Override
    public Map<String, Double> numbers(Values at, Set<String> readouts) {
        double factor = 1 - at.get(rate);
        double w = at.get(start) * Math.pow(factor, at.get(steps));
        Map<String, Double> numbers = new HashMap<>(Map.of("factor", factor, "w", w));
        if (factor != 0) {
            numbers.put("loss", w * w / 2);
        }
        return numbers;
    }

    @Override
    public double evaluate(String arithmetic) {
        Tape tape = Expression.parse(arithmetic).at(Map.of());
        return tape.value(tape.result());
    }
}
