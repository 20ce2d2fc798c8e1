package firstlayer.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/** A picture as files and other programs hold it: every visible drawing inside a region, and the words beside them. */
public final class Export {

    /** A drawing, and where its left top corner lies in the region. */
    private record Placed(Drawing drawing, Point2D at) {}

    private Export() {}

    private static List<Placed> drawings(Region region) {
        List<Placed> found = new ArrayList<>();
        collect(region, region, found);
        return found;
    }

    private static void collect(Node node, Region region, List<Placed> found) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Drawing drawing) {
            found.add(new Placed(drawing, region.sceneToLocal(drawing.localToScene(0, 0))));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, region, found));
        }
    }

    /** Whether all there is to see is drawn: words of other nodes are no part of an SVG document. */
    public static boolean isDrawn(Region region) {
        return !hasWords(region);
    }

    private static boolean hasWords(Node node) {
        return node.isVisible()
                && !(node instanceof Drawing)
                && (node instanceof Labeled
                        || node instanceof Parent parent
                                && parent.getChildrenUnmodifiable().stream().anyMatch(Export::hasWords));
    }

    /** One SVG document in the colours of the theme that is on. */
    public static String svg(Region region) {
        StringBuilder document = new StringBuilder();
        document.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\">%n",
                SvgSurface.number(region.getWidth()),
                SvgSurface.number(region.getHeight())));
        List<Placed> all = drawings(region);
        all.stream()
                .limit(1)
                .forEach(placed -> document.append("<rect width=\"100%\" height=\"100%\" fill=\"")
                        .append(placed.drawing().style().palette().hex(Ink.SURFACE))
                        .append("\"/>\n"));
        int clips = 0;
        for (Placed placed : all) {
            SvgSurface surface = new SvgSurface(placed.drawing().style().palette(), clips);
            placed.drawing().drawOn(surface);
            clips = surface.clips();
            document.append("<g transform=\"translate(")
                    .append(SvgSurface.number(placed.at().getX()))
                    .append(' ')
                    .append(SvgSurface.number(placed.at().getY()))
                    .append(")\">\n")
                    .append(surface.text())
                    .append("</g>\n");
        }
        return document.append("</svg>\n").toString();
    }

    /**
     * Pixels, drawn anew at that scale and not stretched.
     *
     * @param scale pixels of the image for one of the screen
     */
    public static WritableImage image(Region region, double scale) {
        List<Placed> drawings = drawings(region);
        Color paper = drawings.isEmpty()
                ? Color.TRANSPARENT
                : drawings.get(0).drawing().style().palette().of(Ink.SURFACE, 1);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(paper);
        Canvas canvas = new Canvas(Math.ceil(region.getWidth() * scale), Math.ceil(region.getHeight() * scale));
        GraphicsContext context = canvas.getGraphicsContext2D();
        if (hasWords(region)) {
            SnapshotParameters enlarged = new SnapshotParameters();
            enlarged.setFill(paper);
            enlarged.setTransform(Transform.scale(scale, scale));
            context.drawImage(region.snapshot(enlarged, null), 0, 0);
        }
        for (Placed placed : drawings) {
            context.save();
            context.scale(scale, scale);
            context.translate(placed.at().getX(), placed.at().getY());
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
