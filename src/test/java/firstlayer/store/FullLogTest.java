package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.study.Event;
import firstlayer.study.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A study log on a disk that fills up within any write, and has room again: what was answered is there once, whole. */
class FullLogTest {

    private static final int STRIDE = 17;

    @TempDir
    private Path data;

    private static Event event(String id) {
        return Events.of(id, new Fact.Wrote("an answer with ä and \"quotes\""));
    }

    /** So many bytes find room in the next write, and then none; from the write after it on there is room. */
    private static Appender roomFor(AtomicInteger bytes) {
        return (file, lines) -> {
            int room = bytes.getAndSet(Integer.MAX_VALUE);
            if (room < lines.length) {
                Appender.DISK.append(file, Arrays.copyOf(lines, room));
                throw new IOException("No space left on device");
            }
            Appender.DISK.append(file, lines);
        };
    }

    @Test
    void whatADiskHadNoRoomForIsWrittenWhenThereIsSome() throws Exception {
        int length = EventFormat.write(event("first")).length;
        for (int room = 0; room <= length; room += STRIDE) {
            Path folder = Files.createDirectory(data.resolve("room-" + room));
            AtomicInteger bytes = new AtomicInteger(room);
            BlockingQueue<LogNews> news = new LinkedBlockingQueue<>();
            LogFile file = new LogFile(folder.resolve(StudyLog.NAME), roomFor(bytes));
            StudyLog log = new StudyLog(file, task -> task, news::add);
            log.append(event("first"));
            List<String> kept = new ArrayList<>();
            List<String> troubles = new ArrayList<>();
            while (kept.isEmpty()) {
                LogNews told = news.poll(20, TimeUnit.SECONDS);
                told.kept().forEach(each -> kept.add(each.id()));
                troubles.add(told.trouble());
            }
            assertTrue(
                    troubles.contains(
                            "What you answer is not saved: the disk is full. It is kept while the window is open, "
                                    + "and saved as soon as that works."),
                    troubles::toString);
            assertEquals("", troubles.get(troubles.size() - 1), "that it is over is said");
            log.append(event("second"));
            assertEquals("", log.close(Duration.ofSeconds(20)));
            LogFile again = new LogFile(folder.resolve(StudyLog.NAME), Appender.DISK);
            assertEquals(
                    List.of("first", "second"),
                    again.refresh().events().stream().map(Event::id).toList());
        }
    }

    /** A log whose disk never has room says at the end how much is lost. */
    @Test
    void whatNeverFoundRoomIsCountedAtTheEnd() throws Exception {
        Appender full = (file, lines) -> {
            throw new IOException("No space left on device");
        };
        StudyLog log = new StudyLog(new LogFile(data.resolve(StudyLog.NAME), full), task -> task, told -> {});
        log.append(event("first"));
        log.append(event("second"));
        String lost = log.close(Duration.ofSeconds(20));
        assertTrue(lost.startsWith("2 of your last answers could not be saved. "), lost);
    }
}
