package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import firstlayer.study.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipes that stand where files should be: opening one would wait for ever, and so would the window. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class PipesTest {

    private static final String NO_FILE = " is a pipe or a device and no file";

    @TempDir
    private Path data;

    private final List<String> messages = new ArrayList<>();

    private void pipe(String name) throws InterruptedException {
        try {
            assumeTrue(new ProcessBuilder("mkfifo", data.resolve(name).toString())
                            .start()
                            .waitFor()
                    == 0);
        } catch (IOException otherSystem) {
            Assumptions.abort("no pipes in folders here");
        }
    }

    private int zoom() {
        return new SettingsStore(data, messages::add).get(Settings.ZOOM);
    }

    private void save(int zoom) {
        SettingsStore settings = new SettingsStore(data, messages::add);
        settings.set(Settings.ZOOM, zoom);
        settings.save();
    }

    @Test
    void settingsThatAreAPipeAreSetAside() throws Exception {
        pipe("settings.json");
        save(140);
        assertEquals(
                List.of("settings.json could not be read; it was set aside as settings.json.broken."),
                messages.stream().filter(said -> !said.isEmpty()).toList());
        assertEquals(140, zoom());
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "lock"})
    void settingsAreNotWrittenIntoAPipe(String step) throws Exception {
        save(120);
        Files.deleteIfExists(data.resolve("settings.json." + step));
        pipe("settings.json." + step);
        save(140);
        assertEquals(
                "Settings are not saved: settings.json." + step + NO_FILE + ". They are kept while the window is open.",
                messages.get(messages.size() - 1));
        assertEquals(120, zoom());
        Files.delete(data.resolve("settings.json." + step));
        save(140);
        assertEquals(140, zoom());
    }

    @Test
    void aCopyBeforeThatIsAPipeGivesWay() throws Exception {
        pipe("settings.json.previous");
        assertEquals(100, zoom());
        save(120);
        save(140);
        assertTrue(Files.isRegularFile(data.resolve("settings.json.previous")));
    }

    @ParameterizedTest
    @ValueSource(strings = {StudyLog.NAME, StudyLog.NAME + ".lock"})
    void aStudyLogThatIsAPipeKeepsAnswersInTheWindow(String name) throws Exception {
        pipe(name);
        BlockingQueue<LogNews> news = new LinkedBlockingQueue<>();
        StudyLog log = new StudyLog(data, task -> task, news::add);
        log.append(Events.of("one", new Fact.Wrote("x")));
        LogNews told = news.poll(20, TimeUnit.SECONDS);
        while (told != null && told.kept().isEmpty() && !told.trouble().contains("is not saved")) {
            told = news.poll(20, TimeUnit.SECONDS);
        }
        assertEquals(
                "What you answer is not saved: " + name + NO_FILE
                        + ". It is kept while the window is open, and saved as soon as that works.",
                told.trouble());
        Files.delete(data.resolve(name));
        while (told != null && told.kept().isEmpty()) {
            told = news.poll(20, TimeUnit.SECONDS);
        }
        assertEquals("one", told.kept().get(0).id());
        assertEquals("", log.close(Duration.ofSeconds(20)));
    }

    @Test
    void votesAreNotWrittenIntoAPipe() throws Exception {
        pipe(LectureLog.NAME);
        LectureLog log = new LectureLog(data);
        IOException told = assertThrows(
                IOException.class, () -> log.append(List.of(LectureLogTest.vote(1, List.of(), List.of()))));
        assertEquals(LectureLog.NAME + NO_FILE, Reason.of(told));
    }
}
