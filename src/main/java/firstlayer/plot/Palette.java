package firstlayer.plot;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.paint.Color;

/** The colour of every ink in the theme that is on. */
record Palette(Map<Ink, Color> colors) {

    Palette {
        colors = new EnumMap<>(colors);
    }

    Color of(Ink ink, double opacity) {
        Color color = colors.get(ink);
        return opacity >= 1 ? color : color.deriveColor(0, 1, 1, opacity);
    }

    /** As style sheets and SVG write it: {@code #1f2328}. */
    String hex(Ink ink) {
        return hex(colors.get(ink));
    }

    static String hex(Color color) {
        return String.format(
                Locale.ROOT, "#%02x%02x%02x", part(color.getRed()), part(color.getGreen()), part(color.getBlue()));
    }

    private static int part(double share) {
        return (int) Math.round(255 * share);
    }

    /**
     * Opaque ARGB between two inks.
     *
     * @param share 0 for {@code from}, 1 for {@code to}
     */
    int mix(Ink from, Ink to, double share) {
        Color color = colors.get(from).interpolate(colors.get(to), share);
        return 0xff << 24 | part(color.getRed()) << 16 | part(color.getGreen()) << 8 | part(color.getBlue());
    }
}
