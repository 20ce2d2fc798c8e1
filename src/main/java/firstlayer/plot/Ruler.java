package firstlayer.plot;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Fonts, and how wide text is in them: sums of letter widths, each measured once per font. */
final class Ruler {

    /** Height of a capital of Roboto, in em. */
    static final double CAPITAL = 0.711;

    private static final double MEASURED_AT = 100;

    private final Map<Face, Font> fonts = new HashMap<>();
    /** By whether it is bold, and by letter. */
    private final Map<Boolean, Map<Integer, Double>> widths = new HashMap<>();

    Font font(Face face) {
        return fonts.computeIfAbsent(face, Typeface::font);
    }

    double width(String text, Face face) {
        Map<Integer, Double> known = widths.computeIfAbsent(face.bold(), bold -> new HashMap<>());
        return face.size()
                * text.codePoints()
                        .mapToDouble(letter -> known.computeIfAbsent(letter, unknown -> measure(unknown, face)))
                        .sum();
    }

    // Between two strokes, because a blank alone has no width in the layout.
    private static double measure(int letter, Face face) {
        Font font = Typeface.font(new Face(MEASURED_AT, face.bold()));
        return (layout("|" + Character.toString(letter) + "|", font) - layout("||", font)) / MEASURED_AT;
    }

    private static double layout(String text, Font font) {
        Text node = new Text(text);
        node.setFont(font);
        return node.getLayoutBounds().getWidth();
    }
}
