package firstlayer.plot;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/** A picture as files and other programs hold it: every visible drawing inside a region, and the words beside them. */
public final class Export {

    /**
     * A drawing in the region.
     *
     * @param at   where its left top corner lies there
     * @param seen what is to be seen of it, from its corner: less than all where it is scrolled
     */
    private record Placed(Drawing drawing, Point2D at, Box seen) {

        boolean isWhole() {
            return seen.holds(new Box(0, 0, drawing.getWidth(), drawing.getHeight()));
        }
    }

    private Export() {}

    private static List<Placed> drawings(Region region) {
        List<Placed> found = new ArrayList<>();
        collect(region, region, new BoundingBox(0, 0, region.getWidth(), region.getHeight()), found);
        return found;
    }

    private static void collect(Node node, Region region, Bounds seen, List<Placed> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Drawing drawing) {
            Point2D at = region.sceneToLocal(drawing.localToScene(0, 0));
            Box box =
                    new Box(seen.getMinX() - at.getX(), seen.getMinY() - at.getY(), seen.getWidth(), seen.getHeight());
            found.add(new Placed(drawing, at, box));
        } else if (node instanceof Parent parent) {
            Bounds inside = node.getClip() == null ? seen : common(seen, clip(node, region));
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, region, inside, found));
        }
    }

    private static Bounds clip(Node node, Region region) {
        return region.sceneToLocal(node.localToScene(node.getClip().getBoundsInParent()));
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }

    private static Palette palette(List<Placed> drawings) {
        return drawings.get(0).drawing().style().palette();
    }

    /** One SVG document in the colours of the theme that is on, its letters as outlines. */
    public static String svg(Region region, SvgHead head) {
        SvgDocument document = new SvgDocument(head);
        List<Placed> drawings = drawings(region);
        SvgSurface words = document.surface(palette(drawings));
        SvgLabels.draw(region, words);
        document.add(words, Point2D.ZERO);
        for (Placed placed : drawings) {
            SvgSurface surface = document.surface(placed.drawing().style().palette());
            if (!placed.isWhole()) {
                surface.clip(placed.seen());
            }
            placed.drawing().drawOn(surface);
            if (!placed.isWhole()) {
                surface.unclip();
            }
            document.add(surface, placed.at());
        }
        return document.text(
                region.getWidth(), region.getHeight(), palette(drawings).hex(Ink.SURFACE));
    }

    /**
     * Pixels, drawn anew at that scale and not stretched.
     *
     * @param scale pixels of the image for one of the screen
     */
    public static WritableImage image(Region region, double scale) {
        List<Placed> drawings = drawings(region);
        Color paper = palette(drawings).of(Ink.SURFACE, 1);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(paper);
        Canvas canvas = new Canvas(Math.ceil(region.getWidth() * scale), Math.ceil(region.getHeight() * scale));
        GraphicsContext context = canvas.getGraphicsContext2D();
        if (SvgLabels.areIn(region)) {
            SnapshotParameters enlarged = new SnapshotParameters();
            enlarged.setFill(paper);
            enlarged.setTransform(Transform.scale(scale, scale));
            context.drawImage(region.snapshot(enlarged, null), 0, 0);
        }
        for (Placed placed : drawings) {
            context.save();
            context.scale(scale, scale);
            context.translate(placed.at().getX(), placed.at().getY());
            if (!placed.isWhole()) {
                context.beginPath();
                context.rect(
                        placed.seen().x(),
                        placed.seen().y(),
                        placed.seen().width(),
                        placed.seen().height());
                context.clip();
            }
            context.setFill(paper);
            context.fillRect(0, 0, placed.drawing().getWidth(), placed.drawing().getHeight());
            placed.drawing().drawOn(context);
            context.restore();
        }
        return canvas.snapshot(parameters, null);
    }

    /** An image as a PNG file. */
    public static byte[] png(WritableImage image) {
        int columns = (int) image.getWidth();
        int rows = (int) image.getHeight();
        int[] argb = new int[columns * rows];
        image.getPixelReader().getPixels(0, 0, columns, rows, PixelFormat.getIntArgbInstance(), argb, 0, columns);
        return Png.encode(new Raster(columns, rows, argb));
    }
}
