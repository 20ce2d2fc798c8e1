package firstlayer.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A text that is given out of the program: whole or not at all. */
final class TextFile {

    private TextFile() {}

    /**
     * @param force whether a file that is there may be replaced
     * @throws IllegalArgumentException where it is there and may not
     * @throws IOException              where it cannot be written, in plain words
     */
    static void write(Path file, String text, boolean force) throws IOException {
        OutputFile.write(file, force, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
