package firstlayer.study;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/** A day of study: it begins at four in the morning, where the reader was. */
public final class StudyDay {

    private static final int BEGINS = 4;

    private StudyDay() {}

    /** The day that a moment belongs to, by the offset it was written with. */
    public static LocalDate of(OffsetDateTime at) {
        LocalDate date = at.toLocalDate();
        return at.getHour() < BEGINS && date.isAfter(LocalDate.MIN) ? date.minusDays(1) : date;
    }

    /** So many days later, or earlier, as far as there are days. */
    static LocalDate later(LocalDate day, long days) {
        long moved = day.toEpochDay() + days;
        return LocalDate.ofEpochDay(Math.max(LocalDate.MIN.toEpochDay(), Math.min(moved, LocalDate.MAX.toEpochDay())));
    }
}
