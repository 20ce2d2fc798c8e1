package firstlayer.app;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Where settings are written and what is taken away is, so that a slow disk holds up no window. */
final class DiskThread implements Executor {

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Daemon.named("files"));

    /** Nothing is done any more once it has ended. */
    @Override
    public void execute(Runnable task) {
        if (!thread.isShutdown()) {
            thread.execute(task);
        }
    }

    /** Again and again, with so long a pause. */
    void repeat(Runnable task, long millis) {
        thread.scheduleWithFixedDelay(task, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** Does one thing more and ends; a disk that does not answer must not keep a window open that its reader closed. */
    void end(Runnable last, Duration patience) {
        execute(last);
        thread.shutdown();
        try {
            thread.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
        thread.shutdownNow();
    }
}
