package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.study.Event;
import firstlayer.study.Fact.Wrote;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyLogTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    private final List<StudyLog> open = new ArrayList<>();

    private StudyLog open(Heard heard) throws InterruptedException {
        StudyLog log = new StudyLog(folder, task -> task, heard);
        open.add(log);
        heard.until("it is read", Heard::anything);
        return log;
    }

    @AfterEach
    void close() {
        open.forEach(log -> log.close(PATIENCE));
    }

    private Path file() {
        return folder.resolve("study.jsonl");
    }

    private static String line(String id) {
        return new String(EventFormat.write(Events.answered(id)), StandardCharsets.UTF_8);
    }

    private void write(String lines) throws IOException {
        Files.writeString(file(), lines);
    }

    private void add(String lines) throws IOException {
        Files.writeString(file(), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private Heard read() throws InterruptedException {
        Heard heard = new Heard();
        open(heard);
        return heard;
    }

    private void append(Event event) throws InterruptedException {
        Heard heard = new Heard();
        StudyLog log = open(heard);
        log.append(event);
        heard.until("it is kept", all -> all.kept().contains(event));
    }

    @Test
    void whatWasKeptIsThereAfterARestart() throws InterruptedException {
        Event one = Events.answered("one");
        Event two = Events.of("two", new Wrote("In my own\nwords"));
        append(one);
        append(two);
        assertEquals(List.of(one, two), read().known());
    }

    @Test
    void nothingIsSaidToBeKeptBeforeItIsInTheFile() throws IOException, InterruptedException {
        Heard heard = new Heard();
        StudyLog log = open(heard);
        for (int i = 0; i < 50; i++) {
            Event event = Events.answered("event-" + i);
            log.append(event);
            heard.until("it is kept", all -> all.kept().contains(event));
            assertTrue(Files.readString(file()).endsWith(line(event.id())));
        }
    }

    @Test
    void aLogThatIsNotThereIsEmptyAndIsNotMadeByReading() throws InterruptedException {
        Heard heard = read();
        assertEquals(List.of(), heard.known());
        assertEquals("", heard.trouble() + heard.notice());
        assertTrue(Files.notExists(file()));
    }

    @Test
    void twoWindowsSeeWhatTheOtherOneDoes() throws InterruptedException {
        Heard here = new Heard();
        Heard there = new Heard();
        StudyLog one = open(here);
        StudyLog other = open(there);
        one.append(Events.answered("one"));
        there.until("the other sees it", all -> all.known().equals(List.of(Events.answered("one"))));
        other.append(Events.answered("two"));
        here.until("the first sees it", all -> all.known().size() == 2);
        assertEquals(List.of(Events.answered("one"), Events.answered("two")), here.known());
    }

    @Test
    void aTornLastLineCostsOnlyItself() throws IOException, InterruptedException {
        String torn = line("torn").substring(0, 40);
        write(line("one") + torn);
        assertEquals(List.of(Events.answered("one")), read().known());
        append(Events.answered("two"));
        assertEquals(line("one") + torn + "\n" + line("two"), Files.readString(file()));
        Heard heard = read();
        assertEquals(List.of(Events.answered("one"), Events.answered("two")), heard.known());
        assertEquals("study.jsonl: 1 line could not be read (line 2); it is kept as it is.", heard.notice());
    }

    @Test
    void aLastLineThatLacksOnlyItsEndIsAnEvent() throws IOException, InterruptedException {
        write(line("one") + line("two").strip());
        assertEquals(List.of(Events.answered("one"), Events.answered("two")), read().known());
        append(Events.answered("three"));
        assertEquals(line("one") + line("two") + line("three"), Files.readString(file()));
        assertEquals("", read().notice());
    }

    @Test
    void whatCannotBeReadIsCountedAndKeptAsItIs() throws IOException, InterruptedException {
        String file = line("one")
                + "\r\n"
                + "{damaged\n"
                + line("two").replace("\n", "\r\n")
                + "{\"v\":2,\"id\":\"x\"}\n"
                + "\0\0\0\n"
                + line("three");
        write(file);
        Heard heard = read();
        assertEquals(List.of(Events.answered("one"), Events.answered("two"), Events.answered("three")), heard.known());
        assertEquals(
                "study.jsonl: 2 lines could not be read (lines 3 and 6) and 1 is of a newer version (line 5); "
                        + "they are kept as they are.",
                heard.notice());
        append(Events.answered("four"));
        assertEquals(file + line("four"), Files.readString(file()));
    }

    @Test
    void ofTwoEventsOfOneIdTheFirstCounts() throws IOException, InterruptedException {
        String second = line("one").replace("\"option\":2", "\"option\":3");
        write(line("one") + second + line("two"));
        Heard heard = read();
        assertEquals(List.of(Events.answered("one"), Events.answered("two")), heard.known());
        assertEquals("", heard.notice());
    }

    @Test
    void aFileThatWasMovedAsideIsForgotten() throws IOException, InterruptedException {
        write(line("one"));
        Heard heard = read();
        Files.move(file(), folder.resolve("aside.jsonl"));
        heard.until("it is gone", all -> all.known().isEmpty());
        append(Events.answered("two"));
        heard.until("the new one", all -> all.known().equals(List.of(Events.answered("two"))));
    }

    @Test
    void aFileThatWasReplacedIsReadAnew() throws IOException, InterruptedException {
        write(line("one") + line("two"));
        Heard heard = read();
        Path other = folder.resolve("other.jsonl");
        Files.writeString(other, line("three") + line("four") + line("five"));
        Files.move(other, file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        heard.until("the other one", all -> ids(all).equals(List.of("three", "four", "five")));
    }

    @Test
    void aFileThatWasOverwrittenInPlaceIsReadAnew() throws IOException, InterruptedException {
        write(line("one"));
        Heard heard = read();
        write(line("six") + line("seven"));
        heard.until("longer", all -> ids(all).equals(List.of("six", "seven")));
        write("");
        heard.until("cut", all -> all.known().isEmpty());
    }

    private static List<String> ids(Heard heard) {
        return heard.known().stream().map(Event::id).toList();
    }

    @Test
    void aClockThatJumpedBackIsSaidOnce() throws IOException, InterruptedException {
        Heard heard = new Heard();
        StudyLog log = open(heard);
        Event today = Events.answered("today");
        Event before = new Event("before", Events.AT.minusHours(23), Events.ITEM, today.fact());
        Event longBefore = new Event("long before", Events.AT.minusHours(49), Events.ITEM, today.fact());
        for (Event event : List.of(today, before)) {
            log.append(event);
            heard.until("it is kept", all -> all.kept().contains(event));
        }
        assertEquals("", heard.notice());
        log.append(longBefore);
        heard.until("it is kept", all -> all.kept().contains(longBefore));
        assertTrue(heard.notice().startsWith("This computer's clock is more than a day behind"), heard::notice);
        assertEquals(List.of(today, before, longBefore), read().known(), "the file's order counts");
    }

    @Test
    void aThousandEventsOfTwoWindowsAtOnceAreAllThere() throws InterruptedException {
        Heard here = new Heard();
        Heard there = new Heard();
        StudyLog one = open(here);
        StudyLog other = open(there);
        for (int i = 0; i < 500; i++) {
            one.append(Events.answered("one-" + i));
            other.append(Events.answered("other-" + i));
        }
        here.until("both", all -> all.kept().size() == 500 && all.known().size() == 1000);
        there.until("both", all -> all.kept().size() == 500 && all.known().size() == 1000);
        Heard next = read();
        assertEquals(Set.copyOf(here.known()), Set.copyOf(next.known()));
        assertEquals("", next.notice());
    }
}
