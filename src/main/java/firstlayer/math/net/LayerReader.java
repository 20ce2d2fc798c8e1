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

    private final Activation activation;
    private final int bins;
    private final List<WayForward> forward = new ArrayList<>();
    private final LayerState[] layers;

    /** What is known of a layer on the way forward; the way back adds the gradients. */
    private record WayForward(
            Histogram activations,
            Histogram weights,
            double spread,
            OptionalDouble saturated,
            double zero,
            double weightVariance,
            double largestDifference) {

        LayerState with(Histogram gradients, Histogram asked, double weightGradient) {
            return new LayerState(
                    activations,
                    weights,
                    gradients,
                    asked,
                    spread,
                    saturated,
                    zero,
                    weightVariance,
                    weightGradient,
                    largestDifference);
        }
    }

    LayerReader(int depth, Activation activation, int bins) {
        this.activation = activation;
        this.bins = bins;
        layers = new LayerState[depth];
    }

    List<LayerState> layers() {
        return List.of(layers);
    }

    @Override
    public void forward(int layer, double[][] weights, double[][] activations) {
        Histogram values = switch (activation) {
            case TANH -> Histogram.of(activations, -1, 1, bins);
            case SIGMOID -> Histogram.of(activations, 0, 1, bins);
            default -> Histogram.around(activations, bins);
        };
        Histogram incoming = Histogram.around(weights, bins);
        forward.add(new WayForward(
                values,
                incoming,
                LayerState.spread(activations),
                saturated(activations),
                LayerState.shareZero(activations),
                weights.length * incoming.deviation() * incoming.deviation(),
                LayerState.largestDifference(weights)));
    }

    @Override
    public void backward(int layer, double[][] before, double[][] gradients) {
        layers[layer] = forward.get(layer)
                .with(
                        Histogram.around(gradients, bins),
                        Histogram.around(LayerState.asked(before, gradients, COUNTED), bins),
                        LayerState.weightGradient(before, gradients));
    }

    private OptionalDouble saturated(double[][] activations) {
        return switch (activation) {
            case TANH -> OptionalDouble.of(LayerState.shareBeyond(activations, 1, 0, SATURATED));
            case SIGMOID -> OptionalDouble.of(LayerState.shareBeyond(activations, 2, 1, SATURATED));
            default -> OptionalDouble.empty();
        };
    }
}
