package firstlayer.widgets.neuron.model;

import firstlayer.math.Activation;
import firstlayer.math.DeltaRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Learning written out: the rule, its factors with the numbers of the last step, and each weight where it began and now.
 *
 * @param rule   the rule in letters
 * @param factor what multiplies x in the last step, factor by factor; before the first, what to expect
 * @param step   the heading of what the last step did; empty before the first
 * @param rows   one for each weight, the last one for the bias
 */
public record LearningTable(String rule, List<String> factor, String step, List<Row> rows) {

    /**
     * A weight or the bias.
     *
     * @param name  {@code w_1}
     * @param start where learning began
     * @param sum   what the last step added to what; empty before the first
     * @param mark  whether the sum gives the number shown, {@code =} or {@code ≈}; empty without a sum
     * @param now   what it is now
     */
    public record Row(String name, String start, String sum, String mark, String now) {}

    public static LearningTable of(Neuron neuron) {
        LearningState learning = neuron.learning();
        boolean perceptron = neuron.rule() == LearningRule.PERCEPTRON;
        String slope = neuron.k() == 1 ? "φ′(z)" : "φ′(z)·k";
        String rule = perceptron ? "w ← w + η·s·x,   b ← b + η·s" : "w ← w − η·(a − y)·" + slope + "·x";
        List<String> factor = learning.last()
                .map(step -> perceptron ? mistake(neuron, step) : slope(neuron, step))
                .orElseGet(() -> before(neuron));
        String step = learning.last().isEmpty() ? "" : String.format(Locale.ROOT, "step %d", learning.steps());
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < neuron.inputs(); i++) {
            int input = i;
            Sum sum = learning.last()
                    .map(last -> new Sum(
                            last.weights().get(input),
                            last.change(),
                            last.sample().x().get(input)))
                    .orElse(null);
            rows.add(row("w_" + (i + 1), learning.start().weights().get(i), sum, neuron.weight(i)));
        }
        Sum sum = learning.last()
                .map(last -> new Sum(last.bias(), last.change(), Double.NaN))
                .orElse(null);
        rows.add(row("b", learning.start().bias(), sum, neuron.bias()));
        return new LearningTable(rule, factor, step, List.copyOf(rows));
    }

    private static List<String> before(Neuron neuron) {
        if (neuron.learning().escaped()) {
            return List.of("A weight passed a million: learning stopped.");
        }
        if (neuron.samples().isEmpty()) {
            return List.of("There are no points to learn from.");
        }
        if (neuron.isFlat()) {
            return List.of("y: 1 for yes, 0 for no. " + LearningWords.FLAT);
        }
        return neuron.rule() == LearningRule.PERCEPTRON
                ? List.of("s: +1 for yes, −1 for no. Only after a mistake, s·z ≤ 0: a tie counts as a mistake.")
                : List.of("b: the same with 1 for x. y: " + targets(neuron.activation()) + ".");
    }

    private static String targets(Activation activation) {
        return String.format(
                Locale.ROOT,
                "%s for yes, %s for no",
                NumberWording.number(DeltaRule.target(activation, true)),
                NumberWording.number(DeltaRule.target(activation, false)));
    }

    private static List<String> mistake(Neuron neuron, LearningStep step) {
        String s = step.sample().yes() ? "+1" : "−1";
        String side = step.sample().yes() ? "yes" : "no";
        String shown =
                String.format(Locale.ROOT, "%s wants %s: s = %s", step.sample().place(), side, s);
        String z = "z = " + NumberWording.number(step.sum());
        if (step.change() == 0) {
            return List.of(shown + ", " + z, "right, s·z > 0: nothing is added");
        }
        return List.of(
                shown + ", " + z,
                String.format(
                        Locale.ROOT,
                        "%s: η·s = %s·%s = %s",
                        step.sum() == 0 ? "a tie counts as a mistake" : "a mistake, s·z < 0",
                        NumberWording.number(neuron.learning().start().rate()),
                        step.sample().yes() ? "1" : "(−1)",
                        NumberWording.number(step.change())));
    }

    private static List<String> slope(Neuron neuron, LearningStep step) {
        boolean plain = neuron.k() == 1;
        String shown = String.format(
                Locale.ROOT,
                "%s: z = %s, a = %s, wants y = %s",
                step.sample().place(),
                NumberWording.number(step.sum()),
                NumberWording.number(step.output()),
                NumberWording.number(step.target()));
        String factors = String.format(
                Locale.ROOT,
                "η·(a − y)·φ′(z)%s = %s·(%s − %s)·%s%s = %s",
                plain ? "" : "·k",
                NumberWording.number(neuron.learning().start().rate()),
                NumberWording.number(step.output()),
                bracketed(step.target()),
                NumberWording.number(step.slope()),
                plain ? "" : "·" + NumberWording.number(neuron.k()),
                NumberWording.number(-step.change() + 0.0));
        return neuron.activation() == Activation.STEP
                ? List.of(shown, factors, "a step has slope 0: nothing ever changes")
                : List.of(shown, factors);
    }

    private static String bracketed(double number) {
        String text = NumberWording.number(number);
        return number < 0 ? "(" + text + ")" : text;
    }

    private static Row row(String name, double start, Sum sum, double now) {
        String text = sum == null ? "" : sum.text();
        String mark = sum == null ? "" : sum.gives(now) ? "=" : "≈";
        return new Row(name, NumberWording.number(start), text, mark, NumberWording.number(now));
    }

    /** Before plus change times x; the bias has no x. */
    private record Sum(double before, double change, double x) {

        private String text() {
            String sign = change < 0 ? " − " : " + ";
            String times = Double.isNaN(x) ? "" : "·" + bracketed(x);
            return NumberWording.number(before) + sign + NumberWording.number(Math.abs(change)) + times;
        }

        private boolean gives(double now) {
            double product = shown(change) * (Double.isNaN(x) ? 1 : shown(x));
            return Math.abs(shown(before) + product - shown(now)) < 1e-9;
        }

        // Small numbers are shown with other digits, so they are taken as they are.
        private static double shown(double number) {
            double rounded = Math.rint(number * 1000) / 1000;
            return rounded == 0 || Math.abs(number) >= 1e6 ? number : rounded;
        }
    }
}
