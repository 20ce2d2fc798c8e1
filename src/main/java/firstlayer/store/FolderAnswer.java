package firstlayer.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Whether a folder that was named is there, by a disk that may not answer: asked before there is a window to say so in. */
public enum FolderAnswer {
    THERE,
    ABSENT,
    /** As on a share that went away. */
    SILENT;

    /** So long a disk is waited for. */
    private static final long PATIENCE_SECONDS = 5;

    public static FolderAnswer of(Path folder) {
        FutureTask<Boolean> asked = new FutureTask<>(() -> Files.isDirectory(folder));
        Thread asking = new Thread(asked, "folder");
        asking.setDaemon(true);
        asking.start();
        try {
            return asked.get(PATIENCE_SECONDS, TimeUnit.SECONDS) ? THERE : ABSENT;
        } catch (TimeoutException silent) {
            return SILENT;
        } catch (ExecutionException refused) {
            return ABSENT;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return SILENT;
        }
    }

    /**
     * What is wrong with the folder, and what would be right; empty where it is there.
     *
     * @param name as it was written
     */
    public Optional<String> objection(String name) {
        return switch (this) {
            case THERE -> Optional.empty();
            case ABSENT -> Optional.of(String.format(Locale.ROOT, "no folder '%s'; name one that is there", name));
            case SILENT ->
                Optional.of(String.format(Locale.ROOT, "the folder '%s' does not answer; name one that does", name));
        };
    }
}
