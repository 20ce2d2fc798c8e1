package firstlayer.app;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.Notes;
import firstlayer.param.Link;
import firstlayer.store.Settings.Frame;
import firstlayer.store.SettingsStore;
import firstlayer.ui.Host;
import firstlayer.ui.prose.Answers;
import firstlayer.ui.prose.Exits;
import firstlayer.ui.prose.Prose;
import firstlayer.ui.prose.tex.Typesetter;
import firstlayer.ui.shell.Outside;
import firstlayer.ui.shell.Window;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.DirectoryChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * One window from start to end: every part built once and handed what it needs. Notes are read on a thread of their own, the
 * first ones while JavaFX still starts.
 */
final class Session implements Outside {

    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final long GLANCE_MILLIS = 400;
    private static final long SAVE_MILLIS = 10_000;

    private final Program program;
    private final boolean systemIsDark;
    // Not a scheduled one: that would keep a failure to itself, and nobody would be told.
    private final ExecutorService background = Executors.newSingleThreadExecutor(daemon("long solves"));
    private final ScheduledExecutorService reader = Executors.newSingleThreadScheduledExecutor(daemon("notes"));
    private final Typesetter typesetter = new Typesetter();
    private final Browser browser = new Browser();
    private final Map<String, Answers> answers = new HashMap<>();
    private final List<String> untold = new ArrayList<>();
    private final SettingsStore settings;
    private final Notes notes;
    private final CompletableFuture<Library> first;
    // Both belong to the reader's thread once it runs.
    private NotesFolder folder;
    private String seen;
    private Log log;
    private Window window;
    private Stage stage;

    Session(Program program, boolean systemIsDark) {
        this.program = program;
        this.systemIsDark = systemIsDark;
        this.settings = new SettingsStore(program.data(), untold::add);
        this.notes = new Notes(new CatalogNames(program.catalog()), typesetter::check);
        this.folder = firstFolder();
        this.seen = folder.fingerprint();
        this.first = CompletableFuture.supplyAsync(() -> notes.read(folder.path()), reader);
        typesetter.warmUp();
    }

    private Prose prose(Note note, Optional<Host<?>> host) {
        Exits exits = new Exits(browser::show, this::go, window::say);
        return new Prose(note, host, answers.computeIfAbsent(note.file(), file -> new Answers()), typesetter, exits);
    }

    private void go(String link) {
        window.open(Link.read(link));
    }

    private static ThreadFactory daemon(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    private void say(String message) {
        Platform.runLater(() -> window.say(message));
    }

    /** Opens the window; on the JavaFX thread. */
    void start(Stage stage) {
        this.stage = stage;
        window = new Window(program.catalog()::find, this::prose, settings, systemIsDark, background, this);
        log = Log.in(program.data().resolve("log"), untold::add);
        log.catchAll(this::say);
        stage.setTitle("First Layer");
        stage.setScene(window.scene());
        place(stage);
        stage.setOnHidden(event -> {
            end();
            Platform.exit();
        });
        try {
            window.show(first.join(), folder.origin());
            program.screen().ifPresent(window::open);
        } finally {
            // A page that fails must not keep the window from opening: its message is shown there.
            stage.show();
        }
        untold.forEach(window::say);
        every(GLANCE_MILLIS, this::glance);
        every(SAVE_MILLIS, this::rememberNow);
    }

    private void every(long millis, Runnable task) {
        Runnable told = () -> {
            try {
                task.run();
            } catch (RuntimeException failure) {
                // A scheduled task that throws is silently never run again.
                log.caught(failure, this::say);
            }
        };
        reader.scheduleWithFixedDelay(told, millis, millis, TimeUnit.MILLISECONDS);
    }

    // Settings are gathered where the window lives and written where a slow disk holds up nothing.
    private void rememberNow() {
        Platform.runLater(() -> {
            gather();
            if (!reader.isShutdown()) {
                reader.execute(settings::save);
            }
        });
    }

    private void gather() {
        settings.change(s -> s.with(
                new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized())));
        window.gather();
    }

    private NotesFolder firstFolder() {
        Path remembered = Path.of(settings.now().notes());
        if (program.notes().isPresent()) {
            return new NotesFolder(program.notes().get(), false);
        }
        boolean usable = !settings.now().notes().isEmpty() && Files.isDirectory(remembered);
        return usable ? new NotesFolder(remembered, false) : NotesFolder.packedNotes();
    }

    // Asked again and again instead of being told: a folder may vanish and come back, or lie on a network.
    private void glance() {
        String now = folder.fingerprint();
        if (!now.equals(seen)) {
            seen = now;
            read(folder);
        }
    }

    private void read(NotesFolder from) {
        Library library = notes.read(from.path());
        Platform.runLater(() -> window.show(library, from.origin()));
    }

    private void place(Stage stage) {
        Frame frame = settings.now().frame().orElse(new Frame(Double.NaN, Double.NaN, WIDTH, HEIGHT, false));
        boolean visible = !Screen.getScreensForRectangle(frame.x(), frame.y(), frame.width(), frame.height())
                .isEmpty();
        if (visible) {
            stage.setX(frame.x());
            stage.setY(frame.y());
        }
        stage.setWidth(frame.width());
        stage.setHeight(frame.height());
        stage.setMaximized(frame.maximized());
    }

    Window window() {
        return window;
    }

    /** Writes what is to be remembered and lets every thread go. */
    void end() {
        gather();
        settings.save();
        reader.shutdownNow();
        background.shutdownNow();
        log.close();
        typesetter.close();
    }

    @Override
    public void chooseNotes() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Open notes folder");
        File chosen = chooser.showDialog(stage);
        if (chosen != null) {
            openNotes(chosen.toPath());
        }
    }

    @Override
    public void openNotes(Path chosen) {
        settings.change(s -> s.withNotes(chosen.toString()));
        reader.execute(() -> {
            folder = new NotesFolder(chosen, false);
            seen = folder.fingerprint();
            read(folder);
        });
    }

    @Override
    public void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public String about() {
        try (InputStream licences = Session.class.getResourceAsStream("/firstlayer/third-party-licences.txt")) {
            String list = licences == null ? "" : new String(licences.readAllBytes(), StandardCharsets.UTF_8);
            return "First Layer, MIT licence.\n\nIt is made of:\n" + list;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
