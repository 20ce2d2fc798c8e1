package firstlayer.store;

import firstlayer.study.Event;
import firstlayer.study.Fact.Answered;
import firstlayer.study.Subject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;

/** Prints how long a log of 100,000 events is read: by a process that has just begun, and by one that has done it before. */
public final class ReadLog {

    private static final int EVENTS = 100_000;
    private static final int RUNS = 21;
    private static final int ITEMS = 300;

    private ReadLog() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempFile("study", ".jsonl");
        try {
            write(file);
            long first = millis(file);
            long[] later = LongStream.generate(() -> quietMillis(file))
                    .limit(RUNS)
                    .sorted()
                    .toArray();
            System.out.printf(
                    Locale.ROOT,
                    "%d events, %d bytes: first %d ms, then %d ms (median of %d)%n",
                    EVENTS,
                    Files.size(file),
                    first,
                    later[RUNS / 2],
                    RUNS);
        } finally {
            Files.delete(file);
        }
    }

    private static long quietMillis(Path file) {
        try {
            return millis(file);
        } catch (IOException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static long millis(Path file) throws IOException {
        long begin = System.nanoTime();
        int read = new LogFile(file, Appender.DISK).refresh().events().size();
        if (read != EVENTS) {
            throw new IllegalStateException(read + " events");
        }
        return (System.nanoTime() - begin) / 1_000_000;
    }

    private static void write(Path file) throws IOException {
        OffsetDateTime at = OffsetDateTime.parse("2026-11-25T21:04:05.123+01:00");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < EVENTS; i++) {
                Subject item = new Subject("built-in", "0" + (i % 5 + 1) + "-note.md", "item-" + i % ITEMS, "9f86d081");
                Answered fact = new Answered(1 + i % 4, i % 3 == 0, Optional.of(i % 2 == 0), 1 + i / ITEMS);
                // The first half is any number: they need only differ.
                out.write(EventFormat.write(
                        new Event(new UUID(0x9E3779B97F4A7C15L * i, i).toString(), at.plusSeconds(i), item, fact)));
            }
        }
    }
}
