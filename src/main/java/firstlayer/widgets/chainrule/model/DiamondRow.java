package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Diamonds;
import firstlayer.math.graph.Routes;
import firstlayer.math.graph.Tape;

/**
 * A row of diamonds: the way parts and meets again n times.
 *
 * @param edges    4n
 * @param routes   2ⁿ
 * @param byRoute  multiplications when every route is followed by itself: 2n edges along each
 * @param backward multiplications of one backward sweep: one for each edge
 * @param gradient ∂L/∂x; every slope is 1, so it counts the routes
 */
public record DiamondRow(int diamonds, int edges, double routes, double byRoute, double backward, double gradient) {

    static DiamondRow of(int diamonds) {
        Tape tape = Diamonds.row(diamonds);
        Routes routes = Routes.between(tape, 0, 0);
        tape.backward();
        return new DiamondRow(
                diamonds,
                routes.edgesBackward(),
                routes.count(),
                routes.multiplications(),
                routes.edgesBackward(),
                tape.gradient(0));
    }
}
