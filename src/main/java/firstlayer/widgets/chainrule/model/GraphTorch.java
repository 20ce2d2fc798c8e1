package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Edge;
import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.Op;
import firstlayer.script.PythonProgram;
import firstlayer.script.Script;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A graph as a PyTorch program: written forward, differentiated by {@code backward()}. */
final class GraphTorch {

    private GraphTorch() {}

    static Script of(GraphWalk walk) {
        PythonNames names = PythonNames.of(walk);
        Map<String, Integer> named = walk.formula().expression().names();
        PythonProgram program = new PythonProgram()
                .line("import torch")
                .line("# " + walk.formula().text())
                .gap()
                .line("def leaf(value):")
                .line("    return torch.tensor(value, dtype=torch.float64, requires_grad=True)")
                .gap();
        for (GraphNode node : walk.nodes()) {
            if (node.op() != Op.NUMBER) {
                String name = names.of(node.id());
                program.line(name + " = "
                        + (node.op() == Op.INPUT
                                ? "leaf(" + PythonNames.bare(node.value()) + ")"
                                : value(walk, names, node)));
                if (node.op() != Op.INPUT && named.containsValue(node.id()) && node.kind() != GraphNode.Kind.CONSTANT) {
                    program.line(name + ".retain_grad()              # PyTorch keeps the gradients of leaves only");
                }
            }
        }
        String result = names.of(walk.result());
        if (!walk.formula().inputs().isEmpty()) {
            program.gap().line(result + ".backward()                 # one sweep; gradients that meet are added");
        }
        program.gap().print("value", result + ".item()");
        named.forEach((id, node) -> {
            if (walk.node(node).kind() != GraphNode.Kind.CONSTANT) {
                String name = names.of(node);
                program.print(
                        "d." + id,
                        String.format(Locale.ROOT, "0.0 if %s.grad is None else %s.grad.item()", name, name));
            }
        });
        return program.pytorch();
    }

    private static String value(GraphWalk walk, PythonNames names, GraphNode node) {
        boolean plain = isArithmetic(node.op())
                && node.inputs().stream().filter(edge -> isNumber(walk, edge)).count()
                        < node.inputs().size();
        List<String> in = node.inputs().stream()
                .map(edge -> operand(walk, names, edge, plain))
                .toList();
        return switch (node.op()) {
            case POWER -> in.get(0) + " ** " + in.get(1);
            case EXP, LOG, SQRT, SIN, COS, TAN, TANH, SIGMOID, RELU, ABS ->
                "torch." + node.op().label() + "(" + in.get(0) + ")";
            case MAX -> "torch.maximum(" + in.get(0) + ", " + in.get(1) + ")";
            case MIN -> "torch.minimum(" + in.get(0) + ", " + in.get(1) + ")";
            default -> PythonNames.value(node.op(), in);
        };
    }

    // Python's numbers go together with tensors, but not into PyTorch's functions.
    private static boolean isArithmetic(Op op) {
        return op.inputs() == 2 && op != Op.MAX && op != Op.MIN;
    }

    private static boolean isNumber(GraphWalk walk, Edge edge) {
        return walk.node(edge.to()).op() == Op.NUMBER;
    }

    private static String operand(GraphWalk walk, PythonNames names, Edge edge, boolean plain) {
        if (!isNumber(walk, edge)) {
            return names.of(edge.to());
        }
        String number = PythonNames.bare(walk.node(edge.to()).value());
        return plain ? number : "torch.tensor(" + number + ", dtype=torch.float64)";
    }
}
