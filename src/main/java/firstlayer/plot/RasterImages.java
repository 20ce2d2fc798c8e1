package firstlayer.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The fields of one drawing as images of just the pixels they cover: JavaFX without a graphics card takes five times as long to
 * blow a small image up, and does it at every frame. What is the same as at the last painting is not made again.
 */
final class RasterImages {

    /**
     * @param left where its left edge lies, in whole pixels
     * @param top  its upper edge
     */
    record Placed(WritableImage image, double left, double top) {}

    private record Kept(Raster raster, Box box, Placed placed) {
        boolean shows(Raster other, Box there) {
            return box.equals(there)
                    && raster.columns() == other.columns()
                    && Arrays.equals(raster.argb(), other.argb());
        }
    }

    private final List<Kept> kept = new ArrayList<>();
    private int next;

    /** A painting begins; it asks for the same fields in the same order, as far as they are the same. */
    void begin() {
        kept.subList(Math.min(next, kept.size()), kept.size()).clear();
        next = 0;
    }

    /** A field over a box; its colours change evenly from the middle of a cell to the next. */
    Placed of(Raster raster, Box box) {
        if (next == kept.size()) {
            kept.add(made(raster, box));
        } else if (!kept.get(next).shows(raster, box)) {
            kept.set(next, made(raster, box));
        }
        return kept.get(next++).placed();
    }

    private static Kept made(Raster raster, Box box) {
        double left = Math.rint(box.x());
        double top = Math.rint(box.y());
        int width = (int) Math.max(1, Math.rint(box.right()) - left);
        int height = (int) Math.max(1, Math.rint(box.bottom()) - top);
        Steps across = Steps.of(raster.columns(), width, box.x() - left, box.width());
        Steps down = Steps.of(raster.rows(), height, box.y() - top, box.height());
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(
                        0, 0, width, height, PixelFormat.getIntArgbInstance(), blended(raster, across, down), 0, width);
        return new Kept(raster, box, new Placed(image, left, top));
    }

    /**
     * Between which two cells each pixel of a row or column lies.
     *
     * @param cell  the first of the two
     * @param share of the second, from 0 to 256
     */
    private record Steps(int[] cell, int[] share) {

        static Steps of(int cells, int pixels, double from, double length) {
            int[] cell = new int[pixels];
            int[] share = new int[pixels];
            for (int i = 0; i < pixels; i++) {
                double at = Math.max(0, Math.min(cells - 1, (i + 0.5 - from) / length * cells - 0.5));
                cell[i] = Math.max(0, Math.min(cells - 2, (int) at));
                share[i] = (int) Math.round(256 * (at - cell[i]));
            }
            return new Steps(cell, share);
        }
    }

    // First every row of cells across, then between two of these rows: each pixel is mixed twice and not four times.
    private static int[] blended(Raster raster, Steps across, Steps down) {
        int width = across.cell().length;
        int height = down.cell().length;
        int[][] rows = new int[raster.rows()][width];
        for (int row = 0; row < raster.rows(); row++) {
            int begin = row * raster.columns();
            int last = begin + raster.columns() - 1;
            for (int i = 0; i < width; i++) {
                int at = begin + across.cell()[i];
                rows[row][i] = mixed(raster.argb()[at], raster.argb()[Math.min(last, at + 1)], across.share()[i]);
            }
        }
        int[] argb = new int[width * height];
        for (int j = 0; j < height; j++) {
            int[] above = rows[down.cell()[j]];
            int[] below = rows[Math.min(raster.rows() - 1, down.cell()[j] + 1)];
            int share = down.share()[j];
            for (int i = 0; i < width; i++) {
                argb[j * width + i] = mixed(above[i], below[i], share);
            }
        }
        return argb;
    }

    // Two of the four bytes at a time: they have room for a product by 256 between them.
    private static int mixed(int first, int second, int share) {
        int rest = 256 - share;
        int even = (first & 0xff00ff) * rest + (second & 0xff00ff) * share;
        int odd = (first >>> 8 & 0xff00ff) * rest + (second >>> 8 & 0xff00ff) * share;
        return even >>> 8 & 0xff00ff | odd & 0xff00ff00;
    }
}
