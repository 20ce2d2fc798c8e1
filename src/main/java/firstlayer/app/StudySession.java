package firstlayer.app;

import firstlayer.store.LogNews;
import firstlayer.store.StudyLog;
import firstlayer.study.Event;
import firstlayer.study.Fact;
import firstlayer.study.Study;
import firstlayer.study.Subject;
import firstlayer.ui.Keeping;
import firstlayer.ui.StudyRecorder;
import firstlayer.ui.shell.MessageTopic;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What one window's reader does, as events: each gets its id and its time here, is known at once, and is handed to the log. On
 * the JavaFX thread, but for its beginning.
 */
final class StudySession implements StudyRecorder {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Clock clock;
    private final Executor window;
    private final BiConsumer<MessageTopic, String> messages;
    private final Study study = new Study();
    // By id, in their order: what is known here and not yet on the disk.
    private final Map<String, Event> unkept = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(Keeping.NOTHING);
    private final StudyLog log;
    private String trouble = "";
    private String notice = "";

    /**
     * Begins to read the log.
     *
     * @param logged   what is run on another thread, with its failures seen to
     * @param window   does something on the JavaFX thread, once there is a window
     * @param messages says something in the window
     */
    StudySession(
            Program program,
            UnaryOperator<Runnable> logged,
            Executor window,
            BiConsumer<MessageTopic, String> messages) {
        this.clock = program.clock();
        this.window = window;
        this.messages = messages;
        this.log = new StudyLog(program.data(), logged, this::heard);
    }

    @Override
    public Study study() {
        return study;
    }

    @Override
    public void record(Subject subject, Fact fact) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MILLIS);
        Event event = new Event(UUID.randomUUID().toString(), now, subject, fact);
        unkept.put(event.id(), event);
        showKeeping();
        log.append(event);
        study.add(List.of(event));
    }

    @Override
    public ReadOnlyObjectProperty<Keeping> keeping() {
        return keeping.getReadOnlyProperty();
    }

    // On the log's thread: what a log of years comes to is worked out where that holds up no window.
    private void heard(LogNews news) {
        Optional<Study> all = news.anew() ? Optional.of(Study.of(news.events())) : Optional.empty();
        window.execute(() -> take(news, all));
    }

    private void take(LogNews news, Optional<Study> all) {
        boolean wrote = !news.kept().isEmpty();
        news.kept().forEach(event -> unkept.remove(event.id()));
        all.ifPresent(study::become);
        study.add(all.isPresent() ? List.copyOf(unkept.values()) : news.events());
        say(news);
        if (wrote || !unkept.isEmpty()) {
            showKeeping();
        }
    }

    // Only what changed: what was put away stays away.
    private void say(LogNews news) {
        if (!news.trouble().equals(trouble)) {
            trouble = news.trouble();
            messages.accept(MessageTopic.STUDY, trouble);
        }
        if (!news.notice().equals(notice)) {
            notice = news.notice();
            messages.accept(MessageTopic.STUDY_LOG, notice);
        }
    }

    private void showKeeping() {
        if (unkept.isEmpty()) {
            keeping.set(Keeping.KEPT);
        } else {
            keeping.set(trouble.isEmpty() ? Keeping.WRITING : Keeping.UNSAVED);
        }
    }

    /** Whether the disk of the log keeps a question waiting for longer; from any thread. */
    boolean isSilent(Duration patience) {
        return log.isSilent(patience);
    }

    /** Copies the log to another file; what came of it is told on the JavaFX thread. */
    void export(Path target, Consumer<String> done) {
        log.export(target, said -> window.execute(() -> done.accept(said)));
    }

    /** Adds what another log has; what came of it is told on the JavaFX thread. */
    void importFrom(Path source, Consumer<String> done) {
        log.importFrom(source, said -> window.execute(() -> done.accept(said)));
    }

    /** Moves the log aside; what came of it is told on the JavaFX thread. */
    void forget(Consumer<String> done) {
        log.forget(LocalDateTime.now(clock), said -> window.execute(() -> done.accept(said)));
    }

    /** Writes what waits, with some patience; what cannot be written is said where a window can no longer say it. */
    void close() {
        boolean waits = !unkept.isEmpty();
        String unsaved = log.close(PATIENCE);
        if (waits && !unsaved.isEmpty()) {
            System.err.println("first-layer: " + unsaved);
        }
    }
}
