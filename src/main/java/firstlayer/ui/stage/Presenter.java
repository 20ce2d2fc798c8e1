package firstlayer.ui.stage;

import firstlayer.lecture.Ballot;
import firstlayer.lecture.Lecture;
import firstlayer.lecture.Phase;
import firstlayer.lecture.Step;
import firstlayer.lecture.Stop;
import firstlayer.lecture.Stops;
import firstlayer.note.Note;
import firstlayer.note.node.Predict;
import firstlayer.note.node.PredictionMark;
import firstlayer.param.Values;
import firstlayer.ui.WidgetSession;
import firstlayer.widget.Guess;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The lecture on one note: goes from stop to stop, and sets the picture to what each of them shows. The stage, the speaker's
 * panel and the keys all watch this one and tell it what to do.
 */
public final class Presenter {

    private final Note note;
    private final Optional<WidgetSession<?>> session;
    private Values before = nothing();
    private List<Values> keptBefore = List.of();
    private final ReadOnlyObjectWrapper<Lecture> lecture;
    private final Map<String, Ballot> ballots = new HashMap<>();
    private final ReadOnlyObjectWrapper<Ballot> ballot = new ReadOnlyObjectWrapper<>(Ballot.NONE);
    private final Map<String, OptionalDouble> guesses = new HashMap<>();
    private final ReadOnlyObjectWrapper<OptionalDouble> guess = new ReadOnlyObjectWrapper<>(OptionalDouble.empty());

    /** @param session the picture beside the note; empty where it has none */
    public Presenter(Note note, Optional<WidgetSession<?>> session) {
        this.note = note;
        this.session = session;
        Values start = session.map(open -> open.knobs().start()).orElseGet(Presenter::nothing);
        UnaryOperator<Values> atTimeZero =
                values -> session.map(open -> open.widget().atTimeZero(values)).orElse(values);
        this.lecture = new ReadOnlyObjectWrapper<>(Lecture.of(Stops.of(note, start, atTimeZero)));
    }

    /**
     * The same lecture on a note that was saved meanwhile: at the same stop where that is still there, otherwise at the nearest.
     *
     * @param now  the picture beside the note as it is
     * @param left the id of the stop at which the note was left, where only its head was read before
     */
    public Presenter reloaded(Note saved, Optional<WidgetSession<?>> now, String left) {
        Presenter next = new Presenter(saved, now);
        next.lecture.set(next.lecture.get().like(lecture.get()));
        if (!note.whole()) {
            next.leftAt(left);
        }
        next.ballots.putAll(ballots);
        next.guesses.putAll(guesses);
        if (now.equals(session)) {
            next.before = before;
            next.keptBefore = keptBefore;
        } else {
            next.takeOver();
        }
        next.show(next.lecture.get(), false);
        return next;
    }

    private static Values nothing() {
        return Values.initial(List.of());
    }

    public Note note() {
        return note;
    }

    public Optional<WidgetSession<?>> session() {
        return session;
    }

    /** Where the lecture stands. */
    public ReadOnlyObjectProperty<Lecture> lecture() {
        return lecture.getReadOnlyProperty();
    }

    /** The hands counted at the stop that is shown. */
    public ReadOnlyObjectProperty<Ballot> ballot() {
        return ballot.getReadOnlyProperty();
    }

    /** The hands counted at a stop. */
    public Ballot ballot(String stop) {
        return ballots.getOrDefault(stop, Ballot.NONE);
    }

    public void vote(Ballot counted) {
        ballots.put(lecture.get().stop().id(), counted);
        ballot.set(counted);
    }

    /** Where the room puts the mark of the prediction that is shown. */
    public ReadOnlyObjectProperty<OptionalDouble> guess() {
        return guess.getReadOnlyProperty();
    }

    /** Where the room put the mark of a stop. */
    public OptionalDouble guess(String stop) {
        return guesses.getOrDefault(stop, OptionalDouble.empty());
    }

    public void guess(double number) {
        guesses.put(lecture.get().stop().id(), OptionalDouble.of(number));
        guess.set(OptionalDouble.of(number));
        drawGuess();
    }

    /**
     * One step on.
     *
     * @return whether there is one
     */
    public boolean forward() {
        Optional<Lecture> next = lecture.get().forward();
        next.ifPresent(now -> show(now, now.step().plays()));
        return next.isPresent();
    }

    /**
     * One step back.
     *
     * @return whether there is one
     */
    public boolean back() {
        Optional<Lecture> next = lecture.get().back();
        next.ifPresent(now -> show(now, false));
        return next.isPresent();
    }

    /** The beginning of a stop, counted from 0; the nearest where there is none. */
    public void jump(int stop) {
        show(lecture.get().at(stop), false);
    }

    /** Stands at the beginning of the stop of this id, where there is one; to be called before it begins. */
    public void leftAt(String stop) {
        List<Stop> stops = lecture.get().stops();
        IntStream.range(0, stops.size())
                .filter(index -> stops.get(index).id().equals(stop))
                .findFirst()
                .ifPresent(index -> lecture.set(lecture.get().at(index)));
    }

    /** Shows what the step sets again, whatever was done to the picture since. */
    public void again() {
        show(lecture.get(), false);
    }

    /** Takes the picture over, and shows where the lecture stands. */
    public void begin() {
        takeOver();
        show(lecture.get(), false);
    }

    private void takeOver() {
        session.ifPresent(open -> {
            before = open.knobs().now();
            keptBefore = open.knobs().kept();
        });
    }

    private void show(Lecture now, boolean playing) {
        Step step = now.step();
        session.ifPresent(open -> {
            if (playing) {
                open.set(open.knobs().now(), step.kept());
                open.play(step.values());
            } else {
                open.set(step.values(), step.kept());
            }
        });
        lecture.set(now);
        ballot.set(ballot(now.stop().id()));
        guess.set(guess(now.stop().id()));
    }

    // In the run it was made for, and not before: there the picture shows something else.
    private void drawGuess() {
        Lecture now = lecture.get();
        Optional<PredictionMark> mark =
                now.stop().node() instanceof Predict predict ? predict.mark() : Optional.empty();
        boolean drawn =
                mark.isPresent() && guess.get().isPresent() && now.step().phase() != Phase.ASKED;
        session.ifPresent(open -> {
            if (drawn) {
                boolean settled = now.step().phase() == Phase.ANSWERED;
                PredictionMark given = mark.orElseThrow();
                open.guess(
                        new Guess(given.readout(), guess.get().getAsDouble(), given.within(), settled),
                        now.step().values());
            } else {
                open.forgetGuess();
            }
        });
    }

    /** Gives the picture back as it was before. */
    public void end() {
        session.ifPresent(WidgetSession::forgetGuess);
        session.ifPresent(open -> open.set(before, keptBefore));
    }
}
