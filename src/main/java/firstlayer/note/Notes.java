package firstlayer.note;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads notes; whatever is wrong with one is listed, and the others open. */
public final class Notes {

    private static final int MOST_BYTES = 1_000_000;

    private final NoteReader reader;

    /**
     * @param names    the widgets and numbers notes may speak of
     * @param formulas what is wrong with a formula's TeX ("what is wrong; what would be right"), if anything
     */
    public Notes(Names names, Function<String, Optional<String>> formulas) {
        this.reader = new NoteReader(names, formulas);
    }

    /** Every {@code .md} file of a folder, in the order of their names. A folder that cannot be read is a problem of the library. */
    public Library read(Path folder) {
        List<Note> notes = new ArrayList<>();
        List<Note> pages = new ArrayList<>();
        Problems problems = new Problems(folder.toString());
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.md")) {
            List<Path> sorted = new ArrayList<>();
            files.forEach(sorted::add);
            sorted.sort(Comparator.comparing(Notes::name));
            for (Path file : sorted) {
                (isPage(name(file)) ? pages : notes).add(read(folder, file));
            }
            if (notes.isEmpty()) {
                problems.add(1, "no notes in this folder", "put Markdown files there, such as 01-neuron.md");
            }
        } catch (IOException missing) {
            problems.add(1, "this folder cannot be read", "choose a folder with notes in it");
        }
        return new Library(folder, notes, pages, problems.list());
    }

    /** One text without a folder: its images are refused. */
    public Note read(String file, String text) {
        return reader.read(file, text, Optional.empty());
    }

    /** Whether a file is no question, by its name. */
    static boolean isPage(String file) {
        return file.startsWith("_");
    }

    private Note read(Path folder, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return reader.broken(name(file), "more than 1 MB", "split the note");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return reader.read(name(file), text.startsWith("\uFEFF") ? text.substring(1) : text, Optional.of(folder));
        } catch (CharacterCodingException encoded) {
            return reader.broken(name(file), "not UTF-8", "save the file as UTF-8");
        } catch (IOException unreadable) {
            return reader.broken(name(file), "the file cannot be read", "check that it is a file and may be read");
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
