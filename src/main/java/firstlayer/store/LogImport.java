package firstlayer.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Takes the events of another log into this one, each line as it is, also those of a newer version. What is here already is
 * known by its id, so that taking a log in twice changes nothing.
 */
final class LogImport implements LineSplitter.Taker {

    private static final int PIECE = 1 << 18;

    private final LogFile log;
    private final Path source;
    private final PassedOver passedOver = new PassedOver();
    private final ByteArrayOutputStream batch = new ByteArrayOutputStream();
    // What the batch holds is not in the log yet.
    private final Set<String> inBatch = new HashSet<>();
    private LogFile.Found found = LogFile.Found.NOTHING;
    private String firstBad = "";
    private long lines;
    private long fresh;
    private long known;

    LogImport(LogFile log, Path source) {
        this.log = log;
        this.source = source;
    }

    /**
     * Reads the source to its end; to be called while no other window writes the log.
     *
     * @return what was added to the log
     */
    LogFile.Found run() throws IOException {
        LineSplitter splitter = new LineSplitter(this);
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(RegularFile.check(source))) {
            for (int size = in.read(piece); size >= 0; size = in.read(piece)) {
                splitter.feed(piece, size);
                write();
            }
        }
        byte[] rest = splitter.rest();
        if (rest.length > 0) {
            line(rest, 0, rest.length);
            write();
        }
        return found;
    }

    private void write() throws IOException {
        if (batch.size() > 0) {
            found = found.and(log.append(batch.toByteArray()));
            batch.reset();
            inBatch.clear();
        }
    }

    @Override
    public void line(byte[] buffer, int from, int to) {
        lines++;
        if (LogFile.isBlank(buffer, from, to)) {
            return;
        }
        LogLine line = EventFormat.read(buffer, from, to);
        if (line instanceof LogLine.Damaged damaged) {
            bad(damaged.why());
            passedOver.damaged(lines);
            return;
        }
        String id = line instanceof LogLine.Known event
                ? event.event().id()
                : LogFile.id((LogLine.Newer) line, buffer, from, to);
        if (log.has(id) || !inBatch.add(id)) {
            known++;
            return;
        }
        batch.write(buffer, from, to - from);
        batch.write('\n');
        fresh++;
    }

    @Override
    public void tooLong() {
        lines++;
        bad("it is longer than 8 MB");
        passedOver.tooLong(lines);
    }

    private void bad(String why) {
        if (firstBad.isEmpty()) {
            firstBad = String.format(Locale.ROOT, "line %d: %s", lines, why);
        }
    }

    /** What came of it, in a sentence or two. */
    String message() {
        if (fresh + known == 0) {
            return firstBad.isEmpty()
                    ? String.format(Locale.ROOT, "%s is empty; choose a file that a study log was exported to.", source)
                    : String.format(
                            Locale.ROOT,
                            "%s is no study log: %s; choose a file that a study log was exported to.",
                            source,
                            firstBad);
        }
        String taken = String.format(
                Locale.ROOT,
                "%s: %d %s, %d here already.",
                source,
                fresh,
                fresh == 1 ? "event was new" : "events were new",
                known);
        return passedOver.unreadable() == 0 ? taken : taken + " Left out: " + passedOver.words() + ".";
    }
}
