package firstlayer.ui.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A GIF as a viewer shows it: what stands on the screen after each frame. Places and times are read from the file's blocks, and only
 * the pixels of one image by a library.
 */
public record DecodedGif(int width, int height, boolean loops, List<Shown> frames) {

    /** @param pixels as 0xrrggbb */
    public record Shown(int hundredths, int[] pixels) {}

    private record Block(int left, int top, int hundredths) {}

    public static DecodedGif of(byte[] file) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
        in.skipNBytes(6);
        int width = little(in);
        int height = little(in);
        skipTable(in, in.readUnsignedByte());
        List<Block> blocks = new ArrayList<>();
        boolean loops = false;
        int delay = 0;
        for (int type = in.readUnsignedByte(); type != 0x3B; type = in.readUnsignedByte()) {
            if (type == 0x2C) {
                blocks.add(new Block(little(in), little(in), delay));
                in.skipNBytes(4);
                int flags = in.readUnsignedByte();
                in.skipNBytes((flags & 0x80) == 0 ? 0 : 3L << (flags & 7) + 1);
                in.skipNBytes(1);
                data(in);
            } else {
                int label = in.readUnsignedByte();
                byte[] data = data(in);
                if (label == 0xF9) {
                    delay = (data[1] & 0xff) + 256 * (data[2] & 0xff);
                } else if (label == 0xFF) {
                    loops = new String(data, StandardCharsets.US_ASCII).startsWith("NETSCAPE2.0\u0001\0\0");
                }
            }
        }
        return new DecodedGif(width, height, loops, shown(file, width, height, blocks));
    }

    private static int little(DataInputStream in) throws IOException {
        int low = in.readUnsignedByte();
        return low + 256 * in.readUnsignedByte();
    }

    private static void skipTable(DataInputStream in, int flags) throws IOException {
        in.skipNBytes(2);
        in.skipNBytes((flags & 0x80) == 0 ? 0 : 3L << (flags & 7) + 1);
    }

    private static byte[] data(DataInputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int length = in.readUnsignedByte(); length > 0; length = in.readUnsignedByte()) {
            all.write(in.readNBytes(length));
        }
        return all.toByteArray();
    }

    private static List<Shown> shown(byte[] file, int width, int height, List<Block> blocks) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream);
            List<Shown> shown = new ArrayList<>();
            int[] screen = new int[width * height];
            for (int i = 0; i < blocks.size(); i++) {
                BufferedImage image = reader.read(i);
                for (int y = 0; y < image.getHeight(); y++) {
                    for (int x = 0; x < image.getWidth(); x++) {
                        int at = (blocks.get(i).top() + y) * width
                                + blocks.get(i).left()
                                + x;
                        screen[at] = image.getRGB(x, y) & 0xffffff;
                    }
                }
                shown.add(new Shown(blocks.get(i).hundredths(), screen.clone()));
            }
            return shown;
        } finally {
            reader.dispose();
        }
    }
}
