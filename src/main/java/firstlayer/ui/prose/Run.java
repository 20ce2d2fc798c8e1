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
    private final Runnable left;
    // Kept as a field: the same object has to be taken off again.
    private final InvalidationListener look = changed -> look();

    private Run(WidgetSession<?> session, Values target, Consumer<Snapshot> done, Runnable left) {
        this.session = session;
        this.target = target;
        this.done = done;
        this.left = left;
    }

    /**
     * @param done is passed what the end shows
     * @param left run where the reader has left a run that would take too long to be solved unseen
     */
    static void await(WidgetSession<?> session, Values target, Consumer<Snapshot> done, Runnable left) {
        Run run = new Run(session, target, done, left);
        session.playing().addListener(run.look);
        session.snapshot().addListener(run.look);
        run.look();
    }

    private void look() {
        if (session.playing().get()) {
            return;
        }
        Snapshot snapshot = session.snapshot().get();
        boolean isThere = session.knobs().now().equals(target);
        if (snapshot.finished() && snapshot.values().equals(target)) {
            end(() -> done.accept(snapshot));
        } else if (!isThere && session.widget().isLong(target)) {
            end(left);
        } else if (!isThere) {
            end(() -> done.accept(session.ask(target)));
        }
    }

    private void end(Runnable then) {
        session.playing().removeListener(look);
        session.snapshot().removeListener(look);
        then.run();
    }
}
