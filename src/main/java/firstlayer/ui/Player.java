package firstlayer.ui;

import firstlayer.param.IntegerParameter;
import firstlayer.param.Knobs;
import firstlayer.param.NumberLens;
import firstlayer.param.Values;
import firstlayer.widget.Widget;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableDoubleValue;

/** A timer that moves a widget's time. It owns no other state: what it moved is undone like any other change. */
final class Player {

    private static final String GESTURE = "play";
    /** However long a run is, it is played in about this many seconds at speed 1. */
    private static final double LONGEST_SECONDS = 6;

    private static final double SLOWEST_STEPS_PER_SECOND = 8;

    private final Knobs knobs;
    private final Widget<?> widget;
    private final ObservableDoubleValue progress;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(false);
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nanos) {
            tick(nanos);
        }
    };
    private double speed = 1;
    private long target;
    private long from;
    private long begin;
    private long last;

    /**
     * @param progress below 1 while a long solve works: time stands still then, or no run would ever be finished
     */
    Player(Knobs knobs, Widget<?> widget, ObservableDoubleValue progress) {
        this.knobs = knobs;
        this.widget = widget;
        this.progress = progress;
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    /** The window's speed: 0.25, 1 or 4; infinite where a run shows its end at once. */
    void setSpeed(double speed) {
        this.speed = speed;
        // The run goes on from where it stands, only faster or slower.
        from = last;
        begin = 0;
    }

    /** The parameter that is time for the values now. */
    Optional<IntegerParameter> time() {
        return widget.time(knobs.now());
    }

    /** Plays from where time stands to the end of its slider, from 0 when it stands there already. */
    void play() {
        time().ifPresent(time -> {
            long end = end(time);
            long now = knobs.now().get(time);
            start(time, now >= end || now < 0 ? 0 : now, end);
        });
    }

    /** Goes to values at time 0 and plays to the time they name. */
    void play(Values values) {
        Optional<IntegerParameter> time = widget.time(values);
        if (time.isEmpty()) {
            knobs.set(values);
            return;
        }
        long named = values.get(time.get());
        knobs.update(GESTURE, values.with(time.get(), 0L));
        start(time.get(), 0, named < 0 ? end(time.get()) : named);
    }

    private void start(IntegerParameter time, long first, long end) {
        if (Double.isInfinite(speed)) {
            knobs.update(GESTURE, knobs.now().with(time, end));
            knobs.endGesture(GESTURE);
            return;
        }
        knobs.update(GESTURE, knobs.now().with(time, first));
        from = first;
        last = first;
        target = end;
        begin = 0;
        if (first < end) {
            playing.set(true);
            timer.start();
        } else {
            knobs.endGesture(GESTURE);
        }
    }

    void pause() {
        timer.stop();
        knobs.endGesture(GESTURE);
        playing.set(false);
    }

    /** One unit of time forward. */
    void step() {
        pause();
        time().ifPresent(time -> {
            long now = knobs.now().get(time);
            knobs.set(knobs.now().with(time, now < 0 ? 0 : now + 1));
        });
    }

    private long end(IntegerParameter time) {
        NumberLens lens = time.lens();
        return Math.round(widget.sliderRange(lens, knobs.now()).max());
    }

    /**
     * @param nanos of the pulse
     */
    void tick(long nanos) {
        Optional<IntegerParameter> time = time();
        // Another gesture on time, or a scene without it, ends the run.
        if (time.isEmpty() || knobs.now().get(time.get()) != last) {
            pause();
            return;
        }
        if (progress.get() < 1) {
            from = last;
            begin = 0;
            return;
        }
        begin = begin == 0 ? nanos : begin;
        double perSecond = speed * Math.max(SLOWEST_STEPS_PER_SECOND, (target - from) / LONGEST_SECONDS);
        long now = Math.min(target, from + (long) ((nanos - begin) * 1e-9 * perSecond));
        knobs.update(GESTURE, knobs.now().with(time.get(), now));
        last = now;
        if (now >= target) {
            pause();
        }
    }
}
