package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aDiskThatFillsUpLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("film.gif"), "old");
        IOException failure = assertThrows(
                IOException.class,
                () -> OutputFile.write(file, true, out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("No space left on device");
                }));
        assertEquals(file + " cannot be written: the disk is full", failure.getMessage());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("film.gif"), names());
    }

    @Test
    void whatIsCalledOffLeavesNothing() throws IOException {
        Path file = folder.resolve("film.gif");
        assertThrows(
                CancellationException.class,
                () -> OutputFile.write(file, false, out -> {
                    out.write(1);
                    throw new CancellationException();
                }));
        assertEquals(List.of(), names());
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyByForce() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "old");
        String message = assertThrows(
                        IllegalArgumentException.class, () -> OutputFile.write(file, false, out -> out.write('n')))
                .getMessage();
        assertTrue(message.endsWith("is there already; name another file, or add --force"), message);
        OutputFile.write(file, true, out -> out.write('n'));
        assertEquals("n", Files.readString(file));
    }

    @Test
    void aFolderThatIsMissingIsNamed() {
        Path file = folder.resolve("no").resolve("a.csv");
        String message = assertThrows(IOException.class, () -> OutputFile.require(file, false))
                .getMessage();
        assertEquals(
                file + " cannot be written: the folder " + folder.resolve("no") + " is not there; make it first",
                message);
        assertThrows(IllegalArgumentException.class, () -> OutputFile.require(folder, true));
    }
}
