package firstlayer.param;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The one mutable thing of a widget, and the only door through which its values change. Used by one thread at a time.
 *
 * <p>Equal values return at once: that is the only loop guard anywhere.
 */
public final class Knobs {

    /** Runs that may be kept beside the run now. */
    public static final int MOST_KEPT = 5;

    private static final int DEEPEST = 500;

    private record Moment(Values now, List<Values> kept) {}

    private final Values start;
    private final Deque<Moment> past = new ArrayDeque<>();
    private final Deque<Moment> future = new ArrayDeque<>();
    private final List<Consumer<Values>> watchers = new ArrayList<>();
    private Moment moment;
    private final Set<String> gestures = new HashSet<>();
    private final Set<String> held = new HashSet<>();

    /**
     * @param start a query: the note's start values
     * @throws IllegalArgumentException where the query is not legal
     */
    public Knobs(List<? extends Parameter<?>> parameters, String start) {
        this.start = Values.initial(parameters).with(start);
        this.moment = new Moment(this.start, List.of());
    }

    public Values now() {
        return moment.now();
    }

    /** The note's start values. */
    public Values start() {
        return start;
    }

    /** Runs kept beside the run now, oldest first. */
    public List<Values> kept() {
        return moment.kept();
    }

    /** Changes the values as an undo step of its own, also while a gesture goes on. */
    public void set(Values next) {
        set(next, kept());
    }

    /** Changes the values and the kept runs as one undo step. */
    public void set(Values next, List<Values> kept) {
        step("", new Moment(next, List.copyOf(kept)));
    }

    /** Changes the values; consecutive updates of one gesture are one undo step until it ends. */
    public void update(String gesture, Values next) {
        step(Objects.requireNonNull(gesture), new Moment(next, kept()));
    }

    /** Ends the undo step of a gesture. */
    public void endGesture(String gesture) {
        gestures.remove(gesture);
        held.remove(gesture);
    }

    /** The pointer goes down on a control. */
    void hold(String gesture) {
        held.add(gesture);
    }

    /** Whether the pointer holds a control: what it turns is on its way still. */
    public boolean isHeld() {
        return !held.isEmpty();
    }

    private void step(String gesture, Moment next) {
        if (next.equals(moment)) {
            return;
        }
        // A gesture goes on with its step, also while another one goes on beside it.
        if (!gestures.contains(gesture)) {
            past.push(moment);
            if (past.size() > DEEPEST) {
                past.removeLast();
            }
        }
        future.clear();
        if (gesture.isEmpty()) {
            gestures.clear();
        } else {
            gestures.add(gesture);
        }
        show(next);
    }

    private void show(Moment next) {
        moment = next;
        // A watcher may set values too: the later ones then see what is now, not what was.
        List.copyOf(watchers).forEach(watcher -> watcher.accept(now()));
    }

    /** Goes to time 0. */
    public void restart(IntegerParameter time) {
        set(now().with(time, Math.max(0, time.min())));
    }

    /** Goes back to the note's start values; the seed and the kept runs stay. */
    public void reset() {
        set(seed() == null ? start : start.with(seed(), now().get(seed())));
    }

    /** Draws again with the next seed; without a seed nothing happens. */
    public void newSeed() {
        if (seed() != null) {
            set(now().with(seed(), now().get(seed()) + 1));
        }
    }

    private IntegerParameter seed() {
        return start.find("seed").map(IntegerParameter.class::cast).orElse(null);
    }

    /** Keeps the run now beside those to come; the oldest goes when there are too many. */
    public void keep() {
        List<Values> kept = new ArrayList<>(kept());
        kept.remove(now());
        kept.add(now());
        set(now(), kept.subList(Math.max(0, kept.size() - MOST_KEPT), kept.size()));
    }

    /**
     * @param run which kept run, counted from 0
     */
    public void forget(int run) {
        List<Values> kept = new ArrayList<>(kept());
        kept.remove(run);
        set(now(), kept);
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    public void undo() {
        swap(past, future);
    }

    public void redo() {
        swap(future, past);
    }

    private void swap(Deque<Moment> from, Deque<Moment> to) {
        if (!from.isEmpty()) {
            to.push(moment);
            gestures.clear();
            show(from.pop());
        }
    }

    /** Calls a watcher after every change, until the returned action is run. */
    public Runnable watch(Consumer<Values> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }
}
