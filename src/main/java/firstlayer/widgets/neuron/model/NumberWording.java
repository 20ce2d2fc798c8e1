package firstlayer.widgets.neuron.model;

import firstlayer.param.Numbers;
import java.util.List;
import java.util.stream.Collectors;

/** How this widget words numbers. */
public final class NumberWording {

    private NumberWording() {}

    /** At most three decimals, none where they are 0; only 0 is written as 0. */
    public static String number(double value) {
        double rounded = Math.rint(value * 1000) / 1000;
        return Math.abs(value) < 1e6 && (rounded != 0 || value == 0) ? Numbers.plain(rounded) : Numbers.brief(value, 2);
    }

    /** {@code 1 step}, {@code 2 steps}. */
    static String count(long many, String what) {
        return many + " " + what + (many == 1 ? "" : "s");
    }

    /** {@code + 0.50} or {@code − 0.50}. */
    public static String signed(double value) {
        return (value < 0 ? "−" : "+") + hundredths(Math.abs(value));
    }

    public static String hundredths(double value) {
        return Math.abs(value) < 10_000 ? Numbers.fixed(value, 2) : Numbers.significant(value, 3);
    }

    public static String tuple(List<Double> numbers) {
        return numbers.stream().map(NumberWording::number).collect(Collectors.joining(", ", "(", ")"));
    }
}
