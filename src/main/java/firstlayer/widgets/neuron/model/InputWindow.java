package firstlayer.widgets.neuron.model;

import java.util.stream.DoubleStream;

/**
 * The square of the plane of two inputs that is shown, the same on both sides, with the origin inside. The corners of a truth
 * table get most of it; it grows by doubling until every point and x are in it.
 */
public record InputWindow(double low, double high) {

    static final InputWindow ROUND_THE_ORIGIN = new InputWindow(-2, 2);
    private static final InputWindow ROUND_THE_CORNERS = new InputWindow(-0.75, 1.75);

    public static InputWindow of(Neuron neuron) {
        double[] all = DoubleStream.concat(
                        neuron.samples().stream()
                                .flatMapToDouble(sample -> DoubleStream.of(
                                        sample.x().get(0), sample.x().get(1))),
                        DoubleStream.of(neuron.x().get(0), neuron.x().get(1)))
                .toArray();
        boolean corners = neuron.target() != Target.NONE && neuron.target() != Target.OWN;
        InputWindow window = corners ? ROUND_THE_CORNERS : ROUND_THE_ORIGIN;
        if (!window.holds(all)) {
            window = ROUND_THE_ORIGIN;
        }
        return window.around(all);
    }

    /** The same, or doubled until every number is in it. */
    public InputWindow around(double... numbers) {
        InputWindow window = this;
        while (!window.holds(numbers)) {
            window = new InputWindow(2 * window.low, 2 * window.high);
        }
        return window;
    }

    private boolean holds(double... numbers) {
        return DoubleStream.of(numbers).allMatch(this::holds);
    }

    boolean holds(double number) {
        return low <= number && number <= high;
    }

    /** Half the side. */
    public double half() {
        return (high - low) / 2;
    }

    /** The side towards which a direction points. */
    public double end(double direction) {
        return direction < 0 ? low : high;
    }
}
