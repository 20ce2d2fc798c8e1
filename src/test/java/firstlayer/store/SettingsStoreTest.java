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
    private static final NoteKey LOSS = new NoteKey("built-in", "04-loss.md");
    private static final NoteKey MINE = new NoteKey("/home/me/notes", RATE.file());

    @TempDir
    private Path folder;

    private final List<String> messages = new ArrayList<>();

    private SettingsStore open() {
        return new SettingsStore(folder, messages::add);
    }

    private Path file() {
        return folder.resolve("settings.json");
    }

    private void save(int zoom) {
        SettingsStore store = open();
        store.set(Settings.ZOOM, zoom);
        store.save();
    }

    private void write(String json) throws IOException {
        Files.writeString(file(), json);
    }

    @Test
    void everythingIsRememberedAsItWasLeft() {
        SettingsStore store = open();
        Frame frame = new Frame(1, 2, 1366, 768, false);
        Settings.Dividers dividers = new Settings.Dividers(0.2, 0.5);
        store.set(Settings.THEME, Theme.DARK);
        store.set(Settings.ZOOM, 150);
        store.set(Settings.QUESTION, "02-learning-rate.md");
        store.set(Settings.NOTES, "/home/me/notes");
        store.set(Settings.VALUES, RATE, "rate=1.9");
        store.set(Settings.MORE, RATE, true);
        store.set(Settings.FRAME, frame);
        store.set(Settings.DIVIDERS, dividers);
        store.save();
        SettingsStore again = open();
        assertEquals(Theme.DARK, again.get(Settings.THEME));
        assertEquals(150, again.get(Settings.ZOOM));
        assertEquals("02-learning-rate.md", again.get(Settings.QUESTION));
        assertEquals("/home/me/notes", again.get(Settings.NOTES));
        assertEquals("rate=1.9", again.get(Settings.VALUES, RATE));
        assertTrue(again.get(Settings.MORE, RATE));
        assertEquals(frame, again.get(Settings.FRAME));
        assertEquals(dividers, again.get(Settings.DIVIDERS));
        assertEquals(List.of(), messages.stream().filter(m -> !m.isEmpty()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ not json", "null", "", "[1, 2]"})
    void aBrokenFileIsSetAsideAndThePreviousOneUsed(String broken) throws IOException {
        save(150);
        save(200);
        write(broken);
        assertEquals(150, open().get(Settings.ZOOM));
        assertTrue(Files.exists(folder.resolve("settings.json.broken")));
        assertEquals(1, messages.size());
        assertTrue(messages.get(0).contains("was set aside"), messages::toString);
    }

    @Test
    void aFileFromAnotherTimeKeepsWhatIsKnown() throws IOException {
        write("{\"zoom\": 9000, \"colour\": \"mauve\"}");
        assertEquals(Settings.LARGEST_ZOOM, open().get(Settings.ZOOM));
        assertEquals(Theme.SYSTEM, open().get(Settings.THEME));
    }

    @Test
    void whatThisVersionDoesNotKnowIsWrittenBackAsItWas() throws IOException {
        write("{\"colour\": {\"name\": \"mauve\"}, \"theme\": \"SEPIA\", \"zoom\": 120}");
        SettingsStore store = open();
        assertEquals(Theme.SYSTEM, store.get(Settings.THEME), "costs only itself");
        assertEquals(120, store.get(Settings.ZOOM));
        store.set(Settings.ZOOM, 130);
        store.save();
        String written = Files.readString(file());
        assertTrue(written.contains("mauve") && written.contains("SEPIA") && written.contains("130"), written);
        assertEquals(List.of(), messages.stream().filter(m -> !m.isEmpty()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\": 0, \"y\": 0, \"width\": 0, \"height\": 0}",
                "{\"x\": 0, \"y\": 0, \"width\": \"NaN\", \"height\": 768}",
                "{\"x\": 0, \"y\": 0, \"width\": 1e9, \"height\": 1e9}",
                "{\"x\": 1e300, \"y\": 0, \"width\": 1366, \"height\": 768}",
                "{\"x\": 0, \"y\": 0, \"width\": -1366, \"height\": 768}",
                "[]",
                "null"
            })
    void aFrameThatCannotBeIsTheFirstDays(String frame) throws IOException {
        write("{\"frame\": " + frame + "}");
        assertEquals(Frame.INITIAL, open().get(Settings.FRAME));
    }

    @Test
    void twoWindowsOnOneFolderKeepWhatEachOfThemChanged() {
        SettingsStore one = open();
        SettingsStore other = open();
        one.set(Settings.VALUES, RATE, "rate=1.9");
        other.set(Settings.VALUES, LOSS, "c=1");
        other.set(Settings.ZOOM, 150);
        // Pages that were only looked at change nothing.
        one.set(Settings.VALUES, LOSS, "");
        one.set(Settings.ZOOM, 100);
        one.save();
        other.save();
        one.set(Settings.THEME, Theme.DARK);
        one.save();
        SettingsStore next = open();
        assertEquals("rate=1.9", next.get(Settings.VALUES, RATE));
        assertEquals("c=1", next.get(Settings.VALUES, LOSS));
        assertEquals(150, next.get(Settings.ZOOM));
        assertEquals(Theme.DARK, next.get(Settings.THEME));
    }

    @Test
    void twoWindowsThatRemarkOnOneStopLoseNoWord() {
        NoteKey stop = new NoteKey("built-in", "02-learning-rate.md#twins");
        SettingsStore one = open();
        SettingsStore two = open();
        one.set(Settings.REMARKS, stop, "ask the last row");
        one.save();
        two.set(Settings.REMARKS, stop, "wait a minute");
        two.save();
        assertEquals("ask the last row\nwait a minute", open().get(Settings.REMARKS, stop));
        two.set(Settings.REMARKS, stop, "wait two minutes");
        two.save();
        assertEquals("ask the last row\nwait two minutes", open().get(Settings.REMARKS, stop));
    }

    @Test
    void aHundredSavesOfTwoWindowsAtOnceLoseNothing() throws InterruptedException {
        List<Thread> windows = List.of(new Thread(() -> saveFifty("one")), new Thread(() -> saveFifty("two")));
        windows.forEach(Thread::start);
        for (Thread window : windows) {
            window.join();
        }
        SettingsStore next = open();
        for (int i = 0; i < 50; i++) {
            assertEquals("a=" + i, next.get(Settings.VALUES, new NoteKey("one", i + ".md")));
            assertEquals("a=" + i, next.get(Settings.VALUES, new NoteKey("two", i + ".md")));
        }
    }

    private void saveFifty(String window) {
        SettingsStore store = new SettingsStore(folder, message -> {});
        for (int i = 0; i < 50; i++) {
            store.set(Settings.VALUES, new NoteKey(window, i + ".md"), "a=" + i);
            store.save();
        }
    }

    @Test
    void aLinkedFileIsWrittenWhereItLeads() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere")).resolve("mine.json");
        Files.writeString(elsewhere, "{\"zoom\": 120}");
        Files.createSymbolicLink(file(), Path.of("elsewhere", "mine.json"));
        save(150);
        assertTrue(Files.isSymbolicLink(file()));
        assertTrue(Files.readString(elsewhere).contains("150"), () -> elsewhere + " is the file");
        assertEquals(150, open().get(Settings.ZOOM));
    }

    @Test
    void twoFoldersEachRememberTheirNoteOfOneName() {
        SettingsStore store = open();
        store.set(Settings.VALUES, RATE, "rate=1.9");
        store.set(Settings.MORE, RATE, true);
        store.set(Settings.VALUES, MINE, "rate=0.5");
        assertEquals("rate=1.9", store.get(Settings.VALUES, RATE));
        assertEquals("rate=0.5", store.get(Settings.VALUES, MINE));
        assertFalse(store.get(Settings.MORE, MINE));
    }

    @Test
    void whatAnOlderVersionKeptByNameBelongsToTheFirstFolderThatTakesIt() throws IOException {
        write("{\"values\": {\"02-learning-rate.md\": \"rate=1.9\"}, \"more\": {\"02-learning-rate.md\": true}}");
        SettingsStore store = open();
        assertEquals("rate=1.9", store.get(Settings.VALUES, RATE));
        assertTrue(store.get(Settings.MORE, RATE));
        store.set(Settings.VALUES, RATE, "rate=1.9&steps=1");
        store.set(Settings.MORE, RATE, true);
        store.save();
        assertEquals("rate=1.9&steps=1", open().get(Settings.VALUES, RATE));
        assertEquals("", open().get(Settings.VALUES, MINE));
        assertFalse(open().get(Settings.MORE, MINE));
    }

    @Test
    void theFileSaysItsVersion() throws IOException {
        save(150);
        assertTrue(Files.readString(file()).contains("\"version\" : 1"), "for those that come after");
        write("{\"version\": 1, \"zoom\": 120}");
        save(130);
        assertEquals(130, open().get(Settings.ZOOM));
        assertEquals(List.of(), messages.stream().filter(m -> !m.isEmpty()).toList());
    }

    @Test
    void aFileOfANewerVersionIsUsedAndNeverOverwritten() throws IOException {
        String newer = "{\"version\": 2, \"zoom\": 120, \"theme\": {\"at\": \"night\"}}";
        write(newer);
        SettingsStore store = open();
        assertEquals(120, store.get(Settings.ZOOM), "what is understood");
        assertEquals(Theme.SYSTEM, store.get(Settings.THEME));
        store.set(Settings.ZOOM, 150);
        store.save();
        store.save();
        assertEquals(150, store.get(Settings.ZOOM), "the window works on");
        assertEquals(newer, Files.readString(file()));
        assertEquals(1, messages.size(), messages::toString);
        assertTrue(messages.get(0).startsWith("settings.json was written by a newer version"), messages::toString);
    }

    @Test
    void aFileThatBecomesNewerWhileTheWindowIsOpenIsNotOverwrittenEither() throws IOException {
        SettingsStore store = open();
        store.set(Settings.ZOOM, 150);
        store.save();
        String newer = "{\"version\": 2}";
        write(newer);
        store.set(Settings.ZOOM, 160);
        store.save();
        assertEquals(newer, Files.readString(file()));
        assertTrue(messages.get(messages.size() - 1).startsWith("settings.json was written by a newer version"));
        write("{\"version\": 1}");
        store.save();
        assertEquals(160, open().get(Settings.ZOOM), "what waited");
        assertEquals("", messages.get(messages.size() - 1), "it is over");
    }
}
