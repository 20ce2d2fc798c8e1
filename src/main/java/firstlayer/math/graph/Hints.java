package firstlayer.math.graph;

import java.util.List;

/** What a reader who wrote an expression in another notation probably meant. */
final class Hints {

    private static final int LONG = 12;

    private Hints() {}

    /** What to write for a sign that has no meaning. */
    static String insteadOf(int sign) {
        return switch (sign) {
            case '|' -> "did you mean abs(x)";
            case '√' -> "did you mean sqrt(x)";
            case '[', ']', '{', '}' -> "did you mean round brackets ( )";
            default -> "expected a number, a name or one of + - * / ^ ( )";
        };
    }

    /**
     * Two operands with the sign that belongs between them.
     *
     * @param from  where the left operand begins
     * @param to    behind its last word
     * @param right where the right operand begins
     */
    static String joined(List<Token> words, int from, int to, String sign, int right) {
        return "did you mean " + brief(words, from, to) + sign + brief(words, right, end(words, right));
    }

    /** For a comma between two whole numbers the one number with a point; blank for any other word, and for 1,000. */
    static String decimal(List<Token> words, int comma) {
        if (comma == 0
                || !words.get(comma).is(",")
                || !isWhole(words.get(comma - 1))
                || !isWhole(words.get(comma + 1))) {
            return "";
        }
        String whole = words.get(comma - 1).text();
        String part = words.get(comma + 1).text();
        return part.length() == 3 && !whole.equals("0") ? "" : "did you mean " + whole + "." + part;
    }

    private static boolean isWhole(Token word) {
        return word.kind() == Token.Kind.NUMBER && word.text().chars().allMatch(Character::isDigit);
    }

    /** Behind the last word of an operand: a word, or a bracket with what may stand before it. */
    private static int end(List<Token> words, int from) {
        int end = words.get(from).kind() == Token.Kind.NAME ? from + 1 : from;
        if (!words.get(end).is("(")) {
            return from + 1;
        }
        int level = 0;
        do {
            level += words.get(end).is("(") ? 1 : words.get(end).is(")") ? -1 : 0;
            end++;
        } while (level > 0 && words.get(end).kind() != Token.Kind.END);
        return end;
    }

    private static String brief(List<Token> words, int from, int to) {
        StringBuilder text = new StringBuilder();
        words.subList(from, to).forEach(word -> text.append(word.text()));
        int bracket = text.indexOf("(");
        return text.length() <= LONG || bracket < 0 ? text.toString() : text.substring(0, bracket) + "(…)";
    }
}
