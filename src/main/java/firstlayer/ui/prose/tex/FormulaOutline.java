package firstlayer.ui.prose.tex;

/**
 * One piece of a laid-out formula.
 *
 * @param role style class of the role it is coloured by, or "" for plain ink; a live number has its own
 * @param live name of the live number it shows, or "" where it shows none
 * @param path the outline as SVG path data, in hundredths of an em, y downwards from the top of the formula
 */
public record FormulaOutline(String role, String live, String path) {}
