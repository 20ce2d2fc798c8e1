package firstlayer.widgets.neuron.model;

import firstlayer.math.Activation;
import firstlayer.math.DeltaRule;
import firstlayer.math.NeuronRule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the neuron has learned from its points, shown one after the other, round by round.
 *
 * @param start    where it began, and with what
 * @param weights  w now
 * @param bias     b now
 * @param steps    points shown
 * @param epoch    the round the last of them belongs to, counted from 1; 0 before the first
 * @param mistakes how many of them were mistakes
 * @param last     the last step; empty before the first, and where the weights ran away
 * @param escaped  whether learning was stopped because the weights ran away
 */
public record LearningState(
        Start start,
        List<Double> weights,
        double bias,
        long steps,
        long epoch,
        long mistakes,
        Optional<LearningStep> last,
        boolean escaped) {

    /** Beyond this size of a weight nothing is learned any more. */
    private static final double FAR = 1e6;

    /** Lets a neuron see {@code steps} points; nothing happens without points. */
    static LearningState of(LearningRule how, Start start, List<Sample> samples, long steps) {
        NeuronRule rule =
                how.from(start.inputWeights(), start.bias(), start.activation(), start.sharpness(), start.rate());
        long mistakes = 0;
        long done = 0;
        LearningStep last = null;
        boolean escaped = false;
        List<double[]> inputs = samples.stream().map(Sample::inputs).toList();
        while (done < (samples.isEmpty() ? 0 : steps) && !escaped) {
            int which = (int) (done % samples.size());
            double[] x = inputs.get(which);
            boolean yes = samples.get(which).yes();
            mistakes += how.isMistake(rule, x, yes) ? 1 : 0;
            // Only the last step is told in full.
            if (done == steps - 1) {
                last = update(how, rule, samples.get(which), start);
            } else {
                rule.see(x, yes);
            }
            done++;
            escaped = !(size(rule) < FAR);
        }
        long epoch = samples.isEmpty() ? 0 : (done + samples.size() - 1) / samples.size();
        return new LearningState(
                start,
                Arrays.stream(rule.weights()).boxed().toList(),
                rule.bias(),
                done,
                epoch,
                mistakes,
                Optional.ofNullable(last),
                escaped);
    }

    private static double size(NeuronRule rule) {
        double largest = Math.abs(rule.bias());
        for (double w : rule.weights()) {
            largest = Math.max(largest, Math.abs(w));
        }
        return largest;
    }

    private static LearningStep update(LearningRule how, NeuronRule rule, Sample sample, Start start) {
        double[] x = sample.inputs();
        List<Double> weights = Arrays.stream(rule.weights()).boxed().toList();
        double bias = rule.bias();
        double sum = start.sharpness() * rule.sum(x);
        boolean mistake = how.isMistake(rule, x, sample.yes());
        double change = rule.see(x, sample.yes());
        return new LearningStep(
                sample,
                weights,
                bias,
                sum,
                start.activation().value(sum),
                start.activation().slope(sum),
                DeltaRule.target(start.activation(), sample.yes()),
                change,
                mistake);
    }

    /**
     * Where learning begins and with what.
     *
     * @param sharpness k
     * @param rate      η
     */
    public record Start(List<Double> weights, double bias, Activation activation, double sharpness, double rate) {

        /** The same with another rate. */
        Start by(double other) {
            return new Start(weights, bias, activation, sharpness, other);
        }

        double[] inputWeights() {
            return weights.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }
}
