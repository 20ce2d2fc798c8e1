package firstlayer.math.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Recursive descent, straight onto a tape; the recursion is bounded by the nesting allowed.
 *
 * <pre>
 * text  = { name "=" sum ";" } [ name "=" ] sum
 * sum   = term { ("+" | "-") term }
 * term  = sign { ("*" | "/") sign }
 * sign  = "-" sign | power
 * power = atom [ "^" sign ]                       right: 2^3^2 = 2^9, and above the minus: −x^2 = −(x^2)
 * atom  = number | name | function "(" sum [ "," sum ] ")" | "(" sum ")"
 * </pre>
 *
 * <p>The names e and pi are the constants, unless the text gives them another meaning before it uses them.
 */
final class Parser {

    private static final String OPERAND = "expected a number, a name, a function or '('";
    private static final Map<String, Double> CONSTANTS = Map.of("e", Math.E, "pi", Math.PI, "π", Math.PI);

    private final List<Token> words;
    private final Tape tape = new Tape();
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> constants = new HashMap<>();
    private int at;
    private int level;

    Parser(String text) {
        if (text.length() > Expression.MOST_CHARACTERS) {
            throw new SyntaxException(
                    Expression.MOST_CHARACTERS,
                    String.format(Locale.ROOT, "%d characters are too many", text.length()),
                    "expected at most " + Expression.MOST_CHARACTERS);
        }
        words = Lexer.words(text);
    }

    Expression parse() {
        boolean more;
        do {
            statement();
            more = accept(";");
        } while (more);
        if (now().kind() != Token.Kind.END) {
            throw wrong(now().spoken(), decimalOr("expected an operator, ';' or the end"));
        }
        return new Expression(tape, names);
    }

    private void statement() {
        Token name = now();
        if (name.kind() == Token.Kind.NAME && words.get(at + 1).is("=")) {
            if (Op.isFunction(name.text())) {
                throw wrong("'" + name.text() + "' is a function", "expected another name");
            }
            if (isUsed(name.text())) {
                throw wrong("'" + name.text() + "' already has a meaning", "expected a name not used before");
            }
            at += 2;
            int node = sum();
            if (isUsed(name.text())) {
                throw wrongAt(name, "'" + name.text() + "' is made from itself", "expected other names behind '='");
            }
            names.put(name.text(), node);
            if (tape.name(node) == null) {
                tape.name(node, name.text());
            }
            tape.result(node);
        } else {
            tape.result(sum());
        }
    }

    private int sum() {
        int left = term();
        while (now().is("+") || now().is("-")) {
            Token sign = take();
            left = add(sign, sign.is("+") ? Op.ADD : Op.SUBTRACT, left, term());
        }
        return left;
    }

    private int term() {
        int left = factor();
        while (now().is("*") || now().is("/")) {
            Token sign = take();
            left = add(sign, sign.is("*") ? Op.MULTIPLY : Op.DIVIDE, left, factor());
        }
        return left;
    }

    /** A {@code sign}, behind which nothing may follow that other notations would read as a power or a product. */
    private int factor() {
        int from = at;
        int factor = sign();
        if (now().is("*") && words.get(at + 1).is("*") && words.get(at + 2).startsOperand()) {
            throw wrong("'**' has no meaning here", Hints.joined(words, from, at, "^", at + 2));
        }
        boolean twoNumbers =
                now().kind() == Token.Kind.NUMBER && words.get(at - 1).kind() == Token.Kind.NUMBER;
        if (now().startsOperand() && !twoNumbers) {
            throw product(from);
        }
        return factor;
    }

    private SyntaxException product(int from) {
        return wrong("an operator is missing before '" + now().text() + "'", Hints.joined(words, from, at, "*", at));
    }

    private int sign() {
        Token minus = now();
        if (!accept("-")) {
            return power();
        }
        enter(minus);
        Token first = now();
        int operand = sign();
        level--;
        if (first.kind() == Token.Kind.NUMBER && tape.op(operand) == Op.NUMBER) {
            tape.negate(operand);
            return operand;
        }
        roomFor(minus);
        return tape.apply(Op.NEGATE, operand);
    }

    private int power() {
        int base = atom();
        Token sign = now();
        if (!accept("^")) {
            return base;
        }
        enter(sign);
        int exponent = sign();
        level--;
        return add(sign, Op.POWER, base, exponent);
    }

    private int atom() {
        Token word = now();
        if (word.kind() == Token.Kind.NUMBER) {
            take();
            roomFor(word);
            return tape.number(Double.parseDouble(word.text()));
        }
        if (word.kind() == Token.Kind.NAME) {
            take();
            return now().is("(") ? call(word) : named(word);
        }
        if (!accept("(")) {
            throw wrong(word.spoken(), OPERAND);
        }
        enter(word);
        int inside = sum();
        level--;
        close(decimalOr("expected an operator or ')'"));
        return inside;
    }

    private int named(Token name) {
        if (Op.isFunction(name.text())) {
            throw wrong("'" + name.text() + "' is a function", "expected '(' behind it");
        }
        Integer known = names.getOrDefault(name.text(), constants.get(name.text()));
        if (known != null) {
            return known;
        }
        roomFor(name);
        Double constant = CONSTANTS.get(name.text());
        int node = constant == null ? tape.input(name.text(), 1) : tape.number(constant);
        (constant == null ? names : constants).put(name.text(), node);
        return node;
    }

    private boolean isUsed(String name) {
        return names.containsKey(name) || constants.containsKey(name);
    }

    private int call(Token name) {
        // Of the functions only σ has a name of one letter.
        boolean isLetter = name.text().codePointCount(0, name.text().length()) == 1;
        if (isUsed(name.text()) || isLetter && Op.function(name.text()).isEmpty()) {
            throw product(at - 1);
        }
        Op op = Op.function(name.text())
                .orElseThrow(() -> wrongAt(
                        name,
                        "there is no function '" + name.text() + "'",
                        "expected one of "
                                + Op.functions().stream().map(Op::label).collect(Collectors.joining(" "))
                                + ", or an operator before '('"));
        enter(take());
        int first = sum();
        int second = -1;
        if (op.inputs() == 2) {
            if (!accept(",")) {
                throw wrong(name.text() + " takes two numbers", "expected ','");
            }
            second = sum();
        }
        level--;
        close(
                op.inputs() == 2
                        ? "expected an operator or ')'"
                        : decimalOr("expected ')': " + name.text() + " takes one number"));
        if (op.inputs() == 2) {
            return add(name, op, first, second);
        }
        roomFor(name);
        return tape.apply(op, first);
    }

    private int add(Token word, Op op, int left, int right) {
        roomFor(word);
        return tape.apply(op, left, right);
    }

    private void close(String expected) {
        if (!accept(")")) {
            throw wrong(now().spoken(), expected);
        }
    }

    private void enter(Token word) {
        if (++level > Expression.MOST_LEVELS) {
            throw wrongAt(word, "nested too deep", "expected at most " + Expression.MOST_LEVELS + " levels");
        }
    }

    private void roomFor(Token word) {
        if (tape.size() == Expression.MOST_NODES) {
            throw wrongAt(word, "too many nodes", "expected at most " + Expression.MOST_NODES);
        }
    }

    private Token now() {
        return words.get(at);
    }

    private Token take() {
        return words.get(at++);
    }

    private boolean accept(String sign) {
        if (!now().is(sign)) {
            return false;
        }
        at++;
        return true;
    }

    private String decimalOr(String expected) {
        String decimal = Hints.decimal(words, at);
        return decimal.isEmpty() ? expected : decimal;
    }

    private SyntaxException wrong(String problem, String expected) {
        return wrongAt(now(), problem, expected);
    }

    private static SyntaxException wrongAt(Token word, String problem, String expected) {
        return new SyntaxException(word.position(), problem, expected);
    }
}
