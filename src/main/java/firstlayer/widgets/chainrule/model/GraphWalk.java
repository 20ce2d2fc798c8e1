package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Backward;
import firstlayer.math.graph.Backward.Write;
import firstlayer.math.graph.Contraction;
import firstlayer.math.graph.Edge;
import firstlayer.math.graph.Expression;
import firstlayer.math.graph.Gradients;
import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.Op;
import firstlayer.math.graph.Route;
import firstlayer.math.graph.Routes;
import firstlayer.math.graph.Tape;
import firstlayer.param.Values;
import firstlayer.widgets.chainrule.model.Arrangement.Wire;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * An expression evaluated forward, with its gradients as far as they have been walked back.
 *
 * @param omission which of the numbers of a batch are left out
 * @param nodes   in the order of evaluation
 * @param edges   in the order they are walked, the loss's first
 * @param ways    each of them as the edges of the whole graph it is made of
 * @param forward     how many operations have been evaluated where the walk goes forward; empty where it goes backward
 * @param taken   how many of them have been walked in the last pass
 * @param passes  how many passes there are; with 0 nothing has been walked
 * @param write   what happens where routes meet
 * @param edge    the edge whose arithmetic is written out, counted from 1; 0 for the one walked last
 * @param path    the route lit by itself, counted from 1; 0 for none
 * @param of      the node looked at
 * @param routes  from it to the result
 * @param counts  by name, how many routes lead to the result
 */
public record GraphWalk(
        Formula formula,
        Optional<String> omission,
        List<GraphNode> nodes,
        List<Edge> edges,
        List<List<Edge>> ways,
        OptionalInt forward,
        int taken,
        int passes,
        Write write,
        int edge,
        int path,
        int result,
        int of,
        Routes routes,
        Map<String, Double> counts,
        Travel travel,
        GradientCheck check,
        WeightUpdate update,
        Arrangement arrangement) {

    static final int LISTED = 100;

    static GraphWalk of(Values values, Arrangement arrangement) {
        Formula formula = ChainRuleParameters.formula(values);
        Expression expression = formula.expression();
        Tape tape = expression.at(ChainRuleParameters.at(values));
        Contraction contraction = formula.contraction(tape, values.get(ChainRuleParameters.OPEN));
        Backward backward = new Backward(tape, contraction);
        boolean forward = values.get(ChainRuleParameters.WALK) == Direction.FORWARD;
        int all = backward.edges().size();
        long steps = values.get(ChainRuleParameters.STEPS);
        int passes = forward ? 0 : values.get(ChainRuleParameters.BACKWARD).intValue();
        int taken = passes == 0 ? 0 : (int) (steps < 0 ? all : Math.min(all, steps));
        Write write = values.get(ChainRuleParameters.WRITE);
        Gradients gradients =
                backward.gradients(new Backward.Passes(write, values.get(ChainRuleParameters.ZERO), passes, taken));
        int of = contraction.whole(node(values.get(ChainRuleParameters.OF), formula, tape));
        Routes between = Routes.between(tape, contraction, of, LISTED);
        Map<String, Double> counts = new HashMap<>();
        expression
                .names()
                .forEach((name, node) -> counts.put(
                        name, Routes.between(tape, contraction, node, 0).count()));
        List<GraphNode> nodes = GraphNode.of(tape, gradients, contraction);
        int operations = operations(nodes).size();
        return new GraphWalk(
                formula,
                ChainRuleParameters.omission(values),
                nodes,
                backward.edges(),
                backward.edges().stream().map(contraction::way).toList(),
                forward
                        ? OptionalInt.of((int) (steps < 0 ? operations : Math.min(operations, steps)))
                        : OptionalInt.empty(),
                taken,
                passes,
                write,
                (int) Math.min(all, values.get(ChainRuleParameters.EDGE)),
                (int) Math.min(between.listed().size(), values.get(ChainRuleParameters.PATH)),
                tape.result(),
                of,
                between,
                counts,
                Travel.of(tape, of, values.get(ChainRuleParameters.NUDGE)),
                GradientCheck.of(tape, expression.names(), gradients, of, values.get(ChainRuleParameters.H)),
                WeightUpdate.of(tape, gradients, formula, values.get(ChainRuleParameters.ETA)),
                arrangement);
    }

    // A name the expression lacks, as after typing another one, means its first input.
    private static int node(String of, Formula formula, Tape tape) {
        Integer named = formula.expression().names().get(of);
        if (named == null && of.matches("\\d{1,6}")) {
            named = Integer.valueOf(of);
        }
        if (named != null && named < tape.size() && !tape.constant(named)) {
            return named;
        }
        return formula.inputs().isEmpty()
                ? tape.result()
                : formula.expression().names().get(formula.inputs().get(0));
    }

    public GraphNode node(int id) {
        return nodes.get(id);
    }

    /** An edge as those of the whole graph it is made of, from the card that uses down. */
    List<Edge> way(Edge edge) {
        return ways.get(edges.indexOf(edge));
    }

    /** The edge that a wire draws, with its slope of now. */
    public Edge edge(Wire wire) {
        return nodes.get(wire.user()).edges().get(wire.side());
    }

    static List<GraphNode> operations(List<GraphNode> nodes) {
        return nodes.stream()
                .filter(node -> Signs.hasCard(node) && node.op() != Op.INPUT)
                .toList();
    }

    /** The cards that are worked out, in the order of a walk forward. */
    List<GraphNode> operations() {
        return operations(nodes);
    }

    /** Whether a walk forward has come to a card; backward, and for inputs, always. */
    public boolean isKnown(GraphNode node) {
        if (forward.isEmpty() || node.op() == Op.INPUT) {
            return true;
        }
        return operations().stream()
                        .filter(operation -> operation.id() <= node.id())
                        .count()
                <= forward.getAsInt();
    }

    /** The card a walk forward came to last. */
    public Optional<GraphNode> last() {
        return forward.orElse(0) == 0
                ? Optional.empty()
                : Optional.of(operations().get(forward.getAsInt() - 1));
    }

    GraphNode end() {
        return nodes.get(result);
    }

    GraphNode looked() {
        return nodes.get(of);
    }

    /** A node's sign: its name, what it does, or L for a result without a name. */
    public String symbol(int id) {
        GraphNode node = nodes.get(id);
        if (!node.name().isEmpty()) {
            return node.name();
        }
        return id == result ? "L" : Signs.of(this, node);
    }

    /** How {@link ChainRuleParameters#OF} names a node. */
    public String handle(int id) {
        String name = nodes.get(id).name();
        return name.isEmpty() ? Integer.toString(id) : name;
    }

    /** The route lit by itself, where one is. */
    public Optional<Route> lit() {
        return path == 0 ? Optional.empty() : Optional.of(routes.listed().get(path - 1));
    }

    boolean isWalked(Edge edge) {
        return edges.indexOf(edge) < taken;
    }

    /** Whether the walk has taken every edge of a route. */
    boolean isWalked(Route route) {
        return passes > 0 && route.edges().stream().allMatch(this::isWalked);
    }

    /** The edge whose arithmetic is written out: the one chosen, else after a whole walk the last one to the node looked at. */
    public Optional<Edge> spotlight() {
        if (edge > 0) {
            return Optional.of(edges.get(edge - 1));
        }
        int place = taken == edges.size() ? arrival(of) : 0;
        int shown = place == 0 ? taken : place;
        return shown == 0 ? Optional.empty() : Optional.of(edges.get(shown - 1));
    }

    /** The last edge that arrives at a node, counted from 1; 0 where none does. */
    public int arrival(int node) {
        for (int i = edges.size(); i > 0; i--) {
            if (edges.get(i - 1).to() == node) {
                return i;
            }
        }
        return 0;
    }

    /** Upstream, once it stands on the card of the node that uses. */
    public OptionalDouble upstream(Edge edge) {
        return nodes.get(edge.from()).gradient();
    }

    /** Why the result, or anything before it, has no number. */
    public Optional<String> problem() {
        return nodes.stream().flatMap(node -> node.problem().stream()).findFirst();
    }
}
