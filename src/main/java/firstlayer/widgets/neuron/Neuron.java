package firstlayer.widgets.neuron;

import firstlayer.math.Activation;
import firstlayer.param.Values;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One neuron as it is now: z = k(w·x + b), a = φ(z). Norm and distances are without k.
 *
 * @param x       as many inputs as there are
 * @param k       sharpness
 * @param samples the points it is asked for
 * @param lesson  what it has learned: the weights and the bias now
 * @param pair    the two neurons that stand in its place, if they do
 */
record Neuron(
        List<Double> x,
        double k,
        Activation activation,
        Target target,
        List<Sample> samples,
        Rule rule,
        Lesson lesson,
        Optional<Pair> pair) {

    static Neuron of(Values values) {
        int n = values.get(Settings.INPUTS).intValue();
        Activation activation = values.get(Settings.ACTIVATION);
        Target target = values.get(Settings.TARGET);
        Rule rule = values.get(Settings.RULE);
        List<Sample> samples = target.samples(n, values.get(Settings.POINTS));
        Lesson.Start start = new Lesson.Start(
                Settings.W.subList(0, n).stream().map(values::get).toList(),
                values.get(Settings.B),
                activation,
                values.get(Settings.K),
                values.get(Settings.RATE));
        return new Neuron(
                Settings.X.subList(0, n).stream().map(values::get).toList(),
                values.get(Settings.K),
                activation,
                target,
                samples,
                rule,
                Lesson.of(rule, start, samples, values.get(Settings.STEPS)),
                values.get(Settings.SECOND)
                        .bend()
                        .map(bend -> new Pair(bend, values.get(Settings.B1), values.get(Settings.B2))));
    }

    int inputs() {
        return x.size();
    }

    List<Double> weights() {
        return lesson.weights();
    }

    double weight(int i) {
        return weights().get(i);
    }

    double bias() {
        return lesson.bias();
    }

    /** w·x + b of any point. */
    double sum(List<Double> point) {
        double sum = 0;
        for (int i = 0; i < inputs(); i++) {
            sum += weight(i) * point.get(i);
        }
        return sum + bias();
    }

    double z() {
        return k * sum(x);
    }

    double a() {
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

    double[] products() {
        return IntStream.range(0, inputs()).mapToDouble(this::product).toArray();
    }

    double norm() {
        return Math.sqrt(weights().stream().mapToDouble(w -> w * w).sum());
    }

    /** The line in the plane that is shown: the other inputs stay as they are. */
    Cut cut() {
        double rest = bias();
        for (int i = 2; i < inputs(); i++) {
            rest += weight(i) * x.get(i);
        }
        return new Cut(weight(0), weight(1), rest);
    }

    /** What the picture asks of a place in the plane: yes where this is ≥ 0. */
    double verdict(double x1, double x2) {
        return pair.map(two -> two.y(x1, x2) - Pair.THRESHOLD).orElseGet(() -> k * cut().sum(x1, x2));
    }

    boolean isRight(Sample sample) {
        double verdict = pair.map(two -> two.y(sample.x().get(0), sample.x().get(1)) - Pair.THRESHOLD)
                .orElseGet(() -> sum(sample.x()));
        return verdict >= 0 == sample.yes();
    }

    long right() {
        return samples.stream().filter(this::isRight).count();
    }
}
