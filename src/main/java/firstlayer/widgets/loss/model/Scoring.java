package firstlayer.widgets.loss.model;

import firstlayer.math.Descent;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A model on its points, after some steps of descent.
 *
 * @param objective the loss over the weights
 * @param rate      η
 * @param path      the weights (w, b) visited, the start first
 * @param lowest    the lowest place, where a formula knows it
 */
public record Scoring(Objective objective, double rate, Descent.Path path, Lowest lowest) {

    /**
     * The price of a miss as an area in data units: |ŷ − y| high and so wide that its area is the price. That is a square for
     * squared error.
     */
    public record Patch(double left, double right, double low, double high) {

        double area() {
            return (right - left) * (high - low);
        }
    }

    public double startW() {
        return path.weights()[0][0];
    }

    public double startB() {
        return path.weights()[0][1];
    }

    /** The slope now; 0 for a constant. */
    public double w() {
        return path.weights()[path.steps()][0];
    }

    /** The offset now, or the level. */
    public double b() {
        return path.weights()[path.steps()][1];
    }

    public boolean isConstant() {
        return objective.task() == Task.CONSTANT;
    }

    public boolean isClasses() {
        return objective.isClasses();
    }

    public List<Example> examples() {
        return objective.examples();
    }

    public double z(double x) {
        return w() * x + b();
    }

    /** ŷ, or p. */
    public double output(double x) {
        return objective.output(z(x));
    }

    public double miss(Example example) {
        return output(example.x()) - example.target();
    }

    public double term(Example example) {
        return objective.cost(objective.price(), z(example.x()), example.target());
    }

    public double loss() {
        return objective.value(w(), b());
    }

    /** The mean or sum of the prices of the points held out, without the penalty. */
    public double heldLoss() {
        double sum = objective.held().stream().mapToDouble(this::term).sum();
        return sum / (objective.reduce() == Reduce.MEAN ? objective.held().size() : 1);
    }

    double slopeW() {
        return objective.slope1(w(), b());
    }

    public double slopeB() {
        return objective.slope2(w(), b());
    }

    /** The share of the points not held out that are on the right side; z = 0 counts as a yes. */
    double accuracy() {
        List<Example> used = objective.used();
        return (double) used.stream().filter(this::isRight).count() / used.size();
    }

    public boolean isRight(Example example) {
        return z(example.x()) >= 0 == (example.target() == 1);
    }

    /** The example that costs most, the first among equals, held out or not. */
    public Example dearest() {
        return dearest(examples(), this::term);
    }

    /** The first of those that cost most. */
    public static Example dearest(List<Example> examples, ToDoubleFunction<Example> cost) {
        Example dearest = examples.get(0);
        for (Example example : examples) {
            dearest = cost.applyAsDouble(example) > cost.applyAsDouble(dearest) ? example : dearest;
        }
        return dearest;
    }

    /** The price of one example as an area, on the side where it does not cross the line. */
    public Patch patch(Example example) {
        double miss = miss(example);
        double width = miss == 0 ? 0 : term(example) / Math.abs(miss);
        boolean toTheRight = w() == 0 ? example.x() > middle() : w() > 0 == miss > 0;
        double left = toTheRight ? example.x() : example.x() - width;
        double y = output(example.x());
        return new Patch(left, left + width, Math.min(y, example.target()), Math.max(y, example.target()));
    }

    private double middle() {
        return examples().stream().mapToDouble(Example::x).sum() / examples().size();
    }
}
