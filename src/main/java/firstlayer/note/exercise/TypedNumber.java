package firstlayer.note.exercise;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a reader types as an answer. */
final class TypedNumber {

    private static final int LONGEST = 200;
    private static final String RIGHT = "type a number, such as 0.5, or what gives it, such as 2*0.3";

    /** Only numbers and signs: here a comma can stand between no two numbers of a function. */
    private static final Pattern PLAIN = Pattern.compile("[^a-df-zA-DF-Z]*");

    private static final Pattern THOUSANDS = Pattern.compile("(?<![\\d.,])[1-9]\\d{0,2}(,\\d{3})+(?![\\d.,])");
    private static final Pattern SIGNED = Pattern.compile("^\\s*\\+");

    private TypedNumber() {}

    /**
     * @throws IllegalArgumentException saying what is wrong and what would be right
     */
    static double read(String typed, Workings workings) {
        if (typed.isBlank()) {
            throw new IllegalArgumentException("Nothing is typed yet; " + RIGHT);
        }
        if (typed.length() > LONGEST) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d characters are too many; %s", typed.length(), RIGHT));
        }
        double value = workings.evaluate(SIGNED.matcher(pointed(typed)).replaceFirst(""));
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("This comes to no number; " + RIGHT);
        }
        return value == 0 ? 0.0 : value;
    }

    private static String pointed(String typed) {
        if (!PLAIN.matcher(typed).matches()) {
            return typed;
        }
        if (THOUSANDS.matcher(typed).find()) {
            throw new IllegalArgumentException(
                    "A comma and three digits may be a thousand or a decimal; write a point, or no comma");
        }
        return typed.replace(',', '.');
    }
}
