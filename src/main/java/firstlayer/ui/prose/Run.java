package firstlayer.ui.prose;

import firstlayer.param.Values;
import firstlayer.ui.Snapshot;
import firstlayer.ui.WidgetSession;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;

/**
 * Waits until a run that was just started has led where it should and that is solved; then says so once. A run that another
 * gesture ended is solved to its end unseen: what counts is where the link leads, not where the reader stopped.
 */
final class Run {
    private final WidgetSession<?> session;
    private final Values target;
    private final Consumer<Snapshot> done;
    // Kept as a field: the same object has to be taken off again.
    private final InvalidationListener look = changed -> look();

    private Run(WidgetSession<?> session, Values target, Consumer<Snapshot> done) {
        this.session = session;
        this.target = target;
        this.done = done;
    }

    static void await(WidgetSession<?> session, Values target, Consumer<Snapshot> done) {
        Run run = new Run(session, target, done);
        session.playing().addListener(run.look);
        session.snapshot().addListener(run.look);
        run.look();
    }

    private void look() {
        if (session.playing().get()) {
            return;
        }
        Snapshot snapshot = session.snapshot().get();
        if (snapshot.finished() && snapshot.values().equals(target)) {
            end(snapshot);
        } else if (!session.knobs().now().equals(target) && !session.widget().isLong(target)) {
            end(session.ask(target));
        }
    }

    private void end(Snapshot snapshot) {
        session.playing().removeListener(look);
        session.snapshot().removeListener(look);
        done.accept(snapshot);
    }
}
