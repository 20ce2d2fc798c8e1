package firstlayer.plot;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The program's sign: three inputs and the neuron that sums them, on a rounded tile. It is computed at the size it is wanted in,
 * by the distance of each pixel from what is drawn, and needs no toolkit for that.
 */
public final class Logo {

    /** Sizes that window managers ask for, in pixels. */
    private static final List<Integer> WINDOW = List.of(16, 24, 32, 48, 64);

    private static final int TILE = 0x0969da;
    private static final int LINK = 0xb6dcff;
    private static final int INPUT = 0xffffff;
    private static final int NEURON = 0xffc24b;

    /** Below this many pixels a detail less is more. */
    private static final int SMALL = 32;

    /** Of an input, and of a link's width, in pixels: what is smaller is a smudge. */
    private static final double LEAST_INPUT = 1.5;

    private static final double LEAST_LINK = 1;

    private static final Point CENTRE = new Point(0.5, 0.5);
    private static final Point SUM = new Point(0.68, 0.5);
    private static final double SUM_RADIUS = 0.18;
    private static final double LEFT = 0.24;

    private Logo() {}

    /** One image for each size in which a window shows it. */
    public static List<WritableImage> images() {
        return WINDOW.stream().map(Logo::image).toList();
    }

    private static WritableImage image(int pixels) {
        WritableImage image = new WritableImage(pixels, pixels);
        int[] argb = raster(pixels, 0).argb();
        image.getPixelWriter().setPixels(0, 0, pixels, pixels, PixelFormat.getIntArgbInstance(), argb, 0, pixels);
        return image;
    }

    /**
     * @param pixels how wide and high
     * @param margin what stays clear on each side, as a share of the width
     */
    static Raster raster(int pixels, double margin) {
        int[] argb = IntStream.range(0, pixels * pixels)
                .map(at -> colour(at % pixels, at / pixels, pixels, margin))
                .toArray();
        return new Raster(pixels, pixels, argb);
    }

    private static int colour(int column, int row, int pixels, double margin) {
        double size = pixels * (1 - 2 * margin);
        Point at = new Point((column + 0.5 - margin * pixels) / size, (row + 0.5 - margin * pixels) / size);
        double[] inputs = size < SMALL ? new double[] {0.27, 0.73} : new double[] {0.22, 0.5, 0.78};
        double inputRadius = Math.max(0.085, LEAST_INPUT / size);
        double halfLink = Math.max(0.055, LEAST_LINK / size) / 2;
        double toLink = Double.MAX_VALUE;
        double toInput = Double.MAX_VALUE;
        for (double height : inputs) {
            Point input = new Point(LEFT, height);
            toLink = Math.min(toLink, toSegment(at, input, SUM) - halfLink);
            toInput = Math.min(toInput, distance(at, input) - inputRadius);
        }
        int colour = TILE;
        colour = over(colour, LINK, covered(toLink, size));
        colour = over(colour, INPUT, covered(toInput, size));
        colour = over(colour, NEURON, covered(distance(at, SUM) - SUM_RADIUS, size));
        int alpha = (int) Math.round(255 * covered(toTile(at), size));
        return alpha == 0 ? 0 : alpha << 24 | colour;
    }

    // How much of a pixel lies inside an edge that passes it at a distance; the distance is negative inside.
    private static double covered(double distance, double size) {
        return Math.max(0, Math.min(1, 0.5 - distance * size));
    }

    private static double toTile(Point at) {
        double radius = 0.22;
        double across = Math.abs(at.x() - CENTRE.x()) - 0.5 + radius;
        double down = Math.abs(at.y() - CENTRE.y()) - 0.5 + radius;
        return Math.hypot(Math.max(across, 0), Math.max(down, 0)) + Math.min(Math.max(across, down), 0) - radius;
    }

    private static double toSegment(Point at, Point from, Point to) {
        double along = ((at.x() - from.x()) * (to.x() - from.x()) + (at.y() - from.y()) * (to.y() - from.y()))
                / (Math.pow(to.x() - from.x(), 2) + Math.pow(to.y() - from.y(), 2));
        double share = Math.max(0, Math.min(1, along));
        return distance(at, new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    private static int over(int below, int above, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double low = below >> shift & 0xff;
            double high = above >> shift & 0xff;
            mixed |= (int) Math.round(low + share * (high - low)) << shift;
        }
        return mixed;
    }
}
