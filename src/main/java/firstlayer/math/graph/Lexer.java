package firstlayer.math.graph;

import java.util.ArrayList;
import java.util.List;

/** Cuts an expression into words. The signs of print, − · × ÷, count as those of the keyboard. */
final class Lexer {

    private static final String SIGNS = "+-*/^(),;=";
    private static final String PRINTED = "−·×÷";
    private static final String TYPED = "-**/";

    private final String text;
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    static List<Token> words(String text) {
        Lexer lexer = new Lexer(text);
        List<Token> words = new ArrayList<>();
        do {
            words.add(lexer.next());
        } while (words.get(words.size() - 1).kind() != Token.Kind.END);
        return words;
    }

    private Token next() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int start = at;
        if (at == text.length()) {
            return new Token(Token.Kind.END, "", start);
        }
        if (isDigit(start) || text.charAt(start) == '.' && isDigit(start + 1)) {
            return number(start);
        }
        if (Character.isLetter(text.charAt(start))) {
            while (at < text.length() && isNamePart(text.charAt(at))) {
                at++;
            }
            return new Token(Token.Kind.NAME, text.substring(start, at), start);
        }
        return sign(start);
    }

    private Token number(int start) {
        skipDigits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            skipDigits();
        }
        skipExponent();
        String digits = text.substring(start, at);
        if (Double.isInfinite(Double.parseDouble(digits))) {
            throw new SyntaxException(start, "'" + digits + "' is too large", "expected at most 1e308");
        }
        return new Token(Token.Kind.NUMBER, digits, start);
    }

    /** e5, e+5, e-5; an e without digits is left for the name that it starts. */
    private void skipExponent() {
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            int digits = at + 1;
            if (digits < text.length() && (text.charAt(digits) == '+' || text.charAt(digits) == '-')) {
                digits++;
            }
            if (isDigit(digits)) {
                at = digits;
                skipDigits();
            }
        }
    }

    private void skipDigits() {
        while (isDigit(at)) {
            at++;
        }
    }

    private Token sign(int start) {
        char sign = text.charAt(at++);
        int printed = PRINTED.indexOf(sign);
        if (printed >= 0) {
            sign = TYPED.charAt(printed);
        }
        if (SIGNS.indexOf(sign) < 0) {
            throw new SyntaxException(
                    start, "'" + sign + "' has no meaning here", "expected a number, a name or one of + - * / ^ ( )");
        }
        return new Token(Token.Kind.SIGN, String.valueOf(sign), start);
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static boolean isNamePart(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }
}
