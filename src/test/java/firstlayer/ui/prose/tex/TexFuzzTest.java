package firstlayer.ui.prose.tex;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.fuzz.Fuzz;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Formulas with slips: laid out in finite numbers, or refused in our own words. */
@Tag("fuzz")
class TexFuzzTest {

    private static final List<String> TEXTS = List.of(
            "w \\leftarrow \\weight{w} - \\eta \\frac{\\partial L}{\\partial w}",
            "\\begin{cases} 1 & \\text{if } x>0 \\\\ 0 & \\text{otherwise} \\end{cases}",
            "\\begin{aligned} a &= b \\\\[4pt] c &= d \\end{aligned}",
            "\\operatorname*{argmax}_\\theta \\sum_{i=1}^n x_i^2",
            "\\lVert w\\rVert + \\left\\lVert x \\right\\rVert",
            "\\begin{array}{l|cr} a & b & c \\\\ \\hline d & e & f \\end{array}",
            "\\weight{\\begin{pmatrix} 1 & 2 \\\\ 3 & \\live{w1} \\end{pmatrix}}",
            "\\hat{y} = \\sigma(\\mathbf{w}^\\top x + b), \\quad \\bm{x} \\in ℝ",
            "\\sqrt[3]{x}\\,\\overline{ab}\\;\\underbrace{a+b}_{c} \\not= \\boxed{d} \\tag{1}",
            "\\bigl( \\left. x \\middle| y \\right] a~b \\mathscr{L} \\texttt{a_b} 10⁻¹² \\hspace{1em}",
            "\\color{red} x",
            "x &= y",
            "\\limits x");

    private static final List<String> WORDS = List.of(
            "\\frac",
            "\\frac{",
            "}{",
            "^",
            "_",
            "^^",
            "__",
            "&",
            "\\\\",
            "\\left",
            "\\right",
            "\\left(",
            "\\right)",
            "\\middle|",
            "\\begin{matrix}",
            "\\end{matrix}",
            "\\begin{",
            "\\end{array}",
            "\\sqrt",
            "\\sqrt[",
            "\\text",
            "\\text{",
            "\\limits",
            "\\nolimits",
            "\\over",
            "\\choose",
            "\\atop",
            "\\hline",
            "\\hat",
            "\\overbrace",
            "\\live{",
            "\\live{w}",
            "\\weight{",
            "\\bm",
            "\\weight",
            "\\loss",
            "\\mathbb",
            "\\operatorname",
            "\\hspace{",
            "\\rule{1em}{1em}",
            "\\newcommand",
            "\\def\\x{\\x}",
            "\\input{",
            "\\includegraphics{a}",
            "\\unicode{x}",
            "\\char",
            "\\kern",
            "\\cal",
            "\\rm",
            "\\multicolumn{2}{c}{x}",
            "\\dots",
            "\\,",
            "'",
            "''",
            "\\big",
            "\\tag",
            "\\label{a}",
            "\\ref{a}",
            "\\fcolorbox",
            "\\scalebox{9}",
            "\\rotatebox{90}{",
            "\\textcolor",
            "\\jlmXML",
            "\\DeclareMathSizes",
            "\\magnification{5}",
            "\\st",
            "\\cellcolor{red}",
            "\\dfrac",
            "\\prime",
            "\\!",
            "\\@",
            "%");

    @Test
    void isLaidOutOrRefused() {
        Fuzz.read("formulas", TEXTS, WORDS, TexFuzzTest::lay);
    }

    // Without a typesetter, which would put its own words over whatever it meets.
    private static void lay(String tex) {
        try {
            boolean display = tex.length() % 2 == 0;
            Layout layout = Jlatexmath.lay(tex, display, name -> "1.70");
            assertTrue(Double.isFinite(layout.width() + layout.ascent() + layout.descent()));
            layout.outlines().forEach(outline -> assertFalse(outline.path().contains("N"), outline::path));
        } catch (TexProblem problem) {
            assertTrue(problem.getMessage().contains("; "), problem::getMessage);
            assertTrue(tex.contains("null") || !problem.getMessage().contains("null"), problem::getMessage);
        }
    }
}
