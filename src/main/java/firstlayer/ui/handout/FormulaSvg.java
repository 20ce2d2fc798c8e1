package firstlayer.ui.handout;

import firstlayer.ui.prose.tex.FormulaOutline;
import firstlayer.ui.prose.tex.Layout;
import java.util.Locale;
import java.util.function.Function;

/** A formula that was laid out, as outlines in a line of HTML: as large as the text around it, and on its baseline. */
final class FormulaSvg {

    /** Size of a formula's em, whose letters are small, in em of the text. */
    private static final double SIZE = 1.1;

    private static final double DISPLAYED = 1.2;

    private FormulaSvg() {}

    /**
     * @param words what is read out, escaped
     * @param role  the style class of a live number
     */
    static String of(Layout layout, boolean display, String words, Function<String, String> role) {
        double em = (display ? DISPLAYED : SIZE) / Layout.EM;
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg class=\"formula\" role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" style=\"width:%sem;vertical-align:%sem\">",
                words,
                units(layout.width()),
                units(layout.ascent() + layout.descent()),
                number(layout.width() * em),
                number(-layout.descent() * em)));
        for (FormulaOutline outline : layout.outlines()) {
            String style = outline.live().isEmpty() ? outline.role() : role.apply(outline.live());
            svg.append(style.isEmpty() ? "<path" : "<path class=\"" + style + "\"")
                    .append(" d=\"")
                    .append(new RelativePath(outline.path()))
                    .append("\"/>");
        }
        return svg.append("</svg>").toString();
    }

    private static long units(double length) {
        return Math.max(1, Math.round(length * RelativePath.UNITS));
    }

    private static String number(double em) {
        return String.format(Locale.ROOT, "%.3f", em);
    }
}
