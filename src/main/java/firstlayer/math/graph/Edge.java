package firstlayer.math.graph;

/**
 * One edge of the graph, walked backward: from a node to one of its inputs, with the local slope ∂from/∂to through this
 * edge alone. In x·x there are two edges between the same two nodes.
 *
 * @param from  the node that uses
 * @param to    the input that is used
 * @param side  0 for the first input, 1 for the second; in a contracted node the place of the input in its formula
 * @param slope ∂from/∂to; infinite where the curve stands upright, not a number where one of the two has no value
 */
public record Edge(int from, int to, int side, double slope) {

    static Edge left(Tape tape, int node) {
        return new Edge(node, tape.left(node), 0, tape.leftSlope(node));
    }

    static Edge right(Tape tape, int node) {
        return new Edge(node, tape.right(node), 1, tape.rightSlope(node));
    }

    /** Upstream × local slope; exactly 0 hands exactly 0 on, also along an infinite slope. */
    public double downstream(double upstream) {
        return upstream == 0 && !Double.isNaN(slope) ? 0 : upstream * slope;
    }
}
