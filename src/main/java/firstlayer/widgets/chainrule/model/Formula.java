package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Backward;
import firstlayer.math.graph.Contraction;
import firstlayer.math.graph.Edge;
import firstlayer.math.graph.Expression;
import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.SyntaxException;
import firstlayer.math.graph.Tape;
import firstlayer.param.Misread;
import firstlayer.param.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An expression as it was typed; equal when the text is. */
public final class Formula {

    private static final List<String> FIRST = List.of("x", "w", "b", "y");

    private final String text;
    private final Expression expression;
    private final Tape structure;
    private final Set<String> composite;
    private final List<String> inputs;
    /** In a batch, where the numbers of an input stand among those of the examples, from 0. */
    private final Map<String, Integer> own;

    private final Map<Integer, Formula> batches = new ConcurrentHashMap<>();

    private Formula(String text) {
        this(text, Map.of());
    }

    private Formula(String text, Map<String, Integer> own) {
        this.text = text;
        this.own = own;
        this.expression = Expression.parse(text);
        this.structure = expression.at(Map.of());
        this.composite = nodes(OpenCards.NONE).stream()
                .filter(node -> !node.name().isEmpty() && !node.edges().equals(node.inputs()))
                .map(GraphNode::name)
                .collect(Collectors.toUnmodifiableSet());
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

    /** The mean over so many examples; over fewer where they would have no room, and this expression where not even one has. */
    Formula batch(int examples) {
        return batches.computeIfAbsent(
                examples,
                most -> IntStream.iterate(most, n -> n > 0, n -> n - 1)
                        .mapToObj(this::batchOf)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(this));
    }

    private Optional<Formula> batchOf(int examples) {
        Map<String, Integer> places = new HashMap<>();
        for (int example = 1; example <= examples; example++) {
            for (String input : Batch.OWN) {
                places.put(Batch.name(this, input, example), places.size());
            }
        }
        try {
            return Optional.of(new Formula(Batch.written(this, examples), Map.copyOf(places)));
        } catch (SyntaxException tooLarge) {
            return Optional.empty();
        }
    }

    /** Where the number of an input stands among those of the examples, from 0; nowhere for one that all of them share. */
    OptionalInt place(String input) {
        Integer place = own.get(input);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /** How many examples it is the mean of; 0 for an expression by itself. */
    int examples() {
        return own.size() / Batch.OWN.size();
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

    /** Which operations have no card of their own while these cards are open. */
    Contraction contraction(Tape tape, OpenCards open) {
        return Contraction.of(tape, name -> !open.isOpen(name));
    }

    /** What uses what; the numbers in it are those at 1 for every input. */
    List<GraphNode> nodes(OpenCards open) {
        Contraction contraction = contraction(structure, open);
        return GraphNode.of(structure, new Backward(structure, contraction).gradients(), contraction);
    }

    /** The names of cards that can be opened: those made of several operations. */
    public Set<String> composite() {
        return composite;
    }

    /** The edges a whole walk takes, in its order, each as those of the whole graph it is made of. */
    List<List<Edge>> ways(OpenCards open) {
        Contraction contraction = contraction(structure, open);
        return new Backward(structure, contraction)
                .edges().stream().map(contraction::way).toList();
    }

    /** The node that a name means. */
    public int node(String name) {
        return expression.names().get(name);
    }

    /** x, w, b and y first, as the prose names them; the others as they appear. */
    public List<String> inputs() {
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
