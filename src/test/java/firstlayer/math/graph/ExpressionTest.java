package firstlayer.math.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    @ParameterizedTest(name = "{0} = {1} at x = 3, y = 2")
    @CsvSource(
            delimiter = '|',
            value = {
                "-x^2 | -9",
                "(-x)^2 | 9",
                "2^3^2 | 512",
                "(2^3)^2 | 64",
                "2^-x | 0.125",
                "2^-1^2 | 0.5",
                "x - y - 1 | 0",
                "x - (y - 1) | 2",
                "12/x/y | 2",
                "12/(x/y) | 8",
                "x/y*4 | 6",
                "x+y*2 | 7",
                "(x+y)*2 | 10",
                "-x*y | -6",
                "x*-y | -6",
                "x--y | 5",
                "---x | -3",
                "1.5e2 + .5 + 2. + 1E-1 | 152.6",
                "2e+1 | 20",
                "max(x,y) - min(x,y) | 1",
                "abs(y-x) + relu(y-x) + relu(x-y) | 2",
                "exp(0) + log(1) + sqrt(x*x) + sin(0) + cos(0) + tan(0) + tanh(0) + sigmoid(0) | 5.5",
                "c = x+y; c*x | 15",
                "c = x+y; d = c*c; d | 25",
                "c = x; c*c | 9",
                "c = x+y; d = c*2; c | 5",
                "c = x+y; d = c*2; e = c | 5",
                "c = x+y; x | 3",
                "−x·y×2÷4 | -3",
                "x_1 + x1 | 2",
                "\u03b1+x | 4",
                "e | 2.718281828459045",
                "ln(e) + cos(pi) + cos(π) | -1",
                "e = x*y; e + pi - pi | 6",
                "ln(x) - log(x) | 0",
                "ReLU(x) + RELU(-x) + Exp(0) + Max(x, y) | 7",
                "Max + x | 4",
                "x² + y³ | 17",
                "-x² | -9",
                "x⁻¹ | 0.3333333333333333",
                "2¹⁰ | 1024",
                "(x - y)² | 1",
                "x⋅y | 6",
                "x∙y∗y∕y – y | 4",
                "x\u00a0+\u202f1\u200b | 4",
                "x₁ + x1 | 2",
                "\ud835\udc65 + x | 4",
            })
    void textMeansWhatMathematicsMeans(String text, double value) {
        Tape tape = Expression.parse(text).at(Map.of("x", 3.0, "y", 2.0));
        assertEquals(value, tape.value(tape.result()), 1e-12);
    }

    @Test
    void namesBecomeInputsInOrderOfAppearance() {
        Expression expression = Expression.parse("c = w*x; alias = w; c + b*w + 2");
        assertEquals(List.of("w", "x", "b"), expression.inputs());
        assertEquals(
                List.of("w", "x", "c", "alias", "b"),
                List.copyOf(expression.names().keySet()));
        assertEquals(expression.names().get("w"), expression.names().get("alias"));
        assertEquals(4, expression.operations());
        assertEquals(2, Expression.parse("x*x + x").operations());
    }

    @Test
    void aMinusBeforeANumberIsPartOfTheNumber() {
        Tape tape = Expression.parse("x^-2").at(Map.of());
        assertEquals(3, tape.size());
        assertEquals(-2, tape.value(tape.right(tape.result())));
        assertEquals(Op.NEGATE, Expression.parse("-2^2").at(Map.of()).op(3));
        assertEquals(2, Expression.parse("-(2)").at(Map.of()).size());
        Tape named = Expression.parse("c = 2; -c + c").at(Map.of());
        assertEquals(0, named.value(named.result()));
    }

    @Test
    void whatIsNotGivenIsOneAndWhatIsNotAskedIsIgnored() {
        Expression expression = Expression.parse("x + 10*y");
        Tape tape = expression.at(Map.of("y", 2.0, "unknown", 7.0));
        assertEquals(21, tape.value(tape.result()));
        Tape again = expression.at(Map.of("x", 0.0, "y", 0.0));
        assertEquals(0, again.value(again.result()));
        assertEquals(21, tape.value(tape.result()), "one reading of the inputs does not disturb another");
    }

    @ParameterizedTest(name = "''{0}'': caret at {1}: {2}; {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''           | 0 | the expression ends here          | expected a number, a name, a function or '('",
                "w*           | 2 | the expression ends here          | expected a number, a name, a function or '('",
                "w**          | 2 | '*' cannot stand here             | expected a number, a name, a function or '('",
                "(a+b         | 4 | the expression ends here          | expected an operator or ')'",
                "a+b)         | 3 | ')' cannot stand here             | expected an operator, ';' or the end",
                "1.2.3        | 3 | '.3' cannot stand here            | expected an operator, ';' or the end",
                "a $ b        | 2 | '$' has no meaning here           | expected a number, a name or one of + - * / ^ ( )",
                "sin          | 3 | 'sin' is a function               | expected '(' behind it",
                "1+sin + 2    | 6 | 'sin' is a function               | expected '(' behind it",
                "sin = 2      | 0 | 'sin' is a function               | expected another name",
                "max(a)       | 5 | max takes two numbers             | expected ','",
                "max(a,b,c)   | 7 | ',' cannot stand here             | expected an operator or ')'",
                "sin(a,b)     | 5 | ',' cannot stand here             | expected ')': sin takes one number",
                "sin()        | 4 | ')' cannot stand here             | expected a number, a name, a function or '('",
                "a; a = 2; a  | 3 | 'a' already has a meaning         | expected a name not used before",
                "c = c+1; c   | 0 | 'c' is made from itself           | expected other names behind '='",
                "a+b = c      | 4 | '=' cannot stand here             | expected an operator, ';' or the end",
                "c = a;       | 6 | the expression ends here          | expected a number, a name, a function or '('",
                "1e999        | 0 | '1e999' is too large              | expected at most 1e308",
                "eˣ           | 1 | 'ˣ' has no meaning here           | expected a number, a name or one of + - * / ^ ( )",
                "2\ud83d\ude00 | 1 | '\ud83d\ude00' has no meaning here | expected a number, a name or one of + - * / ^ ( )",
                "x⁻           | 2 | the expression ends here          | expected a number, a name, a function or '('",
                "e = e + 1; e | 0 | 'e' is made from itself           | expected other names behind '='",
                "e*x; e = 2   | 5 | 'e' already has a meaning         | expected a name not used before",
                "ReLU = 2     | 0 | 'ReLU' is a function              | expected another name",
                "1,000        | 1 | ',' cannot stand here             | expected an operator, ';' or the end",
                "a.           | 1 | '.' has no meaning here           | expected a number, a name or one of + - * / ^ ( )",
            })
    void aMistakeSaysWhereAndWhatWasExpected(String text, int position, String problem, String expected) {
        SyntaxException mistake = assertThrows(SyntaxException.class, () -> Expression.parse(text));
        assertEquals(position, mistake.position());
        assertEquals(problem, mistake.problem());
        assertEquals(expected, mistake.expected());
        assertEquals(
                String.format(Locale.ROOT, "character %d: %s; %s", position + 1, problem, expected),
                mistake.getMessage());
    }

    @ParameterizedTest(name = "''{0}'': caret at {1}: {2}; did you mean {3}")
    @CsvSource(
            delimiter = '¦',
            value = {
                "x**2             ¦ 1 ¦ '**' has no meaning here             ¦ x^2",
                "1 + w*x**2       ¦ 7 ¦ '**' has no meaning here             ¦ x^2",
                "(y - t)**2       ¦ 7 ¦ '**' has no meaning here             ¦ (y-t)^2",
                "-x ** -2         ¦ 4 ¦ '*' cannot stand here                ¦",
                "2x               ¦ 1 ¦ an operator is missing before 'x'    ¦ 2*x",
                "1 + 2 x          ¦ 6 ¦ an operator is missing before 'x'    ¦ 2*x",
                "2(x+1)           ¦ 1 ¦ an operator is missing before '('    ¦ 2*(x+1)",
                "x y              ¦ 2 ¦ an operator is missing before 'y'    ¦ x*y",
                "w x + b          ¦ 2 ¦ an operator is missing before 'x'    ¦ w*x",
                "x 2              ¦ 2 ¦ an operator is missing before '2'    ¦ x*2",
                "(a+b)(c+d)       ¦ 5 ¦ an operator is missing before '('    ¦ (a+b)*(c+d)",
                "2sin(x)          ¦ 1 ¦ an operator is missing before 'sin'  ¦ 2*sin(x)",
                "x(y+1)           ¦ 1 ¦ an operator is missing before '('    ¦ x*(y+1)",
                "rate + rate(2)   ¦ 11 ¦ an operator is missing before '('   ¦ rate*(2)",
                "x²y              ¦ 2 ¦ an operator is missing before 'y'    ¦ x^2*y",
                "sin(2x)          ¦ 5 ¦ an operator is missing before 'x'    ¦ 2*x",
                "2e               ¦ 1 ¦ an operator is missing before 'e'    ¦ 2*e",
                "2e+              ¦ 1 ¦ an operator is missing before 'e'    ¦ 2*e",
                "2(                ¦ 1 ¦ an operator is missing before '('    ¦ 2*(",
                "(alpha + beta + gamma)(x) ¦ 22 ¦ an operator is missing before '(' ¦ (…)*(x)",
                "2*sigmoid(w1*x1 + b) y ¦ 21 ¦ an operator is missing before 'y' ¦ sigmoid(…)*y",
                "0,5*x            ¦ 1 ¦ ',' cannot stand here                ¦ 0.5",
                "(x - 1,25)       ¦ 6 ¦ ',' cannot stand here                ¦ 1.25",
                "sin(0,125)       ¦ 5 ¦ ',' cannot stand here                ¦ 0.125",
                "|x|              ¦ 0 ¦ '|' has no meaning here              ¦ abs(x)",
                "√x               ¦ 0 ¦ '√' has no meaning here              ¦ sqrt(x)",
                "[x+1]*2          ¦ 0 ¦ '[' has no meaning here              ¦ round brackets ( )",
            })
    void anotherNotationIsAnsweredWithOurs(String text, int position, String problem, String meant) {
        SyntaxException mistake = assertThrows(SyntaxException.class, () -> Expression.parse(text));
        assertEquals(position, mistake.position());
        assertEquals(problem, mistake.problem());
        assertEquals(
                meant == null ? "expected a number, a name, a function or '('" : "did you mean " + meant,
                mistake.expected());
    }

    @Test
    void theConstantsAreNoInputs() {
        Expression logistic = Expression.parse("1/(1+e^(-x))");
        assertEquals(List.of("x"), logistic.inputs());
        assertEquals(List.of("x"), List.copyOf(logistic.names().keySet()));
        Tape tape = logistic.at(Map.of("x", 2.0, "e", 1.0));
        double sigma = 1 / (1 + Math.exp(-2));
        assertEquals(sigma, tape.value(tape.result()), 1e-15);
        assertEquals(
                sigma * (1 - sigma),
                new Backward(tape).gradients().at(tape.find("x")).orElseThrow(),
                1e-15);
        assertEquals(4, Expression.parse("e*e*x").at(Map.of()).size(), "e, e·e, x and the product: e is one node");
    }

    @Test
    void anUnknownFunctionIsAnsweredWithTheKnownOnes() {
        SyntaxException mistake = assertThrows(SyntaxException.class, () -> Expression.parse("1 + sinh(x)"));
        assertEquals(4, mistake.position());
        assertEquals("there is no function 'sinh'", mistake.problem());
        assertEquals(
                "expected one of exp log sqrt sin cos tan tanh sigmoid relu abs max min, or an operator before '('",
                mistake.expected());
    }

    @Test
    void aThousandCharactersAreReadAndOneMoreIsNot() {
        String most = " ".repeat(999) + "x";
        assertEquals(List.of("x"), Expression.parse(most).inputs());
        SyntaxException mistake = assertThrows(SyntaxException.class, () -> Expression.parse(most + "x"));
        assertEquals(1000, mistake.position());
        assertEquals("character 1001: 1001 characters are too many; expected at most 1000", mistake.getMessage());
    }

    @ParameterizedTest(name = "after {0}")
    @ValueSource(strings = {"+1", "-a", ";a*b", "+sin(x)", "+max(x,x)", "+-x"})
    void twoHundredNodesAreReadAndOneMoreIsNot(String more) {
        String most = "x" + "+x".repeat(199);
        assertEquals(200, Expression.parse(most).at(Map.of()).size());
        SyntaxException mistake = assertThrows(SyntaxException.class, () -> Expression.parse(most + more));
        assertEquals("too many nodes", mistake.problem());
        assertEquals("expected at most 200", mistake.expected());
        assertTrue(mistake.position() >= most.length());
    }

    @ParameterizedTest(name = "nested by {0}")
    @CsvSource({"(,)", "-,''", "2^,''", "sin(,)"})
    void fiftyLevelsAreReadAndOneMoreIsNot(String open, String close) {
        assertEquals(List.of("x"), Expression.parse(nested(open, close, 50)).inputs());
        for (int levels : new int[] {51, 190}) {
            SyntaxException mistake =
                    assertThrows(SyntaxException.class, () -> Expression.parse(nested(open, close, levels)));
            assertEquals("nested too deep", mistake.problem());
            assertEquals("expected at most 50 levels", mistake.expected());
            int caret = open.length() * 50 + open.indexOf(open.equals("2^") ? "^" : open.equals("sin(") ? "(" : open);
            assertEquals(caret, mistake.position());
        }
    }

    @ParameterizedTest(name = "{0} again and again")
    @ValueSource(strings = {"+(x)", "+sin(x)", "+max(x,x)", "+-x", "+x^x"})
    void levelsCountOnlyWhatIsStillOpen(String more) {
        assertEquals(List.of("x"), Expression.parse("x" + more.repeat(60)).inputs());
    }

    private static String nested(String open, String close, int levels) {
        return open.repeat(levels) + "x" + close.repeat(levels);
    }
}
