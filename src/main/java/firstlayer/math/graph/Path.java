package firstlayer.math.graph;

import java.util.List;

/**
 * One way from the result back to an input.
 *
 * @param links   the links walked, the result's first; empty where the result is the input
 * @param product the product of their slopes
 */
public record Path(List<Link> links, double product) {

    static Path of(List<Link> links) {
        double product = 1;
        for (Link link : links) {
            product = link.downstream(product);
        }
        return new Path(List.copyOf(links), product);
    }
}
