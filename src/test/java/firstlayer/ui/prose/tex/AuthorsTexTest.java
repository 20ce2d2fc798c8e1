package firstlayer.ui.prose.tex;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What authors bring from other programs is set as TeX sets it: it looks like what it is short for. */
class AuthorsTexTest {
    private static final Typesetter TYPESETTER = new Typesetter();

    @AfterAll
    static void close() {
        TYPESETTER.close();
    }

    private static Layout lay(String tex, boolean display) {
        return TYPESETTER.lay(tex, display, name -> "1.70").join();
    }

    private static double height(String tex, boolean display) {
        Layout layout = lay(tex, display);
        return layout.ascent() + layout.descent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "\\bm{x}; \\boldsymbol{x}",
                "\\mathbbm{1}; \\mathds{1}",
                "\\pmb{x}\\thinspace y; \\boldsymbol{x}\\,y",
                "a \\impliedby b; a \\Longleftarrow b",
                "±1 ∓ 2, 90°, x ≲ y; \\pm 1 \\mp 2, 90^\\circ, x \\lesssim y",
                "x = y \\tag{1}; x = y \\qquad\\text{(1)}",
                "\\begin{align*} a &= b \\\\ c &= d \\end{align*}; \\begin{aligned} a &= b \\\\ c &= d \\end{aligned}",
                "\\begin{align} a &= b \\nonumber \\end{align}; \\begin{aligned} a &= b \\end{aligned}",
                "\\begin{split} a &= b \\\\ &= d \\end{split}; \\begin{aligned} a &= b \\\\ &= d \\end{aligned}",
                "\\begin{equation} a = b \\end{equation}; a = b",
                "\\begin{gather} a \\\\ b \\end{gather}; \\begin{gathered} a \\\\ b \\end{gathered}",
                "\\lbrack x \\rbrack; [ x ]",
                "\\begin{equation}\\label{eq:one} a = b \\end{equation}; a = b",
                "\\begin{aligned} a \\\\[4pt] b \\end{aligned}; \\begin{aligned} a \\\\ b \\end{aligned}",
                "\\begin{multline} a \\\\ b \\end{multline}; \\begin{gathered} a \\\\ b \\end{gathered}",
                "1, \\hdots; 1, \\ldots",
                "x ∈ A ∀ ∃ ⊙ ∅ ℝ; x \\in A \\forall \\exists \\odot \\emptyset \\mathbb{R}",
                "w₁₂ + xₜ₋₁; w_{12} + x_{t-1}",
                "10⁻¹² x²; 10^{-12} x^{2}",
                "ŵ + x̂ + x̄; \\hat{w} + \\hat{x} + \\bar{x}",
                "Σ Δw ≜ ϵ; \\Sigma \\Delta w \\triangleq \\epsilon",
                "‖w‖; \\Vert w\\Vert",
                "\\weight\\frac{1}{2} x; \\weight{\\frac{1}{2}} x",
                "x^\\weight\\dfrac12; x^{\\weight{\\dfrac12}}",
                "\\weight\\loss\\text{ab}; \\weight{\\loss{\\text{ab}}}",
                "\\grad\\sqrt[3]{x}; \\grad{\\sqrt[3]{x}}",
                "\\weight\\sum_{iii} x; \\weight{\\sum}_{iii} x",
                "a~b; a\\ b",
                "\\operatorname*{argmax}_\\theta f; \\mathop{\\mathrm{argmax}}_\\theta f",
                "\\displaystyle\\sum_{i=1}^n x; \\displaystyle\\sum\\limits_{i=1}^n x",
                "∑_{i=1}^n x; \\sum_{i=1}^n x"
            })
    void isDrawnLikeWhatItIsShortFor(String written, String plain) {
        for (boolean display : new boolean[] {true, false}) {
            Layout one = lay(written, display);
            Layout other = lay(plain, display);
            assertEquals(other.width(), one.width(), 0.01);
            assertEquals(other.ascent(), one.ascent(), 0.01);
            assertEquals(other.descent(), one.descent(), 0.01);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\lVert w\\rVert + \\lvert x\\rvert + \\left\\lVert w\\right\\rVert",
                "\\begin{array}{l|cr} a & b & c \\\\ \\hline d & e & f \\end{array}",
                "\\begin{Bmatrix} a & b \\end{Bmatrix} \\begin{Vmatrix} a & b \\end{Vmatrix}",
                "\\boxed{a+b}",
                "\\text{if a ∈ B, a₁ or é’s}",
                "a \\not= b \\not\\in C",
                "a \\leqslant b, \\mathscr{L}, \\texttt{abc}, \\arctan x, a \\land b, \\bigcup_i A_i, \\triangleq",
                "a\\hspace{1em}b \\hspace{-0.2em} c \\hspace{18mu} d",
                "a \\leqq b, a \\geqq b, a \\gtrsim b, a \\approxeq b, a \\nmid b, \\measuredangle, \\imath\\jmath",
                "a \\rightharpoonup b, a \\leftharpoonup b, a \\rightleftharpoons b, a \\mod n, a\\enspace b, x″, a – b",
                "\\varnothing, \\left( a \\middle| b \\right)",
                "\\weight{\\begin{pmatrix} 1 & 2 \\\\ 3 & \\live{w1} \\end{pmatrix}}",
                "\\begin{array}{c} \\begin{cases} 1 & x ∈ A \\\\ 0 & \\text{otherwise} \\end{cases} \\end{array}"
            })
    void isDrawn(String tex) {
        assertEquals(Optional.empty(), TYPESETTER.check(tex));
    }

    /** amsmath sets a quad between the two columns of cases. */
    @Test
    void casesKeepAQuadBetweenTheirColumns() {
        String cell = "%s\\text{if}";
        double gap = lay("\\begin{cases} 1 & \\text{if} \\end{cases}", true).width()
                - lay("\\begin{cases} 1\\text{if} \\end{cases}", true).width();
        double quad = lay(String.format(Locale.ROOT, cell, "1\\quad "), true).width()
                - lay(String.format(Locale.ROOT, cell, "1"), true).width();
        assertTrue(gap >= quad - 0.01, gap + " of a quad of " + quad);
    }

    @Test
    void limitsStandAboveAndBelowInADisplayAndBesideInALine() {
        for (String operator :
                new String[] {"\\sum", "\\operatorname*{argmax}", "\\argmin", "\\weight{\\sum}", "\\max"}) {
            double beside = lay(operator + "\\nolimits_{iii}", false).width();
            assertEquals(beside, lay(operator + "_{iii}", false).width(), 0.01, operator);
            assertEquals(
                    lay(String.format(Locale.ROOT, "\\frac{%s\\nolimits_{iii}}{2}", operator), true)
                            .width(),
                    lay(String.format(Locale.ROOT, "\\frac{%s_{iii}}{2}", operator), true)
                            .width(),
                    0.01,
                    operator);
            assertTrue(lay(operator + "_{iii}", true).width() < beside, operator);
            assertTrue(
                    lay("\\begin{align} a &= " + operator + "_{iii} \\end{align}", true)
                                    .width()
                            < lay("\\begin{align} a &= " + operator + "\\nolimits_{iii} \\end{align}", true)
                                    .width(),
                    operator);
            assertTrue(lay("\\displaystyle " + operator + "_{iii}", false).width() < beside, operator);
        }
    }

    @ParameterizedTest
    @CsvSource({"\\big,(", "\\Big,(", "\\bigg,(", "\\Bigg,("})
    void barsGrowAsMuchAsBrackets(String size, String bracket) {
        double bar = height(size + "|", true);
        assertEquals(height(size + bracket, true), bar, 0.15 * bar);
        assertEquals(bar, height(size + "l\\lVert", true), 0.01);
        assertTrue(bar > height("|x|", true), "larger than what it encloses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\bq", "\\sgn", "\\xy", "\\lcm", "\\foo", "\\zzzzzz"})
    void nothingIsSuggestedWhereNothingIsNear(String tex) {
        String problem = TYPESETTER.check(tex).orElseThrow();
        assertFalse(problem.contains("did you mean"), problem);
    }

    @ParameterizedTest
    @CsvSource({"\\lamda,\\lambda", "\\alhpa,\\alpha", "\\sigm,\\sigma", "\\operatornam,\\operatorname", "\\frc,\\frac"
    })
    void aSlipIsNamed(String slip, String meant) {
        String problem = TYPESETTER.check(slip).orElseThrow();
        assertTrue(problem.endsWith("did you mean " + meant + "?"), problem);
    }

    /** Neither Java's words nor the library's. */
    @ParameterizedTest
    @ValueSource(strings = {"\\dfrac", "\\limits x", "x &= y", "\\operatorname", "\\left( a", "\\hat", "\\mathring"})
    void whatIsWrongIsSaidInOurOwnWords(String tex) {
        String problem = TYPESETTER.check(tex).orElseThrow();
        assertTrue(problem.contains("; "), problem);
        for (String foreign :
                new String[] {"null", "position", "Character", "array mode", "Unknown symbol", "Cannot"}) {
            assertFalse(problem.contains(foreign), problem);
        }
    }
}
