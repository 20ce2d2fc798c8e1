package firstlayer.math.net;

import firstlayer.math.Activation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Takes down everything about a layer while a sweep passes it. */
final class LayerReader implements Sweep.Reader {

    private static final double SATURATED = 0.97;
    /** So many weight gradients show how they are spread. */
    private static final int COUNTED = 1 << 15;

    /** What a look at a number takes. */
    private static final double NANOSECONDS = 2.5;

    private final Workers workers;
    private final Activation activation;
    private final int bins;
    private final List<WayForward> forward = new ArrayList<>();
    private final LayerState[] layers;

    /** What is known of a layer on the way forward; the way back adds the gradients. */
    private record WayForward(Outputs outputs, Weights weights) {}

    private record Outputs(Histogram activations, Rest rest) {}

    private record Rest(double spread, OptionalDouble saturated, double zero) {}

    private record Weights(Histogram weights, double variance, double largestDifference) {}

    private record Gradients(Histogram gradients, double weightGradient) {}

    LayerReader(int depth, Activation activation, int bins, Workers workers) {
        this.workers = workers;
        this.activation = activation;
        this.bins = bins;
        layers = new LayerState[depth];
    }

    List<LayerState> layers() {
        return List.of(layers);
    }

    @Override
    public void forward(int layer, double[][] weights, double[][] activations) {
        forward.add(workers.both(
                NANOSECONDS * (numbers(weights) + numbers(activations)),
                () -> outputs(activations),
                () -> weights(weights),
                WayForward::new));
    }

    private Outputs outputs(double[][] activations) {
        return workers.both(
                NANOSECONDS * numbers(activations),
                () -> histogram(activations),
                () -> new Rest(
                        LayerState.spread(activations), saturated(activations), LayerState.shareZero(activations)),
                Outputs::new);
    }

    private Histogram histogram(double[][] activations) {
        return switch (activation) {
            case TANH -> Histogram.of(activations, -1, 1, bins);
            case SIGMOID -> Histogram.of(activations, 0, 1, bins);
            default -> Histogram.around(activations, bins);
        };
    }

    private Weights weights(double[][] weights) {
        return workers.both(
                NANOSECONDS * numbers(weights),
                () -> Histogram.around(weights, bins),
                () -> LayerState.largestDifference(weights),
                (incoming, difference) -> new Weights(
                        incoming, weights.length * incoming.deviation() * incoming.deviation(), difference));
    }

    @Override
    public void backward(int layer, double[][] before, double[][] gradients) {
        Outputs outputs = forward.get(layer).outputs();
        Weights weights = forward.get(layer).weights();
        AskedWeights asked = new AskedWeights(before, gradients, COUNTED);
        layers[layer] = workers.both(
                NANOSECONDS * ((double) asked.count() * gradients[0].length + numbers(gradients)),
                () -> asked.histogram(bins),
                () -> new Gradients(Histogram.around(gradients, bins), LayerState.weightGradient(before, gradients)),
                (histogram, back) -> new LayerState(
                        outputs.activations(),
                        weights.weights(),
                        back.gradients(),
                        histogram,
                        outputs.rest().spread(),
                        outputs.rest().saturated(),
                        outputs.rest().zero(),
                        weights.variance(),
                        back.weightGradient(),
                        weights.largestDifference()));
    }

    private static double numbers(double[][] rows) {
        return (double) rows.length * rows[0].length;
    }

    private OptionalDouble saturated(double[][] activations) {
        return switch (activation) {
            case TANH -> OptionalDouble.of(LayerState.shareBeyond(activations, 1, 0, SATURATED));
            case SIGMOID -> OptionalDouble.of(LayerState.shareBeyond(activations, 2, 1, SATURATED));
            default -> OptionalDouble.empty();
        };
    }
}
