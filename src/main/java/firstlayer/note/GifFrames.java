package firstlayer.note;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * How many pictures a GIF holds, counted without decoding them: a few kilobytes may hold hundreds, each as large as the screen
 * the file begins with (GIF89a specification, sections 17 to 27).
 */
final class GifFrames {

    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int HEADER = 6;
    private static final int TABLE_FLAG = 0x80;

    private GifFrames() {}

    /** As many as there are before the file's end, or before what is no GIF. */
    static int count(DataInputStream in) throws IOException {
        int frames = 0;
        try {
            in.skipNBytes(HEADER + 4);
            skipTable(in, in.readUnsignedByte(), 2);
            for (int block = in.read(); block == IMAGE || block == EXTENSION; block = in.read()) {
                if (block == IMAGE) {
                    frames++;
                    in.skipNBytes(8);
                    // After the colours stands the size of the codes.
                    skipTable(in, in.readUnsignedByte(), 1);
                } else {
                    in.skipNBytes(1);
                }
                for (int length = in.readUnsignedByte(); length > 0; length = in.readUnsignedByte()) {
                    in.skipNBytes(length);
                }
            }
            return frames;
        } catch (EOFException cut) {
            return frames;
        }
    }

    private static void skipTable(DataInputStream in, int flags, int more) throws IOException {
        int colours = (flags & TABLE_FLAG) == 0 ? 0 : 3 << (flags & 7) + 1;
        in.skipNBytes(colours + more);
    }
}
