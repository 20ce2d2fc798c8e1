package firstlayer.ui.prose;

import firstlayer.ui.Host;
import firstlayer.ui.Solved;
import javafx.beans.InvalidationListener;

/** Waits until a run that was just started has stopped and what it led to is solved; then says so once. */
final class Run {
    private final Host<?> host;
    private final Runnable done;
    // Kept as a field: the same object has to be taken off again.
    private final InvalidationListener look = changed -> look();

    private Run(Host<?> host, Runnable done) {
        this.host = host;
        this.done = done;
    }

    static void await(Host<?> host, Runnable done) {
        Run run = new Run(host, done);
        host.player().playing().addListener(run.look);
        host.solved().addListener(run.look);
        run.look();
    }

    private void look() {
        Solved solved = host.solved().get();
        boolean there = solved != null && solved.values().equals(host.knobs().now());
        if (there && !host.player().playing().get()) {
            host.player().playing().removeListener(look);
            host.solved().removeListener(look);
            done.run();
        }
    }
}
