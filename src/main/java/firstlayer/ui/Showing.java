package firstlayer.ui;

import firstlayer.param.Knobs;
import firstlayer.param.Values;
import firstlayer.widget.Guess;
import firstlayer.widget.Kept;
import firstlayer.widget.Picture;
import firstlayer.widget.Place;
import firstlayer.widget.WidgetEntry;
import firstlayer.widget.WidgetView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.util.Duration;

/**
 * Watches the knobs, solves, and shows every view the result. Nothing else watches for the views, so a view can be thrown away.
 * A burst of changes is one solve; a long one works in the background and the latest values win.
 */
final class Showing<R> {

    /** So long the numbers of the picture that is still shown may stand; then they say that they are being computed. */
    private static final Duration PATIENCE = Duration.millis(150);

    private final WidgetEntry<R> entry;
    private final Knobs knobs;
    private final Solver<R> solver;
    private final List<WidgetView<R>> views = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Snapshot> snapshot = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper objection = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(1);
    private final DrawnGuess guess;
    private final PreviousRun<R> previous;
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private Map<Values, R> kept = Map.of();
    private Picture<R> picture;
    private boolean queued;
    private boolean suspended;
    private boolean behind;

    Showing(WidgetEntry<R> entry, Knobs knobs, Executor background) {
        this.entry = entry;
        this.knobs = knobs;
        this.solver = new Solver<>(entry.widget(), background);
        this.guess = new DrawnGuess(entry.widget());
        this.previous = new PreviousRun<>(entry.widget());
        patience.setOnFinished(over -> snapshot.set(Snapshot.computing(knobs.now())));
        snapshot.set(Snapshot.computing(knobs.now()));
        knobs.watch(values -> {
            guess.follow(values);
            previous.follow(values);
            refreshSoon();
        });
        // The first picture is of the start values, and there is always one to show.
        refresh();
    }

    ReadOnlyObjectProperty<Snapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    ReadOnlyStringProperty objection() {
        return objection.getReadOnlyProperty();
    }

    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    WidgetView<R> view(Place place) {
        WidgetView<R> view = entry.view().apply(knobs, place);
        views.add(view);
        if (picture != null) {
            view.show(picture);
        }
        return view;
    }

    void forget(Node view) {
        views.removeIf(v -> v.node() == view);
    }

    void guess(Guess made, Values run) {
        guess.make(made, run);
        guess.follow(knobs.now());
        repaint();
    }

    void forgetGuess() {
        guess.clear();
        repaint();
    }

    /** A link leads to these values now; what is shown is drawn beside them, if it is more than a picture on its way. */
    void leave(Values target) {
        boolean whole = picture != null && picture.values().equals(knobs.now()) && progress.get() == 1;
        if (whole && !knobs.kept().contains(picture.values())) {
            previous.leave(picture, target);
        } else {
            previous.clear();
        }
    }

    private void repaint() {
        if (picture != null) {
            paint(picture.values(), picture.now());
        }
    }

    /** Stops solving while nobody looks. */
    void suspend() {
        suspended = true;
        if (progress.get() < 1) {
            behind = true;
            solver.callOff();
            patience.stop();
            progress.set(1);
        }
    }

    /** What was left undone is solved now. */
    void resume() {
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
            snapshot.set(Snapshot.soFar(entry.widget(), values, result));
        }

        @Override
        public void done(Values values, R result, Map<Values, R> others) {
            patience.stop();
            progress.set(1);
            kept = others;
            paint(values, result);
            snapshot.set(Snapshot.of(entry.widget(), values, result));
        }
    }

    private void paint(Values values, R result) {
        List<Kept<R>> runs = Stream.concat(
                        kept.entrySet().stream()
                                .map(run -> Kept.of(entry.widget(), run.getKey(), run.getValue(), values)),
                        previous.beside(values).stream())
                .toList();
        picture = new Picture<>(values, result, runs, guess.in(values));
        views.forEach(view -> view.show(picture));
    }
}
