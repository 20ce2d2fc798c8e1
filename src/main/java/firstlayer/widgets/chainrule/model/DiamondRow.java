package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Diamonds;
import firstlayer.math.graph.Paths;
import firstlayer.math.graph.Tape;

/**
 * A row of diamonds: the way parts and meets again n times.
 *
 * @param edges    4n
 * @param paths    2ⁿ
 * @param byPath   multiplications when every path is followed by itself: 2n links along each
 * @param backward multiplications of one backward sweep: one for each link
 * @param gradient ∂L/∂x; every slope is 1, so it counts the paths
 */
public record DiamondRow(int diamonds, int edges, double paths, double byPath, double backward, double gradient) {

    static DiamondRow of(int diamonds) {
        Tape tape = Diamonds.row(diamonds);
        Paths paths = Paths.between(tape, 0, 0);
        tape.backward();
        return new DiamondRow(
                diamonds,
                paths.linksBackward(),
                paths.count(),
                paths.multiplications(),
                paths.linksBackward(),
                tape.gradient(0));
    }
}
