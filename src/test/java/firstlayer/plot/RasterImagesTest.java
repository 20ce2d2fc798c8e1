package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.Random;
import javafx.scene.image.PixelReader;
import org.junit.jupiter.api.Test;

/** Fields as images, against the bilinear formula in doubles. */
class RasterImagesTest {

    private static final Box BOX = new Box(10.3, 20.6, 57.2, 41.9);

    private static Raster noise(int columns, int rows) {
        Random random = new Random(5);
        return new Raster(
                columns,
                rows,
                random.ints((long) columns * rows)
                        .map(argb -> argb | 0xff000000)
                        .toArray());
    }

    @Test
    void eachPixelIsMixedFromTheFourCellsAroundItsMiddle() {
        Raster raster = noise(7, 5);
        RasterImages.Placed placed = new RasterImages().of(raster, BOX);
        assertEquals(10, placed.left());
        assertEquals(21, placed.top());
        PixelReader pixels = placed.image().getPixelReader();
        for (int j = 0; j < placed.image().getHeight(); j++) {
            for (int i = 0; i < placed.image().getWidth(); i++) {
                double u = (placed.left() + i + 0.5 - BOX.x()) / BOX.width() * 7 - 0.5;
                double v = (placed.top() + j + 0.5 - BOX.y()) / BOX.height() * 5 - 0.5;
                for (int shift = 0; shift < 32; shift += 8) {
                    int shown = pixels.getArgb(i, j) >>> shift & 255;
                    // Shares are kept in 256ths, and each of the two mixings rounds down.
                    assertEquals(mixed(raster, u, v, shift), shown, 4, i + ", " + j);
                }
            }
        }
    }

    private static double mixed(Raster raster, double u, double v, int shift) {
        double x = Math.max(0, Math.min(raster.columns() - 1, u));
        double y = Math.max(0, Math.min(raster.rows() - 1, v));
        double sum = 0;
        for (int row = 0; row < raster.rows(); row++) {
            for (int column = 0; column < raster.columns(); column++) {
                double weight = Math.max(0, 1 - Math.abs(x - column)) * Math.max(0, 1 - Math.abs(y - row));
                sum += weight * (raster.argb()[row * raster.columns() + column] >>> shift & 255);
            }
        }
        return sum;
    }

    @Test
    void oneCellFillsItsBox() {
        RasterImages.Placed placed = new RasterImages().of(new Raster(1, 1, new int[] {0x80123456}), BOX);
        assertEquals(0x80123456, placed.image().getPixelReader().getArgb(30, 20));
    }

    @Test
    void whatStandsStillIsNotMadeAgain() {
        RasterImages images = new RasterImages();
        Raster first = noise(4, 4);
        RasterImages.Placed before = images.of(first, BOX);
        images.begin();
        Raster same = new Raster(4, 4, first.argb().clone());
        assertSame(before, images.of(same, BOX));
        images.begin();
        int[] other = first.argb().clone();
        Arrays.fill(other, 0xff000000);
        assertNotSame(before, images.of(new Raster(4, 4, other), BOX));
    }
}
