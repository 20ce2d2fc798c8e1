package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.Fact.Answered;
import firstlayer.study.Fact.Peeked;
import firstlayer.study.Subject;
import firstlayer.ui.Keeping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a window knows of its own events, and says of them, with one thread of the test's own as the window's. */
class StudySessionTest {

    private static final long PATIENCE_MILLIS = 60_000;
    private static final Subject NOTE = Subject.note("built-in", "01-neuron.md");
    private static final Fact RIGHT = new Answered(1, true, Optional.empty(), 1);

    @TempDir
    private Path folder;

    private final ExecutorService window = Executors.newSingleThreadExecutor();
    private final List<String> said = new ArrayList<>();
    private final List<StudySession> open = new ArrayList<>();
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-25T20:04:05.123456Z"), ZoneId.of("Europe/Berlin"));

    private StudySession open(Path data) {
        Program program =
                new Program(Catalog.all(), Optional.empty(), data, Optional.empty(), false, clock, House.NONE);
        StudySession session = new StudySession(program, task -> task, window, (topic, words) -> said.add(words));
        open.add(session);
        return session;
    }

    @AfterEach
    void close() {
        open.forEach(StudySession::close);
        window.shutdownNow();
    }

    private <T> T onWindow(Callable<T> task) throws Exception {
        return window.submit(task).get();
    }

    private void until(String what, Callable<Boolean> holds) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!onWindow(holds)) {
            assertTrue(System.currentTimeMillis() < end, "waited in vain: " + what);
            Thread.sleep(20);
        }
    }

    private void record(StudySession session, Fact fact) throws Exception {
        onWindow(() -> {
            session.record(NOTE.item("z", "hash"), fact);
            return null;
        });
    }

    private static Keeping keeping(StudySession session) {
        return session.keeping().get();
    }

    private static List<Fact> facts(StudySession session) {
        return session.study().of(NOTE).stream().map(Event::fact).toList();
    }

    @Test
    void whatIsRecordedIsKnownAtOnceAndKeptSoonAfter() throws Exception {
        StudySession session = open(folder);
        onWindow(() -> {
            assertEquals(Keeping.NOTHING, keeping(session));
            session.record(NOTE.item("z", "hash"), RIGHT);
            assertEquals(List.of(RIGHT), facts(session));
            assertEquals(Keeping.WRITING, keeping(session), "not before it is on the disk");
            return null;
        });
        until("it is kept", () -> keeping(session) == Keeping.KEPT);
        StudySession next = open(folder);
        until("it is read", () -> facts(next).equals(List.of(RIGHT)));
        assertEquals(Keeping.NOTHING, onWindow(() -> keeping(next)));
    }

    @Test
    void anEventHasTheTimeOfTheClockThatWasHandedOverAndAnIdOfItsOwn() throws Exception {
        StudySession session = open(folder);
        record(session, RIGHT);
        record(session, RIGHT);
        List<Event> events = onWindow(() -> session.study().of(NOTE));
        assertEquals(
                OffsetDateTime.parse("2026-11-25T21:04:05.123+01:00"),
                events.get(0).at());
        assertEquals(2, events.stream().map(Event::id).distinct().count());
    }

    @Test
    void whatIsRecordedBeforeTheLogIsReadComesAfterIt() throws Exception {
        StudySession first = open(folder);
        record(first, RIGHT);
        until("it is kept", () -> keeping(first) == Keeping.KEPT);
        StudySession[] next = new StudySession[1];
        onWindow(() -> {
            next[0] = open(folder);
            next[0].record(NOTE.item("z", "hash"), new Peeked());
            return null;
        });
        until("both are known", () -> facts(next[0]).size() == 2);
        assertEquals(List.of(RIGHT, new Peeked()), onWindow(() -> facts(next[0])));
    }

    @Test
    void whatCannotBeSavedIsSaidOnceAndUntilItIsSaved() throws Exception {
        Path data = folder.resolve("data");
        Files.writeString(data, "no folder");
        StudySession session = open(data);
        record(session, RIGHT);
        until("it is not saved", () -> keeping(session) == Keeping.UNSAVED);
        record(session, new Peeked());
        assertEquals(List.of(RIGHT, new Peeked()), onWindow(() -> facts(session)));
        Files.delete(data);
        until("it is saved", () -> keeping(session) == Keeping.KEPT);
        until("the message is taken away", () -> said.size() == 2);
        assertTrue(said.get(0).startsWith("What you answer is not saved: "), said::toString);
        assertEquals("", said.get(1));
        StudySession next = open(data);
        until("both are there", () -> facts(next).equals(List.of(RIGHT, new Peeked())));
    }

    @Test
    void whatWasForgottenIsKnownNoMore() throws Exception {
        StudySession session = open(folder);
        record(session, RIGHT);
        until("it is kept", () -> keeping(session) == Keeping.KEPT);
        List<String> told = new ArrayList<>();
        onWindow(() -> {
            session.forget(told::add);
            return null;
        });
        until("it is forgotten", () -> !told.isEmpty());
        assertEquals(List.of(), onWindow(() -> facts(session)));
        assertTrue(Files.exists(folder.resolve("study-2026-11-25-210405.jsonl")), told::toString);
        onWindow(() -> {
            session.importFrom(folder.resolve("study-2026-11-25-210405.jsonl"), told::add);
            return null;
        });
        until("it is back", () -> facts(session).equals(List.of(RIGHT)));
    }

    @Test
    void ofANoteThatIsNotStudiedNothingIsWritten() {
        MemoryOnly recorder = new MemoryOnly(clock);
        recorder.record(NOTE, RIGHT);
        recorder.record(NOTE, new Peeked());
        assertEquals(
                List.of(RIGHT, new Peeked()),
                recorder.study().of(NOTE).stream().map(Event::fact).toList());
        assertEquals(Keeping.NOTHING, recorder.keeping().get());
        assertTrue(Files.notExists(folder.resolve("study.jsonl")));
    }
}
