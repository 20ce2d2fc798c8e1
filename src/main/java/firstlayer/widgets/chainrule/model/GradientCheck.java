package firstlayer.widgets.chainrule.model;

import firstlayer.math.graph.Backward;
import firstlayer.math.graph.Differences;
import firstlayer.math.graph.Gradients;
import firstlayer.math.graph.Tape;
import java.util.ArrayList;
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

    /**
     * @param card what stands on the gradient card, if anything
     */
    record Row(String name, double h, OptionalDouble card, double central, double forward) {

        /**
         * Whether card and central difference agree within what h explains: h² of truncation and 1e-16/h of rounding, with
         * room. True while the card is empty.
         */
        boolean agrees() {
            if (card.isEmpty() || !Double.isFinite(central)) {
                return true;
            }
            double tolerance = 20 * h * h + 1e-14 / h + 1e-9;
            return Math.abs(card.getAsDouble() - central) <= tolerance * Math.max(1, Math.abs(central));
        }

        /** Leading decimal digits in which card and central difference agree, 0 to 15. */
        int digits() {
            double apart = Math.abs(card.orElse(Double.NaN) - central);
            double share = apart / Math.max(Math.abs(central), 1e-300);
            return share == 0 ? 15 : (int) Math.max(0, Math.min(15, Math.floor(-Math.log10(share))));
        }
    }

    static GradientCheck of(Tape tape, Map<String, Integer> names, Gradients cards, int of, double h) {
        List<Row> rows = new ArrayList<>();
        names.forEach((name, node) -> {
            Differences measured = Differences.at(tape, node, h);
            rows.add(new Row(name, h, cards.at(node), measured.central(), measured.forward()));
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
