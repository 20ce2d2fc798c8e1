package firstlayer.ui.prose.tex;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.TreeMap;

/** Keeps what is drawn on it as outlines, all of one colour in one path. */
final class Recorder extends UnsupportedGraphics2D {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<Integer, Path2D.Double> paths = new TreeMap<>();
    private AffineTransform transform = new AffineTransform();
    private Color colour = Color.BLACK;
    private Font font = new Font(Font.SERIF, Font.PLAIN, 1);
    private Stroke stroke = new BasicStroke(1);

    /** The outlines by the piece their colour stands for. */
    Map<Integer, Path2D.Double> paths() {
        return paths;
    }

    @Override
    public void fill(Shape shape) {
        paths.computeIfAbsent(Rewriting.piece(colour.getRGB()), key -> new Path2D.Double())
                .append(shape.getPathIterator(transform), false);
    }

    @Override
    public void draw(Shape shape) {
        fill(stroke.createStrokedShape(shape));
    }

    @Override
    public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
        fill(glyphs.getOutline(x, y));
    }

    @Override
    public void drawChars(char[] characters, int offset, int length, int x, int y) {
        drawGlyphVector(font.createGlyphVector(EXACT, new String(characters, offset, length)), x, y);
    }

    @Override
    public void fillRect(int x, int y, int width, int height) {
        fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void drawArc(int x, int y, int width, int height, int start, int angle) {
        draw(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.OPEN));
    }

    @Override
    public void fillArc(int x, int y, int width, int height, int start, int angle) {
        fill(new Arc2D.Double(x, y, width, height, start, angle, Arc2D.PIE));
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void rotate(double angle, double x, double y) {
        transform.rotate(angle, x, y);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform next) {
        transform = new AffineTransform(next);
    }

    @Override
    public Color getColor() {
        return colour;
    }

    @Override
    public void setColor(Color next) {
        colour = next;
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public void setFont(Font next) {
        font = next;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setStroke(Stroke next) {
        stroke = next;
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return EXACT;
    }
}
