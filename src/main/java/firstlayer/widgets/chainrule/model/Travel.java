package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Nudge;
import firstlayer.math.graph.Tape;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A nudge on its way forward.
 *
 * @param epsilon  how far the number looked at is moved
 * @param changes  by node, how far each really moves
 * @param promises by node, ε times its slope
 */
public record Travel(double epsilon, List<Double> changes, List<Double> promises) {

    static Travel of(Tape tape, int node, double epsilon) {
        Nudge nudge = Nudge.of(tape, node, epsilon);
        return new Travel(
                epsilon,
                IntStream.range(0, tape.size()).mapToObj(nudge::change).toList(),
                IntStream.range(0, tape.size()).mapToObj(nudge::promise).toList());
    }
}
