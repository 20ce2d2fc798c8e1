package firstlayer.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The order in which notes are best read is their author's; the order of the files stays. */
class PathTest {

    @TempDir
    private Path folder;

    private void write(String file, String front) throws IOException {
        Files.writeString(
                folder.resolve(file), String.format(Locale.ROOT, "---%nquestion: %s%n%s---%nWords.", file, front));
    }

    private Library read() {
        return new Notes(new TwoWidgets(), tex -> Optional.empty()).read(folder);
    }

    private static List<String> files(List<Note> notes) {
        return notes.stream().map(Note::file).toList();
    }

    @Test
    void thoseWithoutAPlaceComeLastInTheOrderOfTheirNames() throws IOException {
        write("01-a.md", "");
        write("02-b.md", "path: 2\n");
        write("03-c.md", "");
        write("04-d.md", "path: 1\n");
        Library library = read();
        assertEquals(List.of("01-a.md", "02-b.md", "03-c.md", "04-d.md"), files(library.notes()));
        assertEquals(List.of("04-d.md", "02-b.md", "01-a.md", "03-c.md"), files(Library.inOrder(library.notes())));
        assertEquals(List.of(), library.report());
    }

    @Test
    void aPlaceIsOneNumberOfOneNote() throws IOException {
        write("01-a.md", "path: 1\n");
        write("02-b.md", "path: 1\n");
        write("03-c.md", "path: first\n");
        assertEquals(
                List.of(
                        "02-b.md:1: path: 1 is the place of 01-a.md too; give each note a place of its own",
                        "03-c.md:3: path: first; write its place in the order you suggest, such as path: 3"),
                read().report().stream()
                        .map(line -> line.replace(folder + "/", ""))
                        .toList());
    }
}
