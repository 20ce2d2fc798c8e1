package firstlayer.widgets.loss.model;

import firstlayer.math.Activation;
import firstlayer.math.LossSurface;
import firstlayer.math.Penalty;
import firstlayer.math.Term;
import java.util.List;

/**
 * The loss over (w, b): L = r·Σ ℓ(output, target) + ½λw² over the examples that are not held out, r = 1/n for the mean and 1
 * for the sum, with the output ŷ = wx + b or, for classes, p = sigmoid(wx + b). A constant is the line whose w stays 0; its
 * level c is b.
 *
 * @param delta   δ, of Huber alone
 * @param penalty λ
 */
public record Objective(
        Task task, LossFunction function, double delta, Reduce reduce, double penalty, List<Example> examples)
        implements LossSurface {

    public Objective {
        examples = List.copyOf(examples);
    }

    /** The same examples at another price. */
    public Objective by(LossFunction other) {
        return new Objective(task, other, delta, reduce, penalty, examples);
    }

    /** Whether outputs are probabilities and targets classes. */
    boolean isClasses() {
        return task == Task.CLASSIFIER || function == LossFunction.CROSS_ENTROPY;
    }

    public List<Example> used() {
        return examples.stream().filter(example -> !example.held()).toList();
    }

    public List<Example> held() {
        return examples.stream().filter(Example::held).toList();
    }

    /** What the sum of the prices is divided by. */
    int share() {
        return reduce == Reduce.MEAN ? used().size() : 1;
    }

    public double output(double z) {
        return isClasses() ? Activation.SIGMOID.value(z) : z;
    }

    /** ŷ − y, or p − y, which keeps its digits where p is nearly y. */
    double error(double z, double target) {
        return isClasses() ? Term.logitError(z, target) : z - target;
    }

    /** ℓ at z = wx + b, by any price; from the logit where that is needed, so it stays finite. */
    public double cost(LossFunction by, double z, double target) {
        Term term = by.term(delta);
        return by == LossFunction.CROSS_ENTROPY ? term.value(z, target) : term.value(error(z, target), 0);
    }

    /** ∂ℓ/∂z. */
    double push(LossFunction by, double z, double target) {
        Term term = by.term(delta);
        if (by == LossFunction.CROSS_ENTROPY) {
            return term.slope(z, target);
        }
        return term.slope(error(z, target), 0) * (isClasses() ? Activation.SIGMOID.slope(z) : 1);
    }

    @Override
    public double value(double w, double b) {
        double sum = 0;
        for (Example example : examples) {
            sum += example.held() ? 0 : cost(function, w * example.x() + b, example.target());
        }
        return sum / share() + penalty(w);
    }

    /** ½λw². */
    double penalty(double w) {
        return new Penalty(penalty).value(w);
    }

    /** λw. */
    double penaltySlope(double w) {
        return new Penalty(penalty).slope(w);
    }

    @Override
    public double slope1(double w, double b) {
        if (task == Task.CONSTANT) {
            return 0;
        }
        double sum = 0;
        for (Example example : examples) {
            sum += example.held() ? 0 : push(function, w * example.x() + b, example.target()) * example.x();
        }
        return sum / share() + penaltySlope(w);
    }

    @Override
    public double slope2(double w, double b) {
        double sum = 0;
        for (Example example : examples) {
            sum += example.held() ? 0 : push(function, w * example.x() + b, example.target());
        }
        return sum / share();
    }
}
