package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file opens in the system's program for it, or it is said where it is. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class EditorTest {

    @TempDir
    private Path folder;

    private List<String> said(List<List<String>> commands, Path file) throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        new Editor(commands, said::add).open(file).get(30, TimeUnit.SECONDS);
        return said;
    }

    @Test
    void theFileIsPassedAsOneArgumentWhateverItsName() throws Exception {
        Path file = folder.resolve("a b; 'c' $(d).md");
        assertEquals(List.of(), said(List.of(List.of("no-such-program-anywhere"), List.of("touch")), file));
        assertEquals(true, file.toFile().exists());
    }

    @Test
    void thatThereIsNoneIsSaidWithTheFile() throws Exception {
        Path file = folder.resolve("a.md");
        assertEquals(
                List.of("No program could be opened for " + file + "; open it in an editor of yours."),
                said(List.of(List.of("no-such-program-anywhere"), List.of("false")), file));
    }
}
