package firstlayer.math.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The chain rule the long way: ∂result/∂node is the sum over all paths of the product of the slopes along each.
 *
 * @param count           how many paths there are; exact to 2^53, rounded above, infinite above 1.8e308
 * @param multiplications to multiply every path by itself, starting from 1: the links of all paths together
 * @param linksBackward   the multiplications of one backward sweep, one per link
 * @param listed          the first of them, at most as many as asked for
 */
public record Paths(double count, double multiplications, int linksBackward, List<Path> listed) {

    public Paths {
        listed = List.copyOf(listed);
    }

    /** Whether every path is listed. */
    public boolean complete() {
        return listed.size() == count;
    }

    /** The products of the listed paths, added: the gradient, when the list is complete. */
    public double sum() {
        return listed.stream().mapToDouble(Path::product).reduce(0, Double::sum);
    }

    /**
     * Every path from a node to the tape's result, with the slopes of the last forward sweep. Counting costs one step per
     * link; only listing costs a step per path.
     *
     * @param most how many paths to list at most, from 0
     * @throws IllegalArgumentException if it is below 0, or there is no such node
     */
    public static Paths between(Tape tape, int node, int most) {
        if (most < 0) {
            throw new IllegalArgumentException("need at least 0 paths to list, got " + most);
        }
        if (node < 0 || node >= tape.size()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no node %d; the tape has nodes 0 to %d", node, tape.size() - 1));
        }
        List<Link> links = new Backward(tape).links();
        double[] count = new double[tape.size()];
        double[] length = new double[tape.size()];
        count[node] = 1;
        // From the inputs up: paths to a node are those to its inputs, each one link longer.
        for (int i = links.size() - 1; i >= 0; i--) {
            Link link = links.get(i);
            count[link.from()] += count[link.to()];
            length[link.from()] += length[link.to()] + count[link.to()];
        }
        int result = tape.result();
        return new Paths(count[result], length[result], links.size(), list(tape, node, most, count));
    }

    /** Depth first with a stack of its own; dead ends are known from the counts and never entered. */
    private static List<Path> list(Tape tape, int node, int most, double[] count) {
        List<Path> paths = new ArrayList<>();
        if (count[tape.result()] == 0) {
            return paths;
        }
        List<Link> way = new ArrayList<>();
        List<Integer> nextSide = new ArrayList<>(List.of(0));
        while (!nextSide.isEmpty() && paths.size() < most) {
            int depth = way.size();
            int here = depth == 0 ? tape.result() : way.get(depth - 1).to();
            int side = nextSide.get(depth);
            if (here == node) {
                paths.add(Path.of(way));
            }
            if (here == node || side == tape.op(here).inputs()) {
                nextSide.remove(depth);
                if (depth > 0) {
                    way.remove(depth - 1);
                }
                continue;
            }
            nextSide.set(depth, side + 1);
            Link link = side == 0 ? Link.left(tape, here) : Link.right(tape, here);
            if (count[link.to()] > 0) {
                way.add(link);
                nextSide.add(0);
            }
        }
        return paths;
    }
}
