package firstlayer.study;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Written to be rejected by a rule of the house. */
public final class ReadsTheClock {

    final Supplier<LocalDate> today = LocalDate::now;
}
