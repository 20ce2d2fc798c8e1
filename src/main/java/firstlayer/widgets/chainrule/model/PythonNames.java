package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.Op;
import firstlayer.script.PythonProgram;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the nodes of a graph are called in a Python program, and what they do there.
 *
 * @param names by node
 */
record PythonNames(Map<Integer, String> names) {

    /** What the program itself uses, and the words of the language that are short enough to be somebody's input. */
    private static final Set<String> TAKEN = Set.of(
            "v",
            "d",
            "h",
            "n",
            "id",
            "eta",
            "math",
            "torch",
            "kept",
            "moved",
            "forward",
            "name",
            "value",
            "paths",
            "weights",
            "user",
            "used",
            "above",
            "below",
            "print",
            "sum",
            "dict",
            "max",
            "min",
            "abs",
            "locals",
            "sigmoid",
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield",
            "None",
            "True",
            "False");

    /** A slope that is a number, or begins with one: (-1), 2 * a, 1 / 2.0. */
    private static final Pattern LEADING =
            Pattern.compile("\\(?(?<over>1 / )?(?<number>-?\\d+(\\.\\d+)?(E-?\\d+)?)\\)?( \\* (?<rest>.*))?");

    static PythonNames of(GraphWalk walk) {
        Map<Integer, String> names = new HashMap<>();
        Set<String> used = new HashSet<>(TAKEN);
        walk.formula().expression().names().forEach((name, node) -> {
            if (name.matches("[A-Za-z]\\w*") && !used.contains(name) && !names.containsKey(node)) {
                used.add(name);
                names.put(node, name);
            }
        });
        if (!names.containsKey(walk.result()) && used.add("L")) {
            names.put(walk.result(), "L");
        }
        for (GraphNode node : walk.nodes()) {
            String name = "v" + node.id();
            while (!names.containsKey(node.id()) && !used.add(name)) {
                name += "_";
            }
            names.putIfAbsent(node.id(), name);
        }
        return new PythonNames(names);
    }

    String of(int node) {
        return names.get(node);
    }

    /** A number that stays a number with a point: whole numbers of Python have no largest, and none is infinite. */
    static String bare(double value) {
        String text = PythonProgram.number(value);
        return text.matches("-?\\d+") ? text + ".0" : text;
    }

    /** The same inside a line, where a minus needs brackets. */
    static String real(double value) {
        return value < 0 ? "(" + bare(value) + ")" : bare(value);
    }

    /** What an operation makes of its inputs. */
    static String value(Op op, List<String> in) {
        return switch (op) {
            case ADD -> in.get(0) + " + " + in.get(1);
            case SUBTRACT -> in.get(0) + " - " + in.get(1);
            case MULTIPLY -> in.get(0) + " * " + in.get(1);
            case DIVIDE -> in.get(0) + " / " + in.get(1);
            case POWER ->
                isWhole(in.get(1))
                        ? in.get(0) + "**" + whole(in.get(1))
                        : "math.pow(" + in.get(0) + ", " + in.get(1) + ")";
            case NEGATE -> "-" + in.get(0);
            case EXP, LOG, SQRT, SIN, COS, TAN, TANH -> "math." + op.label() + "(" + in.get(0) + ")";
            case SIGMOID, ABS -> op.label() + "(" + in.get(0) + ")";
            case RELU -> "max(0.0, " + in.get(0) + ")";
            case MAX, MIN -> op.label() + "(" + in.get(0) + ", " + in.get(1) + ")";
            case NUMBER, INPUT -> throw new IllegalArgumentException(op + " does nothing");
        };
    }

    /**
     * The local slope of an operation.
     *
     * @param v     its value
     * @param first in its first input, or in its second
     */
    static String slope(Op op, List<String> in, String v, boolean first) {
        String a = in.get(0);
        String b = in.size() > 1 ? in.get(1) : "";
        return switch (op) {
            case ADD -> "1";
            case SUBTRACT -> first ? "1" : "(-1)";
            case MULTIPLY -> first ? b : a;
            case DIVIDE -> first ? "1 / " + b : "(-" + v + ") / " + b;
            case POWER -> first ? baseSlope(a, b) : "(" + v + " * math.log(" + a + ") if " + a + " else 0)";
            case NEGATE -> "(-1)";
            case EXP -> v;
            case LOG -> "1 / " + a;
            case SQRT -> "0.5 / " + v;
            case SIN -> "math.cos(" + a + ")";
            case COS -> "-math.sin(" + a + ")";
            case TAN -> "(1 + " + v + "**2)";
            case TANH -> "(1 - " + v + "**2)";
            case SIGMOID -> v + " * (1 - " + v + ")";
            case RELU -> "(1 if " + a + " > 0 else 0)";
            case ABS -> "((" + a + " > 0) - (" + a + " < 0))";
            case MAX -> tie(first ? a : b, first ? b : a);
            case MIN -> tie(first ? b : a, first ? a : b);
            case NUMBER, INPUT -> throw new IllegalArgumentException(op + " has no inputs");
        };
    }

    /** The slopes along a way, as what a gradient is multiplied by; a slope of 1 needs no word. */
    static String times(Stream<String> slopes) {
        return slopes.filter(slope -> !slope.equals("1"))
                .map(slope -> slope.startsWith("1 / ") ? slope.substring(1) : " * " + slope)
                .collect(Collectors.joining());
    }

    /** The same in one line that is read: the numbers among the slopes are multiplied together. */
    static String product(String gradient, List<String> slopes) {
        double number = 1;
        StringBuilder product = new StringBuilder();
        for (String slope : slopes) {
            Matcher leading = LEADING.matcher(slope);
            if (leading.matches()) {
                double first = Double.parseDouble(leading.group("number"));
                number *= leading.group("over") == null ? first : 1 / first;
                slope = leading.group("rest") == null ? "" : leading.group("rest");
            }
            product.append(slope.isEmpty() ? "" : " * " + slope);
        }
        String sign = number < 0 ? "-" : "";
        String size = Math.abs(number) == 1 ? "" : PythonProgram.number(Math.abs(number)) + " * ";
        return sign + size + gradient + product;
    }

    private static String baseSlope(String a, String b) {
        if (isWhole(b)) {
            return switch (whole(b)) {
                case "0" -> "0";
                case "1" -> "1";
                case "2" -> "2 * " + a;
                default -> whole(b) + " * " + a + "**(" + whole(b) + " - 1)";
            };
        }
        return "(" + b + " * math.pow(" + a + ", " + b + " - 1) if " + b + " else 0)";
    }

    private static boolean isWhole(String operand) {
        return operand.matches("\\d+\\.0");
    }

    private static String whole(String operand) {
        return operand.substring(0, operand.length() - 2);
    }

    // Equal inputs share the slope.
    private static String tie(String larger, String smaller) {
        return "(0.5 if " + larger + " == " + smaller + " else 1 if " + larger + " > " + smaller + " else 0)";
    }
}
