package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.plot.Drawing;
import firstlayer.store.Settings.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every page at every size, light and dark, drawn to {@code target/gallery} and checked. */
@Tag("gallery")
class GalleryTest {

    /** A window and its text scale in percent. */
    record Size(int width, int height, int zoom) {
        @Override
        public String toString() {
            return width + "x" + height + "@" + zoom;
        }
    }

    static final List<Size> SIZES = List.of(
            new Size(1024, 640, 100),
            new Size(1366, 768, 100),
            new Size(1366, 768, 200),
            new Size(1920, 1080, 100),
            new Size(3840, 2160, 200));

    private static final List<String> ROLES =
            List.of("input", "weight", "negative", "bias", "output", "loss", "gradient", "rate");

    /** A colour is there where at least this many pixels of the gallery have it. */
    private static final int FEWEST_PIXELS = 20;

    /** The id of the one widget whose page is drawn; empty for all. */
    private static final String PAGE = System.getProperty("gallery.page", "");

    private final List<String> faults = new ArrayList<>();
    private final Set<String> missing = new HashSet<>();

    @Test
    void everyPageIsWholeAtEverySizeInBothThemes() throws IOException {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            missing.addAll(ROLES);
            for (int zoom : List.of(100, 200)) {
                try (OpenWindow open = OpenWindow.with(theme, zoom)) {
                    SIZES.stream().filter(size -> size.zoom() == zoom).forEach(size -> draw(open, theme, size));
                }
            }
            if (!PAGE.isEmpty()) {
                // One page need not show every colour.
                missing.clear();
            }
            missing.forEach(role -> faults.add(theme + ": no picture shows the colour of " + role));
            missing.clear();
        }
        faults.forEach(System.out::println);
        assertEquals("", String.join("\n", faults));
    }

    private void draw(OpenWindow open, Theme theme, Size size) {
        open.size(size.width(), size.height());
        List<String> ids = Catalog.all().ids();
        assertTrue(PAGE.isEmpty() || ids.contains(PAGE), () -> "no page '" + PAGE + "'; there is " + ids);
        for (String id : ids) {
            if (!PAGE.isEmpty() && !PAGE.equals(id)) {
                continue;
            }
            String page = String.format(
                    Locale.ROOT, "%s-%s-%s", id, size, theme.name().toLowerCase(Locale.ROOT));
            open.go(id);
            for (String tab : tabs(open)) {
                draw(open, page + tab);
            }
        }
    }

    // Where note and picture share the place, each is drawn.
    private static List<String> tabs(OpenWindow open) {
        return isTabbed(open) ? List.of("-note", "-picture") : List.of("");
    }

    private static boolean isTabbed(OpenWindow open) {
        return onFxThread(() -> Tree.isSeen(open.scene().getRoot().lookup(".desk-tabs")));
    }

    private void draw(OpenWindow open, String page) {
        if (isTabbed(open)) {
            ToggleButton tab = (ToggleButton) open.labeled(page.endsWith("-picture") ? "Picture" : "Note");
            onFxThread(() -> {
                tab.fire();
                return null;
            });
            open.settle();
        }
        WritableImage picture = onFxThread(() -> {
            faults.addAll(Faults.in(open.scene().getRoot(), page));
            return open.scene().snapshot(null);
        });
        int[] pixels = GalleryPicture.save(picture, page);
        onFxThread(() -> {
            Tree.of(open.scene().getRoot())
                    .filter(Drawing.class::isInstance)
                    .filter(Tree::isSeen)
                    .findFirst()
                    .ifPresent(drawing -> missing.removeIf(role -> shows(pixels, color(drawing, role))));
            return null;
        });
    }

    private static int color(Node drawing, String role) {
        return drawing.getCssMetaData().stream()
                .filter(css -> css.getProperty().equals("-plot-" + role))
                .map(css -> argb((Color) value(css, drawing)))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // a node's own metadata is about that node
    private static Object value(CssMetaData<? extends Styleable, ?> css, Node drawing) {
        StyleableProperty<?> property = ((CssMetaData<Styleable, ?>) css).getStyleableProperty(drawing);
        return property.getValue();
    }

    private static int argb(Color color) {
        return 0xff << 24 | part(color.getRed()) << 16 | part(color.getGreen()) << 8 | part(color.getBlue());
    }

    private static int part(double share) {
        return (int) Math.round(255 * share);
    }

    private static boolean shows(int[] pixels, int color) {
        int count = 0;
        for (int pixel : pixels) {
            count += pixel == color ? 1 : 0;
        }
        return count >= FEWEST_PIXELS;
    }
}
