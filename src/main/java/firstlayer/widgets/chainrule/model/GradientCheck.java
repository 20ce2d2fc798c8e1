package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Backward;
import firstlayer.math.graph.Differences;
import firstlayer.math.graph.Gradients;
import firstlayer.math.graph.Tape;
import firstlayer.param.Numbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * The gradient measured instead of derived.
 *
 * @param h       the step measured with
 * @param rows    one for each name
 * @param steps   steps from large to small
 * @param central at each of {@code steps}, |central difference − derivative| of the number looked at
 * @param forward the same for the forward difference
 */
public record GradientCheck(double h, List<Row> rows, List<Double> steps, List<Double> central, List<Double> forward) {

    private static final int PER_DECADE = 4;
    private static final int DIGITS = 6;
    private static final int MOST_DECIMALS = 9;
    /** Of the last digit shown. */
    private static final double NEARLY = 0.02;

    private static final double DUST = 1e-9;
    private static final double LEAST = 1e-290;

    /**
     * One gradient, on its card and measured.
     *
     * @param card what stands on the gradient card, if anything
     * @param last the decimal place of the last digit shown: −6 for millionths
     */
    record Row(String name, OptionalDouble card, double central, double forward, int last) {

        /** Whether card and central difference are the same in every digit shown. True while there is only one of them. */
        boolean agrees() {
            if (card.isEmpty() || !Double.isFinite(central)) {
                return true;
            }
            // Two numbers that are nearly one may round apart; that is no difference.
            boolean nearlyOne = Math.abs(card.getAsDouble() - central) < NEARLY * unit();
            return nearlyOne || rounded(card.getAsDouble()) == rounded(central);
        }

        /** The central difference as it is shown. */
        String measured() {
            return text(card.isPresent() && Double.isFinite(central) && agrees() ? card.getAsDouble() : central);
        }

        /** A number of this row in the digits shown. */
        String text(double value) {
            if (!Double.isFinite(value)) {
                return "—";
            }
            double rounded = rounded(value);
            return rounded != 0 && last <= 0 && last >= -MOST_DECIMALS
                    ? Numbers.fixed(rounded, -last)
                    : Numbers.significant(rounded, DIGITS);
        }

        private double rounded(double value) {
            return Math.rint(value / unit()) * unit();
        }

        private double unit() {
            return Math.pow(10, last);
        }
    }

    /** Six digits of the larger number; below a billionth of the largest gradient there is nothing but rounding. */
    private static int last(double size, double largest) {
        int digits = (int) Math.floor(Math.log10(Math.max(size, LEAST))) - DIGITS + 1;
        int dust = (int) Math.ceil(Math.log10(Math.max(DUST * largest, LEAST)));
        return Math.max(digits, dust);
    }

    private static double size(OptionalDouble card, double central) {
        return Math.max(Math.abs(card.orElse(0)), Double.isFinite(central) ? Math.abs(central) : 0);
    }

    static GradientCheck of(Tape tape, Map<String, Integer> names, Gradients cards, int of, double h) {
        Map<String, Differences> measures = new LinkedHashMap<>();
        names.forEach((name, node) -> measures.put(name, Differences.at(tape, node, h)));
        double largest = measures.entrySet().stream()
                .mapToDouble(measure -> size(
                        cards.at(names.get(measure.getKey())),
                        measure.getValue().central()))
                .max()
                .orElse(0);
        List<Row> rows = new ArrayList<>();
        measures.forEach((name, measured) -> {
            OptionalDouble card = cards.at(names.get(name));
            int last = last(size(card, measured.central()), largest);
            rows.add(new Row(name, card, measured.central(), measured.forward(), last));
        });
        double exact = new Backward(tape).gradients().at(of).orElse(Double.NaN);
        List<Double> steps = new ArrayList<>();
        List<Double> central = new ArrayList<>();
        List<Double> forward = new ArrayList<>();
        for (int i = PER_DECADE; i <= 12 * PER_DECADE; i++) {
            double step = Math.pow(10, -(double) i / PER_DECADE);
            Differences measured = Differences.at(tape, of, step);
            steps.add(step);
            central.add(Math.abs(measured.central() - exact));
            forward.add(Math.abs(measured.forward() - exact));
        }
        return new GradientCheck(h, rows, steps, central, forward);
    }

    boolean agrees() {
        return rows.stream().allMatch(Row::agrees);
    }
}
