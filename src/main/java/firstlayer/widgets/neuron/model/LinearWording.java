package firstlayer.widgets.neuron.model;

/** A sum of two weighted things and a constant as one writes it by hand: {@code x₁ − 2x₂ + 1}. */
public final class LinearWording {

    private LinearWording() {}

    public static String of(DecisionBoundary sum, String first, String second) {
        String text = added(added("", sum.w1(), first), sum.w2(), second);
        return text.isEmpty() ? NumberWording.number(sum.c()) : added(text, sum.c(), "");
    }

    /** The line on which a sum is 0: {@code x₁ + x₂ = 1.5}. */
    static String equation(DecisionBoundary line, String first, String second) {
        double scale = line.w1() == line.w2() ? line.w1() : line.w1() < 0 ? -1 : 1;
        DecisionBoundary left = new DecisionBoundary(line.w1() / scale, line.w2() / scale, 0);
        return of(left, first, second) + " = " + NumberWording.number(-line.c() / scale + 0.0);
    }

    private static String added(String before, double number, String what) {
        if (number == 0) {
            return before;
        }
        String sign = before.isEmpty() ? (number < 0 ? "−" : "") : (number < 0 ? " − " : " + ");
        double size = Math.abs(number);
        return before + sign + (size == 1 && !what.isEmpty() ? "" : NumberWording.number(size)) + what;
    }
}
