package firstlayer.math.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The chain rule the long way: ∂result/∂node is the sum over all routes of the product of the slopes along each.
 *
 * @param count           how many routes there are; exact to 2^53, rounded above, infinite above 1.8e308
 * @param multiplications to multiply every route by itself, starting from 1: the edges of all routes together
 * @param edgesBackward   the multiplications of one backward sweep, one per edge
 * @param listed          the first of them, at most as many as asked for
 */
public record Routes(double count, double multiplications, int edgesBackward, List<Route> listed) {

    public Routes {
        listed = List.copyOf(listed);
    }

    /** Whether every route is listed. */
    public boolean complete() {
        return listed.size() == count;
    }

    /** The products of the listed routes, added: the gradient, when the list is complete. */
    public double sum() {
        return listed.stream().mapToDouble(Route::product).reduce(0, Double::sum);
    }

    /**
     * Every route from a node to the tape's result, with the slopes of the last forward sweep. Counting costs one step per
     * edge; only listing costs a step per route.
     *
     * @param most how many routes to list at most, from 0
     * @throws IllegalArgumentException if it is below 0, or there is no such node
     */
    public static Routes between(Tape tape, int node, int most) {
        return between(tape, Contraction.none(tape), node, most);
    }

    /**
     * The same in a contracted graph.
     *
     * @param contraction of this tape after its last forward sweep
     * @param node        one that stands alone
     */
    public static Routes between(Tape tape, Contraction contraction, int node, int most) {
        if (most < 0) {
            throw new IllegalArgumentException("need at least 0 routes to list, got " + most);
        }
        if (node < 0 || node >= tape.size()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no node %d; the tape has nodes 0 to %d", node, tape.size() - 1));
        }
        List<Edge> edges = new Backward(tape, contraction).edges();
        double[] count = new double[tape.size()];
        double[] length = new double[tape.size()];
        count[node] = 1;
        // From the inputs up: routes to a node are those to its inputs, each one edge longer.
        for (int i = edges.size() - 1; i >= 0; i--) {
            Edge edge = edges.get(i);
            count[edge.from()] += count[edge.to()];
            length[edge.from()] += length[edge.to()] + count[edge.to()];
        }
        int result = tape.result();
        return new Routes(count[result], length[result], edges.size(), list(tape, contraction, node, most, count));
    }

    /** Depth first with a stack of its own; dead ends are known from the counts and never entered. */
    private static List<Route> list(Tape tape, Contraction contraction, int node, int most, double[] count) {
        List<Route> routes = new ArrayList<>();
        if (count[tape.result()] == 0) {
            return routes;
        }
        List<Edge> way = new ArrayList<>();
        List<Integer> nextSide = new ArrayList<>(List.of(0));
        while (!nextSide.isEmpty() && routes.size() < most) {
            int depth = way.size();
            int here = depth == 0 ? tape.result() : way.get(depth - 1).to();
            int side = nextSide.get(depth);
            if (here == node) {
                routes.add(Route.of(way));
            }
            List<Edge> edges = here == node ? List.of() : contraction.edges(here);
            if (side == edges.size()) {
                nextSide.remove(depth);
                if (depth > 0) {
                    way.remove(depth - 1);
                }
                continue;
            }
            nextSide.set(depth, side + 1);
            Edge edge = edges.get(side);
            if (count[edge.to()] > 0) {
                way.add(edge);
                nextSide.add(0);
            }
        }
        return routes;
    }
}
