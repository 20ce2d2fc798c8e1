package firstlayer.app;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** A picture of the gallery, in {@code target/gallery}. */
final class GalleryPicture {

    private static final File FOLDER = new File("target/gallery");

    private GalleryPicture() {}

    /** Writes it, and gives its pixels as they were written. */
    static int[] save(WritableImage image, String page) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        File file = new File(FOLDER, page + ".png");
        file.getParentFile().mkdirs();
        try {
            ImageIO.write(picture, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pixels;
    }
}
