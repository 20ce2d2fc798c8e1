package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.FolderAnswer;
import firstlayer.store.NoteKey;
import firstlayer.store.Settings;
import firstlayer.store.SettingsStore;
import firstlayer.store.StudyLog;
import firstlayer.study.Event;
import firstlayer.study.Fact.Answered;
import firstlayer.study.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
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

    /** A copy for a stick that went away: what is answered meanwhile is kept all the same. */
    @Test
    void aLogThatIsCopiedToASilentDiskIsWrittenOn() throws Exception {
        BlockingQueue<Event> kept = new LinkedBlockingQueue<>();
        BlockingQueue<String> said = new LinkedBlockingQueue<>();
        StudyLog log = new StudyLog(room.resolve("data"), task -> task, news -> kept.addAll(news.kept()));
        Event first = answered("first");
        log.append(first);
        assertEquals(first, kept.take());
        disk.silence();
        Path copy = room.resolve("copy.jsonl");
        log.export(disk.path(copy), said::add);
        Event second = answered("second");
        log.append(second);
        assertEquals(second, kept.take());
        assertEquals(List.of(), List.copyOf(said));
        disk.answer();
        assertEquals("The study log was copied to " + copy + ".", said.take());
        assertTrue(Files.readString(copy).contains("\"first\""));
        assertEquals("", log.close(Duration.ofSeconds(60)));
    }

    private static Event answered(String id) {
        return new Event(
                id,
                OffsetDateTime.parse("2026-11-25T21:04:05.123+01:00"),
                Subject.note("built-in", "01-neuron.md").item("z", "hash"),
                new Answered(1, true, Optional.empty(), 1));
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
