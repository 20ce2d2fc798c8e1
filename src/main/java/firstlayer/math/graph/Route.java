package firstlayer.math.graph;

import java.util.List;

/**
 * One way from the result back to an input.
 *
 * @param edges   the edges walked, the result's first; empty where the result is the input
 * @param product the product of their slopes
 */
public record Route(List<Edge> edges, double product) {

    static Route of(List<Edge> edges) {
        double product = 1;
        for (Edge edge : edges) {
            product = edge.downstream(product);
        }
        return new Route(List.copyOf(edges), product);
    }
}
