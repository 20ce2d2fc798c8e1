package firstlayer.math.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A formula that was read: {@code (sigmoid(w*x + b) - y)^2 / 2}, or with inner names {@code c = a+b; c*d}. Names that are
 * not given a meaning are inputs, but for the constants e and pi. Equal names are one node; equal numbers and equal parts written twice are not.
 */
public final class Expression {

    public static final int MOST_CHARACTERS = 1000;
    public static final int MOST_NODES = 200;
    /** Brackets, function calls, exponents and minus signs inside each other. */
    public static final int MOST_LEVELS = 50;

    private final Tape graph;
    private final Map<String, Integer> names;

    Expression(Tape graph, Map<String, Integer> names) {
        this.graph = graph;
        this.names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /**
     * Reads {@code + - * / ^}, unary minus, brackets, numbers, names and the functions {@link Op#functions()}, {@code log} also
     * as {@code ln}. {@code e} and {@code pi} are the constants.
     *
     * @throws SyntaxException with the place and what was expected there; also for a text beyond the bounds above
     */
    public static Expression parse(String text) {
        return new Parser(text).parse();
    }

    /** Every name, inputs and inner names in order of first appearance, with its node. */
    public Map<String, Integer> names() {
        return names;
    }

    /** The names the reader moves, in order of first appearance. */
    public List<String> inputs() {
        return names.keySet().stream()
                .filter(name -> name.equals(graph.name(names.get(name))))
                .filter(name -> graph.op(names.get(name)) == Op.INPUT)
                .toList();
    }

    /** How many operations: nodes that are neither inputs nor numbers. */
    public int operations() {
        int count = 0;
        for (int node = 0; node < graph.size(); node++) {
            count += graph.op(node).inputs() > 0 ? 1 : 0;
        }
        return count;
    }

    /** The graph at these inputs, evaluated forward; an input without a value is 1, a value without an input is ignored. */
    public Tape at(Map<String, Double> values) {
        Tape tape = graph.copy();
        for (String input : inputs()) {
            tape.set(names.get(input), values.getOrDefault(input, 1.0));
        }
        tape.forward();
        return tape;
    }
}
