package firstlayer.math.net;

import java.util.Locale;

/**
 * What a net with two inputs says at the middle of every cell of a square: {@code values[i][j]} is its first output at
 * x₂ = low + (i + ½)·cell, x₁ = low + (j + ½)·cell.
 *
 * @param values side × side, the line of the smallest x₂ first
 */
public record DecisionMap(double[][] values) {

    /**
     * Asks the net for all cells, one line of them in a batch, so that what a batch touches stays close to the processor.
     *
     * @param net  a net with two inputs
     * @param low  left and lower end of the square
     * @param high its right and upper end
     * @param side cells in a line, at least 1
     * @throws IllegalArgumentException if the net has not two inputs, or the square is empty
     */
    public static DecisionMap of(Net net, double low, double high, int side) {
        if (net.inputs() != 2 || side < 1 || !(high > low) || Double.isInfinite(high - low)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "map: net with %d inputs, %d cells from %s to %s; need 2 inputs, cells, finite low < high",
                    net.inputs(),
                    side,
                    low,
                    high));
        }
        double cell = (high - low) / side;
        double[][] line = new double[side][2];
        for (int j = 0; j < side; j++) {
            line[j][0] = low + (j + 0.5) * cell;
        }
        Forward forward = new Forward(net, side);
        double[][] values = new double[side][side];
        for (int i = 0; i < side; i++) {
            for (int j = 0; j < side; j++) {
                line[j][1] = low + (i + 0.5) * cell;
            }
            double[][] outputs = forward.run(line, side);
            for (int j = 0; j < side; j++) {
                values[i][j] = outputs[j][0];
            }
        }
        return new DecisionMap(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecisionMap that && java.util.Arrays.deepEquals(values, that.values);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.deepHashCode(values);
    }
}
