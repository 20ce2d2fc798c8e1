package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Backward.Write;
import firstlayer.math.graph.Edge;
import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.Op;
import firstlayer.param.Values;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A graph as a Python program: forward line by line, then backward edge by edge as far as it was walked. */
final class GraphPython {

    private final Values values;
    private final GraphWalk walk;
    private final PythonNames names;
    private final PythonProgram program = new PythonProgram();

    private GraphPython(Values values, GraphWalk walk) {
        this.values = values;
        this.walk = walk;
        this.names = PythonNames.of(walk);
    }

    static Script of(Values values, GraphWalk walk) {
        return new GraphPython(values, walk).written();
    }

    private Script written() {
        program.line("import math").line("# " + walk.formula().text());
        List<Op> used = walk.nodes().stream().map(GraphNode::op).toList();
        if (used.contains(Op.SIGMOID)) {
            program.gap()
                    .line("def sigmoid(z):")
                    .line("    return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))");
        }
        forward();
        backward();
        numbers();
        return program.python();
    }

    private String name(int node) {
        return names.of(node);
    }

    private String result() {
        return name(walk.result());
    }

    private void forward() {
        program.gap()
                .line(
                        "def forward(moved={}):                  # every value, one line each; for the check, some are moved")
                .line("    def kept(name, value):")
                .line("        return value + moved.get(name, 0)");
        for (GraphNode node : walk.nodes()) {
            if (node.op() != Op.NUMBER) {
                boolean named = walk.formula().expression().names().containsValue(node.id());
                String value = node.op() == Op.INPUT ? PythonNames.bare(node.value()) : value(node);
                program.line("    %s = %s", name(node.id()), named ? kept(node, value) : value);
            }
        }
        program.line("    return locals()").gap().line("v = forward()");
    }

    private String kept(GraphNode node, String value) {
        return "kept(\"" + name(node.id()) + "\", " + value + ")";
    }

    private String value(GraphNode node) {
        List<String> inputs =
                node.inputs().stream().map(edge -> operand(edge, "")).toList();
        return PythonNames.value(node.op(), inputs);
    }

    // A number stands in the line itself.
    private String operand(Edge edge, String store) {
        GraphNode node = walk.node(edge.to());
        if (node.op() == Op.NUMBER) {
            return PythonNames.real(node.value());
        }
        return store.isEmpty() ? name(edge.to()) : store + "[\"" + name(edge.to()) + "\"]";
    }

    private void backward() {
        String all = walk.nodes().stream()
                .filter(node -> node.op() != Op.NUMBER)
                .map(node -> "\"" + name(node.id()) + "\"")
                .collect(Collectors.joining(", "));
        boolean zero = values.get(ChainRuleParameters.ZERO);
        program.line("d = dict.fromkeys([%s], 0)   # the slope of %s in each", all, result());
        for (int pass = 1; pass <= walk.passes(); pass++) {
            boolean last = pass == walk.passes();
            if (pass > 1) {
                program.gap().line("# pass " + pass + (zero ? ", from 0 again" : ", on top of what is there"));
                if (zero) {
                    program.line("d = dict.fromkeys(d, 0)");
                }
            }
            program.line("d[\"%s\"] = 1", result());
            int taken = last ? walk.taken() : walk.edges().size();
            walk.edges().subList(0, taken).forEach(this::step);
            if (taken < walk.edges().size()) {
                program.line(
                        "# here the walk stands: %s of %s edges are taken",
                        taken, walk.edges().size());
            }
        }
    }

    private void step(Edge edge) {
        program.line(
                "d[\"%s\"] %s d[\"%s\"]%s",
                name(edge.to()),
                walk.write() == Write.ADD ? "+=" : "=",
                name(edge.from()),
                PythonNames.times(walk.way(edge).stream().map(this::slope)));
    }

    private String slope(Edge edge) {
        GraphNode user = walk.node(edge.from());
        List<String> inputs =
                user.inputs().stream().map(input -> operand(input, "v")).toList();
        return PythonNames.slope(user.op(), inputs, "v[\"" + name(user.id()) + "\"]", edge.side() == 0);
    }

    private void numbers() {
        program.gap();
        if (Double.isFinite(walk.end().value()) && walk.isKnown(walk.end())) {
            program.print("value", "v[\"" + result() + "\"]");
        }
        Map<String, Integer> all = walk.formula().expression().names();
        all.forEach((id, node) -> {
            if (walk.node(node).gradient().isPresent()) {
                program.print("d." + id, "d[\"" + name(node) + "\"]");
            }
        });
        update();
        check(all);
        paths(all);
    }

    private void update() {
        WeightUpdate update = walk.update();
        if (walk.formula().weights().isEmpty() || !update.isReady()) {
            return;
        }
        String weights = update.moves().keySet().stream()
                .map(id -> "\"" + name(walk.formula().expression().names().get(id)) + "\"")
                .collect(Collectors.joining(", ", "[", "]"));
        program.gap()
                .line("eta = %s", update.eta())
                .line("weights = " + weights)
                .print("promise", "eta * sum(d[n]**2 for n in weights)")
                .print(
                        "drop",
                        String.format(
                                Locale.ROOT,
                                "v[\"%s\"] - forward({n: -eta * d[n] for n in weights})[\"%s\"]",
                                result(),
                                result()));
    }

    private void check(Map<String, Integer> all) {
        List<String> measured = new ArrayList<>();
        walk.check().rows().stream()
                .filter(row -> Double.isFinite(row.central()))
                .forEach(row -> measured.add("\"" + row.name() + "\": \"" + name(all.get(row.name())) + "\""));
        if (measured.isEmpty()) {
            return;
        }
        program.gap()
                .line(
                        "h = %s                                # measured instead of derived: the central difference",
                        walk.check().h())
                .line("for id, n in {%s}.items():", String.join(", ", measured))
                .line("    above, below = forward({n: h})[\"%s\"], forward({n: -h})[\"%s\"]", result(), result())
                .line("    print(f\"check.{id} =\", (above - below) / (2 * h))");
    }

    private void paths(Map<String, Integer> all) {
        String edges = walk.edges().stream()
                .map(edge -> "(\"" + name(edge.from()) + "\", \"" + name(edge.to()) + "\")")
                .collect(Collectors.joining(", ", "[", "]"));
        program.gap()
                .line("paths = dict.fromkeys(d, 0)             # how many ways lead from each to the result")
                .line("paths[\"%s\"] = 1", result())
                .line("for user, used in " + edges + ":")
                .line("    paths[used] += paths[user]");
        all.forEach((id, node) -> {
            if (walk.node(node).kind() != GraphNode.Kind.CONSTANT) {
                program.print("paths." + id, "paths[\"" + name(node) + "\"]");
            }
        });
    }
}
