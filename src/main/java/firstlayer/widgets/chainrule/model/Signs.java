package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Edge;
import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.GraphNode.Kind;
import firstlayer.math.graph.Op;
import firstlayer.param.Format;
import firstlayer.param.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands on a card and why an edge has its slope, in words; numbers that never move are folded into the sign. */
public final class Signs {

    private static final int SMALL = 6;

    private Signs() {}

    /** The sign of an operation: ×, σ, or with a number folded in ÷ 2 and ( )². */
    public static String of(GraphWalk walk, GraphNode node) {
        return switch (node.op()) {
            case NUMBER -> folded(node.value());
            case INPUT -> node.name();
            case SIGMOID -> "σ";
            case NEGATE -> "−( )";
            case DIVIDE -> binary(walk, node, "÷");
            case ADD, SUBTRACT, MULTIPLY -> binary(walk, node, node.op().label());
            case POWER -> power(walk, node);
            default -> node.op().label();
        };
    }

    private static String binary(GraphWalk walk, GraphNode node, String sign) {
        return number(walk, node, 0)
                .map(number -> number + " " + sign)
                .or(() -> number(walk, node, 1).map(number -> sign + " " + number))
                .orElse(sign);
    }

    private static String power(GraphWalk walk, GraphNode node) {
        return number(walk, node, 0)
                .map(number -> number + "^{( )}")
                .or(() -> number(walk, node, 1).map(number -> "( )^{" + number + "}"))
                .orElse("x^{ y}");
    }

    /** The number on one side of an operation, where it never moves. */
    private static Optional<String> number(GraphWalk walk, GraphNode node, int side) {
        GraphNode input = walk.node(node.inputs().get(side).to());
        return isFolded(input) ? Optional.of(folded(input.value())) : Optional.empty();
    }

    private static boolean isFolded(GraphNode node) {
        return node.kind() == Kind.CONSTANT;
    }

    /** Whether a node has a card of its own: it is neither a number that never moves nor contracted into another card. */
    static boolean hasCard(GraphNode node) {
        return node.kind() != Kind.CONSTANT && !node.inside();
    }

    /** What stands on a card: its name and formula while all in it has a name, else its sign. */
    public static String onCard(GraphWalk walk, GraphNode node) {
        if (node.op() == Op.INPUT || node.name().isEmpty()) {
            String sign = of(walk, node);
            return node.kind() == Kind.RESULT && node.op() != Op.INPUT ? "L = " + sign : sign;
        }
        return node.name() + " = " + (isFormula(walk.nodes(), node) ? Infix.names(walk.nodes(), node) : of(walk, node));
    }

    /** A card whose formula has no room: its name and what is done last. */
    public static String outline(GraphNode node) {
        boolean function = node.op().inputs() == 1 && node.op() != Op.NEGATE;
        String last = node.op() == Op.SIGMOID ? "σ" : node.op().label();
        return node.name() + " = " + (function ? last + "(…)" : "…");
    }

    /** Whether a named card is made of named things alone, so that its formula can stand on it. */
    static boolean isFormula(List<GraphNode> nodes, GraphNode node) {
        return node.op().inputs() > 0
                && !node.name().isEmpty()
                && node.edges().stream()
                        .map(edge -> nodes.get(edge.to()))
                        .allMatch(input ->
                                input.kind() == Kind.CONSTANT || !input.name().isEmpty());
    }

    /** What a card is called where routes are written: its name, else its sign. */
    static String onRoute(GraphWalk walk, GraphNode node) {
        return node.name().isEmpty() ? of(walk, node) : node.name();
    }

    /** Where the slope of an edge comes from. */
    static String reason(GraphWalk walk, Edge edge) {
        List<Edge> turning =
                walk.way(edge).stream().filter(inner -> inner.slope() != 1).toList();
        if (turning.size() > 1) {
            return turning.stream()
                    .map(inner -> factor(inner.slope()))
                    .collect(Collectors.joining(" · ", "inside: ", ""));
        }
        return operation(walk, turning.isEmpty() ? walk.way(edge).get(0) : turning.get(0));
    }

    /** A slope as a factor of a product. */
    static String factor(double slope) {
        String text = slope(slope).substring(1).strip();
        return text.startsWith("−") ? "(" + text + ")" : text;
    }

    private static String operation(GraphWalk walk, Edge edge) {
        GraphNode user = walk.node(edge.from());
        boolean first = edge.side() == 0;
        return switch (user.op()) {
            case ADD -> "a sum passes it on";
            case SUBTRACT -> first ? "a difference passes it on" : "subtracted: the sign turns";
            case MULTIPLY -> "the other factor" + other(walk, edge);
            case DIVIDE -> first ? "1 ÷ the divisor" : "−numerator ÷ divisor²";
            case POWER -> first ? powerRule(walk, user) : "power · log base";
            case NEGATE -> "the sign turns";
            case EXP -> "exp is its own slope";
            case LOG -> "1 ÷ its input";
            case SQRT -> "1 ÷ (2 · root)";
            case SIN -> "cos of its input";
            case COS -> "−sin of its input";
            case TAN -> "1 + tan²";
            case TANH -> "1 − a²";
            case SIGMOID -> "a · (1 − a)";
            case RELU -> "1 above 0, else 0";
            case ABS -> "the sign of its input";
            case MAX -> "1 for the larger, else 0";
            case MIN -> "1 for the smaller, else 0";
            case INPUT, NUMBER -> "";
        };
    }

    private static String powerRule(GraphWalk walk, GraphNode user) {
        boolean square = number(walk, user, 1).filter("2"::equals).isPresent();
        return square ? "2 · what is squared" : "exponent · base^{exponent − 1}";
    }

    private static String other(GraphWalk walk, Edge edge) {
        Edge beside = walk.node(edge.from()).inputs().get(1 - edge.side());
        GraphNode node = walk.node(beside.to());
        return node.op() == Op.INPUT || !node.name().isEmpty() ? ", " + node.name() : "";
    }

    /** A number on a card: four digits, shorter where it needs an exponent. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            return "—";
        }
        double size = Math.abs(value);
        if (size != 0 && (size < 5e-4 || size >= 1e6)) {
            return Numbers.significant(value, 3);
        }
        return size >= 1000 ? Format.TENTHS.text(value) : Format.TEN_THOUSANDTHS.text(value);
    }

    /** A number in a formula: up to four digits, without zeros at the end. */
    static String plain(double value) {
        return Double.isFinite(value) ? Numbers.brief(value, 4) : "—";
    }

    /** A number on a small card: two digits, or one with an exponent where two do not stand in six places. */
    public static String small(double value) {
        if (!Double.isFinite(value)) {
            return "—";
        }
        String two = Numbers.significant(value, 2);
        if (two.length() <= SMALL) {
            return two;
        }
        int exponent = (int) Math.floor(Math.log10(Math.abs(value)));
        double digit = Math.rint(value / Math.pow(10, exponent));
        return Math.abs(digit) < 10
                ? Numbers.plain(digit) + "e" + Numbers.plain(exponent)
                : Numbers.plain(digit / 10) + "e" + Numbers.plain(exponent + 1);
    }

    /** A slope on an edge: × and up to three digits, without zeros at the end. */
    public static String slope(double value) {
        if (!Double.isFinite(value)) {
            return "× —";
        }
        return "×" + Numbers.brief(value, 3);
    }

    /** A number that never moves, as it stands in the sign. */
    static String folded(double value) {
        if (value == Math.E) {
            return "e";
        }
        return value == Math.PI ? "π" : Numbers.brief(value, 3);
    }
}
