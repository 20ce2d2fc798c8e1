package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.study.Event;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log taken elsewhere, brought in, and moved aside. */
class LogExchangeTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 21, 4, 5);

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private final Heard heard = new Heard();
    private Path file;
    private StudyLog log;

    @BeforeEach
    void open() {
        file = folder.resolve("study.jsonl");
        log = new StudyLog(folder, task -> task, heard);
    }

    @AfterEach
    void close() {
        log.close(Duration.ofSeconds(60));
    }

    private static String line(String id) {
        return new String(EventFormat.write(Events.answered(id)), StandardCharsets.UTF_8);
    }

    private static List<Event> events(String... ids) {
        return Stream.of(ids).map(Events::answered).toList();
    }

    private void keep(String id) throws InterruptedException {
        log.append(Events.answered(id));
        heard.until("it is kept", all -> all.kept().contains(Events.answered(id)));
    }

    private static String said(Consumer<Consumer<String>> deed) throws Exception {
        CompletableFuture<String> said = new CompletableFuture<>();
        deed.accept(said::complete);
        return said.get(60, TimeUnit.SECONDS);
    }

    private Path other(String lines) throws IOException {
        return Files.writeString(elsewhere.resolve("other.jsonl"), lines);
    }

    private String importing(Path source) throws Exception {
        return said(done -> log.importFrom(source, done));
    }

    @Test
    void anExportIsTheSameFile() throws Exception {
        keep("one");
        keep("two");
        Path target = elsewhere.resolve("mine.jsonl");
        Files.writeString(target, "what the dialog asked about");
        assertEquals("The study log was copied to " + target + ".", said(done -> log.export(target, done)));
        assertEquals(-1, Files.mismatch(file, target));
        assertEquals(List.of("mine.jsonl"), names(elsewhere));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anExportThatCannotBeWrittenIsSaidAndChangesNothing() throws Exception {
        keep("one");
        String said = said(done -> log.export(elsewhere.resolve("no-such-folder/mine.jsonl"), done));
        assertTrue(said.startsWith("The log is not exported: ") && said.contains("is not there"), said);
        assertEquals(file + " is the study log itself; choose another file.", said(done -> log.export(file, done)));
        assertEquals(line("one"), Files.readString(file));
    }

    @Test
    void whereNothingWasRecordedThereIsNothingToExportOrForget() throws Exception {
        assertTrue(said(done -> log.export(elsewhere.resolve("a"), done)).startsWith("There is nothing to export"));
        assertTrue(said(done -> log.forget(NOW, done)).startsWith("There is nothing to forget"));
        assertEquals(List.of(), names(elsewhere));
    }

    @Test
    void anImportAddsWhatIsNotHereAndTwiceChangesNothing() throws Exception {
        keep("one");
        keep("two");
        String newer = "{\"v\":2,\"id\":\"x\",\"mood\":\"good\"}\n";
        String nameless = "{\"v\":3,\"what\":[1,2]}\n";
        Path source = other(
                line("two") + line("three") + newer + nameless + line("three").strip());
        assertEquals(source + ": 3 events were new, 2 here already.", importing(source));
        String all = line("one") + line("two") + line("three") + newer + nameless;
        assertEquals(all, Files.readString(file));
        assertEquals(events("one", "two", "three"), heard.known());
        assertEquals(source + ": 0 events were new, 5 here already.", importing(source));
        assertEquals(all, Files.readString(file));
    }

    @Test
    void damagedLinesAreNotTakenAndCounted() throws Exception {
        Path source = other("{damaged\n" + line("one") + "\n" + "x".repeat(9 << 20) + "\n" + line("two"));
        assertEquals(
                source + ": 2 events were new, 0 here already. Left out: 1 line could not be read (line 1) "
                        + "and 1 is longer than 8 MB (line 4).",
                importing(source));
        assertEquals(line("one") + line("two"), Files.readString(file));
    }

    @Test
    void aFileThatIsNoLogIsRefusedByItsFirstBadLine() throws Exception {
        keep("one");
        Path source = other("\n{\"zoom\": 150}\nwords\n");
        assertEquals(
                source + " is no study log: line 2: it has no v; choose a file that a study log was exported to.",
                importing(source));
        assertEquals(other("") + " is empty; choose a file that a study log was exported to.", importing(other("")));
        String missing = importing(elsewhere.resolve("nothing.jsonl"));
        assertTrue(missing.startsWith("The import stopped: ") && missing.contains("is not there"), missing);
        assertEquals(line("one"), Files.readString(file));
    }

    @Test
    void aLongLogIsTakenInWholeAndInItsOrder() throws Exception {
        List<String> ids = IntStream.range(0, 5000).mapToObj(i -> "event-" + i).toList();
        Path source = other(ids.stream().map(LogExchangeTest::line).collect(Collectors.joining()));
        assertEquals(source + ": 5000 events were new, 0 here already.", importing(source));
        assertEquals(-1, Files.mismatch(source, file));
        assertEquals(ids, heard.known().stream().map(Event::id).toList());
        assertEquals(source + ": 0 events were new, 5000 here already.", importing(source));
    }

    @Test
    void forgettingMovesTheLogAsideAndImportingItBringsAllBack() throws Exception {
        keep("one");
        Path aside = folder.resolve("study-2026-11-25-210405.jsonl");
        assertEquals(
                "Everything is forgotten. The log was moved aside as " + aside
                        + "; importing it brings all of it back.",
                said(done -> log.forget(NOW, done)));
        assertEquals(List.of(), heard.known());
        assertEquals(line("one"), Files.readString(aside));
        keep("two");
        said(done -> log.forget(NOW, done));
        assertEquals(line("one"), Files.readString(aside), "the second of one moment has another name");
        assertEquals(line("two"), Files.readString(folder.resolve("study-2026-11-25-210405-2.jsonl")));
        importing(aside);
        assertEquals(events("one"), heard.known());
    }

    @Test
    void whatOneWindowForgetsIsForgottenInTheOther() throws Exception {
        Heard there = new Heard();
        StudyLog other = new StudyLog(folder, task -> task, there);
        keep("one");
        there.until("it is seen", all -> all.known().equals(events("one")));
        said(done -> log.forget(NOW, done));
        there.until("it is gone", all -> all.known().isEmpty());
        other.append(Events.answered("two"));
        heard.until("a new one", all -> all.known().equals(events("two")));
        assertEquals("", other.close(Duration.ofSeconds(60)));
    }
}
