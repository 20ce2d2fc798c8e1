package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import firstlayer.Pictures.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class DrawingTest {

    private final Plot plot = new Plot("A curve");
    private final List<Double> lineWidths = new ArrayList<>();
    private int paints;

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private Scene scene(Theme theme, double fontSize) {
        Scene scene = Pictures.scene(new StackPane(plot), 300, 200, theme, fontSize);
        plot.show(pen -> {
            paints++;
            lineWidths.add(pen.paper.width(Ink.LOSS.style()));
            pen.rectangle(0, 0, 1, 1, Ink.LOSS);
        });
        return scene;
    }

    @Test
    void changesWithinOnePulseArePaintedOnce() {
        Pictures.onFxThread(() -> {
            Scene scene = scene(Theme.LIGHT, 14);
            scene.snapshot(null);
            paints = 0;
            plot.title("One");
            plot.axes(Axis.linear(0, 2), Axis.linear(0, 2));
            plot.legend(new Key(Glyph.DOT, "loss", Ink.LOSS));
            scene.snapshot(null);
            assertEquals(1, paints);
            scene.snapshot(null);
            assertEquals(1, paints, "nothing changed");
            return null;
        });
    }

    /** A kept page that is not seen has no canvas; it comes back as it was. */
    @Test
    void aPictureThatIsNotSeenHoldsNoPixels() {
        Scene scene = Pictures.onFxThread(() -> scene(Theme.LIGHT, 14));
        StackPane place = (StackPane) scene.getRoot();
        int shown = Pictures.onFxThread(() -> {
            int colour = scene.snapshot(null).getPixelReader().getArgb(150, 120);
            assertTrue(pixels() > 0);
            place.getChildren().clear();
            return colour;
        });
        Pictures.onFxThread(() -> {
            assertEquals(0, pixels());
            place.getChildren().setAll(plot);
            assertEquals(shown, scene.snapshot(null).getPixelReader().getArgb(150, 120));
            place.getChildren().setAll();
            place.getChildren().setAll(plot);
            paints = 0;
            return null;
        });
        Pictures.onFxThread(() -> {
            scene.snapshot(null);
            assertEquals(0, paints, "what is moved at once is not painted again for that");
            return null;
        });
    }

    private double pixels() {
        return plot.lookupAll("*").stream()
                .filter(Canvas.class::isInstance)
                .map(Canvas.class::cast)
                .mapToDouble(canvas -> canvas.getWidth() * canvas.getHeight())
                .sum();
    }

    @Test
    void anotherThemePaintsInItsColours() {
        Pictures.onFxThread(() -> {
            Scene scene = scene(Theme.LIGHT, 14);
            int light = scene.snapshot(null).getPixelReader().getArgb(150, 120);
            Scene dark = Pictures.scene(new StackPane(), 300, 200, Theme.DARK, 14);
            scene.getStylesheets().setAll(dark.getStylesheets());
            int after = scene.snapshot(null).getPixelReader().getArgb(150, 120);
            assertNotEquals(light, after);
            assertEquals(plot.style().palette().mix(Ink.LOSS, Ink.LOSS, 0), after);
            return null;
        });
    }

    @Test
    void linesGrowWithTheText() {
        Pictures.onFxThread(() -> {
            scene(Theme.LIGHT, 14).snapshot(null);
            scene(Theme.LIGHT, 28).snapshot(null);
            assertEquals(2 * lineWidths.get(0), lineWidths.get(lineWidths.size() - 1), 1e-9);
            return null;
        });
    }

    @Test
    void atThirtySixPixelsAnEmLinesAreThreePixelsHandlesTwentyEightAndNoLettersSmaller() {
        Pictures.onFxThread(() -> {
            scene(Theme.STAGE, 36).snapshot(null);
            assertTrue(lineWidths.get(0) >= 3);
            assertTrue(plot.style().leastGrip() >= 28);
            assertEquals(36, plot.style().leastText(), 1e-9);
            assertTrue(plot.texts().stream().anyMatch(text -> text.size() == 36));
            plot.texts().forEach(text -> assertTrue(text.size() >= 36, text::toString));
            scene(Theme.STAGE, 72).snapshot(null);
            assertTrue(plot.style().leastGrip() >= 56, "in proportion to the stage");
            return null;
        });
    }

    /** A field over axes that equal units made longer must not be stretched: its zero lies where the line is drawn. */
    @Test
    void aFieldLiesWhereItsNumbersAreAlsoOnLongerAxes() {
        Plot wide = new Plot("");
        wide.equalUnits(true);
        wide.axes(Axis.linear(-1, 1), Axis.linear(-1, 1));
        double[][][] values = new double[1][][];
        double[] share = new double[1];
        Pictures.onFxThread(() -> {
            wide.show(pen -> {
                Box area = pen.frame.area();
                values[0] = pen.sampled(200, 100, (x, y) -> x - 0.5).values();
                share[0] = (pen.px(0.5) - area.x()) / area.width();
            });
            Pictures.scene(new StackPane(wide), 800, 200, Theme.LIGHT, 14).snapshot(null);
            return null;
        });
        double left = values[0][0][0];
        double right = values[0][0][199];
        assertTrue(left < -3 && right > 2, () -> String.format(Locale.ROOT, "from %s to %s", left, right));
        // Linear in x, so the share of the way to its zero is the share of the way in pixels.
        double cell = (right - left) / 199;
        assertEquals((0.5 * cell - left) / (right - left + cell), share[0], 1e-9);
    }

    @Test
    void labelsAtOnePointKeepApart() {
        Plot crowded = new Plot("");
        Pictures.onFxThread(() -> {
            crowded.show(
                    pen -> pen.dot(0.5, 0.5, Ink.LOSS),
                    pen -> pen.label(0.5, 0.5, "first", Ink.TEXT),
                    pen -> pen.label(0.5, 0.5, "second", Ink.TEXT),
                    pen -> pen.label(0.5, 0.5, "third", Ink.TEXT),
                    pen -> pen.label(1, 1, "in the corner", Ink.TEXT));
            Pictures.scene(new StackPane(crowded), 300, 200, Theme.LIGHT, 14).snapshot(null);
            return null;
        });
        List<TextBox> texts = crowded.texts();
        for (TextBox one : texts) {
            assertTrue(new Box(0, 0, 300, 200).holds(one.box()), one::toString);
            texts.stream()
                    .filter(other -> other != one)
                    .forEach(other -> assertEquals(0, one.box().overlap(other.box()), () -> one + " covers " + other));
        }
    }
}
