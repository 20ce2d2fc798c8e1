package firstlayer.ui;

import firstlayer.param.IntegerParameter;
import firstlayer.param.Knobs;
import firstlayer.param.Link;
import firstlayer.param.Values;
import firstlayer.widget.Guess;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import firstlayer.widget.WidgetView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Keeps one widget running: watches its knobs, solves, and shows every view the result. Only the session watches for the views,
 * so a view can be thrown away. A burst of changes is one solve; a long one works in the background and the latest values win.
 *
 * <p>Whatever sets all values at once, be it a link, an example, reset or undo, goes through here and ends what plays; a control
 * that turns one of them goes through {@link #knobs}.
 */
public final class WidgetSession<R> {

    /** So long the numbers of the picture that is still shown may stand; then they say that they are being computed. */
    private static final Duration PATIENCE = Duration.millis(150);

    private final WidgetEntry<R> entry;
    private final Knobs knobs;
    private final Solver<R> solver;
    private final Player player;
    private final List<WidgetView<R>> views = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Snapshot> solved = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
    private final DrawnGuess guess;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Map<Values, R> kept = Map.of();
    private Picture<R> picture;
    private boolean queued;
    private boolean suspended;
    private boolean behind;

    /**
     * @param start      the note's start values, as a query
     * @param background one thread for long solves
     * @throws IllegalArgumentException where {@code start} is not legal
     */
    public WidgetSession(WidgetEntry<R> entry, String start, Executor background) {
        this.entry = entry;
        this.knobs = new Knobs(entry.widget().parameters(), start);
        this.solver = new Solver<>(entry.widget(), background);
        this.player = new Player(knobs, entry.widget(), progress);
        this.guess = new DrawnGuess(entry.widget());
        patience.setOnFinished(over -> solved.set(Snapshot.computing(knobs.now())));
        solved.set(Snapshot.computing(knobs.now()));
        knobs.watch(values -> {
            guess.follow(values);
            refreshSoon();
        });
        // The first picture is of the start values, and there is always one to show.
        refresh();
    }

    public Knobs knobs() {
        return knobs;
    }

    public Widget<R> widget() {
        return entry.widget();
    }

    /** What the widget says now: never of values that are not in the picture, and {@code finished} when it is the last word. */
    public ReadOnlyObjectProperty<Snapshot> solved() {
        return solved.getReadOnlyProperty();
    }

    /** Why the values now cannot be shown; empty where they can. */
    public ReadOnlyStringProperty objection() {
        return objection.getReadOnlyProperty();
    }

    /** The share of a long solve that is done; 1 when nothing works. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Makes a view that is shown everything from now on, until it is {@link #forget forgotten}. */
    public WidgetView<R> view(Place place) {
        WidgetView<R> view = entry.view().apply(knobs, place);
        views.add(view);
        if (picture != null) {
            view.show(picture);
        }
        return view;
    }

    /** Stops showing a view. */
    public void forget(Node view) {
        views.removeIf(v -> v.node() == view);
    }

    /**
     * Draws the reader's prediction in the picture, until the run it belongs to is left.
     *
     * @param run values of that run, at any time
     */
    public void guess(Guess made, Values run) {
        guess.make(made, run);
        guess.follow(knobs.now());
        repaint();
    }

    /** Takes the drawn prediction away. */
    public void forgetGuess() {
        guess.clear();
        repaint();
    }

    private void repaint() {
        if (picture != null) {
            paint(picture.values(), picture.now());
        }
    }

    /** Shows these values as they are; what plays is over. */
    public void set(Values next) {
        set(next, knobs.kept());
    }

    /** Shows these values, and these runs beside them. */
    public void set(Values next, List<Values> kept) {
        player.pause();
        knobs.set(next, kept);
    }

    /**
     * Shows the note's start values and what a query names, as they are.
     *
     * @throws IllegalArgumentException where the query is not legal
     */
    public void open(String query) {
        set(knobs.start().with(query));
    }

    /**
     * Shows what a link of this widget says, with the runs beside it.
     *
     * @throws IllegalArgumentException where one of its queries is not legal
     */
    public void open(Link link) {
        Values initial = Values.initial(widget().parameters());
        set(
                initial.with(link.query()),
                link.beside().stream().map(initial::with).toList());
    }

    /**
     * Starts from the note's start values and what a query names, at time 0, and plays to the time it names.
     *
     * @throws IllegalArgumentException where the query is not legal
     */
    public void play(String query) {
        player.pause();
        player.play(knobs.start().with(query));
    }

    /** Plays on from where time stands, or stands still. */
    public void togglePlay() {
        if (playing().get()) {
            player.pause();
        } else {
            player.play();
        }
    }

    /** One unit of time forward. */
    public void step() {
        player.step();
    }

    /** Back to time 0, where there is time. */
    public void restart() {
        player.pause();
        time().ifPresent(knobs::restart);
    }

    /** Back to the note's start values, seed kept. */
    public void reset() {
        player.pause();
        knobs.reset();
    }

    /** Draws again with the next seed; what plays goes on. */
    public void newSeed() {
        knobs.newSeed();
    }

    /** Keeps the run now beside those to come. */
    public void keep() {
        knobs.keep();
    }

    /** Takes the kept runs away. */
    public void forgetKept() {
        knobs.set(knobs.now(), List.of());
    }

    public void undo() {
        player.pause();
        knobs.undo();
    }

    public void redo() {
        player.pause();
        knobs.redo();
    }

    /** Whether time goes on by itself. */
    public ReadOnlyBooleanProperty playing() {
        return player.playing();
    }

    /** The parameter that is time for the values now. */
    public Optional<IntegerParameter> time() {
        return player.time();
    }

    /** How many times faster than usual it plays: 0.25, 1 or 4. */
    public void setSpeed(double times) {
        player.setSpeed(times);
    }

    /** Stops playing and solving while nobody looks: the one background thread is for the page that is open. */
    public void suspend() {
        player.pause();
        suspended = true;
        if (progress.get() < 1) {
            behind = true;
            solver.callOff();
            patience.stop();
            progress.set(1);
        }
    }

    /** Goes on after {@link #suspend}; what was left undone is solved now. */
    public void resume() {
        suspended = false;
        if (behind) {
            refresh();
        }
    }

    private void refreshSoon() {
        if (!queued) {
            queued = true;
            Platform.runLater(this::refresh);
        }
    }

    private void refresh() {
        queued = false;
        behind = suspended;
        if (suspended) {
            return;
        }
        Values now = knobs.now();
        objection.set(entry.widget().objection(now).orElse(""));
        if (objection.get().isEmpty()) {
            solver.solve(now, knobs.kept(), new Answer());
        }
    }

    /** What the solver tells, always on the UI thread. */
    private final class Answer implements Solver.Listener<R> {

        @Override
        public void working(double share) {
            progress.set(share);
            if (share < 1) {
                patience.play();
            } else {
                patience.stop();
            }
        }

        @Override
        public void partial(Values values, R result) {
            patience.stop();
            paint(values, result);
            solved.set(Snapshot.soFar(entry.widget(), values, result));
        }

        @Override
        public void done(Values values, R result, Map<Values, R> others) {
            patience.stop();
            progress.set(1);
            kept = others;
            paint(values, result);
            solved.set(Snapshot.of(entry.widget(), values, result));
        }
    }

    private void paint(Values values, R result) {
        List<Kept<R>> runs = kept.entrySet().stream()
                .map(run -> Kept.of(entry.widget(), run.getKey(), run.getValue(), values))
                .toList();
        picture = new Picture<>(values, result, runs, guess.in(values));
        views.forEach(view -> view.show(picture));
    }

    /** Solves at once and quietly, for what must not wait; changes nothing. */
    public Snapshot ask(Values values) {
        return Snapshot.of(entry.widget(), values, entry.widget().solve(values, Progress.silent()));
    }
}
