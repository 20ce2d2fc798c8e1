package firstlayer.ui.stage;

import firstlayer.lecture.Pace;
import firstlayer.store.LectureSettings;
import firstlayer.store.SettingsStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The time a lecture takes, and how long it is to last. */
public final class LectureTime {

    private final Clock clock;
    private final SettingsStore settings;
    private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>(Pace.NONE);

    public LectureTime(Clock clock, SettingsStore settings) {
        this.clock = clock;
        this.settings = settings;
    }

    ReadOnlyObjectProperty<Pace> pace() {
        return pace.getReadOnlyProperty();
    }

    /** Counts on, or stands still. */
    public void toggle() {
        pace.set(pace.get().toggle(now()));
    }

    /** What it comes to, in words. */
    public String words() {
        Pace.Sign sign = sign();
        String begun = pace.get().isRunning() || pace.get().before().isZero() ? "" : ", paused";
        return pace.get().words(now()) + (sign == Pace.Sign.FINE ? "" : ", " + sign.words()) + begun;
    }

    Pace.Sign sign() {
        return pace.get().sign(now(), planned());
    }

    /** In minutes; 0 where nothing was planned. */
    int planned() {
        return settings.get(LectureSettings.PLANNED);
    }

    void plan(int minutes) {
        settings.set(LectureSettings.PLANNED, minutes);
    }

    /** The time of day, {@code 14:05}. */
    String wallClock() {
        LocalTime now = LocalTime.now(clock);
        return String.format(Locale.ROOT, "%d:%02d", now.getHour(), now.getMinute());
    }

    private Instant now() {
        return clock.instant();
    }
}
