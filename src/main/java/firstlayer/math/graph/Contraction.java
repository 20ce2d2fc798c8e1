package firstlayer.math.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * A graph in which operations without a name are contracted into the named node that uses them: of {@code a = sigmoid(w*x + b)}
 * one node is left, with an edge from each place where an input stands in it. Such an edge has the product of the slopes along
 * its way inside, so every gradient, and how many routes there are, is that of the whole graph.
 *
 * @see <a href="https://en.wikipedia.org/wiki/Edge_contraction">Edge contraction</a>
 */
public final class Contraction {

    private final Tape tape;
    /** By node, the one it is contracted into: itself where it stands alone. */
    private final int[] into;

    private Contraction(Tape tape, int[] into) {
        this.tape = tape;
        this.into = into;
    }

    /** Every node by itself. */
    public static Contraction none(Tape tape) {
        return of(tape, name -> false);
    }

    /**
     * What only one closed node uses goes into it.
     *
     * @param closed whether the node of this name takes in what it alone is made of; the result does so only under a name
     */
    public static Contraction of(Tape tape, Predicate<String> closed) {
        int[] into = new int[tape.size()];
        boolean[] used = new boolean[tape.size()];
        for (int node = tape.size() - 1; node >= 0; node--) {
            boolean alone = !used[node] || into[node] < 0 || node == tape.result() || !isNameless(tape, node);
            if (alone) {
                into[node] = node;
            }
            boolean takes = !alone || tape.name(node) != null && closed.test(tape.name(node));
            int goal = takes ? into[node] : -1;
            use(tape.left(node), goal, into, used);
            use(tape.right(node), goal, into, used);
        }
        return new Contraction(tape, into);
    }

    // A node with users in two places has a place of its own.
    private static void use(int input, int goal, int[] into, boolean[] used) {
        if (input >= 0) {
            into[input] = used[input] && into[input] != goal ? -1 : goal;
            used[input] = true;
        }
    }

    private static boolean isNameless(Tape tape, int node) {
        return tape.op(node).inputs() > 0 && tape.name(node) == null && !tape.constant(node);
    }

    /** Whether a node has been contracted into another one. */
    public boolean isInside(int node) {
        return into[node] != node;
    }

    /** The node it is contracted into; itself where it stands alone. */
    public int whole(int node) {
        return into[node];
    }

    /** The edges backward from a node that stands alone, also to constants, in the order in which its formula names them. */
    public List<Edge> edges(int node) {
        List<Edge> edges = new ArrayList<>();
        for (List<Edge> way : ways(node)) {
            edges.add(new Edge(node, way.get(way.size() - 1).to(), edges.size(), slope(way)));
        }
        return edges;
    }

    /** The edges of the whole graph, from the node that uses down, of which an edge is made: often itself alone. */
    public List<Edge> way(Edge edge) {
        return ways(edge.from()).get(edge.side());
    }

    private List<List<Edge>> ways(int node) {
        List<List<Edge>> ways = new ArrayList<>();
        descend(node, List.of(), ways);
        return ways;
    }

    private void descend(int node, List<Edge> above, List<List<Edge>> ways) {
        if (tape.left(node) >= 0) {
            follow(Edge.left(tape, node), above, ways);
        }
        if (tape.right(node) >= 0) {
            follow(Edge.right(tape, node), above, ways);
        }
    }

    private void follow(Edge edge, List<Edge> above, List<List<Edge>> ways) {
        List<Edge> way = new ArrayList<>(above);
        way.add(edge);
        if (isInside(edge.to())) {
            descend(edge.to(), way, ways);
        } else {
            ways.add(way);
        }
    }

    // A curve that stands upright somewhere on the way gives the whole way no finite slope, also where 0 follows:
    // whatever is
    // handed to it but exactly 0 has no gradient behind it, as in the whole graph.
    private double slope(List<Edge> way) {
        double slope = way.get(0).slope();
        boolean defined = !Double.isNaN(slope);
        for (Edge edge : way.subList(1, way.size())) {
            defined &= !Double.isNaN(edge.slope());
            slope = edge.downstream(slope);
        }
        return Double.isNaN(slope) && defined ? Double.POSITIVE_INFINITY : slope;
    }
}
