package firstlayer.app;

import firstlayer.math.graph.Expression;
import firstlayer.math.graph.SyntaxException;
import firstlayer.math.graph.Tape;
import java.util.Locale;
import java.util.Map;

/** What an expression of the chain rule comes to where it has no names but e and pi. */
final class Arithmetic {

    private Arithmetic() {}

    /**
     * @return not finite where it has no value
     * @throws IllegalArgumentException saying what is wrong and what would be right
     */
    static double evaluate(String text) {
        if (text.contains(";") || text.contains("=")) {
            throw new IllegalArgumentException("A ; or = has no place in one number; write only what gives it");
        }
        Expression expression = parsed(text);
        if (!expression.names().isEmpty()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "'%s' is no number; write its number in its place, only e and pi have names",
                    expression.names().keySet().iterator().next()));
        }
        Tape tape = expression.at(Map.of());
        return tape.value(tape.result());
    }

    private static Expression parsed(String text) {
        try {
            return Expression.parse(text);
        } catch (SyntaxException unread) {
            throw new IllegalArgumentException(unread.problem() + "; " + unread.expected(), unread);
        }
    }
}
