package firstlayer.app;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.Notes;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.application.Platform;

/**
 * Reads the notes of a folder, shows them as they come, and reads again what has changed. The folder is asked again and again
 * instead of being watched: it may vanish and come back, or lie on a network. Each folder that is chosen has a thread of its own: a
 * share that does not answer holds up neither the window nor the next one.
 */
final class NotesWatch {

    private static final long FIRST_PAUSE = 400;
    private static final long LOOK_WHILE_READING = 1000;
    private static final long NOTHING = Long.MIN_VALUE;

    private final Supplier<Notes> readers;
    private final UnaryOperator<Runnable> logged;
    private final BiConsumer<Library, NotesFolder> show;
    private final AtomicReference<Runnable> newest = new AtomicReference<>();
    private volatile Watching watching;
    private boolean changed;

    /**
     * @param readers makes what reads a folder
     * @param first   the folder to begin with; asked on a thread that may wait for the disk
     * @param logged  makes a task log its failures
     * @param show    shows what was read, on the JavaFX thread
     */
    NotesWatch(
            Supplier<Notes> readers,
            Supplier<NotesFolder> first,
            UnaryOperator<Runnable> logged,
            BiConsumer<Library, NotesFolder> show) {
        this.readers = readers;
        this.logged = logged;
        this.show = show;
        this.watching = new Watching(first);
    }

    /** The folder that is open; the packed one as long as the disk has not said which it is. */
    NotesFolder folder() {
        return Optional.ofNullable(watching.folder).orElseGet(NotesFolder::packedNotes);
    }

    /** As much of the folder to begin with as its first page needs; to be shown only while {@link #isFirst}. */
    CompletableFuture<Library> readFirst(Function<Library, Optional<Note>> opening) {
        return watching.readFirst(opening);
    }

    /** Whether no other folder was chosen since the beginning; on the JavaFX thread, where they are chosen. */
    boolean isFirst() {
        return !changed;
    }

    /** Reads the folder as a whole, and looks at it from now on. */
    void begin() {
        watching.lookLater(FIRST_PAUSE);
    }

    /**
     * Another folder from now on; on the JavaFX thread.
     *
     * @param found run once notes were found there
     */
    void use(NotesFolder chosen, Runnable found) {
        Watching next = new Watching(() -> chosen);
        next.folder = chosen;
        watching.end();
        watching = next;
        changed = true;
        next.use(found);
    }

    /** What the reader should know where the disk keeps a question waiting for longer; empty where it answers. */
    String silence(Duration patience) {
        long asked = watching.asked;
        return asked == NOTHING || System.nanoTime() - asked <= patience.toNanos()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "The folder of your notes has not answered for %d seconds. They come when it does; "
                                + "Ctrl+O opens another one.",
                        patience.toSeconds());
    }

    void end() {
        watching.end();
    }

    // The newest state is shown when there is time, however many came meanwhile. Another folder may be chosen until
    // then.
    private void show(Library library, Watching from) {
        if (from != watching) {
            return;
        }
        Runnable showing = () -> {
            if (from == watching) {
                show.accept(library, from.folder);
            }
        };
        if (newest.getAndSet(showing) == null) {
            Platform.runLater(() -> newest.getAndSet(null).run());
        }
    }

    /** One folder; all but {@code end} on its own thread. */
    private final class Watching {

        private final Supplier<NotesFolder> first;
        private final Notes notes = readers.get();
        private final ScheduledExecutorService thread =
                Executors.newSingleThreadScheduledExecutor(Daemon.named("notes"));
        private volatile NotesFolder folder;
        // When the disk was asked what it has not answered yet.
        private volatile long asked = System.nanoTime();
        // Nothing has been read as a whole at first.
        private String seen = "";
        private long pause = FIRST_PAUSE;
        private long nextLook;

        Watching(Supplier<NotesFolder> first) {
            this.first = first;
        }

        CompletableFuture<Library> readFirst(Function<Library, Optional<Note>> opening) {
            return CompletableFuture.supplyAsync(
                    () -> {
                        folder = first.get();
                        Library library = notes.readFirst(folder.path(), opening);
                        asked = NOTHING;
                        return library;
                    },
                    thread);
        }

        void use(Runnable found) {
            thread.execute(logged.apply(() -> {
                seen = folder.fingerprint();
                read(library -> {
                    if (!library.notes().isEmpty()) {
                        Platform.runLater(found);
                    }
                });
                asked = NOTHING;
            }));
            lookLater(pause);
        }

        void lookLater(long millis) {
            if (!thread.isShutdown()) {
                thread.schedule(this::look, millis, TimeUnit.MILLISECONDS);
            }
        }

        private void look() {
            logged.apply(this::readIfChanged).run();
            lookLater(pause);
        }

        private void readIfChanged() {
            asked = System.nanoTime();
            long begin = asked;
            String now = folder.fingerprint();
            pause = NotesFolder.pause(System.nanoTime() - begin);
            if (!now.equals(seen)) {
                seen = now;
                read(library -> {});
            }
            asked = NOTHING;
        }

        // A folder that changes while it is read, or that another is chosen for, is left for the next time.
        private void read(Consumer<Library> whole) {
            lookIn(Math.max(LOOK_WHILE_READING, pause));
            notes.read(folder.path(), this::goesOn, library -> show(library, this))
                    .ifPresent(library -> {
                        show(library, this);
                        whole.accept(library);
                    });
        }

        private boolean goesOn() {
            asked = System.nanoTime();
            if (this != watching) {
                return false;
            }
            if (System.nanoTime() - nextLook < 0) {
                return true;
            }
            lookIn(Math.max(LOOK_WHILE_READING, pause));
            return folder.fingerprint().equals(seen);
        }

        private void lookIn(long millis) {
            nextLook = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        }

        void end() {
            thread.shutdownNow();
        }
    }
}
