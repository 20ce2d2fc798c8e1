package firstlayer.app;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Where files are written, so that a slow disk holds up no window. Each disk that may be silent has one of its own. */
final class DiskThread implements Executor {

    private final ExecutorService thread;

    DiskThread(String name) {
        thread = Executors.newSingleThreadExecutor(Daemon.named(name));
    }

    /** Nothing is done any more once it has ended. */
    @Override
    public void execute(Runnable task) {
        if (!thread.isShutdown()) {
            thread.execute(task);
        }
    }

    /** Does what waits and ends; a disk that does not answer must not keep a window open that its reader closed. */
    void end(Duration patience) {
        thread.shutdown();
        try {
            thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        thread.shutdownNow();
    }
}
