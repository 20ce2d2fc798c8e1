package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.study.Event;
import firstlayer.study.Fact.Wrote;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full, logs that are not ours, lines that are no lines: the window works on and nothing is lost. */
class BadLogTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A disk on which there is room for so many bytes more. */
    private static final class SmallDisk implements Appender {

        private int room = Integer.MAX_VALUE;

        @Override
        public synchronized void append(Path file, byte[] lines) throws IOException {
            int written = Math.min(room, lines.length);
            Appender.DISK.append(file, Arrays.copyOf(lines, written));
            room -= written;
            if (written < lines.length) {
                throw new IOException("No space left on device");
            }
        }

        synchronized void leave(int bytes) {
            room = bytes;
        }
    }

    @TempDir
    private Path folder;

    private Path file;
    private final Heard heard = new Heard();
    private final List<StudyLog> open = new ArrayList<>();

    @BeforeEach
    void place() {
        file = folder.resolve("study.jsonl");
    }

    private StudyLog open(Path data, Appender appender, Heard here) throws InterruptedException {
        StudyLog log = new StudyLog(new LogFile(data.resolve("study.jsonl"), appender), task -> task, here);
        open.add(log);
        here.until("it is read", Heard::anything);
        return log;
    }

    @AfterEach
    void close() {
        open.forEach(log -> log.close(PATIENCE));
    }

    private static byte[] line(Event event) {
        return EventFormat.write(event);
    }

    private List<Event> readAgain() throws InterruptedException {
        Heard next = new Heard();
        open(folder, Appender.DISK, next);
        return next.known();
    }

    @Test
    void onAFullDiskTheWindowWorksOnAndWritesWhatWaitedWhenThereIsRoom() throws IOException, InterruptedException {
        SmallDisk disk = new SmallDisk();
        StudyLog log = open(folder, disk, heard);
        Event first = Events.answered("first");
        Event second = Events.answered("second");
        Event third = Events.answered("third");
        log.append(first);
        heard.until("the first is kept", all -> all.kept().contains(first));
        disk.leave(100);
        log.append(second);
        heard.until("it is said", all -> !all.trouble().isEmpty());
        assertEquals(
                "What you answer is not saved: the disk is full. It is kept while the window is open, "
                        + "and saved as soon as that works.",
                heard.trouble());
        log.append(third);
        assertEquals(Set.of(first), heard.kept());
        disk.leave(Integer.MAX_VALUE);
        heard.until("all are kept", all -> all.kept().equals(Set.of(first, second, third)));
        heard.until("the message is gone", all -> all.trouble().isEmpty());
        assertEquals(List.of("", heard.troubles().get(1), ""), heard.troubles(), "said once");
        assertEquals(List.of(first, second, third), readAgain());
        List<String> lines = Files.readAllLines(file);
        assertTrue(new String(line(second), StandardCharsets.UTF_8).startsWith(lines.get(1)), "the torn one is ended");
        assertEquals(100, lines.get(1).length());
        assertEquals(4, lines.size());
    }

    @Test
    void whatAFullDiskDidTakeIsNotWrittenTwice() throws IOException, InterruptedException {
        SmallDisk disk = new SmallDisk();
        StudyLog log = open(folder, disk, heard);
        Event first = Events.answered("first");
        Event second = Events.answered("second");
        disk.leave(line(first).length + 1);
        log.append(first);
        log.append(second);
        heard.until("it is said", all -> !all.trouble().isEmpty());
        disk.leave(Integer.MAX_VALUE);
        heard.until("both are kept", all -> all.kept().equals(Set.of(first, second)));
        assertEquals(
                1,
                Files.readAllLines(file).stream()
                        .filter(line -> line.contains("\"first\""))
                        .count());
        assertEquals(List.of(first, second), readAgain());
    }

    @Test
    void wherverAWriteIsCutNothingIsLost() throws IOException, InterruptedException {
        Event first = Events.answered("first");
        Event second = Events.of("second", new Wrote("ü\u2028\uD83D\uDE00"));
        int length = line(first).length + line(second).length;
        for (int room = 0; room < length; room++) {
            Path data = Files.createDirectory(folder.resolve("room-" + room));
            LogFile log = new LogFile(data.resolve("study.jsonl"), Appender.DISK);
            byte[] lines = Arrays.copyOf(line(first), length);
            System.arraycopy(line(second), 0, lines, line(first).length, line(second).length);
            Files.write(log.path(), Arrays.copyOf(lines, room));
            LogFile.Found before = log.refresh();
            List<Event> all = new ArrayList<>(before.events());
            for (Event event : List.of(first, second)) {
                if (!log.has(event.id())) {
                    all.addAll(log.append(line(event)).events());
                }
            }
            assertEquals(Set.of(first, second), Set.copyOf(all), "cut after " + room);
            assertEquals(
                    List.of(first, second),
                    new LogFile(log.path(), Appender.DISK).refresh().events(),
                    "cut after " + room);
        }
    }

    @Test
    void aFolderThatIsAFileIsSaidUntilItIsNone() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Files.writeString(data, "no folder");
        StudyLog log = open(data, Appender.DISK, heard);
        assertEquals("", heard.trouble(), "there is nothing to read and nothing to write yet");
        Event event = Events.answered("one");
        log.append(event);
        heard.until("it is said", all -> all.trouble().contains("is a file and not a folder"));
        assertEquals(Set.of(), heard.kept());
        Files.delete(data);
        heard.until("it is kept", all -> all.kept().contains(event));
        heard.until("the message is gone", all -> all.trouble().isEmpty());
    }

    @Test
    void aLogThatCannotBeReadIsSaid() throws IOException, InterruptedException {
        Files.createDirectory(file);
        StudyLog log = open(folder, Appender.DISK, heard);
        assertTrue(heard.trouble().startsWith("study.jsonl cannot be read: "), heard::trouble);
        Event event = Events.answered("one");
        log.append(event);
        heard.until("it is not saved", all -> all.trouble().startsWith("What you answer is not saved: "));
        Files.delete(file);
        heard.until(
                "it is kept", all -> all.kept().contains(event) && all.trouble().isEmpty());
    }

    @Test
    void aFolderThatGoesAwayTakesNothingFromTheScreen() throws IOException, InterruptedException {
        StudyLog log = open(folder.resolve("data"), Appender.DISK, heard);
        Event one = Events.answered("one");
        log.append(one);
        heard.until("it is kept", all -> all.kept().contains(one));
        Files.move(folder.resolve("data"), folder.resolve("elsewhere"));
        assertEquals(List.of(one), heard.known());
        Event two = Events.answered("two");
        log.append(two);
        heard.until("it is kept in a new one", all -> all.kept().contains(two));
        assertTrue(Files.readString(folder.resolve("data/study.jsonl")).contains("\"two\""));
    }

    @Test
    void whatCannotBeWrittenIsSaidAtTheEnd() throws IOException, InterruptedException {
        SmallDisk disk = new SmallDisk();
        disk.leave(0);
        StudyLog log = open(folder, disk, heard);
        log.append(Events.answered("one"));
        log.append(Events.answered("two"));
        heard.until("it is said", all -> !all.trouble().isEmpty());
        open.clear();
        assertTrue(log.close(PATIENCE).startsWith("2 of your last answers could not be saved. "), "at the end");
        assertEquals("", new StudyLog(folder, task -> task, new Heard()).close(PATIENCE));
    }

    @Test
    void whatWaitsIsWrittenAtTheEnd() throws InterruptedException {
        StudyLog log = open(folder, Appender.DISK, heard);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            events.add(Events.answered("event-" + i));
            log.append(events.get(i));
        }
        open.clear();
        assertEquals("", log.close(PATIENCE));
        assertEquals(events, readAgain());
    }

    @Test
    void aLineOfTenMegabytesIsPassedOver() throws IOException, InterruptedException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(line(Events.answered("one")));
            for (int i = 0; i < 10 << 20; i++) {
                out.write('x');
            }
            out.write('\n');
            out.write(line(Events.answered("two")));
        }
        long size = Files.size(file);
        StudyLog log = open(folder, Appender.DISK, heard);
        assertEquals(List.of(Events.answered("one"), Events.answered("two")), heard.known());
        assertEquals("study.jsonl: 1 line is longer than 8 MB (line 2); it is kept as it is.", heard.notice());
        Event three = Events.answered("three");
        log.append(three);
        heard.until("it is kept", all -> all.kept().contains(three));
        assertEquals(size + line(three).length, Files.size(file), "kept as it is");
    }

    @Test
    void anEndlessLastLineIsEndedAndPassedOver() throws IOException, InterruptedException {
        byte[] much = new byte[10 << 20];
        Arrays.fill(much, (byte) 'x');
        Files.write(file, much);
        StudyLog log = open(folder, Appender.DISK, heard);
        Event one = Events.answered("one");
        log.append(one);
        heard.until("it is kept", all -> all.kept().contains(one));
        assertEquals(List.of(one), readAgain());
    }

    @Test
    void anAnswerOfAMegabyteIsKept() throws InterruptedException {
        StudyLog log = open(folder, Appender.DISK, heard);
        Event event = Events.of("long", new Wrote("Line\r\n\u2028\t\u0000".repeat(100_000)));
        log.append(event);
        heard.until("it is kept", all -> all.kept().contains(event));
        assertEquals(List.of(event), readAgain());
    }

    @Test
    void aThousandDamagedLinesAreOneSentence() throws IOException, InterruptedException {
        Files.writeString(file, "{\n".repeat(1000) + "{\"v\":9}\n".repeat(2));
        open(folder, Appender.DISK, heard);
        assertEquals(
                String.format(
                        Locale.ROOT,
                        "study.jsonl: 1000 lines could not be read (lines 1, 2, 3 and %d more) and 2 are of a newer version "
                                + "(lines 1001 and 1002); they are kept as they are.",
                        997),
                heard.notice());
    }
}
