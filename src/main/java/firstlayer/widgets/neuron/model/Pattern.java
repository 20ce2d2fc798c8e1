package firstlayer.widgets.neuron.model;

import firstlayer.math.Activation;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A neuron that looks at an image: z = Σ wᵢxᵢ + b, which is how well the image matches the weights.
 *
 * @param x     25 pixels, line by line: the image, or the patch it lies on
 * @param w     25 weights
 * @param slides whether the weights are laid on a larger picture
 * @param row   which place of the map is looked at, counted from 0
 * @param column counted from 0
 */
public record Pattern(
        List<Double> x, List<Double> w, double b, Activation activation, boolean slides, int row, int column) {

    private static double dot(double[] x, List<Double> w) {
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] * w.get(i)).sum();
    }

    private double[] pixels() {
        return x.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Σ wᵢxᵢ. */
    public double match() {
        return dot(pixels(), w);
    }

    public double z() {
        return match() + b;
    }

    public double a() {
        return activation.value(z());
    }

    /** wᵢxᵢ; never a minus before a zero. */
    public double product(int i) {
        return x.get(i) * w.get(i) + 0.0;
    }

    /** What a line of pixels adds. */
    public double line(int row) {
        int side = PatternParameters.SIDE;
        return IntStream.range(row * side, (row + 1) * side)
                .mapToDouble(this::product)
                .sum();
    }

    private static double length(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).reduce(0, Math::hypot);
    }

    /** ‖x‖·‖w‖ + b: z of the image that points along w and is as long as x. No other image of that length has more. */
    public double along() {
        return length(x) * length(w) + b;
    }

    /** The cosine between x and w; not a number where one of them is all 0. */
    public double cosine() {
        return match() / (length(x) * length(w));
    }

    /**
     * z at every place of the larger picture, the weights not turned round: cross-correlation, which the field calls convolution;
     * valid, stride 1.
     */
    public double[][] map() {
        double[][] map = new double[LargePicture.MAP][LargePicture.MAP];
        for (int line = 0; line < map.length; line++) {
            for (int place = 0; place < map.length; place++) {
                map[line][place] = dot(LargePicture.patch(line, place), w) + b;
            }
        }
        return map;
    }

    /** The largest of the map. */
    public double best() {
        return Arrays.stream(map()).flatMapToDouble(Arrays::stream).max().orElseThrow();
    }
}
