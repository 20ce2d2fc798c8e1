package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder is looked at for what it shows, and the more rarely the longer a look takes. */
class NotesFolderTest {

    @TempDir
    private Path folder;

    private String fingerprint() {
        return new NotesFolder(folder, false).fingerprint();
    }

    @Test
    void onlyNotesAndImagesAreLookedAt() throws IOException {
        Files.writeString(folder.resolve("01.md"), "a");
        String before = fingerprint();
        Files.writeString(folder.resolve("data.csv"), "1");
        assertEquals(before, fingerprint());
        Files.writeString(folder.resolve("fig.PNG"), "1");
        String withImage = fingerprint();
        assertNotEquals(before, withImage);
        Files.writeString(folder.resolve("01.md"), "ab");
        assertNotEquals(withImage, fingerprint());
    }

    /** Milliseconds of a look; a folder of 20,000 files took 124. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 8, 124, 350})
    void lookingTakesAtMostTwoPercentOfACore(long millis) {
        long pause = NotesFolder.pause(millis * 1_000_000);
        assertTrue(millis <= 0.02 * (millis + pause), millis + " ms, then " + pause);
        assertTrue(pause >= 400 && pause <= 20_000, pause + " ms");
    }
}
