package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.Settings.Frame;
import firstlayer.store.Settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {

    private static final NoteKey RATE = new NoteKey("built-in", "02-learning-rate.md");

    @TempDir
    private Path folder;

    private final List<String> messages = new ArrayList<>();

    private SettingsStore open() {
        return new SettingsStore(folder, messages::add);
    }

    private void save(int zoom) {
        SettingsStore store = open();
        store.change(s -> s.withZoom(zoom));
        store.save();
    }

    @Test
    void everythingIsRememberedAsItWasLeft() {
        SettingsStore store = open();
        store.change(s -> s.with(Theme.DARK)
                .withZoom(150)
                .withQuestion("02-learning-rate.md")
                .withValues(RATE, "rate=1.9")
                .withMore(RATE, true)
                .with(new Frame(1, 2, 1366, 768, false)));
        store.save();
        assertEquals(store.now(), open().now());
        assertEquals(List.of(), messages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ not json", "null", "", "[1, 2]"})
    void aBrokenFileIsSetAsideAndThePreviousOneUsed(String broken) throws IOException {
        save(150);
        save(200);
        Files.writeString(folder.resolve("settings.json"), broken);
        assertEquals(150, open().now().zoom());
        assertTrue(Files.exists(folder.resolve("settings.json.broken")));
        assertEquals(1, messages.size());
        assertTrue(messages.get(0).contains("was set aside"), messages::toString);
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndCostsNothingElse() throws IOException {
        Files.writeString(folder.resolve("file"), "no folder");
        SettingsStore store = new SettingsStore(folder.resolve("file"), messages::add);
        store.change(s -> s.withZoom(120));
        store.save();
        assertEquals(120, store.now().zoom());
        assertTrue(messages.stream().anyMatch(m -> m.startsWith("Settings are not saved")), messages::toString);
    }

    @Test
    void aFileFromAnotherTimeKeepsWhatIsKnown() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"zoom\": 9000, \"colour\": \"mauve\"}");
        assertEquals(Settings.LARGEST_ZOOM, open().now().zoom());
        assertEquals(Theme.SYSTEM, open().now().theme());
    }

    @Test
    void twoFoldersEachRememberTheirNoteOfOneName() {
        NoteKey mine = new NoteKey("/home/me/notes", RATE.file());
        SettingsStore store = open();
        store.change(s -> s.withValues(RATE, "rate=1.9").withMore(RATE, true).withValues(mine, "rate=0.5"));
        assertEquals("rate=1.9", store.now().values(RATE));
        assertEquals("rate=0.5", store.now().values(mine));
        assertFalse(store.now().more(mine));
    }

    @Test
    void whatAnOlderVersionKeptByNameBelongsToTheFirstFolderThatTakesIt() throws IOException {
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"values\": {\"02-learning-rate.md\": \"rate=1.9\"}, \"more\": {\"02-learning-rate.md\": true}}");
        SettingsStore store = open();
        assertEquals("rate=1.9", store.now().values(RATE));
        assertTrue(store.now().more(RATE));
        store.change(s -> s.withValues(RATE, "rate=1.9&steps=1").withMore(RATE, true));
        store.save();
        NoteKey other = new NoteKey("/home/me/notes", RATE.file());
        assertEquals("rate=1.9&steps=1", open().now().values(RATE));
        assertEquals("", open().now().values(other));
        assertFalse(open().now().more(other));
    }
}
