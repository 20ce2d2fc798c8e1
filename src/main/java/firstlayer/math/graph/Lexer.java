package firstlayer.math.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an expression into words. What print has in place of the keyboard's signs counts as those: − · ⋅ × ÷, raised digits for
 * a power, lowered ones in a name, and spaces that do not break.
 */
final class Lexer {

    private static final String SIGNS = "+-*/^(),;=";
    private static final String PRINTED = "−–·⋅∙×∗÷∕";
    private static final String TYPED = "--*****//";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";
    private static final char RAISED_MINUS = '⁻';

    private final String text;
    private final List<Token> words = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** The words, an END behind them. */
    static List<Token> words(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.isMore()) {
            lexer.read();
        }
        lexer.add(Token.Kind.END, "", text.length());
        return lexer.words;
    }

    private boolean isMore() {
        while (at < text.length() && isSpace(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at < text.length();
    }

    private void read() {
        int start = at;
        char first = text.charAt(at);
        if (isDigit(start) || first == '.' && isDigit(start + 1)) {
            number(start);
        } else if (RAISED.indexOf(first) >= 0 || first == RAISED_MINUS) {
            power(start);
        } else if (isLetter(text.codePointAt(at))) {
            while (at < text.length() && isNamePart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            add(Token.Kind.NAME, level(text.substring(start, at)), start);
        } else {
            sign(start);
        }
    }

    private void number(int start) {
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
        add(Token.Kind.NUMBER, digits, start);
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

    /** x² is x^2 and x⁻¹ is x^-1. */
    private void power(int start) {
        add(Token.Kind.SIGN, "^", start);
        if (text.charAt(at) == RAISED_MINUS) {
            add(Token.Kind.SIGN, "-", at++);
        }
        StringBuilder digits = new StringBuilder();
        while (at < text.length() && RAISED.indexOf(text.charAt(at)) >= 0) {
            digits.append(RAISED.indexOf(text.charAt(at++)));
        }
        if (digits.length() > 0) {
            add(Token.Kind.NUMBER, digits.toString(), at - digits.length());
        }
    }

    private void sign(int start) {
        int sign = text.codePointAt(at);
        at += Character.charCount(sign);
        int printed = PRINTED.indexOf(sign);
        String typed = printed < 0 ? Character.toString(sign) : TYPED.substring(printed, printed + 1);
        if (!SIGNS.contains(typed)) {
            throw new SyntaxException(start, "'" + typed + "' has no meaning here", Hints.insteadOf(sign));
        }
        add(Token.Kind.SIGN, typed, start);
    }

    private void add(Token.Kind kind, String word, int start) {
        words.add(new Token(kind, word, start));
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.getType(letter) == Character.FORMAT;
    }

    // Raised and lowered letters are letters to Unicode: eˣ is not a name of two letters.
    private static boolean isLetter(int letter) {
        return Character.isLetter(letter) && Character.getType(letter) != Character.MODIFIER_LETTER;
    }

    /** x₁ is x1. */
    private static String level(String name) {
        StringBuilder level = new StringBuilder();
        name.codePoints()
                .map(letter -> LOWERED.indexOf(letter) < 0 ? letter : '0' + LOWERED.indexOf(letter))
                .forEach(level::appendCodePoint);
        return level.toString();
    }

    private static boolean isNamePart(int letter) {
        return isLetter(letter) || Character.isDigit(letter) || letter == '_' || LOWERED.indexOf(letter) >= 0;
    }
}
