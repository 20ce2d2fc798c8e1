package firstlayer.ui;

import firstlayer.param.Values;
import firstlayer.widget.Progress;
import firstlayer.widget.Superseded;
import firstlayer.widget.Widget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import javafx.application.Platform;

/** Solves short runs at once and long ones in the background; a newer call supersedes an older one. */
final class Solver<R> {

    /** Told on the UI thread, never of a superseded solve. */
    interface Listener<R> {
        void working(double share);

        void partial(Values values, R result);

        /**
         * @param kept results of kept runs, oldest first
         */
        void done(Values values, R result, Map<Values, R> kept);
    }

    private final Widget<R> widget;
    private final Executor background;
    private final AtomicLong newest = new AtomicLong();
    private Map<Values, R> keptResults = Map.of();

    Solver(Widget<R> widget, Executor background) {
        this.widget = widget;
        this.background = background;
    }

    void solve(Values now, List<Values> kept, Listener<R> listener) {
        long ticket = newest.incrementAndGet();
        Map<Values, R> known = keptResults;
        boolean isLong = widget.isLong(now) || kept.stream().anyMatch(v -> !known.containsKey(v) && widget.isLong(v));
        if (isLong) {
            listener.working(0);
            background.execute(() -> solveLong(ticket, now, kept, known, listener));
        } else {
            finish(now, widget.solve(now, Progress.silent()), solveKept(kept, known, Progress.silent()), listener);
        }
    }

    /** Calls off what still works: nobody waits for it, and its thread is needed. */
    void callOff() {
        newest.incrementAndGet();
    }

    private void solveLong(long ticket, Values now, List<Values> kept, Map<Values, R> known, Listener<R> listener) {
        if (newest.get() != ticket) {
            return;
        }
        try {
            R result = widget.solve(now, new Ticketed(ticket, now, listener));
            Map<Values, R> others = solveKept(kept, known, new Ticketed(ticket, null, listener));
            Platform.runLater(() -> ifNewest(ticket, () -> finish(now, result, others, listener)));
        } catch (Superseded newer) {
            // The newer solve has its own place in the queue.
            return;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            Platform.runLater(() -> ifNewest(ticket, () -> listener.working(1)));
            throw failure;
        }
    }

    private Map<Values, R> solveKept(List<Values> kept, Map<Values, R> known, Progress<? super R> progress) {
        Map<Values, R> results = new LinkedHashMap<>();
        kept.forEach(v -> results.put(v, known.containsKey(v) ? known.get(v) : widget.solve(v, progress)));
        return results;
    }

    private void finish(Values now, R result, Map<Values, R> others, Listener<R> listener) {
        keptResults = others;
        listener.done(now, result, others);
    }

    private void ifNewest(long ticket, Runnable action) {
        if (newest.get() == ticket) {
            action.run();
        }
    }

    private final class Ticketed implements Progress<R> {

        private final long ticket;
        private final Values painted;
        private final Listener<R> listener;

        /**
         * @param painted what partial results belong to; null where they are not to be painted
         */
        Ticketed(long ticket, Values painted, Listener<R> listener) {
            this.ticket = ticket;
            this.painted = painted;
            this.listener = listener;
        }

        @Override
        public void at(double share) {
            requireNewest();
            Platform.runLater(() -> ifNewest(ticket, () -> listener.working(share)));
        }

        @Override
        public void soFar(R partial) {
            requireNewest();
            if (painted != null) {
                Platform.runLater(() -> ifNewest(ticket, () -> listener.partial(painted, partial)));
            }
        }

        private void requireNewest() {
            if (newest.get() != ticket) {
                throw new Superseded();
            }
        }
    }
}
