package firstlayer.plot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/**
 * Roboto, brought along so that pictures agree between machines and digits keep their width.
 *
 * <p>It is loaded when this class is first used; style sheets then find it under its {@link #FAMILY}.
 */
public final class Typeface {

    public static final String FAMILY = "Roboto";

    private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";

    static {
        List.of("Regular", "Bold").forEach(Typeface::load);
    }

    /** The slanted cuts, which many pages do without: each takes the system a moment to take in. */
    private static final class Slanted {

        static {
            List.of("Italic", "BoldItalic").forEach(Typeface::load);
        }

        static void load() {
            // Its class is loaded, and with it the cuts.
        }
    }

    private Typeface() {}

    /** Makes sure that style sheets can name the family. */
    public static void load() {
        font(new Face(14, false));
    }

    /** Makes sure that style sheets find the slanted cuts too. */
    public static void loadSlanted() {
        Slanted.load();
    }

    static Font font(Face face) {
        return Font.font(FAMILY, face.bold() ? FontWeight.BOLD : FontWeight.NORMAL, face.size());
    }

    private static void load(String cut) {
        try (InputStream file = Typeface.class.getResourceAsStream(FOLDER + "Roboto-" + cut + ".ttf")) {
            Font.loadFont(file, 14);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
