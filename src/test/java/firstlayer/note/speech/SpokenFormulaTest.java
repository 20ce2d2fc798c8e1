package firstlayer.note.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the ear is told of a formula. */
class SpokenFormulaTest {

    private static final List<String> PIECES = List.of(
            "\\frac",
            "{",
            "}",
            "^",
            "_",
            "&",
            "\\\\",
            "\\left(",
            "\\right)",
            "\\begin{cases}",
            "\\end{cases}",
            "\\begin{",
            "\\sqrt[",
            "]",
            "\\text{",
            "\\sum",
            "\\partial",
            "x",
            "12",
            "/",
            "|",
            "\\|",
            "(",
            ")",
            "\\weight{",
            "₁",
            "²",
            "α",
            "\\log",
            "\\hat",
            "'",
            "$",
            "#",
            "\\",
            " ",
            "\\mathrm{E}",
            "[",
            "\\nabla",
            "d",
            "𝔼",
            "\\substack{",
            "\\live{");

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    \\frac{\\partial^2 L}{\\partial w^2} ~ the second partial derivative of L with respect to w
                    \\frac{\\partial^2 L}{\\partial w_1 \\partial w_2} ~ the second partial derivative of L with respect to w sub 1 and w sub 2
                    \\frac{d}{dx} x^2 ~ the derivative with respect to x of x squared
                    \\frac{d}{n} ~ d over n
                    \\nabla_w L ~ the gradient with respect to w of L
                    \\frac{a + b}{c} ~ the fraction a plus b over c, end of fraction
                    \\sigma(z) = \\frac{1}{1+e^{-z}} ~ sigma of z equals the fraction 1 over 1 plus e to the power of minus z, end of fraction
                    W^{[l]} \\mathbf{x}^\\top ~ W superscript l bold x transposed
                    |x - y| + \\|w\\|^2 ~ the size of x minus y, end, plus the norm of w squared
                    P(a \\mid b) ~ P open parenthesis a given b close parenthesis
                    \\begin{pmatrix} 1 & 2 \\\\ 3 & 4\\end{pmatrix} ~ a matrix of 2 by 2: 1, 2; 3, 4; end of matrix
                    \\log_2 x ~ log to the base 2 of x
                    \\sin^2 x ~ sine squared of x
                    x₁² ∈ ℝ ~ x sub 1 squared in R
                    \\Sigma \\ne σ ~ capital sigma is not equal to sigma
                    \\int_0^1 f(x)\\,dx ~ the integral from 0 to 1 of f of x d x
                    \\lim_{x \\to 0} x ~ the limit as x goes to 0 of x
                    \\max(0, z) ~ the maximum of open parenthesis 0, z close parenthesis
                    \\sqrt[3]{x} ~ the root of order 3 of x
                    \\left(3\\right)\\left(4\\right) ~ open parenthesis 3 close parenthesis times open parenthesis 4 close parenthesis
                    \\weight{−1.5} \\cdot — ~ minus 1.5 times no number
                    10\\,\\% \\text{ of all weights} ~ 10 percent of all weights""")
    void saysWhatAReaderWouldSay(String tex, String spoken) {
        assertEquals(spoken, SpokenFormula.of(tex));
    }

    @Test
    void whatNobodyCouldTypesetIsSaidWithoutItsTex() {
        Random random = new Random(13);
        for (int i = 0; i < 4_000; i++) {
            StringBuilder tex = new StringBuilder();
            random.ints(1 + random.nextInt(12), 0, PIECES.size()).forEach(piece -> tex.append(PIECES.get(piece)));
            String spoken = SpokenFormula.of(tex.toString());
            assertFalse(spoken.matches(".*[\\\\{}^_$&#].*"), () -> tex + " is said as " + spoken);
        }
    }

    @Test
    void whatIsNestedTooDeepOrTooLongIsSaidToBeSo() {
        assertEquals("a part too deep to be read out", SpokenFormula.of("{".repeat(900) + "x" + "}".repeat(900)));
        assertEquals("a formula of 2001 characters", SpokenFormula.of("x".repeat(2_001)));
    }
}
