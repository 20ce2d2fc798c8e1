package firstlayer.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.ui.prose.tex.FormulaOutline;
import firstlayer.ui.prose.tex.Layout;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A formula is as large as the text it stands in, on its baseline, and in its roles' colours. */
class FormulaSvgTest {

    // 2 em wide, 0.7 em above the baseline and 0.2 em below it; in a line an em of formula is 1.1 em of text.
    private static final Layout LAYOUT = new Layout(
            200,
            70,
            20,
            List.of(
                    new FormulaOutline("", "", "M0.00 0.00L1.00 0.00Z"),
                    new FormulaOutline("weight", "", "M2.00 0.00Z"),
                    new FormulaOutline("", "rate", "M3.00 0.00Z")));

    @Test
    void itsLengthsAreThoseOfTheLayout() {
        assertEquals(
                "<svg class=\"formula\" role=\"img\" aria-label=\"w&lt;1\" viewBox=\"0 0 2000 900\""
                        + " style=\"width:2.200em;vertical-align:-0.220em\">"
                        + "<path d=\"m0 0l10 0z\"/><path class=\"weight\" d=\"m20 0z\"/>"
                        + "<path class=\"of-rate\" d=\"m30 0z\"/></svg>",
                FormulaSvg.of(LAYOUT, false, "w&lt;1", name -> "of-" + name));
    }
}
