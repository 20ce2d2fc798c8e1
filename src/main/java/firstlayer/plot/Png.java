package firstlayer.plot;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes a raster as a PNG file: 8-bit RGB, with alpha where any pixel lets through what is behind it, no filter.
 *
 * @see <a href="https://www.w3.org/TR/png/">Portable Network Graphics specification, W3C</a>
 */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private static final int RGB = 2;
    private static final int RGBA = 6;

    private Png() {}

    static byte[] encode(Raster raster) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream file = new DataOutputStream(bytes);
            file.write(SIGNATURE);
            boolean clear = Arrays.stream(raster.argb()).anyMatch(argb -> argb >>> 24 < 0xff);
            chunk(file, "IHDR", header(raster, clear));
            chunk(file, "IDAT", pixels(raster, clear));
            chunk(file, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] header(Raster raster, boolean clear) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        header.writeInt(raster.columns());
        header.writeInt(raster.rows());
        header.write(new byte[] {8, (byte) (clear ? RGBA : RGB), 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] pixels(Raster raster, boolean clear) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
            for (int row = 0; row < raster.rows(); row++) {
                deflater.write(0);
                for (int column = 0; column < raster.columns(); column++) {
                    int argb = raster.argb()[row * raster.columns() + column];
                    deflater.write(argb >> 16);
                    deflater.write(argb >> 8);
                    deflater.write(argb);
                    if (clear) {
                        deflater.write(argb >>> 24);
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream file, String name, byte[] data) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        file.writeInt(data.length);
        file.write(type);
        file.write(data);
        file.writeInt((int) sum.getValue());
    }
}
