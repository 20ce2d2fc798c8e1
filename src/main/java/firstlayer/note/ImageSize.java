package firstlayer.note;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Width and height as an image file states them in its first bytes, so that a giant is refused before it is decoded.
 *
 * @param width  in pixels
 * @param height in pixels
 */
record ImageSize(int width, int height) {

    private static final int PNG = 0x89504E47;
    private static final int GIF = 0x47494638;
    private static final int JPEG = 0xFFD8;
    private static final int BMP = 0x424D;

    /** Empty for a file that is none of PNG, JPEG, GIF and BMP, or too short to be one. */
    static Optional<ImageSize> of(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.mark(4);
            int magic = in.readInt();
            if (magic == PNG) {
                in.skipNBytes(12);
                return size(in.readInt(), in.readInt());
            }
            if (magic == GIF) {
                in.skipNBytes(2);
                return size(littleShort(in), littleShort(in));
            }
            if (magic >>> 16 == BMP) {
                in.skipNBytes(14);
                return size(Integer.reverseBytes(in.readInt()), Math.abs(Integer.reverseBytes(in.readInt())));
            }
            if (magic >>> 16 == JPEG) {
                in.reset();
                in.skipNBytes(2);
                return jpeg(in);
            }
            return Optional.empty();
        } catch (EOFException cut) {
            return Optional.empty();
        }
    }

    /** How many pictures a file holds: more than one only in a GIF that moves. */
    static int frames(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.mark(4);
            boolean gif = in.readInt() == GIF;
            in.reset();
            return gif ? Math.max(1, GifFrames.count(in)) : 1;
        }
    }

    /** Walks over a JPEG's segments to its frame header, marker C0…CF without C4, C8 and CC (ITU-T T.81, table B.1). */
    private static Optional<ImageSize> jpeg(DataInputStream in) throws IOException {
        while (in.readUnsignedByte() == 0xFF) {
            int marker = in.readUnsignedByte();
            while (marker == 0xFF) {
                marker = in.readUnsignedByte();
            }
            int length = in.readUnsignedShort();
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                in.skipNBytes(1);
                int height = in.readUnsignedShort();
                return size(in.readUnsignedShort(), height);
            }
            in.skipNBytes(Math.max(0, length - 2));
        }
        return Optional.empty();
    }

    private static int littleShort(DataInputStream in) throws IOException {
        return in.readUnsignedByte() | in.readUnsignedByte() << 8;
    }

    private static Optional<ImageSize> size(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
    }
}
