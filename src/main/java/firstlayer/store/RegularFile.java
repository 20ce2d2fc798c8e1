package firstlayer.store;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;

/** Keeps from opening what would never answer: a pipe waits for somebody at its other end; and from reading what no memory holds. */
final class RegularFile {

    private static final int MOST_MEGABYTES = 64;
    private static final long MEGABYTE = 1 << 20;

    private RegularFile() {}

    /**
     * A file that is to be opened as it is, or where a link leads.
     *
     * @throws IOException where a pipe or a device is there
     */
    static Path check(Path file) throws IOException {
        return require(file);
    }

    /**
     * All of a file that is read whole.
     *
     * @throws IOException where a pipe or a device is there, or what nobody has written by hand or in this program
     */
    static byte[] read(Path file) throws IOException {
        if (Files.size(check(file)) > MOST_MEGABYTES * MEGABYTE) {
            throw new FileSystemException(
                    file.toString(), null, String.format(Locale.ROOT, "it is larger than %d MB", MOST_MEGABYTES));
        }
        return Files.readAllBytes(file);
    }

    /**
     * A file that is to be written anew.
     *
     * @throws IOException where a pipe or a device has its name
     */
    static Path checkFresh(Path file) throws IOException {
        return require(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static Path require(Path file, LinkOption... links) throws IOException {
        try {
            if (Files.readAttributes(file, BasicFileAttributes.class, links).isOther()) {
                throw new FileSystemException(
                        file.toString(), null, file.getFileName() + " is a pipe or a device and no file");
            }
        } catch (NoSuchFileException free) {
            // Nothing there cannot keep anybody waiting.
        }
        return file;
    }
}
