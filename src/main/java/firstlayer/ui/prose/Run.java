package firstlayer.ui.prose;

import firstlayer.param.Values;
import firstlayer.ui.Host;
import firstlayer.ui.Solved;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;

/**
 * Waits until a run that was just started has led where it should and that is solved; then says so once. A run that another
 * hand ended is solved to its end unseen: what counts is where the link leads, not where the reader stopped.
 */
final class Run {
    private final Host<?> host;
    private final Values target;
    private final Consumer<Solved> done;
    // Kept as a field: the same object has to be taken off again.
    private final InvalidationListener look = changed -> look();

    private Run(Host<?> host, Values target, Consumer<Solved> done) {
        this.host = host;
        this.target = target;
        this.done = done;
    }

    static void await(Host<?> host, Values target, Consumer<Solved> done) {
        Run run = new Run(host, target, done);
        host.player().playing().addListener(run.look);
        host.solved().addListener(run.look);
        run.look();
    }

    private void look() {
        if (host.player().playing().get()) {
            return;
        }
        Solved solved = host.solved().get();
        if (solved != null && solved.values().equals(target)) {
            end(solved);
        } else if (!host.knobs().now().equals(target) && !host.widget().isLong(target)) {
            end(host.ask(target));
        }
    }

    private void end(Solved solved) {
        host.player().playing().removeListener(look);
        host.solved().removeListener(look);
        done.accept(solved);
    }
}
