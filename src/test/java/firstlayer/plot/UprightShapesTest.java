package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.Pictures;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelReader;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import org.junit.jupiter.api.Test;

/** Lines and rectangles that stand upright are painted as the areas they cover, pixel for pixel as their outlines would be. */
class UprightShapesTest {

    @Test
    void onlyWhatStandsUprightIsOne() {
        Outline outline = new Outline();
        assertEquals(
                Optional.of(new Box(1, 1, 2, 6)), outline.move(2, 2).line(2, 6).asUprightLine(2));
        assertEquals(
                Optional.of(new Box(1, 1, 6, 2)),
                outline.clear().move(6, 2).line(2, 2).asUprightLine(2));
        assertTrue(outline.clear().move(2, 2).line(3, 6).asUprightLine(2).isEmpty());
        assertTrue(outline.clear()
                .move(2, 2)
                .line(2, 6)
                .line(2, 9)
                .asUprightLine(2)
                .isEmpty());
        assertEquals(
                Optional.of(new Box(2, 3, 4, 5)),
                outline.clear().rectangle(2, 3, 4, 5).asRectangle());
        assertEquals(
                Optional.of(new Box(2, 3, 4, 5)),
                outline.clear().rectangle(6, 8, -4, -5).asRectangle());
        assertTrue(outline.clear()
                .rectangle(2, 3, 4, 5)
                .rectangle(8, 3, 4, 5)
                .asRectangle()
                .isEmpty());
        assertTrue(outline.clear()
                .move(0, 0)
                .line(4, 1)
                .line(5, 5)
                .line(1, 4)
                .close()
                .asRectangle()
                .isEmpty());
    }

    @Test
    void theAreaOfALineIsTheLine() {
        Outline line = new Outline().move(3.5, 4).line(3.5, 20);
        Box box = line.asUprightLine(1).orElseThrow();
        Pictures.onFxThread(() -> {
            PixelReader stroked = pixels(context -> {
                context.setStroke(Color.color(0.2, 0.4, 0.8, 0.5));
                context.setLineCap(StrokeLineCap.SQUARE);
                context.strokeLine(3.5, 4, 3.5, 20);
            });
            PixelReader filled = pixels(context -> {
                context.setFill(Color.color(0.2, 0.4, 0.8, 0.5));
                context.fillRect(box.x(), box.y(), box.width(), box.height());
            });
            for (int y = 0; y < 24; y++) {
                for (int x = 0; x < 8; x++) {
                    for (int shift = 0; shift < 24; shift += 8) {
                        int one = stroked.getArgb(x, y) >>> shift & 255;
                        int other = filled.getArgb(x, y) >>> shift & 255;
                        assertEquals(one, other, 2, x + ", " + y);
                    }
                }
            }
            return null;
        });
    }

    private static PixelReader pixels(Consumer<GraphicsContext> painting) {
        Canvas canvas = new Canvas(8, 24);
        painting.accept(canvas.getGraphicsContext2D());
        return canvas.snapshot(null, null).getPixelReader();
    }
}
