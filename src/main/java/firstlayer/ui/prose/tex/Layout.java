package firstlayer.ui.prose.tex;

import java.util.List;

/**
 * A formula laid out. Lengths are in hundredths of an em, so a formula at 20 px an em is drawn at a fifth of them.
 *
 * @param width    of the whole formula
 * @param ascent   height above the baseline
 * @param descent  depth below the baseline
 * @param outlines plain ink first, then the coloured pieces from left to right as written
 */
public record Layout(double width, double ascent, double descent, List<FormulaOutline> outlines) {
    /** Units of length in one em. */
    public static final double EM = 100;
}
