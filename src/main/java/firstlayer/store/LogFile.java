package firstlayer.store;

import firstlayer.study.Event;
import firstlayer.study.Subject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The log's file as one window sees it: read as far as it goes, and again where another file stands in its place. Only ever
 * appended to. Used by one thread.
 */
final class LogFile implements LineSplitter.Taker {

    /**
     * What a look at the file brought.
     *
     * @param events that were not known, in the order of the file
     * @param anew   whether these are all, and what was known before is not there any more
     */
    record Found(List<Event> events, boolean anew) {

        static final Found NOTHING = new Found(List.of(), false);

        Found and(Found later) {
            if (later.anew) {
                return later;
            }
            List<Event> both = new ArrayList<>(events);
            both.addAll(later.events);
            return new Found(both, anew);
        }
    }

    private static final int PIECE = 1 << 18;

    private final Path file;
    private final Appender appender;
    private Optional<LogPlace.Look> look = Optional.empty();
    private LogPlace place = LogPlace.begin(null);
    private boolean torn;
    private long lines;
    private Instant last = Instant.MIN;
    private PassedOver passedOver = new PassedOver();
    private final Set<String> ids = new HashSet<>();
    // Ten thousand answers are about a few hundred questions.
    private final Map<Subject, Subject> subjects = new HashMap<>();
    private List<Event> fresh = new ArrayList<>();

    LogFile(Path file, Appender appender) {
        this.file = file;
        this.appender = appender;
    }

    Path path() {
        return file;
    }

    /** Whether an event, or a line of a newer version, of this id is in the file. */
    boolean has(String id) {
        return ids.contains(id);
    }

    /** When the last event happened; long ago where there is none. */
    Instant last() {
        return last;
    }

    PassedOver passedOver() {
        return passedOver;
    }

    /** Reads what was appended since the last look. A folder that is gone says nothing about what was in it. */
    Found refresh() throws IOException {
        if (!Files.isDirectory(file.toAbsolutePath().getParent())) {
            return Found.NOTHING;
        }
        try {
            LogPlace.Look now = LogPlace.Look.at(file);
            if (look.filter(now::equals).isPresent()) {
                return Found.NOTHING;
            }
            Found found = read(now.key());
            look = Optional.of(now);
            return found;
        } catch (NoSuchFileException gone) {
            boolean was = look.isPresent();
            begin(null);
            look = Optional.empty();
            return new Found(List.of(), was);
        }
    }

    private void begin(Object key) {
        place = LogPlace.begin(key);
        torn = false;
        lines = 0;
        last = Instant.MIN;
        passedOver = new PassedOver();
        ids.clear();
    }

    private Found read(Object key) throws IOException {
        boolean whole = false;
        try (FileChannel channel = FileChannel.open(RegularFile.check(file), StandardOpenOption.READ)) {
            boolean anew = look.isEmpty() || !place.isIn(channel, key);
            if (anew) {
                begin(key);
            }
            fresh = new ArrayList<>();
            LineSplitter splitter = new LineSplitter(this);
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            channel.position(place.read());
            while (channel.read(piece.clear()) > 0) {
                splitter.feed(piece.array(), piece.position());
            }
            torn = channel.position() > place.read() + splitter.ended();
            place = place.at(channel, place.read() + splitter.ended());
            unended(splitter.rest());
            whole = true;
            return new Found(fresh, anew);
        } finally {
            if (!whole) {
                // What was half read was told to nobody.
                place = LogPlace.NOWHERE;
            }
        }
    }

    // Whole but for its end: an event already, and once more when its line is ended.
    private void unended(byte[] rest) {
        if (rest.length > 0 && EventFormat.read(rest, 0, rest.length) instanceof LogLine.Known known) {
            fresh.add(known.event());
        }
    }

    @Override
    public void line(byte[] buffer, int from, int to) {
        lines++;
        if (isBlank(buffer, from, to)) {
            return;
        }
        LogLine line = EventFormat.read(buffer, from, to);
        if (line instanceof LogLine.Known known) {
            take(known.event());
        } else if (line instanceof LogLine.Newer newer) {
            ids.add(id(newer, buffer, from, to));
            passedOver.newer(lines);
        } else {
            passedOver.damaged(lines);
        }
    }

    @Override
    public void tooLong() {
        lines++;
        passedOver.tooLong(lines);
    }

    private void take(Event event) {
        if (ids.add(event.id())) {
            Subject subject = subjects.computeIfAbsent(event.subject(), same -> same);
            fresh.add(new Event(event.id(), event.at(), subject, event.fact()));
            last = event.at().toInstant();
        }
    }

    static boolean isBlank(byte[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] != ' ' && buffer[i] != '\t' && buffer[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** By what a line of a newer version is known: its id, otherwise its text. */
    static String id(LogLine.Newer newer, byte[] buffer, int from, int to) {
        return newer.id().orElseGet(() -> new String(buffer, from, to - from, StandardCharsets.UTF_8));
    }

    /** Does something while no other window writes the log; its folder is made where there is none. */
    void alone(FileLock.Work work) throws IOException {
        FileLock.alone(file, work);
    }

    /**
     * Writes whole lines at the end of the file as it is now; to be called {@link #alone}, after {@link #refresh}. A last line that
     * was torn is ended first, so that it costs only itself. It returns once all is on the disk, and with it what is in the file
     * now.
     */
    Found append(byte[] whole) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(whole.length + 1);
        if (torn) {
            bytes.write('\n');
        }
        bytes.writeBytes(whole);
        appender.append(file, bytes.toByteArray());
        return refresh();
    }
}
