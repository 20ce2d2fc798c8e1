package firstlayer.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import firstlayer.plot.Typeface;
import firstlayer.store.Settings;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;

/** Theme and text scale of a scene: a theme is one token file, a text scale one font size at the root. */
public final class StyleSheets {

    /** Size of plain text in pixels at 100 %. */
    public static final double TEXT = 14;

    /** As many lines of text as a stage would be high. */
    private static final double STAGE_LINES = 30;

    private static final List<String> SHEETS = List.of(
            "roles.css", "bridge.css", "plot.css", "prose.css", "study.css", "controls.css", "shell.css", "review.css");

    /** What only a lecture has: every rule costs, also where nothing can match it. */
    private static final List<String> LECTURE = List.of("speaker.css", "stage.css");

    private StyleSheets() {}

    /**
     * @param dark whether the dark tokens hold
     * @param zoom text scale in percent, {@link Settings#SMALLEST_ZOOM} to {@link Settings#LARGEST_ZOOM}
     */
    public static void apply(Scene scene, boolean dark, int zoom) {
        dress(dark);
        apply(scene, sheets(dark, zoom));
    }

    /**
     * Gives a scene its style sheets, and what is in it its styles at once. A popup asks its owner for colours, and so does what
     * comes into the scene while it is laid out: before the next pulse there would be none.
     */
    public static void apply(Scene scene, List<String> sheets) {
        scene.getStylesheets().setAll(sheets);
        if (scene.getWindow() != null && scene.getWindow().isShowing()) {
            scene.getRoot().applyCss();
        }
    }

    /**
     * What all scenes share: the typeface and the sheet of the controls. To be called before the first control is made, which
     * would load JavaFX's own sheet otherwise.
     */
    public static void dress(boolean dark) {
        Typeface.load();
        Theme theme = dark ? new PrimerDark() : new PrimerLight();
        String file = theme.getUserAgentStylesheet();
        // Where the build has run, what it left of AtlantaFX's sheet.
        URL reduced = StyleSheets.class.getResource("/firstlayer/theme" + file.substring(file.lastIndexOf('/')));
        Application.setUserAgentStylesheet(reduced == null ? file : reduced.toExternalForm());
    }

    /** The style sheets of a theme and text scale, for scenes and bubbles. */
    public static List<String> sheets(boolean dark, int zoom) {
        Stream<String> files = Stream.concat(Stream.of(dark ? "tokens-dark.css" : "tokens-light.css"), SHEETS.stream());
        return Stream.concat(files.map(StyleSheets::url), Stream.of(textSize(TEXT * zoom / 100)))
                .toList();
    }

    /**
     * The style sheets of a stage.
     *
     * @param height of the stage in pixels: its text is a thirtieth of it
     */
    public static List<String> stage(boolean dark, double height) {
        Stream<String> files =
                Stream.concat(Stream.of(dark ? "tokens-stage-dark.css" : "tokens-stage.css"), SHEETS.stream());
        return Stream.of(
                        files.map(StyleSheets::url),
                        lecture().stream(),
                        Stream.of(textSize(Math.max(1, height / STAGE_LINES))))
                .flatMap(sheets -> sheets)
                .toList();
    }

    /** The style sheets that the speaker's side of a lecture has beside those of its scene. */
    public static List<String> lecture() {
        return LECTURE.stream().map(StyleSheets::url).toList();
    }

    private static String url(String file) {
        return StyleSheets.class.getResource("/firstlayer/theme/" + file).toExternalForm();
    }

    private static String textSize(double pixels) {
        String css = String.format(Locale.ROOT, ".root { -fx-font-size: %spx; }", pixels);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
