package firstlayer.plot;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * The letters of an SVG document as outlines, each defined once: they look the same where the font is not installed. One em
 * is {@value #EM} units.
 */
final class SvgGlyphs {

    static final double EM = 1000;

    private record Letter(int codePoint, boolean bold) {}

    private final Map<Letter, String> outlines = new LinkedHashMap<>();
    private final Ruler ruler = new Ruler();
    private final String ids;

    /**
     * @param ids what the names of the letters begin with
     */
    SvgGlyphs(String ids) {
        this.ids = ids;
    }

    /** The letters that have been used, as elements to be defined. */
    String definitions() {
        StringBuilder paths = new StringBuilder();
        outlines.forEach((letter, outline) -> {
            if (!outline.isEmpty()) {
                paths.append("<path id=\"").append(id(letter)).append("\" d=\"");
                paths.append(outline).append("\"/>\n");
            }
        });
        return paths.toString();
    }

    /** Elements that show a text from x = 0 on the line y = 0; nothing where there are only blanks. */
    String uses(String text, boolean bold) {
        StringBuilder uses = new StringBuilder();
        double[] x = {0};
        text.codePoints().forEach(codePoint -> {
            Letter letter = new Letter(codePoint, bold);
            if (!outlines.computeIfAbsent(letter, SvgGlyphs::outline).isEmpty()) {
                uses.append("<use xlink:href=\"#").append(id(letter)).append('"');
                uses.append(x[0] == 0 ? "" : " x=\"" + Math.round(x[0]) + '"').append("/>");
            }
            x[0] += ruler.width(Character.toString(codePoint), new Face(EM, bold));
        });
        return uses.toString();
    }

    private String id(Letter letter) {
        return ids
                + (letter.bold() ? "b" : "r")
                + Integer.toString(letter.codePoint(), 16).toLowerCase(Locale.ROOT);
    }

    // Taking nothing away from a text leaves its outline.
    private static String outline(Letter letter) {
        Text text = new Text(Character.toString(letter.codePoint()));
        text.setFont(Typeface.font(new Face(EM, letter.bold())));
        Path path = (Path) Shape.subtract(text, new Rectangle());
        StringBuilder data = new StringBuilder();
        path.getElements().forEach(element -> append(data, element));
        return data.toString();
    }

    private static void append(StringBuilder data, PathElement element) {
        if (element instanceof MoveTo to) {
            append(data, 'M', to.getX(), to.getY());
        } else if (element instanceof LineTo to) {
            append(data, 'L', to.getX(), to.getY());
        } else if (element instanceof QuadCurveTo to) {
            append(data, 'Q', to.getControlX(), to.getControlY(), to.getX(), to.getY());
        } else if (element instanceof CubicCurveTo to) {
            append(
                    data,
                    'C',
                    to.getControlX1(),
                    to.getControlY1(),
                    to.getControlX2(),
                    to.getControlY2(),
                    to.getX(),
                    to.getY());
        } else if (element instanceof ClosePath) {
            data.append('Z');
        } else {
            throw new IllegalStateException("an outline of letters has no " + element);
        }
    }

    private static void append(StringBuilder data, char verb, double... numbers) {
        data.append(verb);
        for (int i = 0; i < numbers.length; i++) {
            long number = Math.round(numbers[i]);
            data.append(i == 0 || number < 0 ? "" : " ").append(number);
        }
    }
}
