package firstlayer.widgets.neuron.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which points the neuron is asked to tell apart; for more than two inputs XOR is parity. */
public enum Target {
    NONE("None"),
    AND("AND"),
    OR("OR"),
    NAND("NAND"),
    XOR("XOR"),
    OWN("Own points");

    public final String words;

    Target(String words) {
        this.words = words;
    }

    private boolean isYes(int ones, int inputs) {
        return switch (this) {
            case AND -> ones == inputs;
            case OR -> ones > 0;
            case NAND -> ones < inputs;
            case XOR -> ones % 2 == 1;
            case NONE, OWN -> throw new IllegalStateException(this + " has no truth table");
        };
    }

    /** The points for so many inputs: corners in counting order, 00 01 10 11; own points, with 0 for the inputs beyond two. */
    List<Sample> samples(int inputs, List<Sample> own) {
        return switch (this) {
            case NONE -> List.of();
            case OWN -> own.stream().map(sample -> sample.padded(inputs)).toList();
            default ->
                IntStream.range(0, 1 << inputs)
                        .mapToObj(row -> corner(row, inputs))
                        .toList();
        };
    }

    private Sample corner(int row, int inputs) {
        List<Double> x = new ArrayList<>();
        for (int bit = inputs - 1; bit >= 0; bit--) {
            x.add((double) (row >> bit & 1));
        }
        return new Sample(x, isYes(Integer.bitCount(row), inputs));
    }
}
