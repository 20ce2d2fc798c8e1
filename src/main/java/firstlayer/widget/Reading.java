package firstlayer.widget;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a readout says now: a number, or the reason why there is none.
 *
 * @param number finite where present
 * @param says   words shown beside or instead of the number; may be empty with a number
 */
public record Reading(OptionalDouble number, String says) {

    public Reading {
        if (number.isPresent() ? !Double.isFinite(number.getAsDouble()) : says.isBlank()) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "a reading is a finite number or a reason, got %s '%s'", number, says));
        }
    }

    /** A number, its zero without a sign; one that is not finite becomes a reading without a number that says so. */
    public static Reading of(double number) {
        return Double.isFinite(number)
                ? new Reading(OptionalDouble.of(number == 0 ? 0 : number), "")
                : none(Double.isNaN(number) ? "not defined here" : "too large for a number");
    }

    public static Reading none(String reason) {
        return new Reading(OptionalDouble.empty(), reason);
    }
}
