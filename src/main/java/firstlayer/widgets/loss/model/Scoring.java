package firstlayer.widgets.loss.model;

import firstlayer.math.Descent;
import firstlayer.param.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * A model on its points, after some steps of descent.
 *
 * @param objective the loss over the weights
 * @param rate      η
 * @param walk      the weights (w, b) visited, the start first
 * @param lowest    the lowest place, where there is one and it can be found
 * @param beside    the walk on another loss, from the same start with the same rate
 */
public record Scoring(Objective objective, double rate, Descent.Walk walk, Lowest lowest, Optional<LossWalk> beside) {

    /**
     * The price of a miss as an area in data units: |ŷ − y| high and so wide that its area is the price. That is a square for
     * squared error.
     */
    public record Patch(double left, double right, double low, double high) {}

    /** The descent on the loss itself. */
    public LossWalk descent() {
        return new LossWalk(objective, walk);
    }

    public double startW() {
        return walk.weights()[0][0];
    }

    public double startB() {
        return walk.weights()[0][1];
    }

    /** The slope now; 0 for a constant. */
    public double w() {
        return walk.weights()[walk.steps()][0];
    }

    /** The offset now, or the level. */
    public double b() {
        return walk.weights()[walk.steps()][1];
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

    /** ŷ − y, or p − y; 0 where wx + b cannot be told from y in doubles. */
    public double miss(Example example) {
        return isHit(example) ? 0 : objective.error(z(example.x()), example.target());
    }

    // The rounding of wx + b grows with its summands, not with their difference from y.
    private boolean isHit(Example example) {
        double size = Math.max(Math.abs(w() * example.x()), Math.max(Math.abs(b()), Math.abs(example.target())));
        return !isClasses() && Numbers.settled(z(example.x()) - example.target(), size) == 0;
    }

    // What the price sees as wx + b.
    private double priced(Example example) {
        return isHit(example) ? example.target() : z(example.x());
    }

    public double term(Example example) {
        return cost(objective.function(), example);
    }

    /** What an example costs by any price. */
    public double cost(LossFunction by, Example example) {
        return objective.cost(by, priced(example), example.target());
    }

    /** The slope of that in wx + b. */
    public double push(LossFunction by, Example example) {
        return objective.push(by, priced(example), example.target());
    }

    /** The prices of the points that are not held out, together, and the penalty. */
    public double loss() {
        double sum = objective.used().stream().mapToDouble(this::term).reduce(0, Double::sum);
        return sum / objective.share() + objective.penalty(w());
    }

    /** The mean or sum of the prices of the points held out, without the penalty. */
    public double heldLoss() {
        double sum = objective.held().stream().mapToDouble(this::term).sum();
        return sum / (objective.reduce() == Reduce.MEAN ? objective.held().size() : 1);
    }

    /** What is added for the weight; nothing for a level. */
    public double penalty() {
        return isConstant() ? 0 : objective.penalty(w());
    }

    double slopeW() {
        return isConstant() ? 0 : slope(Example::x, objective.penaltySlope(w()));
    }

    public double slopeB() {
        return slope(example -> 1, 0);
    }

    // Pushes that cancel leave nothing, not what rounding left of them.
    private double slope(ToDoubleFunction<Example> factor, double penalty) {
        double sum = penalty;
        double size = Math.abs(penalty);
        for (Example example : objective.used()) {
            double push = push(objective.function(), example) * factor.applyAsDouble(example) / objective.share();
            sum += push;
            size = Math.max(size, Math.abs(push));
        }
        return Numbers.settled(sum, size);
    }

    /** The share of the points not held out that are on the right side; z = 0 counts as a yes. */
    double accuracy() {
        List<Example> used = objective.used();
        return (double) used.stream().filter(this::isRight).count() / used.size();
    }

    public boolean isRight(Example example) {
        return z(example.x()) >= 0 == example.isOne();
    }

    /** The example that costs most, the first among equals, held out or not. */
    public Example dearest() {
        return dearest(examples(), this::term);
    }

    /** All that cost as much as the dearest, to the rounding of doubles. */
    public List<Example> allDearest() {
        double most = term(dearest());
        return examples().stream()
                .filter(example -> Numbers.settled(most - term(example), most) == 0)
                .toList();
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
