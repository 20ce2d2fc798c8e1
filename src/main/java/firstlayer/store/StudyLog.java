package firstlayer.store;

import firstlayer.study.Event;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The study log, on disk as {@code study.jsonl}: one event a line, only ever appended to. It is read and written on a thread of
 * its own. Several windows may use one folder: each appends under a lock and sees within a second what the others appended.
 *
 * <p>A line longer than 8 MB is passed over, so a log of any size is read with no more memory than its events need; an event
 * itself must be shorter than that, which an answer of a million characters is.
 */
public final class StudyLog {

    /** Something that is done with the log as a whole while no other window writes it. */
    private interface Deed {
        /** @return what to tell the reader */
        String run() throws IOException;
    }

    public static final String NAME = "study.jsonl";

    private static final long LOOK_MILLIS = 500;
    private static final long NOTHING = Long.MIN_VALUE;

    private final LogFile file;
    private final Consumer<LogNews> news;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(daemon("study log"));
    private final ExecutorService copies = Executors.newSingleThreadExecutor(daemon("study log copies"));
    private final Queue<Event> handed = new ConcurrentLinkedQueue<>();
    private final List<Event> waiting = new ArrayList<>();
    private LogFile.Found found = LogFile.Found.NOTHING;
    private LogNews told = new LogNews(List.of(), false, List.of(), "", "");
    // When the disk was asked what it has not answered yet.
    private volatile long asked = NOTHING;
    private boolean read;
    private String clockNotice = "";

    /**
     * Begins to read at once.
     *
     * @param folder the data folder; made when first written to
     * @param logged what is run on the log's thread, with its failures seen to
     * @param news   told on the log's thread of whatever changed, for the first time once all is read
     */
    public StudyLog(Path folder, UnaryOperator<Runnable> logged, Consumer<LogNews> news) {
        this(new LogFile(folder.resolve(NAME), Appender.DISK), logged, news);
    }

    StudyLog(LogFile file, UnaryOperator<Runnable> logged, Consumer<LogNews> news) {
        this.file = file;
        this.news = news;
        thread.scheduleWithFixedDelay(logged.apply(this::work), 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        };
    }

    /** Sees to it that an event is kept; {@link LogNews#kept} says when it is. From any thread. */
    public void append(Event event) {
        handed.add(event);
        // A failure of this one is met again, and seen to, at the next look.
        thread.execute(this::work);
    }

    /** Whether the disk keeps a question waiting for longer. */
    public boolean isSilent(Duration patience) {
        long since = asked;
        return since != NOTHING && System.nanoTime() - since > patience.toNanos();
    }

    private void work() {
        asked = System.nanoTime();
        try {
            readAndWrite();
        } finally {
            asked = NOTHING;
        }
    }

    private void readAndWrite() {
        for (Event event = handed.poll(); event != null; event = handed.poll()) {
            waiting.add(event);
        }
        try {
            if (waiting.isEmpty()) {
                see(file.refresh());
                tell(List.of(), "");
            } else {
                tell(write(), "");
            }
        } catch (IOException failure) {
            tell(List.of(), trouble(failure));
        }
    }

    /**
     * Copies the log to another file, over what is there, which the disk of that may take its time for.
     *
     * @param done is told what came of it, on a thread of its own
     */
    public void export(Path target, Consumer<String> done) {
        thread.execute(() -> {
            work();
            copies.execute(() -> done.accept(exported(target)));
        });
    }

    // As it is only ever appended to, what is in it now stays as it is while it is copied.
    private String exported(Path target) {
        long[] bytes = {0};
        try {
            file.alone(() -> bytes[0] = LogCopies.length(file.path()));
            return LogCopies.export(file.path(), bytes[0], target);
        } catch (IOException failure) {
            return "The log is not exported: " + Reason.of(failure) + ".";
        }
    }

    /**
     * Adds the events of an exported log that are not in this one.
     *
     * @param done is told what came of it, on the log's thread
     */
    public void importFrom(Path source, Consumer<String> done) {
        LogImport all = new LogImport(file, source);
        Deed deed = () -> {
            see(all.run());
            return all.message();
        };
        run("The import stopped", deed, done);
    }

    /**
     * Moves the log aside, under a name with the moment in it: nothing is known any more.
     *
     * @param done is told what came of it, on the log's thread
     */
    public void forget(LocalDateTime now, Consumer<String> done) {
        Deed deed = () -> {
            // What could not be written yet would come back.
            if (!waiting.isEmpty()) {
                throw new IOException("the last answers cannot be saved");
            }
            String said = LogCopies.moveAside(file.path(), now);
            see(file.refresh());
            return said;
        };
        run("Nothing is forgotten", deed, done);
    }

    private void run(String failed, Deed deed, Consumer<String> done) {
        thread.execute(() -> {
            work();
            String[] said = {""};
            try {
                file.alone(() -> {
                    see(file.refresh());
                    said[0] = deed.run();
                });
            } catch (IOException failure) {
                said[0] = failed + ": " + Reason.of(failure) + ".";
            }
            tell(List.of(), told.trouble());
            done.accept(said[0]);
        });
    }

    private String trouble(IOException failure) {
        String reason = Reason.of(failure);
        return waiting.isEmpty()
                ? String.format(Locale.ROOT, "%s cannot be read: %s.", NAME, reason)
                : String.format(
                        Locale.ROOT,
                        "What you answer is not saved: %s. It is kept while the window is open, and saved as soon as that works.",
                        reason);
    }

    private void see(LogFile.Found more) {
        found = found.and(more);
    }

    /** Writes all that waits. */
    private List<Event> write() throws IOException {
        file.alone(() -> {
            see(file.refresh());
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            for (Event event : waiting) {
                // What a write that failed half-way did bring to the file is there already.
                if (!file.has(event.id())) {
                    watchClock(event);
                    lines.writeBytes(EventFormat.write(event));
                }
            }
            see(file.append(lines.toByteArray()));
        });
        List<Event> kept = List.copyOf(waiting);
        waiting.clear();
        return kept;
    }

    private void watchClock(Event event) {
        if (clockNotice.isEmpty()
                && event.at().toInstant().plus(1, ChronoUnit.DAYS).isBefore(file.last())) {
            clockNotice =
                    "This computer's clock is more than a day behind the last answer in the log; the log keeps its order.";
        }
    }

    private void tell(List<Event> kept, String trouble) {
        String notice = (file.passedOver().sentence(NAME) + " " + clockNotice).strip();
        LogNews now = new LogNews(found.events(), found.anew(), kept, trouble, notice);
        boolean same = now.trouble().equals(told.trouble()) && now.notice().equals(told.notice());
        if (read && same && !now.anew() && now.events().isEmpty() && kept.isEmpty()) {
            return;
        }
        read = true;
        told = now;
        found = LogFile.Found.NOTHING;
        news.accept(now);
    }

    /**
     * Writes what waits, and ends.
     *
     * @return what the reader should know: how much could not be written; empty where all is kept
     */
    public String close(Duration patience) {
        thread.execute(this::work);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
                return "The last answers may not be saved: the disk does not answer.";
            }
            copies.shutdown();
            copies.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        return waiting.isEmpty()
                ? ""
                : String.format(
                        Locale.ROOT, "%d of your last answers could not be saved. %s", waiting.size(), told.trouble());
    }
}
