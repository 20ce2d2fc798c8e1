package firstlayer.note.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A formula as it is read out: {@code \frac{\partial L}{\partial w}} is "the partial derivative of L with respect to w". What is
 * no formula at all is said as far as it can be; nothing that is said is written in TeX.
 */
public final class SpokenFormula {

    /** Levels of groups that an ear may follow. */
    private static final int DEEPEST = 40;

    /** What is longer is not drawn either. */
    private static final int LONGEST = 2_000;

    private final StringBuilder words = new StringBuilder();
    private final List<String> in;
    private final int depth;
    private int at;

    private SpokenFormula(List<String> in, int depth) {
        this.in = in;
        this.depth = depth;
    }

    /** @param tex without live numbers: with their digits in braces */
    public static String of(String tex) {
        if (tex.length() > LONGEST) {
            return "a formula of " + tex.length() + " characters";
        }
        return say(FormulaSigns.of(tex), 0).replaceFirst("[,;]$", "");
    }

    static String say(List<String> signs, int depth) {
        return depth > DEEPEST ? "a part too deep to be read out" : new SpokenFormula(signs, depth).all();
    }

    private String say(List<String> signs) {
        return say(FormulaSigns.inside(signs), depth + 1);
    }

    /** What is said of a part of this formula. */
    String inner(List<String> signs) {
        return say(signs, depth + 1);
    }

    private String all() {
        while (at < in.size()) {
            append(Scripts.after(next(), this));
        }
        // Whatever an author wrote, the ear is spared what only a typesetter reads.
        return words.toString()
                .replaceAll("[\\\\{}^_$&#%]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" ([,.;:])", "$1")
                .strip();
    }

    private void append(String said) {
        if (!said.isEmpty()) {
            words.append(words.isEmpty() ? "" : " ").append(said);
        }
    }

    boolean has(String sign) {
        return at < in.size() && in.get(at).equals(sign);
    }

    /** Takes a sign if it is the next one. */
    boolean took(String sign) {
        boolean here = has(sign);
        at += here ? 1 : 0;
        return here;
    }

    /** Takes a group, or one sign, and says what is in it. */
    String argument() {
        return say(group());
    }

    List<String> group() {
        int from = at;
        boolean command = from < in.size()
                && (FormulaCommands.TRANSPARENT.contains(in.get(from))
                        || FormulaCommands.UPRIGHT.contains(in.get(from))
                        || FormulaCommands.BOLD.contains(in.get(from)));
        at = FormulaSigns.groupEnd(in, command ? from + 1 : from);
        return in.subList(from, at);
    }

    private String next() {
        String sign = in.get(at);
        if (sign.equals("{")) {
            return argument();
        }
        at++;
        Optional<String> operator = SignWords.operator(sign);
        if (operator.isPresent()) {
            return Scripts.limits(operator.get(), this);
        }
        if (sign.equals("\\partial") || sign.equals("∂")) {
            return slope(sign);
        }
        if (sign.equals("(") || sign.equals("[")) {
            return bracket(sign);
        }
        if (sign.equals("|") || sign.equals("\\vert") || sign.equals("\\lvert")) {
            return bars("the size of", "|", "\\vert", "\\rvert");
        }
        if (sign.equals("\\|") || sign.equals("\\Vert") || sign.equals("\\lVert") || sign.equals("‖")) {
            return bars("the norm of", "\\|", "\\Vert", "\\rVert", "‖");
        }
        if (SignWords.function(sign).isPresent()) {
            return applied(SignWords.function(sign).get());
        }
        if (SignWords.isFunctionLetter(sign) && (has("(") || has("["))) {
            return SignWords.of(sign) + " of " + bracket(in.get(at++));
        }
        return sign.startsWith("\\") ? command(sign) : SignWords.of(sign);
    }

    private String command(String sign) {
        if (FormulaCommands.FRACTIONS.contains(sign)) {
            List<String> top = group();
            return new Fraction(FormulaSigns.inside(top), FormulaSigns.inside(group()), depth + 1).words();
        }
        if (FormulaCommands.TRANSPARENT.contains(sign)) {
            return argument();
        }
        if (FormulaCommands.UPRIGHT.contains(sign)) {
            return upright();
        }
        if (FormulaCommands.BOLD.contains(sign)) {
            return "bold " + argument();
        }
        if (FormulaCommands.SILENT.contains(sign)) {
            group();
            return "";
        }
        return switch (sign) {
            case "\\sqrt" -> root();
            case "\\hat", "\\widehat" -> argument() + " hat";
            case "\\bar", "\\overline" -> argument() + " bar";
            case "\\tilde", "\\widetilde" -> argument() + " tilde";
            case "\\dot", "\\ddot", "\\check", "\\breve", "\\acute", "\\grave", "\\mathring" ->
                argument() + " " + sign.substring(1).replace("mathring", "ring").replace("ddot", "double dot");
            case "\\vec", "\\overrightarrow" -> "vector " + argument();
            case "\\underline" -> argument() + " underlined";
            case "\\mathcal", "\\mathscr", "\\mathfrak" -> "script " + argument();
            case "\\mathbb" -> FormulaCommands.board(argument());
            case "\\binom", "\\dbinom", "\\tbinom" -> argument() + " choose " + argument();
            case "\\stackrel", "\\overset" -> {
                String above = argument();
                yield argument() + " with " + above + " above it";
            }
            case "\\underset" -> {
                String below = argument();
                yield argument() + " with " + below + " below it";
            }
            case "\\xrightarrow", "\\xleftarrow" -> "goes by " + argument() + " to";
            case "\\not" -> "not " + argument();
            case "\\pmod" -> "modulo " + argument();
            case "\\tag" -> {
                took("*");
                yield "labelled " + argument();
            }
            case "\\substack" -> Rows.joined(FormulaSigns.inside(group()), depth + 1, ", ");
            case "\\begin" -> environment();
            case "\\end" -> {
                group();
                yield "";
            }
            case "\\\\" -> ";";
            default -> SignWords.of(sign);
        };
    }

    private String environment() {
        String name = String.join("", FormulaSigns.inside(group()));
        int close = at;
        int open = 1;
        while (close < in.size() && open > 0) {
            open += in.get(close).equals("\\begin") ? 1 : in.get(close).equals("\\end") ? -1 : 0;
            close++;
        }
        List<String> body = in.subList(at, open == 0 ? close - 1 : close);
        at = open == 0 ? FormulaSigns.groupEnd(in, close) : close;
        return Rows.of(name, body, depth + 1);
    }

    private String upright() {
        took("*");
        String name = group().stream()
                .map(sign -> sign.length() > 1 && sign.startsWith("\\") ? SignWords.of(sign) : sign)
                .collect(Collectors.joining());
        String plain = name.replaceAll("[{}]", "");
        return has("(") || has("[") ? applied(SignWords.named(plain)) : plain;
    }

    /** A function before what it is of; what stands raised at it is said first. */
    private String applied(String function) {
        String said = has("_") ? base(function) : function;
        said = Scripts.after(said, this);
        boolean argued = at < in.size() && !"),]}|=+-−;".contains(in.get(at)) && !has("\\\\") && !has("&");
        return argued ? said + " of" : said;
    }

    private String base(String function) {
        if (!function.equals("log")) {
            return function;
        }
        took("_");
        return function + " to the base " + argument();
    }

    private String root() {
        String kind = "the square root of ";
        if (has("[")) {
            Optional<Integer> close = FormulaSigns.closing(in, at, "[", "]");
            if (close.isPresent()) {
                kind = "the root of order " + say(in.subList(at + 1, close.get())) + " of ";
                at = close.get() + 1;
            }
        }
        String under = argument();
        return kind + under + (isOneWord(under) ? "" : ", end of root,");
    }

    /** {@code ∂L/∂a} in one line. */
    private String slope(String sign) {
        int from = at - 1;
        int slash = from + 1;
        while (slash < in.size()
                && !"/=+-−)]}".contains(in.get(slash))
                && !in.get(slash).equals("\\\\")) {
            slash = FormulaSigns.groupEnd(in, slash);
        }
        int below = slash + 1;
        boolean fraction = below + 1 < in.size()
                && in.get(slash).equals("/")
                && (in.get(below).equals("\\partial") || in.get(below).equals("∂"));
        if (!fraction) {
            return SignWords.of(sign);
        }
        at = below + 1;
        Scripts.after(next(), this);
        return new Fraction(in.subList(from, slash), in.subList(below, at), depth + 1).words();
    }

    private String bracket(String open) {
        String close = open.equals("(") ? ")" : "]";
        Optional<Integer> end = FormulaSigns.closing(in, at - 1, open, close);
        if (end.isEmpty()) {
            return SignWords.of(open);
        }
        boolean product = at >= 2
                && (in.get(at - 2).equals(")")
                        || Character.isDigit(in.get(at - 2).charAt(0)));
        boolean argument = words.toString().endsWith(" of") || at >= 2 && SignWords.isFunctionLetter(in.get(at - 2));
        String inner = say(in.subList(at, end.get()));
        at = end.get() + 1;
        boolean bare = argument && isOneWord(inner) && !has("^");
        String said = bare ? inner : SignWords.of(open) + " " + inner + " " + SignWords.of(close);
        return product ? "times " + said : said;
    }

    private String bars(String called, String... closing) {
        for (int i = at; i < in.size(); i = FormulaSigns.groupEnd(in, i)) {
            if (List.of(closing).contains(in.get(i))) {
                String inner = say(in.subList(at, i));
                at = i + 1;
                return called + " " + inner + (isOneWord(inner) ? "" : ", end,");
            }
        }
        return "given";
    }

    /** Whether what was said needs no word for its end. */
    static boolean isOneWord(String said) {
        return said.matches("(?:minus |capital )?\\S+(?: sub \\S+)?");
    }
}
