package firstlayer.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes at the end of a file. */
interface Appender {

    /** The disk; what is appended is on it when the call returns. */
    Appender DISK = (file, lines) -> {
        boolean fresh = Files.notExists(file);
        try (FileChannel channel = FileChannel.open(
                RegularFile.check(file),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND)) {
            for (ByteBuffer left = ByteBuffer.wrap(lines); left.hasRemaining(); ) {
                channel.write(left);
            }
            channel.force(true);
        }
        if (fresh) {
            forceNameOf(file);
        }
    };

    void append(Path file, byte[] lines) throws IOException;

    // That a file is there is written in its folder. Not every system lets one see to it.
    private static void forceNameOf(Path file) {
        try (FileChannel folder = FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException unknown) {
            // The system does it by itself, later.
        }
    }
}
