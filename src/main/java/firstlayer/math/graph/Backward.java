package firstlayer.math.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Backpropagation one link at a time. The order is that of {@link Tape#backward()}: nodes from the result down, of each the
 * first input before the second; only nodes the result depends on, and no links into constants.
 */
public final class Backward {

    /**
     * How the walk is made.
     *
     * @param write  what a link does with the gradient that is already on its input's card
     * @param zero   whether each pass clears all gradients first
     * @param count  how many passes, 0 for none; all but the last are whole
     * @param taken  links taken in the last pass, 0 to the number of links
     */
    public record Passes(Write write, boolean zero, int count, int taken) {}

    /** What a link does with the gradient that is already on its input's card. */
    public enum Write {
        /** {@code +=}: paths add. */
        ADD,
        /** {@code =}: the mistake of forgetting so; the last link written wins. */
        OVERWRITE
    }

    private final Tape tape;
    private final List<Link> links = new ArrayList<>();
    private final int[] settledAfter;

    /**
     * The links behind a tape's result, with the slopes of its last forward sweep.
     *
     * @throws IllegalStateException if the tape is empty
     */
    public Backward(Tape tape) {
        this.tape = tape;
        int result = tape.result();
        settledAfter = new int[tape.size()];
        boolean[] reached = new boolean[tape.size()];
        reached[result] = true;
        for (int node = result; node >= 0; node--) {
            if (reached[node] && tape.left(node) >= 0) {
                follow(Link.left(tape, node), reached);
                if (tape.right(node) >= 0) {
                    follow(Link.right(tape, node), reached);
                }
            }
        }
        for (int node = 0; node < tape.size(); node++) {
            if (!reached[node]) {
                settledAfter[node] = links.size();
            }
        }
    }

    private void follow(Link link, boolean[] reached) {
        if (!tape.constant(link.to())) {
            reached[link.to()] = true;
            links.add(link);
            settledAfter[link.to()] = links.size();
        }
    }

    /** Every link in the order walked. */
    public List<Link> links() {
        return List.copyOf(links);
    }

    /**
     * After how many links of a pass the node's gradient is final: 0 for the result; all of them for a node the result does
     * not depend on, whose gradient is truly 0.
     */
    public int settledAfter(int node) {
        return settledAfter[node];
    }

    /** One whole pass from cleared gradients, adding: the right gradients. */
    public Gradients gradients() {
        return gradients(new Passes(Write.ADD, true, 1, links.size()));
    }

    /**
     * Walks backward. Every pass sets the result's gradient to 1 and leaves the others as they are, unless they are cleared
     * first.
     *
     * @throws IllegalArgumentException if the number of passes or of links taken is out of its range
     */
    public Gradients gradients(Passes passes) {
        if (passes.count < 0 || passes.taken < 0 || passes.taken > links.size()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "need passes of at least 0 and 0 to %d links, got %d and %d",
                    links.size(),
                    passes.count,
                    passes.taken));
        }
        double[] gradients = new double[tape.size()];
        boolean[] written = new boolean[tape.size()];
        for (int pass = 1; pass <= passes.count; pass++) {
            if (passes.zero) {
                Arrays.fill(gradients, 0);
                Arrays.fill(written, false);
            }
            gradients[tape.result()] = hasValue(tape.result()) ? 1 : Double.NaN;
            written[tape.result()] = true;
            for (Link link : links.subList(0, pass < passes.count ? links.size() : passes.taken)) {
                double arriving = link.downstream(gradients[link.from()]);
                gradients[link.to()] = passes.write == Write.ADD ? gradients[link.to()] + arriving : arriving;
                written[link.to()] = true;
            }
        }
        Gradients.State[] states = new Gradients.State[tape.size()];
        for (int node = 0; node < states.length; node++) {
            boolean settled = passes.count > 0 && passes.taken >= settledAfter[node] && !tape.constant(node);
            if (!settled && !written[node]) {
                states[node] = Gradients.State.EMPTY;
            } else if (!hasValue(tape.result()) || !hasValue(node) || !Double.isFinite(gradients[node])) {
                states[node] = Gradients.State.NONE;
            } else {
                states[node] = settled ? Gradients.State.FINAL : Gradients.State.PARTIAL;
            }
        }
        return new Gradients(gradients, states);
    }

    private boolean hasValue(int node) {
        return Double.isFinite(tape.value(node));
    }
}
