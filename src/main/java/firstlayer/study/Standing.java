package firstlayer.study;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a question stands that was answered.
 *
 * @param day      of the last answer that counted
 * @param interval days from then until it is asked again, were there no exam
 * @param right    whether that answer was right
 * @param first    whether it comes first in the next review: it was wrong, and the reader was sure
 */
public record Standing(LocalDate day, int interval, boolean right, boolean first) {

    // What was ever answered comes once more in so many days before the exam.
    private static final int LAST_DAYS = 2;

    /**
     * The day on which it is asked again; one that is over where it waits since then.
     *
     * @param exam the date that is set; one that is over changes nothing
     */
    public LocalDate due(Optional<LocalDate> exam, LocalDate today) {
        if (day.isAfter(StudyDay.later(today, 1))) {
            // Answered under a clock that was wrong: it would never come. A day ahead is a journey to the west.
            return today;
        }
        LocalDate due = StudyDay.later(day, interval);
        if (exam.isEmpty() || !today.isBefore(exam.get())) {
            return due;
        }
        LocalDate last = StudyDay.later(exam.get(), -LAST_DAYS);
        if (day.isBefore(last)) {
            return due.isBefore(last) ? due : last;
        }
        return right && due.isBefore(exam.get()) ? exam.get() : due;
    }

    /** Whether it is asked on this day. */
    public boolean isDue(Optional<LocalDate> exam, LocalDate today) {
        return !due(exam, today).isAfter(today);
    }
}
