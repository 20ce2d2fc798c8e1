package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Backward;
import firstlayer.math.graph.Expression;
import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.SyntaxException;
import firstlayer.math.graph.Tape;
import firstlayer.param.Misread;
import firstlayer.param.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An expression as it was typed; equal when the text is. */
public final class Formula {

    private static final List<String> FIRST = List.of("x", "w", "b", "y");

    private final String text;
    private final Expression expression;
    private final List<GraphNode> nodes;
    private final int edges;
    private final List<String> inputs;

    private Formula(String text) {
        this.text = text;
        this.expression = Expression.parse(text);
        Tape tape = expression.at(Map.of());
        Backward backward = new Backward(tape);
        this.nodes = GraphNode.of(tape, backward.gradients());
        this.edges = backward.edges().size();
        List<String> ordered = new ArrayList<>(FIRST);
        ordered.retainAll(expression.inputs());
        expression.inputs().stream().filter(name -> !FIRST.contains(name)).forEach(ordered::add);
        this.inputs = List.copyOf(ordered);
    }

    /**
     * @throws Misread where the text is no expression, with the place of the mistake
     */
    static Formula read(String text) {
        try {
            return new Formula(text);
        } catch (SyntaxException mistake) {
            throw new Misread(mistake.problem() + "; " + mistake.expected(), mistake.position());
        }
    }

    /** As a reader's colour: names of weights begin with w, biases with b. */
    public static Role role(String name) {
        if (name.matches("w\\d*")) {
            return Role.WEIGHT;
        }
        return name.matches("b\\d*") ? Role.BIAS : Role.INPUT;
    }

    String text() {
        return text;
    }

    Expression expression() {
        return expression;
    }

    /** What uses what; the numbers in it are those at 1 for every input. */
    List<GraphNode> nodes() {
        return nodes;
    }

    /** Edges a whole walk takes. */
    int edges() {
        return edges;
    }

    /** x, w, b and y first, as the prose names them; the others as they appear. */
    List<String> inputs() {
        return inputs;
    }

    /** Inputs that training would change. */
    List<String> weights() {
        return inputs.stream().filter(name -> role(name) != Role.INPUT).toList();
    }

    String says() {
        int operations = expression.operations();
        return String.format(
                Locale.ROOT,
                "%d %s, %d %s",
                inputs.size(),
                inputs.size() == 1 ? "input" : "inputs",
                operations,
                operations == 1 ? "operation" : "operations");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Formula formula && text.equals(formula.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
