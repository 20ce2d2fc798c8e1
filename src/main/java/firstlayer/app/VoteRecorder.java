package firstlayer.app;

import firstlayer.lecture.Ballot;
import firstlayer.lecture.Ballot.Round;
import firstlayer.lecture.Lecture;
import firstlayer.note.node.Item;
import firstlayer.store.LectureLog;
import firstlayer.store.NoteKey;
import firstlayer.store.Reason;
import firstlayer.store.Vote;
import firstlayer.study.Subject;
import firstlayer.ui.stage.Presenter;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;

/**
 * Writes down what a room says: each time the speaker shows it, and what was counted and not shown when its stop is left. On the
 * JavaFX thread, but for the writing.
 */
final class VoteRecorder {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long AGAIN_MILLIS = 2000;

    private final LectureLog log;
    private final Clock clock;
    private final Consumer<String> trouble;
    private final ScheduledExecutorService disk = Executors.newSingleThreadScheduledExecutor(Daemon.named("votes"));
    // Belongs to the thread that writes.
    private final List<Vote> waiting = new ArrayList<>();
    private final ChangeListener<Lecture> stops = (property, before, now) -> move(before, now);
    private final ChangeListener<Ballot> ballots = (property, before, now) -> count(now);
    private final ChangeListener<OptionalDouble> guesses = (property, before, now) -> mark(now);
    private Optional<Presenter> followed = Optional.empty();
    private NoteKey note = new NoteKey("", "");
    private OffsetDateTime lecture;
    private Ballot ballot = Ballot.NONE;
    private OptionalDouble guess = OptionalDouble.empty();
    private boolean unwritten;
    // Belongs to the thread that writes, too.
    private boolean again;

    /** @param trouble told, from any thread, why votes cannot be saved; an empty text once they are */
    VoteRecorder(LectureLog log, Clock clock, Consumer<String> trouble) {
        this.log = log;
        this.clock = clock;
        this.trouble = trouble;
        this.lecture = now();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
    }

    /** Another lecture begins. */
    void begin() {
        lecture = now();
    }

    /** Follows the lecture on a note. */
    void follow(Presenter presenter, NoteKey key) {
        leave();
        followed = Optional.of(presenter);
        note = key;
        take(presenter, presenter.lecture().get());
        presenter.lecture().addListener(stops);
        presenter.ballot().addListener(ballots);
        presenter.guess().addListener(guesses);
    }

    // What was counted here before is written already.
    private void take(Presenter presenter, Lecture at) {
        ballot = presenter.ballot(at.stop().id());
        guess = presenter.guess(at.stop().id());
        unwritten = false;
    }

    private void move(Lecture before, Lecture now) {
        if (!before.stop().id().equals(now.stop().id())) {
            write(before);
            followed.ifPresent(presenter -> take(presenter, now));
        }
    }

    private void count(Ballot now) {
        boolean counted = !now.first().equals(ballot.first()) || !now.second().equals(ballot.second());
        boolean settled = shows(now, Round.FIRST) || shows(now, Round.SECOND);
        ballot = now;
        unwritten |= counted;
        if (settled) {
            followed.ifPresent(presenter -> write(presenter.lecture().get()));
        }
    }

    private boolean shows(Ballot now, Round round) {
        return now.isShown(round) && !ballot.isShown(round);
    }

    private void mark(OptionalDouble now) {
        unwritten |= now.isPresent() && !now.equals(guess);
        guess = now;
    }

    private void write(Lecture at) {
        if (!unwritten || !(at.stop().node() instanceof Item item)) {
            return;
        }
        unwritten = false;
        Vote vote = new Vote(
                now(),
                lecture,
                Subject.note(note.folder(), note.file()).item(item.id(), item.text()),
                at.stop().options().size(),
                ballot.first(),
                ballot.second(),
                guess);
        disk.execute(() -> {
            waiting.add(vote);
            append();
        });
    }

    private void append() {
        if (waiting.isEmpty()) {
            return;
        }
        try {
            log.append(waiting);
            waiting.clear();
            trouble.accept("");
        } catch (IOException failure) {
            trouble.accept(String.format(
                    Locale.ROOT,
                    "The votes are not saved: %s. They are kept while the window is open, and saved as soon as that works.",
                    Reason.of(failure)));
            if (!again && !disk.isShutdown()) {
                again = true;
                disk.schedule(this::appendAgain, AGAIN_MILLIS, TimeUnit.MILLISECONDS);
            }
        }
    }

    private void appendAgain() {
        again = false;
        append();
    }

    /** Stops following, and writes what was counted. */
    void leave() {
        followed.ifPresent(presenter -> {
            write(presenter.lecture().get());
            presenter.lecture().removeListener(stops);
            presenter.ballot().removeListener(ballots);
            presenter.guess().removeListener(guesses);
        });
        followed = Optional.empty();
    }

    /** Writes what waits, with some patience. */
    void close() {
        leave();
        disk.execute(this::append);
        disk.shutdown();
        try {
            boolean ended = disk.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (!ended || !waiting.isEmpty()) {
                disk.shutdownNow();
                System.err.println("first-layer: the last votes could not be saved.");
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }
}
