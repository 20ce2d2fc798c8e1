package firstlayer.app;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.application.Platform;

/** What any thread wants done on the window's thread, also before there is a window: it is done once there is one. */
final class WindowTasks {

    private final Queue<Runnable> pending = new ConcurrentLinkedQueue<>();
    private volatile boolean open;

    /** From any thread. */
    void add(Runnable task) {
        pending.add(task);
        if (open) {
            Platform.runLater(this::doAll);
        }
    }

    /** There is a window; on its thread. */
    void open() {
        open = true;
        doAll();
    }

    private void doAll() {
        for (Runnable task = pending.poll(); task != null; task = pending.poll()) {
            task.run();
        }
    }
}
