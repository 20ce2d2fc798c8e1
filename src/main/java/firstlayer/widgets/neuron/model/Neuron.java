package firstlayer.widgets.neuron.model;

import firstlayer.math.Activation;
import firstlayer.param.Numbers;
import firstlayer.param.Values;
import firstlayer.widget.Remedy;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One neuron as it is now: z = k(w·x + b), a = φ(z). Norm and distances are without k.
 *
 * @param x       as many inputs as there are
 * @param k       sharpness
 * @param samples the points it is asked for
 * @param learning what it has learned: the weights and the bias now
 * @param pair    the two neurons that stand in its place, if they do
 */
public record Neuron(
        List<Double> x,
        double k,
        Activation activation,
        Target target,
        List<Sample> samples,
        LearningRule rule,
        LearningState learning,
        Optional<Pair> pair) {

    public static Neuron of(Values values) {
        int n = values.get(NeuronParameters.INPUTS).intValue();
        Activation activation = values.get(NeuronParameters.ACTIVATION);
        Target target = values.get(NeuronParameters.TARGET);
        LearningRule rule = values.get(NeuronParameters.RULE);
        List<Sample> samples = target.samples(n, values.get(NeuronParameters.POINTS));
        LearningState.Start start = start(values);
        return new Neuron(
                NeuronParameters.X.subList(0, n).stream().map(values::get).toList(),
                values.get(NeuronParameters.K),
                activation,
                target,
                samples,
                rule,
                LearningState.of(rule, start, samples, values.get(NeuronParameters.STEPS)),
                PairParameters.pair(values));
    }

    /** Where learning begins. */
    static LearningState.Start start(Values values) {
        int n = values.get(NeuronParameters.INPUTS).intValue();
        return new LearningState.Start(
                NeuronParameters.W.subList(0, n).stream().map(values::get).toList(),
                values.get(NeuronParameters.B),
                values.get(NeuronParameters.ACTIVATION),
                values.get(NeuronParameters.K),
                values.get(NeuronParameters.RATE));
    }

    /** Whether two neurons and a sum stand in its place. */
    public boolean isPair() {
        return pair.isPresent();
    }

    public int inputs() {
        return x.size();
    }

    public List<Double> weights() {
        return learning.weights();
    }

    public double weight(int i) {
        return weights().get(i);
    }

    public double bias() {
        return learning.bias();
    }

    /** w·x + b of any point; 0 where its summands cancel but for the rounding of doubles. */
    double sum(List<Double> point) {
        double sum = bias();
        double size = Math.abs(bias());
        for (int i = 0; i < inputs(); i++) {
            sum += weight(i) * point.get(i);
            size = Math.max(size, Math.abs(weight(i) * point.get(i)));
        }
        return Numbers.settled(sum, size);
    }

    public double z() {
        return k * sum(x);
    }

    public double a() {
        return activation.value(z());
    }

    /** da/d(w·x + b). */
    double slope() {
        return activation.slope(z()) * k;
    }

    /** k·wᵢ·xᵢ, counted from 0; never a minus before a zero. */
    double product(int i) {
        return k * weight(i) * x.get(i) + 0.0;
    }

    double norm() {
        return weights().stream().mapToDouble(Double::doubleValue).reduce(0, Math::hypot);
    }

    /** The line in the plane that is shown: the other inputs stay as they are. */
    public DecisionBoundary boundary() {
        double rest = bias();
        for (int i = 2; i < inputs(); i++) {
            rest += weight(i) * x.get(i);
        }
        return new DecisionBoundary(weight(0), weight(1), rest);
    }

    /** Where in the plane yes and no meet: one line, none where the weights are 0, and the pieces of a pair. */
    public List<BoundaryPiece> boundaries() {
        return pair.map(Pair::boundaries)
                .orElseGet(() -> boundary().isLine() ? List.of(BoundaryPiece.whole(boundary())) : List.of());
    }

    /** What the picture asks of a place in the plane: yes where this is ≥ 0. */
    public double verdict(double x1, double x2) {
        return pair.map(two -> two.y(x1, x2) - Pair.THRESHOLD)
                .orElseGet(() -> k * boundary().sum(x1, x2));
    }

    public boolean isRight(Sample sample) {
        boolean yes =
                pair.map(two -> two.isYes(sample.x().get(0), sample.x().get(1))).orElseGet(() -> sum(sample.x()) >= 0);
        return yes == sample.yes();
    }

    /** Whether no rule that follows slopes can change anything, whatever it is shown. */
    boolean isFlat() {
        return rule == LearningRule.GRADIENT && activation == Activation.STEP;
    }

    /**
     * A rate by which the gradient rule does not run away from these points; empty where it did not, and where no legal rate is small
     * enough. 1/k²|x, 1|² of the longest point steps no farther than to where a straight activation is right about it.
     *
     * @param steps that were asked for
     */
    OptionalDouble stableRate(long steps) {
        if (rule != LearningRule.GRADIENT || !learning.escaped()) {
            return OptionalDouble.empty();
        }
        double longest = samples.stream()
                .mapToDouble(sample ->
                        1 + sample.x().stream().mapToDouble(each -> each * each).sum())
                .max()
                .orElseThrow();
        double rate = learning.start().rate();
        return Remedy.calmer(
                NeuronParameters.RATE,
                Math.min(rate / 2, 1 / (k * k * longest)),
                calmer -> !LearningState.of(rule, learning.start().by(calmer), samples, steps)
                        .escaped());
    }

    long right() {
        return samples.stream().filter(this::isRight).count();
    }
}
