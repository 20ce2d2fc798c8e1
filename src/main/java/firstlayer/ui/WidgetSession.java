package firstlayer.ui;

import firstlayer.param.IntegerParameter;
import firstlayer.param.Knobs;
import firstlayer.param.Link;
import firstlayer.param.Values;
import firstlayer.widget.Guess;
import firstlayer.widget.Place;
import firstlayer.widget.Progress;
import firstlayer.widget.Widget;
import firstlayer.widget.WidgetEntry;
import firstlayer.widget.WidgetView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/**
 * One widget in use: its values, what plays them, and what is shown of them.
 *
 * <p>Whatever sets all values at once, be it a link, an example, reset or undo, goes through here and ends what plays; a control
 * that turns one of them goes through {@link #knobs}.
 */
public final class WidgetSession<R> {

    private final WidgetEntry<R> entry;
    private final Knobs knobs;
    private final Showing<R> showing;
    private final Player player;

    /**
     * @param start      the note's start values, as a query
     * @param background one thread for long solves
     * @throws IllegalArgumentException where {@code start} is not legal
     */
    public WidgetSession(WidgetEntry<R> entry, String start, Executor background) {
        this.entry = entry;
        this.knobs = new Knobs(entry.widget().parameters(), start);
        this.showing = new Showing<>(entry, knobs, background);
        this.player = new Player(knobs, entry.widget(), progress());
    }

    public Knobs knobs() {
        return knobs;
    }

    public Widget<R> widget() {
        return entry.widget();
    }

    /** What the widget says now: never of values that are not in the picture, and {@code finished} when it is the last word. */
    public ReadOnlyObjectProperty<Snapshot> snapshot() {
        return showing.snapshot();
    }

    /** Why the values now cannot be shown; empty where they can. */
    public ReadOnlyStringProperty objection() {
        return showing.objection();
    }

    /** The share of a long solve that is done; 1 when nothing works. */
    public ReadOnlyDoubleProperty progress() {
        return showing.progress();
    }

    /** Makes a view that is shown everything from now on, until it is {@link #forget forgotten}. */
    public WidgetView<R> view(Place place) {
        return showing.view(place);
    }

    /** Stops showing a view. */
    public void forget(Node view) {
        showing.forget(view);
    }

    /**
     * Draws the reader's prediction in the picture, until the run it belongs to is left.
     *
     * @param run values of that run, at any time
     */
    public void guess(Guess made, Values run) {
        showing.guess(made, run);
    }

    /** Takes the drawn prediction away. */
    public void forgetGuess() {
        showing.forgetGuess();
    }

    /** Shows these values as they are; what plays is over. */
    public void set(Values next) {
        set(next, knobs.kept());
    }

    /** Shows these values as a link of the note asks for; what was there before is drawn beside them, until that run is left. */
    public void follow(Values target) {
        showing.leave(target);
        set(target);
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
     * Starts from the note's start values and what a query names, at time 0, and plays to the time it names; what was there before is
     * drawn beside it, until that run is left.
     *
     * @throws IllegalArgumentException where the query is not legal
     */
    public void play(String query) {
        Values target = knobs.start().with(query);
        showing.leave(target);
        play(target);
    }

    /** Goes to these values at time 0, and plays to the time they name. */
    public void play(Values target) {
        player.pause();
        player.play(target);
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

    /** How many times faster than usual it plays: 0.25, 1 or 4; infinite where a run shows its end at once. */
    public void setSpeed(double times) {
        player.setSpeed(times);
    }

    /** Stops playing and solving while nobody looks: the one background thread is for the page that is open. */
    public void suspend() {
        player.pause();
        showing.suspend();
    }

    /** Goes on after {@link #suspend}; what was left undone is solved now. */
    public void resume() {
        showing.resume();
    }

    /** Solves at once and quietly, for what must not wait; changes nothing. */
    public Snapshot ask(Values values) {
        return Snapshot.of(entry.widget(), values, entry.widget().solve(values, Progress.silent()));
    }
}
