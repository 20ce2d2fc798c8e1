package firstlayer.app;

import static firstlayer.Pictures.onFxThread;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.note.Library;
import firstlayer.note.Notes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** A folder whose disk does not answer, as on a share that went away: it is said, and another folder opens at once. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NotesWatchTest {

    private static final String NOTE = "---\nquestion: %s\nwidget: neuron\n---\n\n$x$\n";

    @TempDir
    private Path room;

    private final CountDownLatch answers = new CountDownLatch(1);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final BlockingQueue<String> shown = new LinkedBlockingQueue<>();

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private NotesFolder folder(String question) throws Exception {
        Path folder = Files.createDirectory(room.resolve(question));
        Files.writeString(folder.resolve("01.md"), String.format(Locale.ROOT, NOTE, question));
        return new NotesFolder(folder, false);
    }

    private <T> T late(T answer) {
        asked.countDown();
        boolean interrupted = false;
        while (answers.getCount() > 0) {
            try {
                answers.await();
            } catch (InterruptedException end) {
                // A disk is not moved by it.
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }

    private NotesWatch watch(NotesFolder first) {
        return new NotesWatch(
                () -> new Notes(new CatalogNames(Catalog.all()), tex -> Optional.empty()),
                () -> late(first),
                task -> task,
                (library, from) -> shown.add(from.path().getFileName() + ": "
                        + library.notes().get(0).question()));
    }

    @Test
    void aFolderThatDoesNotAnswerHoldsUpNoOther() throws Exception {
        NotesWatch watch = watch(folder("Silent"));
        CompletableFuture<Library> first = watch.readFirst(library -> Optional.empty());
        asked.await();
        assertFalse(first.isDone());
        assertTrue(onFxThread(watch::isFirst));
        assertEquals(
                "The folder of your notes has not answered for 0 seconds. They come when it does; Ctrl+O opens another one.",
                watch.silence(Duration.ZERO));
        assertEquals("", watch.silence(Duration.ofHours(1)));
        assertTrue(watch.folder().packed());

        CountDownLatch found = new CountDownLatch(1);
        NotesFolder other = folder("Other");
        watch.use(other, found::countDown);
        assertTrue(found.await(30, TimeUnit.SECONDS));
        assertEquals(other, watch.folder());
        assertEquals("Other: Other", shown.poll(30, TimeUnit.SECONDS));
        shown.clear();

        // What comes late is not shown over what was chosen.
        answers.countDown();
        Files.writeString(other.path().resolve("01.md"), String.format(Locale.ROOT, NOTE, "Changed"));
        String next = "Other: Other";
        while (next.equals("Other: Other")) {
            next = shown.poll(30, TimeUnit.SECONDS);
        }
        assertEquals("Other: Changed", next);
        assertTrue(first.handle((library, failure) -> true).get(30, TimeUnit.SECONDS));
        assertFalse(onFxThread(watch::isFirst));
        assertTrue(shown.stream().noneMatch(text -> text.startsWith("Silent")));
        watch.end();
    }

    /** A folder that answers late is shown then. */
    @Test
    void aFolderThatAnswersAgainIsRead() throws Exception {
        NotesWatch watch = watch(folder("Late"));
        CompletableFuture<Library> first =
                watch.readFirst(library -> library.notes().stream().findFirst());
        asked.await();
        answers.countDown();
        assertEquals("Late", first.get(30, TimeUnit.SECONDS).notes().get(0).question());
        assertEquals("", watch.silence(Duration.ZERO));
        watch.begin();
        assertEquals("Late: Late", shown.poll(30, TimeUnit.SECONDS));
        onFxThread(() -> null);
        watch.end();
    }
}
