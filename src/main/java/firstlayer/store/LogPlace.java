package firstlayer.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Objects;

/**
 * How far a file has been read, and by what it is known again: one that was put in its place, or changed before that point, is
 * another file.
 *
 * @param key   the system's own name of the file; null where it has none
 * @param read  bytes up to the end of the last whole line
 * @param bytes the last ones of them
 */
record LogPlace(Object key, long read, byte[] bytes) {

    /** In no file. */
    static final LogPlace NOWHERE = begin(new Object());

    // The end of a line is often that of another one: most whole lines, and with them their ids, are shorter than this.
    private static final int MOST_BYTES = 4096;

    /** What is cheap to ask: where none of it changes, nothing was written. */
    record Look(Object key, long size, FileTime changed) {

        static Look at(Path file) throws IOException {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Look(now.fileKey(), now.size(), now.lastModifiedTime());
        }
    }

    static LogPlace begin(Object key) {
        return new LogPlace(key, 0, new byte[0]);
    }

    /** Further on in the same file. */
    LogPlace at(FileChannel channel, long further) throws IOException {
        int count = (int) Math.min(MOST_BYTES, further);
        return new LogPlace(key, further, bytes(channel, further - count, count));
    }

    boolean isIn(FileChannel channel, Object key) throws IOException {
        return Objects.equals(this.key, key)
                && channel.size() >= read
                && Arrays.equals(bytes, bytes(channel, read - bytes.length, bytes.length));
    }

    private static byte[] bytes(FileChannel channel, long from, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        int more = 1;
        while (buffer.hasRemaining() && more > 0) {
            more = channel.read(buffer, from + buffer.position());
        }
        return Arrays.copyOf(buffer.array(), buffer.position());
    }
}
