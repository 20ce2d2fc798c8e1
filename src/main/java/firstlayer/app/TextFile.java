package firstlayer.app;

import firstlayer.store.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** A text that is given out of the program: whole or not at all. */
final class TextFile {

    private TextFile() {}

    /**
     * @param force whether a file that is there may be replaced
     * @throws IllegalArgumentException where it is there and may not
     * @throws IOException              where it cannot be written, in plain words
     */
    static void write(Path file, String text, boolean force) throws IOException {
        if (Files.exists(file) && !force) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is there already; name another file, or add --force", file));
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new IOException(
                    String.format(Locale.ROOT, "%s cannot be written: %s", file, Reason.of(failure)), failure);
        }
    }
}
