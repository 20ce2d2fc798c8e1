package firstlayer.app;

import firstlayer.store.Reason;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** A file that is given out of the program: whole or not at all. */
final class OutputFile {

    /** What is in it. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    private OutputFile() {}

    /**
     * Whether it may be written, before work is done for it.
     *
     * @param force whether a file that is there may be replaced
     * @throws IllegalArgumentException where it may not
     * @throws IOException              where it cannot, in plain words
     */
    static void require(Path file, boolean force) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%s is a folder; name a file in it", file));
        }
        if (Files.exists(file) && !force) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is there already; name another file, or add --force", file));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.exists(folder)) {
            throw new IOException(String.format(
                    Locale.ROOT, "%s cannot be written: the folder %s is not there; make it first", file, folder));
        }
    }

    /**
     * Writes beside it, and moves that into its place. Where that fails nothing is left behind, and what was there stays.
     *
     * @param force whether a file that is there may be replaced
     * @throws IllegalArgumentException where it is there and may not
     * @throws IOException              where it cannot be written, in plain words
     */
    static void write(Path file, boolean force, Content content) throws IOException {
        require(file, force);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                content.write(out);
            }
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new IOException(
                    String.format(Locale.ROOT, "%s cannot be written: %s", file, Reason.of(failure)), failure);
        } finally {
            // Gone already where all went well.
            Files.deleteIfExists(fresh);
        }
    }
}
