package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

class SvgGlyphsTest {

    private static final double SIZE = 40;
    private static final Pattern DEFINED = Pattern.compile("<path id=\"([^\"]*)\" d=\"([^\"]*)\"/>");
    private static final Pattern USED = Pattern.compile("<use xlink:href=\"#([^\"]*)\"(?: x=\"(\\d+)\")?/>");

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Canvas canvas() {
        Canvas canvas = new Canvas(600, 80);
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.setFill(Color.WHITE);
        context.fillRect(0, 0, 600, 80);
        context.setFill(Color.BLACK);
        return canvas;
    }

    private static WritableImage drawn(String text, boolean bold) {
        Canvas canvas = canvas();
        canvas.getGraphicsContext2D().setFont(Typeface.font(new Face(SIZE, bold)));
        canvas.getGraphicsContext2D().fillText(text, 20, 60);
        return new Group(canvas).snapshot(null, null);
    }

    private static WritableImage outlined(String text, boolean bold) {
        SvgGlyphs glyphs = new SvgGlyphs("");
        String uses = glyphs.uses(text, bold);
        Map<String, String> defined = new HashMap<>();
        Matcher definition = DEFINED.matcher(glyphs.definitions());
        while (definition.find()) {
            defined.put(definition.group(1), definition.group(2));
        }
        Canvas canvas = canvas();
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.translate(20, 60);
        context.scale(SIZE / SvgGlyphs.EM, SIZE / SvgGlyphs.EM);
        Matcher use = USED.matcher(uses);
        while (use.find()) {
            context.save();
            context.translate(use.group(2) == null ? 0 : Double.parseDouble(use.group(2)), 0);
            context.beginPath();
            context.appendSVGPath(defined.get(use.group(1)));
            context.fill();
            context.restore();
        }
        return new Group(canvas).snapshot(null, null);
    }

    private static double ink(WritableImage image) {
        double ink = 0;
        for (int y = 0; y < 80; y++) {
            for (int x = 0; x < 600; x++) {
                ink += 1 - image.getPixelReader().getColor(x, y).getBrightness();
            }
        }
        return ink;
    }

    private static double difference(WritableImage one, WritableImage other) {
        double difference = 0;
        for (int y = 0; y < 80; y++) {
            for (int x = 0; x < 600; x++) {
                difference += Math.abs(one.getPixelReader().getColor(x, y).getBrightness()
                        - other.getPixelReader().getColor(x, y).getBrightness());
            }
        }
        return difference;
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"weight w = −0.462 (η·∂L/∂w)", "AVATAR To Wa 11177", "e²ˣ ≥ √2 × 10"})
    void lettersOfTheDocumentLieOnThoseOfTheCanvas(String text) {
        for (boolean bold : new boolean[] {false, true}) {
            double share = Pictures.onFxThread(() -> {
                WritableImage drawn = drawn(text, bold);
                assertTrue(ink(drawn) > 500, "letters are there");
                return difference(drawn, outlined(text, bold)) / ink(drawn);
            });
            // A tenth is how the two smooth edges; a shift by one pixel is half of the ink.
            assertTrue(share < 0.15, () -> "apart by " + share + " of the ink");
        }
    }

    @Test
    void aLetterIsDefinedOnceAndABlankNever() {
        Pictures.onFxThread(() -> {
            SvgGlyphs glyphs = new SvgGlyphs("a-");
            assertEquals("", glyphs.uses("  ", false));
            glyphs.uses("ee e", false);
            glyphs.uses("e", true);
            assertEquals(2, glyphs.definitions().lines().count());
            assertTrue(glyphs.definitions().lines().allMatch(line -> line.startsWith("<path id=\"a-")));
            return null;
        });
    }
}
