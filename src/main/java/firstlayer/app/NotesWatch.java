package firstlayer.app;

import firstlayer.note.Library;
import firstlayer.note.Note;
import firstlayer.note.Notes;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;

/**
 * Reads the notes of a folder on a thread of their own, shows them as they come, and reads again what has changed. The folder is
 * asked again and again instead of being watched: it may vanish and come back, or lie on a network.
 */
final class NotesWatch {

    private static final long FIRST_PAUSE = 400;
    private static final long LOOK_WHILE_READING = 1000;

    private final Notes notes;
    private final ScheduledExecutorService reader;
    private final UnaryOperator<Runnable> logged;
    private final BiConsumer<Library, NotesFolder> show;
    private final AtomicReference<Runnable> newest = new AtomicReference<>();
    private volatile NotesFolder wanted;
    // These belong to the reader's thread. Nothing has been read as a whole at first.
    private String seen = "";
    private long pause = FIRST_PAUSE;
    private long nextLook;

    /**
     * @param logged makes a task log its failures
     * @param show shows what was read, on the JavaFX thread
     */
    NotesWatch(
            Notes notes,
            ScheduledExecutorService reader,
            NotesFolder folder,
            UnaryOperator<Runnable> logged,
            BiConsumer<Library, NotesFolder> show) {
        this.notes = notes;
        this.reader = reader;
        this.wanted = folder;
        this.logged = logged;
        this.show = show;
    }

    NotesFolder folder() {
        return wanted;
    }

    /** As much of the folder as its first page needs. */
    CompletableFuture<Library> readFirst(Function<Library, Optional<Note>> opening) {
        return CompletableFuture.supplyAsync(() -> notes.readFirst(wanted.path(), opening), reader);
    }

    /** Reads the folder as a whole, and looks at it from now on. */
    void begin() {
        reader.schedule(this::look, FIRST_PAUSE, TimeUnit.MILLISECONDS);
    }

    /**
     * Another folder from now on.
     *
     * @param found run once notes were found there
     */
    void use(NotesFolder chosen, Runnable found) {
        wanted = chosen;
        reader.execute(logged.apply(() -> {
            seen = chosen.fingerprint();
            read(chosen, library -> {
                if (!library.notes().isEmpty()) {
                    Platform.runLater(found);
                }
            });
        }));
    }

    private void look() {
        logged.apply(this::readIfChanged).run();
        if (!reader.isShutdown()) {
            reader.schedule(this::look, pause, TimeUnit.MILLISECONDS);
        }
    }

    private void readIfChanged() {
        NotesFolder folder = wanted;
        long begin = System.nanoTime();
        String now = folder.fingerprint();
        pause = NotesFolder.pause(System.nanoTime() - begin);
        if (!now.equals(seen)) {
            seen = now;
            read(folder, library -> {});
        }
    }

    // A folder that changes while it is read, or that another is chosen for, is left for the next time.
    private void read(NotesFolder from, Consumer<Library> whole) {
        lookIn(Math.max(LOOK_WHILE_READING, pause));
        notes.read(from.path(), () -> goesOn(from), library -> show(library, from))
                .ifPresent(library -> {
                    show(library, from);
                    whole.accept(library);
                });
    }

    private boolean goesOn(NotesFolder from) {
        if (!from.equals(wanted)) {
            return false;
        }
        if (System.nanoTime() - nextLook < 0) {
            return true;
        }
        lookIn(Math.max(LOOK_WHILE_READING, pause));
        return from.fingerprint().equals(seen);
    }

    private void lookIn(long millis) {
        nextLook = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    }

    // The newest state is shown when there is time, however many came meanwhile.
    private void show(Library library, NotesFolder from) {
        if (newest.getAndSet(() -> show.accept(library, from)) == null) {
            Platform.runLater(() -> newest.getAndSet(null).run());
        }
    }
}
