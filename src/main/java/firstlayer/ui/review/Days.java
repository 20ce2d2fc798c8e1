package firstlayer.ui.review;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Days as they are said. */
final class Days {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private Days() {}

    /** {@code tomorrow}, {@code in 3 days, Saturday 28 November}. */
    static String until(LocalDate today, LocalDate day) {
        long days = ChronoUnit.DAYS.between(today, day);
        if (days <= 0) {
            return "today";
        }
        return days == 1 ? "tomorrow" : String.format(Locale.ROOT, "in %d days, %s", days, date(today, day));
    }

    /** {@code Saturday 28 November}, with the year where it is another. */
    static String date(LocalDate today, LocalDate day) {
        return (day.getYear() == today.getYear() ? LONG : WITH_YEAR).format(day);
    }

    /** {@code Sat 28}. */
    static String brief(LocalDate day) {
        return SHORT.format(day);
    }
}
