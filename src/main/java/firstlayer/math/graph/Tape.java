package firstlayer.math.graph;

import java.util.Arrays;
import java.util.Locale;

/**
 * A graph of numbers as flat arrays, in the order in which the nodes were added. An input is always added before what uses
 * it, so the order is topological: one loop upward evaluates, one loop downward is backpropagation, and no depth can
 * overflow a stack. Nodes are whole numbers from 0. The sweeps allocate nothing.
 *
 * <p>Values and slopes are those of the last {@link #forward()}, gradients those since the last {@link #zeroGradients()}.
 *
 * <p>Whatever names a node that is not on the tape is refused by {@link IllegalArgumentException}.
 *
 * @see <a href="https://arxiv.org/abs/1502.05767">Baydin et al. 2018, section 3.2, reverse accumulation</a>
 */
public final class Tape {

    // Op.code() of every node: a reference would cost the collector a note at every store.
    byte[] codes;
    int[] left;
    int[] right;
    boolean[] constant;
    String[] names;
    double[] values;
    double[] leftSlopes;
    double[] rightSlopes;
    private double[] gradients;
    private int size;
    private int result = -1;

    /** An empty tape. */
    public Tape() {
        this(16);
    }

    /**
     * A tape with room for so many nodes; it grows when it must.
     *
     * @throws IllegalArgumentException if the room is below 1
     */
    public Tape(int room) {
        if (room < 1) {
            throw new IllegalArgumentException("need room for at least 1 node, got " + room);
        }
        codes = new byte[room];
        left = new int[room];
        right = new int[room];
        constant = new boolean[room];
        names = new String[room];
        values = new double[room];
        leftSlopes = new double[room];
        rightSlopes = new double[room];
        gradients = new double[room];
    }

    /** The same graph with the same numbers, to be changed on its own. */
    public Tape copy() {
        Tape copy = new Tape(1);
        copy.codes = codes.clone();
        copy.left = left.clone();
        copy.right = right.clone();
        copy.constant = constant.clone();
        copy.names = names.clone();
        copy.values = values.clone();
        copy.leftSlopes = leftSlopes.clone();
        copy.rightSlopes = rightSlopes.clone();
        copy.gradients = gradients.clone();
        copy.size = size;
        copy.result = result;
        return copy;
    }

    /** Forgets every node and keeps the room, so that the next graph of this size allocates nothing. */
    public void clear() {
        size = 0;
        result = -1;
    }

    /** Adds an input; the name may be null in graphs nobody looks at. */
    public int input(String name, double value) {
        int node = append(Op.INPUT, -1, -1, false, name);
        values[node] = value;
        return node;
    }

    /** Adds a number that does not move. */
    public int number(double value) {
        int node = append(Op.NUMBER, -1, -1, true, null);
        values[node] = value;
        return node;
    }

    /**
     * Adds a function of one node.
     *
     * @throws IllegalArgumentException if the operation does not take one input
     */
    public int apply(Op op, int input) {
        requireInputs(op, 1);
        return append(op, require(input), -1, constant[input], null);
    }

    /**
     * Adds an operation on two nodes, which may be the same one.
     *
     * @throws IllegalArgumentException if the operation does not take two inputs
     */
    public int apply(Op op, int left, int right) {
        requireInputs(op, 2);
        return append(op, require(left), require(right), constant[left] && constant[right], null);
    }

    /** Names a node. */
    public void name(int node, String name) {
        names[require(node)] = name;
    }

    /** Says which node is the result; without it, the last one added. */
    public void result(int node) {
        result = require(node);
    }

    /**
     * The node whose gradients are asked for.
     *
     * @throws IllegalStateException if the tape is empty
     */
    public int result() {
        if (size == 0) {
            throw new IllegalStateException("the tape is empty; add an input or a number first");
        }
        return result < 0 ? size - 1 : result;
    }

    /** How many nodes there are. */
    public int size() {
        return size;
    }

    /** What the node does with its inputs. */
    public Op op(int node) {
        return Op.of(codes[require(node)]);
    }

    /** The node's first input, or −1. */
    public int left(int node) {
        return left[require(node)];
    }

    /** The node's second input, or −1. */
    public int right(int node) {
        return right[require(node)];
    }

    /** Whether no input can move this node: a number, or made of numbers only. */
    public boolean constant(int node) {
        return constant[require(node)];
    }

    /** The node's name, or null. */
    public String name(int node) {
        return names[require(node)];
    }

    /** The node called so, or −1. */
    public int find(String name) {
        int node = size - 1;
        while (node >= 0 && !name.equals(names[node])) {
            node--;
        }
        return node;
    }

    /** The value after the last forward sweep; not a number before it, and where it is undefined. */
    public double value(int node) {
        return values[require(node)];
    }

    /**
     * ∂node/∂(its first input), alone, as if the other input stood still. Not a number where the node or the input has no
     * finite value; infinite where the curve stands upright.
     */
    public double leftSlope(int node) {
        return leftSlopes[require(node)];
    }

    /** ∂node/∂(its second input), alone, like {@link #leftSlope}; for a constant exponent it is not computed and 0. */
    public double rightSlope(int node) {
        return rightSlopes[require(node)];
    }

    /** ∂result/∂node as the backward sweeps left it; not finite where there is none. Meaningless for constants. */
    public double gradient(int node) {
        return gradients[require(node)];
    }

    /**
     * Sets an input. The nodes behind it follow at the next forward sweep.
     *
     * @throws IllegalArgumentException if the node is no input
     */
    public void set(int input, double value) {
        if (op(input) != Op.INPUT) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "node %d is %s; only an INPUT can be set", input, op(input)));
        }
        values[input] = value;
    }

    /** Evaluates every node and its local slopes, inputs first. */
    public void forward() {
        Gates.forward(this, 0, size);
    }

    /** Turns a number's sign, so that −2 is one node and not two. */
    void negate(int number) {
        values[number] = -values[number];
    }

    /** Gives any node a value from outside and evaluates what was added after it; the next forward sweep undoes it. */
    void force(int node, double value) {
        values[require(node)] = value;
        Gates.forward(this, node + 1, size);
    }

    /** Sets every node's gradient to 0. */
    public void zeroGradients() {
        Arrays.fill(gradients, 0, size, 0);
    }

    /**
     * Sets the result's gradient to 1 and adds, from the result down, upstream × local slope to every input's gradient.
     * Gradients are not cleared first: call {@link #zeroGradients()} unless they are meant to pile up. A result without a
     * finite value has no gradient. A node that receives exactly 0 passes nothing on, even where its slope is not finite;
     * {@link Backward} is more particular.
     */
    public void backward() {
        int last = result();
        double[] g = gradients;
        g[last] = Double.isFinite(values[last]) ? 1 : Double.NaN;
        for (int i = last; i >= 0; i--) {
            int a = left[i];
            double upstream = g[i];
            if (a < 0 || upstream == 0) {
                continue;
            }
            g[a] += upstream * leftSlopes[i];
            int b = right[i];
            if (b >= 0) {
                g[b] += upstream * rightSlopes[i];
            }
        }
    }

    private int append(Op op, int a, int b, boolean still, String name) {
        if (size == codes.length) {
            grow();
        }
        codes[size] = op.code();
        left[size] = a;
        right[size] = b;
        constant[size] = still;
        // Not stored where it stands already, as when a graph is built again: a reference costs the collector a note.
        if (names[size] != name) {
            names[size] = name;
        }
        values[size] = Double.NaN;
        gradients[size] = 0;
        return size++;
    }

    private void grow() {
        int room = 2 * size;
        codes = Arrays.copyOf(codes, room);
        left = Arrays.copyOf(left, room);
        right = Arrays.copyOf(right, room);
        constant = Arrays.copyOf(constant, room);
        names = Arrays.copyOf(names, room);
        values = Arrays.copyOf(values, room);
        leftSlopes = Arrays.copyOf(leftSlopes, room);
        rightSlopes = Arrays.copyOf(rightSlopes, room);
        gradients = Arrays.copyOf(gradients, room);
    }

    private int require(int node) {
        if (node < 0 || node >= size) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "no node %d; the tape has nodes 0 to %d", node, size - 1));
        }
        return node;
    }

    private static void requireInputs(Op op, int given) {
        if (op.inputs() != given) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s takes %d inputs, got %d", op, op.inputs(), given));
        }
    }
}
