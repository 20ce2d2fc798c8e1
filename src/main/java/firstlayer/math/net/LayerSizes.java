package firstlayer.math.net;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How wide a deep net is from layer to layer.
 *
 * @param counts the inputs, then the neurons of every layer; at least two, each at least 1
 */
public record LayerSizes(List<Integer> counts) {

    /** @throws IllegalArgumentException if there is no layer, or one is empty */
    public LayerSizes {
        counts = List.copyOf(counts);
        if (counts.size() < 2 || counts.stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "layer sizes %s; need inputs and a layer, each of at least 1", counts));
        }
    }

    /** Layers as wide as their input. */
    public static LayerSizes square(int depth, int width) {
        return tapered(depth, width, 1);
    }

    /**
     * {@code width} inputs, and layers that grow or shrink by one factor each: layer ℓ of L has width·taper^(ℓ/L) neurons, rounded, at least
     * one.
     *
     * @param taper width of the last layer ÷ width, above 0
     */
    public static LayerSizes tapered(int depth, int width, double taper) {
        return new LayerSizes(IntStream.rangeClosed(0, depth)
                .mapToObj(l -> Math.toIntExact(Math.max(
                        l == 0 ? width : 1, Math.round(width * Math.pow(taper, l / (double) depth)))))
                .toList());
    }

    public int depth() {
        return counts.size() - 1;
    }

    /** n_in: the inputs of each neuron of a layer, counted from 0. */
    public int fanIn(int layer) {
        return counts.get(layer);
    }

    /** n_out: the neurons of a layer, counted from 0; so many does each of its inputs go to. */
    public int fanOut(int layer) {
        return counts.get(layer + 1);
    }

    /** The neurons of the last layer. */
    public int last() {
        return fanOut(depth() - 1);
    }

    /** Whether all layers are as wide as their input. */
    public boolean isSquare() {
        return counts.stream().distinct().count() == 1;
    }

    /** The neurons of all layers. */
    public long neurons() {
        return counts.stream().skip(1).mapToLong(Integer::longValue).sum();
    }

    /** The weights of all layers. */
    public long weights() {
        return IntStream.range(0, depth())
                .mapToLong(l -> (long) fanIn(l) * fanOut(l))
                .sum();
    }
}
