package firstlayer.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JDK's reader of images sees in the files what was drawn, and the containers say where each image lies. */
class LogoTest {

    private static final int CLEAR = 0;

    @ParameterizedTest
    @ValueSource(ints = {16, 24, 32, 48, 64, 256, 512})
    void everySizeHasRoundCornersATileInputsAndANeuron(int pixels) throws IOException {
        BufferedImage image = image(LogoFile.png(pixels));
        assertEquals(pixels, image.getWidth());
        assertEquals(pixels, image.getHeight());
        for (int corner : new int[] {0, pixels - 1}) {
            assertEquals(CLEAR, image.getRGB(corner, corner));
            assertEquals(CLEAR, image.getRGB(pixels - 1 - corner, corner));
        }
        assertEquals(0xff0969da, image.getRGB(pixels / 2, pixels - 2), "the tile reaches the edge");
        assertEquals(0xffffc24b, image.getRGB((int) (pixels * 0.68), pixels / 2));
        assertEquals(0xffffffff, image.getRGB((int) (pixels * 0.24), (int) (pixels * (pixels < 32 ? 0.27 : 0.22))));
        // Up and down alike, as the drawing is.
        for (int row = 0; row < pixels; row++) {
            for (int column = 0; column < pixels; column++) {
                assertEquals(image.getRGB(column, row), image.getRGB(column, pixels - 1 - row));
            }
        }
    }

    @Test
    void theTileCoversWhatARoundedSquareCovers() {
        int pixels = 512;
        double covered = Arrays.stream(Logo.raster(pixels, 0).argb())
                        .mapToDouble(argb -> (argb >>> 24) / 255.0)
                        .sum()
                / (pixels * pixels);
        assertEquals(1 - (4 - Math.PI) * 0.22 * 0.22, covered, 1e-4);
    }

    @Test
    void anIcoFileHoldsTheSizesThatItsListNames() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(LogoFile.ico()).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(0, file.getShort());
        assertEquals(1, file.getShort(), "an icon, not a cursor");
        int images = file.getShort();
        List<Integer> sizes = new ArrayList<>();
        int end = 6 + 16 * images;
        for (int i = 0; i < images; i++) {
            int side = file.get(6 + 16 * i) & 0xff;
            int length = file.getInt(6 + 16 * i + 8);
            assertEquals(end, file.getInt(6 + 16 * i + 12));
            BufferedImage image = image(Arrays.copyOfRange(file.array(), end, end + length));
            assertEquals(side == 0 ? 256 : side, image.getWidth());
            sizes.add(image.getWidth());
            end += length;
        }
        assertEquals(file.capacity(), end);
        assertTrue(sizes.containsAll(List.of(16, 24, 32, 48, 64, 256)), sizes::toString);
    }

    @Test
    void anIcnsFileHoldsAPictureInEachChunk() throws IOException {
        ByteBuffer file = ByteBuffer.wrap(LogoFile.icns());
        assertEquals("icns", type(file));
        assertEquals(file.capacity(), file.getInt());
        List<Integer> sizes = new ArrayList<>();
        while (file.hasRemaining()) {
            assertTrue(type(file).startsWith("ic"));
            byte[] png = new byte[file.getInt() - 8];
            file.get(png);
            BufferedImage image = image(png);
            assertEquals(CLEAR, image.getRGB(image.getWidth() / 2, 0), "a Mac's icon has a margin");
            sizes.add(image.getWidth());
        }
        assertEquals(List.of(16, 32, 128, 256, 512, 1024, 32, 64, 256, 512), sizes);
    }

    private static String type(ByteBuffer file) {
        byte[] name = new byte[4];
        file.get(name);
        return new String(name, StandardCharsets.US_ASCII);
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
