package firstlayer.app;

import firstlayer.note.exercise.Workings;
import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a widget's exercises are worked out with: its own solve, and the arithmetic of the chain rule's expressions.
 *
 * @param widget one that is asked for nothing else: whether a solve is long must not depend on what was solved before
 */
record CatalogWorkings<R>(Widget<R> widget) implements Workings {

    @Override
    public Optional<String> objection(Values at) {
        return widget.objection(at);
    }

    @Override
    public boolean isLong(Values at) {
        return widget.isLong(at);
    }

    @Override
    public Map<String, Double> numbers(Values at, Set<String> readouts) {
        R result = widget.solve(at, Progress.silent());
        Map<String, Double> numbers = new HashMap<>();
        widget.readouts().stream()
                .filter(readout -> readouts.stream().anyMatch(readout::covers))
                .forEach(readout -> readout.read()
                        .apply(result)
                        .forEach((id, reading) -> reading.number().ifPresent(number -> numbers.put(id, number))));
        return numbers;
    }

    @Override
    public double evaluate(String arithmetic) {
        return Arithmetic.evaluate(arithmetic);
    }
}
