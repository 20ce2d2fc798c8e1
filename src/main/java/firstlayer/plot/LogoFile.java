package firstlayer.plot;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The logo in the files that systems take a program's icon from.
 *
 * @see <a href="https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)">Icons, Microsoft</a>
 */
public final class LogoFile {

    /** In pixels. */
    private static final List<Integer> ICO = List.of(16, 20, 24, 32, 40, 48, 64, 128, 256);

    /** An image of an Apple icon: its type says how large it is, and whether for a screen of double density. */
    private record Entry(String type, int pixels) {}

    private static final List<Entry> ICNS = List.of(
            new Entry("icp4", 16),
            new Entry("icp5", 32),
            new Entry("ic07", 128),
            new Entry("ic08", 256),
            new Entry("ic09", 512),
            new Entry("ic10", 1024),
            new Entry("ic11", 32),
            new Entry("ic12", 64),
            new Entry("ic13", 256),
            new Entry("ic14", 512));

    /** A Mac's icons do not touch the edge of their square: 824 of 1024 pixels are used. */
    private static final double MAC_MARGIN = 100.0 / 1024;

    private static final int ICO_HEAD = 6;
    private static final int ICO_ENTRY = 16;
    private static final int ICNS_HEAD = 8;

    private LogoFile() {}

    /** @param pixels how wide and high */
    public static byte[] png(int pixels) {
        return Png.encode(Logo.raster(pixels, 0));
    }

    /** Every size that Windows shows, at all its scales. */
    public static byte[] ico() {
        List<byte[]> images = ICO.stream().map(LogoFile::png).toList();
        int offset = ICO_HEAD + ICO.size() * ICO_ENTRY;
        ByteBuffer file = ByteBuffer.allocate(
                        offset + images.stream().mapToInt(image -> image.length).sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        file.putShort((short) 0).putShort((short) 1).putShort((short) ICO.size());
        for (int i = 0; i < ICO.size(); i++) {
            // A side is one byte: 256 is written as 0.
            byte side = (byte) (int) ICO.get(i);
            file.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            file.putInt(images.get(i).length).putInt(offset);
            offset += images.get(i).length;
        }
        images.forEach(file::put);
        return file.array();
    }

    /** Every size that a Mac shows. */
    public static byte[] icns() {
        try {
            ByteArrayOutputStream images = new ByteArrayOutputStream();
            for (Entry entry : ICNS) {
                chunk(images, entry.type(), Png.encode(Logo.raster(entry.pixels(), MAC_MARGIN)));
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            chunk(file, "icns", images.toByteArray());
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) throws IOException {
        DataOutputStream file = new DataOutputStream(out);
        file.write(type.getBytes(StandardCharsets.US_ASCII));
        file.writeInt(ICNS_HEAD + content.length);
        file.write(content);
    }
}
