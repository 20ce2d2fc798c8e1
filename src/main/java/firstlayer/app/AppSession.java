package firstlayer.app;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.param.Link;
import firstlayer.store.Settings;
import firstlayer.ui.Keeping;
import firstlayer.ui.Shelf;
import firstlayer.ui.Stills;
import firstlayer.ui.StudyRecorder;
import firstlayer.ui.answers.AnswersScreen;
import firstlayer.ui.prose.LinkHandlers;
import firstlayer.ui.prose.tex.Typesetter;
import firstlayer.ui.shell.ApplicationActions;
import firstlayer.ui.shell.MainWindow;
import firstlayer.ui.shell.MessageTopic;
import firstlayer.ui.shell.SystemLook;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/**
 * One window from start to end: every part built once and handed what it needs. Notes are read on a thread of their own, the
 * first ones while JavaFX still starts.
 */
final class AppSession implements ApplicationActions {

    /** So long the window waits for its first note; a slower one follows it. */
    private static final long FIRST_MILLIS = 1000;

    /** So long a disk may be silent before it is said, and before a window closes without it. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Program program;
    private final SystemLook system;
    private final Monitors monitors;
    private final ExecutorService background = Daemon.thread("long solves");
    private final DiskThread disk = new DiskThread("files");
    private final Typesetter typesetter = new Typesetter();
    private final Browser browser = new Browser(this::say);
    private final Shelf shelf = new Shelf();
    private final WindowTasks tasks = new WindowTasks();
    private final KeptSettings kept;
    private final StudySession study;
    private final StudyRecorder recorder;
    private final Stills stills;
    private final NotesWatch watch;
    private final CompletableFuture<Library> first;
    private final CompletableFuture<Void> painted = new CompletableFuture<>();
    private final Runnable painting = this::begin;
    private Log log;
    private MainWindow window;
    private Stage stage;
    private WindowFrame frame;
    private IdleCollection idle;
    private Screens screens;
    private Lectures lectures;

    AppSession(Program program, SystemLook system, Monitors monitors) {
        this.program = program;
        this.system = system;
        this.monitors = monitors;
        this.kept = new KeptSettings(program.data(), this::tell);
        House house = program.house();
        house.prepare(kept.store(), message -> tell(MessageTopic.HOUSE, message));
        this.study = new StudySession(program, this::logged, tasks::add, this::tell);
        this.recorder = house.studied() ? study : new MemoryOnly(program.clock());
        this.stills = new Stills(program.catalog().anew()::find, background);
        this.watch = new NotesWatch(
                () -> new Notes(new CatalogNames(program.catalog()), typesetter::check),
                () -> NotesFolder.first(program.notes(), kept.store().get(Settings.NOTES), house.notes()),
                this::logged,
                (library, from) -> window.show(library, from.origin()));
        this.first = watch.readFirst(this::opening);
        typesetter.waitFor(painted);
        typesetter.warmUp();
    }

    private Optional<Note> opening(Library library) {
        return program.opening(library, kept.store().get(Settings.QUESTION));
    }

    private PageMaker pages() {
        LinkHandlers handlers = new LinkHandlers(
                browser::show,
                link -> window.open(Link.read(link)),
                link -> window.open(link),
                link -> shelf.library().flatMap(library -> library.explanation(link)),
                this::say);
        return new PageMaker(shelf, recorder, new MemoryOnly(program.clock()), typesetter, handlers, stills);
    }

    private AnswersScreen answersScreen() {
        return new AnswersScreen(
                shelf, recorder.study(), window::write, () -> answersExport().ask(stage));
    }

    AnswersExport answersExport() {
        return new AnswersExport(shelf, recorder.study(), stills, disk, this::say);
    }

    /** From any thread. */
    private void tell(MessageTopic topic, String message) {
        tasks.add(() -> window.say(topic, message));
    }

    private void say(String message) {
        tell(MessageTopic.ACTION, message);
    }

    private void tellFailure(String message) {
        tell(MessageTopic.FAILURE, message);
    }

    /** Opens the window; on the JavaFX thread. */
    void start(Stage stage) {
        this.stage = stage;
        log = Log.in(program.data().resolve("log"), this::tellFailure);
        log.catchAll(this::tellFailure);
        PageMaker pages = pages();
        screens = new Screens(
                program,
                shelf,
                recorder,
                pages.cards(),
                background,
                (note, item) -> window.open(note, item.getFirstChild()),
                this::answersScreen);
        window = new MainWindow(
                program.catalog()::find,
                pages::prose,
                kept.store(),
                system,
                background,
                shelf,
                recorder.study(),
                screens.all(),
                this);
        lectures =
                new Lectures(window, stage, shelf, pages, monitors, kept.store(), program, kept.disk(), this::gather);
        stage.setTitle("First Layer");
        stage.setScene(window.scene());
        idle = new IdleCollection(window.scene());
        frame = WindowFrame.place(stage, kept.store().get(Settings.FRAME));
        stage.setOnHidden(event -> {
            end();
            Platform.exit();
        });
        // While the first note is still being read, all that stands around it gets its styles.
        stage.getScene().getRoot().applyCss();
        try {
            showFirst(first.get(FIRST_MILLIS, TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            first.thenAccept(library -> Platform.runLater(() -> showLate(library)));
        } catch (ExecutionException | InterruptedException failure) {
            log.caught(failure, this::tellFailure);
        } finally {
            // A page that fails must not keep the window from opening: its message is shown there.
            frame.show(failure -> log.caught(failure, this::tellFailure));
            tasks.open();
            kept.follow(window::restyle);
            kept.repeat(logged(this::rememberNow));
            stage.getScene().addPostLayoutPulseListener(painting);
        }
    }

    // What the first page can do without comes after it: formulas, other notes, what was taken on trust.
    private void begin() {
        stage.getScene().removePostLayoutPulseListener(painting);
        painted.complete(null);
        WindowIcons.draw(stage, background);
        watch.begin();
    }

    private void showLate(Library library) {
        if (watch.isFirst()) {
            showFirst(library);
        }
    }

    private void showFirst(Library library) {
        opening(library).ifPresent(note -> kept.store().set(Settings.QUESTION, note.file()));
        window.show(library, watch.folder().origin());
        program.screen().ifPresent(window::open);
        if (program.presents()) {
            // After the window: what it is then comes back at the end.
            Platform.runLater(() -> lectures.present(false));
        }
    }

    // What a scheduled thread is given keeps its failures to itself, and a repeated task that fails is never run again.
    private Runnable logged(Runnable task) {
        return () -> {
            try {
                task.run();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
                log.caught(failure, this::tellFailure);
            }
        };
    }

    // Settings are gathered where the window lives and written where a slow disk holds up nothing.
    private void rememberNow() {
        Platform.runLater(() -> {
            screens.tick();
            boolean plays =
                    window.session().map(session -> session.playing().get()).orElse(false);
            idle.tick(plays || lectures.isPresenting());
            gather();
            tell(MessageTopic.FOLDER, watch.silence(PATIENCE));
            kept.see(study.isSilent(PATIENCE));
            kept.save(this::logged);
        });
    }

    private void gather() {
        if (!lectures.fillsWindow()) {
            kept.store().set(Settings.FRAME, frame.now());
        }
        window.gather(!lectures.isPresenting());
    }

    MainWindow window() {
        return window;
    }

    /** Writes what is to be remembered and lets every thread go. */
    void end() {
        lectures.end();
        gather();
        window.close();
        // A folder that does not answer is waited for once and not by each who writes to it.
        CompletableFuture<Void> answers = CompletableFuture.runAsync(study::close);
        kept.end(this::logged, PATIENCE);
        disk.end(PATIENCE);
        answers.join();
        watch.end();
        background.shutdownNow();
        log.close();
        typesetter.close();
    }

    @Override
    public NotesDialogs notes() {
        return new NotesDialogs(program.catalog(), watch, kept.store(), disk, () -> stage, this::say);
    }

    @Override
    public Lectures presenting() {
        return lectures;
    }

    @Override
    public void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void leaveFullScreen() {
        stage.setFullScreen(false);
    }

    @Override
    public StudyLogDialogs studyLog() {
        return new StudyLogDialogs(study, program, shelf, disk, () -> stage, this::say);
    }

    @Override
    public TakeAwayDialogs takeAway() {
        return new TakeAwayDialogs(program.catalog(), () -> stage, this::logged, this::say);
    }

    @Override
    public ObservableValue<Keeping> keeping() {
        return recorder.keeping();
    }

    @Override
    public Path dataFolder() {
        return program.data();
    }

    @Override
    public String about() {
        return About.text();
    }
}
