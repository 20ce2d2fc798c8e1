package firstlayer.app;

import firstlayer.store.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A note that has every form of the language once, with what it means, and a glossary: to begin one's own with. */
final class ExampleNote {

    static final String NOTE = "01-my-question.md";
    static final String GLOSSARY = "_glossary.md";

    private ExampleNote() {}

    /**
     * Writes them; what is there stays as it is.
     *
     * @param folder made where it is not there
     * @return what was written
     * @throws IllegalArgumentException where there is an example note already
     * @throws IOException              where something cannot be written, in plain words
     */
    static List<Path> write(Path folder) throws IOException {
        Path note = folder.resolve(NOTE);
        if (Files.exists(note)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is there already; rename it, or name another folder", note));
        }
        try {
            Files.createDirectories(folder);
            List<Path> written = new ArrayList<>();
            copy(NOTE, note);
            written.add(note);
            Path glossary = folder.resolve(GLOSSARY);
            if (!Files.exists(glossary)) {
                copy(GLOSSARY, glossary);
                written.add(glossary);
            }
            return List.copyOf(written);
        } catch (IOException failure) {
            throw new IOException(
                    String.format(Locale.ROOT, "%s cannot be written: %s", folder, Reason.of(failure)), failure);
        }
    }

    private static void copy(String name, Path file) throws IOException {
        try (InputStream text = ExampleNote.class.getResourceAsStream("/firstlayer/example/" + name)) {
            // Never in place of a file that came there meanwhile.
            Files.copy(text, file);
        }
    }
}
