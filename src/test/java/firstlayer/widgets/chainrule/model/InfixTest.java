package firstlayer.widgets.chainrule.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.math.graph.Expression;
import firstlayer.math.graph.GraphNode;
import firstlayer.math.graph.Tape;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formula on a card says what was typed, with no bracket too many; and it is read back to the same number. */
class InfixTest {

    private static final Map<String, Double> AT = Map.of("x", 1.7, "y", -0.6, "w", 2.3, "b", 0.4);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w*x + b | w·x + b",
                "(x - y)^2 / 2 | (x − y)^{2}/2",
                "x - (y - b) | x − (y − b)",
                "x - y - b | x − y − b",
                "x*(y + b) | x·(y + b)",
                "x/(y*b) | x/(y·b)",
                "x/y*b | x/y·b",
                "-x^2 | −x^{2}",
                "(-x)^2 | (−x)^{2}",
                "sigmoid(w*x)*2 | σ(w·x)·2",
                "max(x, y + 1) | max(x, y + 1)",
                "2^(x + 1) | 2^{x + 1}",
                "x*-3 | x·(−3)",
                "(x^2)^3 | (x^{2})^{3}",
                "tanh(-(x + y)) | tanh(−(x + y))"
            })
    void itIsWrittenAsInABook(String typed, String written) {
        Formula formula = Formula.read("c = " + typed);
        List<GraphNode> nodes = formula.nodes(OpenCards.NONE);
        String text = Infix.names(nodes, nodes.get(formula.node("c")));
        assertEquals(written, text);
        String typable = text.replace('·', '*')
                .replace('−', '-')
                .replace("σ", "sigmoid")
                .replace("^{", "^(")
                .replace('}', ')');
        assertEquals(value(typed), value(typable), 1e-15);
    }

    private static double value(String text) {
        Tape tape = Expression.parse(text).at(AT);
        return tape.value(tape.result());
    }
}
