package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.Settings.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings on a disk that answers when the test lets it: what was changed meanwhile and what was there are both kept. */
class LateSettingsTest {

    private static final NoteKey RATE = new NoteKey("built-in", "02-learning-rate.md");
    private static final NoteKey LOSS = new NoteKey("built-in", "04-loss.md");

    @TempDir
    private Path folder;

    private final Queue<Runnable> disk = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final List<String> messages = new ArrayList<>();
    private int taken;

    @BeforeEach
    void rememberSomething() {
        SettingsStore before = read();
        before.set(Settings.THEME, Theme.DARK);
        before.set(Settings.ZOOM, 140);
        before.set(Settings.REMARKS, RATE, "there");
        before.save();
    }

    private SettingsStore read() {
        return new SettingsStore(folder, messages::add);
    }

    private SettingsStore late() {
        SettingsStore late = new SettingsStore(folder, messages::add, disk::add, Duration.ZERO);
        late.takeLate(window::add, () -> taken++);
        assertTrue(late.isLate());
        assertEquals(100, late.get(Settings.ZOOM));
        late.set(Settings.ZOOM, 120);
        late.set(Settings.REMARKS, RATE, "here");
        late.set(Settings.REMARKS, LOSS, "new");
        return late;
    }

    private static void assertBoth(SettingsStore store) {
        assertEquals(Theme.DARK, store.get(Settings.THEME));
        assertEquals(120, store.get(Settings.ZOOM), "what was changed last");
        assertEquals("there\nhere", store.get(Settings.REMARKS, RATE));
        assertEquals("new", store.get(Settings.REMARKS, LOSS));
    }

    private static void answer(Queue<Runnable> thread) {
        while (!thread.isEmpty()) {
            thread.remove().run();
        }
    }

    @Test
    void whatComesLateIsTakenAndWhatWasChangedStays() {
        SettingsStore late = late();
        answer(disk);
        assertFalse(late.isLate());
        assertEquals(0, taken, "nothing changes but where settings are changed");
        assertEquals(Theme.SYSTEM, late.get(Settings.THEME));
        answer(window);
        assertEquals(1, taken);
        assertBoth(late);
        late.save();
        assertBoth(read());
        assertEquals(
                List.of(), messages.stream().filter(said -> !said.isEmpty()).toList());
    }

    @Test
    void whatIsSavedBeforeItIsTakenIsNotSavedTwice() {
        SettingsStore late = late();
        answer(disk);
        late.save();
        assertBoth(read());
        answer(window);
        assertBoth(late);
        late.save();
        assertBoth(read());
    }

    /** Two windows on a disk that comes back: the later one takes nothing from the other. */
    @Test
    void anotherWindowsChangesStay() {
        SettingsStore late = late();
        answer(disk);
        SettingsStore other = read();
        other.set(Settings.THEME, Theme.LIGHT);
        other.save();
        answer(window);
        late.save();
        assertEquals(Theme.LIGHT, read().get(Settings.THEME));
    }

    @Test
    void aDiskThatAnswersIsNotTakenLate() {
        SettingsStore prompt = read();
        assertFalse(prompt.isLate());
        prompt.takeLate(Runnable::run, () -> taken++);
        assertEquals(0, taken);
        assertEquals(140, prompt.get(Settings.ZOOM));
    }
}
