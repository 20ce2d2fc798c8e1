package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.FolderAnswer;
import firstlayer.store.NoteKey;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A data folder on a share that went away: the window opens and works, says so, and loses nothing where the share comes back. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SilentDataFolderTest {

    private static final String SILENT = "The folder of your settings and answers does not answer: ";
    private static final NoteKey STOP = new NoteKey("elsewhere", "01.md#3");

    @TempDir
    private Path room;

    private final SilentDisk disk = new SilentDisk();
    private Path data;
    private OpenWindow open;

    private void open() throws IOException {
        Path notes = Files.createDirectory(room.resolve("notes"));
        OpenReview.note(notes, "01-first.md", "widget: neuron\n", "one", "two");
        data = Files.createDirectory(room.resolve("data"));
        SettingsStore before = new SettingsStore(data, message -> {});
        before.set(Settings.ZOOM, 140);
        before.set(Settings.REMARKS, STOP, "Ask them first.");
        before.save();
        disk.silence();
        open = OpenWindow.open(new Program(
                Catalog.all(),
                Optional.of(notes),
                disk.path(data),
                Optional.empty(),
                false,
                Clock.systemDefaultZone(),
                House.NONE));
    }

    @AfterEach
    void close() {
        disk.answer();
        if (open != null) {
            open.close();
        }
    }

    private String zoom() {
        return onFxThread(() -> open.scene().getRoot().lookupAll(".status-button").stream()
                .map(button -> ((Labeled) button).getText())
                .filter(words -> words.endsWith("%"))
                .findFirst()
                .orElseThrow());
    }

    private String kept() {
        return onFxThread(() -> ((Labeled) open.scene().lookup(".status-kept")).getText());
    }

    /** Asked before there is a window: a folder of notes that somebody named for it. */
    @Test
    void aFolderThatIsNamedForTheStartIsNotWaitedForEither() throws IOException {
        Path named = Files.createDirectory(room.resolve("named"));
        assertEquals(FolderAnswer.THERE, FolderAnswer.of(disk.path(named)));
        assertEquals(FolderAnswer.ABSENT, FolderAnswer.of(disk.path(room.resolve("other"))));
        disk.silence();
        FolderAnswer silent = FolderAnswer.of(disk.path(named));
        assertEquals(
                Optional.of("the folder 'Z:\\notes' does not answer; name one that does"),
                silent.objection("Z:\\notes"));
    }

    @Test
    void theWindowOpensWithoutItAndTakesWhatComesLate() throws IOException {
        open();
        open.until("it is said", () -> open.message().contains(SILENT + data));
        assertEquals("100 %", zoom());
        onFxThread(() -> {
            open.one(".note-pane").requestFocus();
            return null;
        });
        new Hands(open).press(KeyCode.DIGIT1);
        assertEquals("keeping …", kept());
        assertFalse(Files.exists(data.resolve("study.jsonl")));

        disk.answer();
        open.until("what was remembered holds", () -> zoom().equals("140 %"));
        open.until("what was done is kept", () -> kept().equals("kept"));
        open.until("it is said that all is well", () -> !open.message().contains("does not answer"));
        assertTrue(open.message().contains("has answered: " + data), open.message());
        assertEquals(1, Files.readAllLines(data.resolve("study.jsonl")).size());
        assertFalse(disk.askers().contains("JavaFX Application Thread"), disk.askers()::toString);

        open.close();
        SettingsStore after = new SettingsStore(data, message -> {});
        assertEquals(140, after.get(Settings.ZOOM));
        assertEquals("Ask them first.", after.get(Settings.REMARKS, STOP));
    }
}
