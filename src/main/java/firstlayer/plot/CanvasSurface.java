package firstlayer.plot;

import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Draws on a JavaFX canvas. */
final class CanvasSurface implements Surface {

    /** Pixels below which nobody sees whether the ends of a line are round. */
    private static final double THIN = 2;

    private final GraphicsContext canvas;
    private final Palette palette;
    private final Ruler ruler;
    private final RasterImages images;

    CanvasSurface(GraphicsContext canvas, Palette palette, Ruler ruler, RasterImages images) {
        this.images = images;
        this.ruler = ruler;
        this.canvas = canvas;
        this.palette = palette;
        canvas.setTextBaseline(VPos.BASELINE);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
    }

    // Without a graphics card each row of pixels of a shape is a call of its own, but a rectangle is one: a grid is
    // made of these.
    @Override
    public void stroke(Outline outline, Ink ink, double opacity, double width, double[] dash) {
        Color colour = palette.of(ink, opacity);
        Optional<Box> line = dash.length == 0 && width <= THIN ? outline.asUprightLine(width) : Optional.empty();
        if (line.isPresent()) {
            canvas.setFill(colour);
            fill(line.get());
            return;
        }
        canvas.setStroke(colour);
        canvas.setLineWidth(width);
        canvas.setLineCap(dash.length == 0 ? StrokeLineCap.ROUND : StrokeLineCap.BUTT);
        canvas.setLineDashes(dash);
        trace(outline);
        canvas.stroke();
    }

    private void fill(Box box) {
        canvas.fillRect(box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public void fill(Outline outline, Ink ink, double opacity) {
        canvas.setFill(palette.of(ink, opacity));
        Optional<Box> rectangle = outline.asRectangle();
        if (rectangle.isPresent()) {
            fill(rectangle.get());
        } else {
            trace(outline);
            canvas.fill();
        }
    }

    private void trace(Outline outline) {
        canvas.beginPath();
        int n = 0;
        for (int i = 0; i < outline.size(); i++) {
            Outline.Verb verb = outline.verb(i);
            switch (verb) {
                case MOVE -> canvas.moveTo(outline.number(n), outline.number(n + 1));
                case LINE -> canvas.lineTo(outline.number(n), outline.number(n + 1));
                case CURVE ->
                    canvas.bezierCurveTo(
                            outline.number(n),
                            outline.number(n + 1),
                            outline.number(n + 2),
                            outline.number(n + 3),
                            outline.number(n + 4),
                            outline.number(n + 5));
                case CLOSE -> canvas.closePath();
            }
            n += verb.numbers;
        }
    }

    @Override
    public void beginWords(String words) {
        // Pixels are only looked at.
    }

    @Override
    public void endWords() {
        // As there.
    }

    @Override
    public void text(String text, Face face, double x, double y, Ink ink, double opacity) {
        canvas.setFill(palette.of(ink, opacity));
        canvas.setFont(ruler.font(face));
        canvas.fillText(text, x, y);
    }

    @Override
    public void raster(Raster raster, Box box) {
        RasterImages.Placed placed = images.of(raster, box);
        canvas.drawImage(placed.image(), placed.left(), placed.top());
    }

    // To whole pixels: a canvas cuts at these while it draws, but at any other edge it draws everything twice through a
    // mask.
    @Override
    public void clip(Box box) {
        double left = Math.floor(box.x());
        double top = Math.floor(box.y());
        canvas.save();
        canvas.beginPath();
        canvas.rect(left, top, Math.ceil(box.right()) - left, Math.ceil(box.bottom()) - top);
        canvas.clip();
    }

    @Override
    public void unclip() {
        canvas.restore();
    }
}
