package firstlayer.lecture;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The time a lecture has taken, without its pauses.
 *
 * @param before what was counted before it last began
 * @param since  when it last began; empty while it stands still
 */
public record Pace(Duration before, Optional<Instant> since) {

    public static final Pace NONE = new Pace(Duration.ZERO, Optional.empty());

    /** How the time stands against what was planned. */
    public enum Sign {
        /** Nothing was planned, or there is time enough. */
        FINE(""),
        /** From four fifths on. */
        NEAR_THE_END("soon over"),
        OVER("over time");

        private final String words;

        Sign(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Counts on, or stands still. */
    public Pace toggle(Instant now) {
        return since.isPresent() ? new Pace(taken(now), Optional.empty()) : new Pace(before, Optional.of(now));
    }

    public boolean isRunning() {
        return since.isPresent();
    }

    public Duration taken(Instant now) {
        // A clock that is set back takes nothing away.
        return since.map(begin -> Duration.between(begin, now))
                .filter(more -> !more.isNegative())
                .map(before::plus)
                .orElse(before);
    }

    /** @param planned in minutes; 0 where nothing was */
    public Sign sign(Instant now, int planned) {
        long seconds = taken(now).toSeconds();
        if (planned == 0 || 5 * seconds < 4 * 60L * planned) {
            return Sign.FINE;
        }
        return seconds > 60L * planned ? Sign.OVER : Sign.NEAR_THE_END;
    }

    /** Minutes and seconds, {@code 7:05}. */
    public String words(Instant now) {
        long seconds = taken(now).toSeconds();
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }
}
