package firstlayer.widgets.learningrate.model;

import static firstlayer.widgets.learningrate.model.StepWords.digits;

import firstlayer.math.Descent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The step to come of one weight by one rule, with every number on the way.
 *
 * @param weight   its name
 * @param rule     of descent
 * @param momentum μ of the rules that have one
 * @param w        before the step
 * @param slope    g, noise included
 * @param rate     η of this step
 * @param before   what the rule remembered: v of momentum, s of AdaGrad and RMSProp, m and v of Adam
 * @param after    what it remembers after the step
 * @param step     t of the step, counted from 1
 */
public record UpdateLine(
        String weight,
        OptimizerChoice rule,
        double momentum,
        double w,
        double slope,
        double rate,
        List<Double> before,
        List<Double> after,
        int step) {

    private static final double MEAN = 0.9;
    private static final double SQUARES = 0.999;
    private static final double DECAY = 0.01;
    private static final double EPSILON = 1e-8;

    /**
     * @param walk one step longer than what is shown, or ended by the step that led too far
     * @param step how many steps are shown
     */
    static List<UpdateLine> of(OptimizerChoice rule, double momentum, Descent.Walk walk, int step) {
        double[] w = walk.weights()[step];
        Descent.LastStep last = walk.last();
        List<UpdateLine> lines = new ArrayList<>();
        for (int i = 0; i < w.length; i++) {
            lines.add(new UpdateLine(
                    w.length == 1 ? "w" : i == 0 ? "w₁" : "w₂",
                    rule,
                    momentum,
                    w[i],
                    last.slopes()[i],
                    last.rate(),
                    column(last.before(), i),
                    column(last.after(), i),
                    step + 1));
        }
        return lines;
    }

    private static List<Double> column(double[][] memory, int i) {
        List<Double> column = new ArrayList<>();
        for (double[] row : memory) {
            column.add(row[i]);
        }
        return column;
    }

    /** m of Adam over 1 − 0.9ᵗ: what it is without having begun at 0. */
    double mean() {
        return after.get(0) / (1 - Math.pow(MEAN, step));
    }

    /** v of Adam over 1 − 0.999ᵗ. */
    double square() {
        return after.get(1) / (1 - Math.pow(SQUARES, step));
    }

    /** The weight after the step. */
    double next() {
        return switch (rule) {
            case SGD -> w - rate * slope;
            case MOMENTUM -> w - rate * after.get(0);
            case NESTEROV -> w - rate * (slope + momentum * after.get(0));
            case ADAGRAD, RMSPROP -> w - rate * slope / (Math.sqrt(after.get(0)) + EPSILON);
            case ADAM -> w - rate * mean() / (Math.sqrt(square()) + EPSILON);
            case ADAMW -> w - rate * DECAY * w - rate * mean() / (Math.sqrt(square()) + EPSILON);
        };
    }

    /** In one to three lines of arithmetic; ε = 10⁻⁸ beside each root is left out of the writing. */
    public List<String> lines() {
        String g = bracketed(slope);
        String step = minus(rate);
        String end = " = " + digits(next());
        return switch (rule) {
            case SGD -> List.of(weight + " ← w − ηg = " + digits(w) + step + g + end);
            case MOMENTUM ->
                List.of(velocity(g), weight + " ← w − ηv = " + digits(w) + step + bracketed(after.get(0)) + end);
            case NESTEROV ->
                List.of(
                        velocity(g),
                        String.format(
                                Locale.ROOT,
                                "%s ← w − η(g + μv) = %s%s(%s + %s × %s)%s",
                                weight,
                                digits(w),
                                step,
                                digits(slope),
                                digits(momentum),
                                bracketed(after.get(0)),
                                end));
            case ADAGRAD ->
                List.of("s = s + g² = " + digits(before.get(0)) + " + " + g + "² = " + digits(after.get(0)), scaled(g));
            case RMSPROP ->
                List.of(
                        String.format(
                                Locale.ROOT,
                                "s = 0.9s + 0.1g² = 0.9 × %s + 0.1 × %s² = %s",
                                digits(before.get(0)),
                                g,
                                digits(after.get(0))),
                        scaled(g));
            case ADAM, ADAMW -> adam(g, step, end);
        };
    }

    private String velocity(String g) {
        return String.format(
                Locale.ROOT,
                "v = μv + g = %s × %s + %s = %s",
                digits(momentum),
                bracketed(before.get(0)),
                g,
                digits(after.get(0)));
    }

    private String scaled(String g) {
        return weight + " ← w − ηg/√s = " + digits(w) + minus(rate) + g + "/√" + digits(after.get(0)) + " = "
                + digits(next());
    }

    private List<String> adam(String g, String step, String end) {
        boolean decays = rule == OptimizerChoice.ADAMW;
        String mean = String.format(
                Locale.ROOT,
                "m = 0.9 × %s + 0.1 × %s = %s,  m′ = m/(1 − 0.9^%d) = %s",
                bracketed(before.get(0)),
                g,
                digits(after.get(0)),
                this.step,
                digits(mean()));
        String square = String.format(
                Locale.ROOT,
                "v = 0.999 × %s + 0.001 × %s² = %s,  v′ = v/(1 − 0.999^%d) = %s",
                digits(before.get(1)),
                g,
                digits(after.get(1)),
                this.step,
                digits(square()));
        String moved = weight + " ← w" + (decays ? " − 0.01ηw" : "") + " − ηm′/√v′ = " + digits(w)
                + (decays ? minus(DECAY * rate) + bracketed(w) : "") + step + bracketed(mean()) + "/√"
                + digits(square()) + end;
        return List.of(mean, square, moved);
    }

    // Minus a negative rate is plus its size.
    private static String minus(double rate) {
        return (rate < 0 ? " + " : " − ") + digits(Math.abs(rate)) + " × ";
    }

    private static String bracketed(double number) {
        return number < 0 ? "(" + digits(number) + ")" : digits(number);
    }
}
