package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reader is told where settings cannot be written. */
class UnsavedTest {

    @TempDir
    private Path folder;

    private final List<String> messages = new ArrayList<>();

    @Test
    void aTroubleIsReportedOnceAndItsEndToo() throws IOException {
        Path data = folder.resolve("data");
        Files.writeString(data, "no folder");
        SettingsStore store = new SettingsStore(data, messages::add);
        for (int zoom = 110; zoom < 150; zoom += 10) {
            store.set(Settings.ZOOM, zoom);
            store.save();
        }
        assertEquals(140, store.get(Settings.ZOOM), "the window works on");
        assertEquals(1, messages.size(), messages::toString);
        assertEquals(
                String.format(
                        Locale.ROOT,
                        "Settings are not saved: %s is a file and not a folder. They are kept while the window is open.",
                        data),
                messages.get(0));
        Files.delete(data);
        store.save();
        assertEquals("", messages.get(1), "it is over");
        assertEquals(140, new SettingsStore(data, messages::add).get(Settings.ZOOM));
        assertEquals(2, messages.size(), messages::toString);
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(new FileSystemException("a", null, "No space left on device"), "the disk is full"),
                Arguments.of(new IOException("No space left on device"), "the disk is full"),
                Arguments.of(
                        new FileSystemException("a", null, "Read-only file system"), "the disk of a can only be read"),
                Arguments.of(new AccessDeniedException("a"), "there is no permission to write a"),
                Arguments.of(new NoSuchFileException("a"), "a is not there"),
                Arguments.of(
                        new FileSystemException("a", null, "Not a directory"), "a lies in a file and not in a folder"),
                Arguments.of(new IOException(), "the system does not say why the file cannot be used"));
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void aReasonIsSaidInPlainWords(IOException failure, String words) {
        assertEquals(words, Reason.of(failure));
        assertTrue(!words.contains("Exception") && !words.contains("null"));
    }
}
