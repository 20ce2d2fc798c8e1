package firstlayer.widgets.learningrate.model;

import firstlayer.math.LossSurface;
import java.util.Arrays;

/**
 * A loss over the plane of two weights as a field to be coloured: log₁₀ of the loss where it is never below 0, and a
 * logarithm that passes 0 smoothly, arsinh, where it is.
 *
 * @param window what it covers
 * @param values row 0 at the bottom, column 0 at the left, each the middle of a cell
 */
public record Heights(WeightWindow window, double[][] values) {

    private static final int SIDE = 90;
    // A loss below this looks like the very bottom.
    private static final double BOTTOM = 0.01;

    static Heights of(LossSurface surface, boolean neverBelowZero, WeightWindow window) {
        double[][] values = new double[SIDE][SIDE];
        double width = (window.right() - window.left()) / SIDE;
        double height = (window.top() - window.bottom()) / SIDE;
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                double loss =
                        surface.value(window.left() + (column + 0.5) * width, window.bottom() + (row + 0.5) * height);
                values[row][column] = neverBelowZero ? Math.log10(loss + BOTTOM) : arsinh(loss);
            }
        }
        return new Heights(window, values);
    }

    private static double arsinh(double x) {
        return Math.signum(x) * Math.log(Math.abs(x) + Math.sqrt(x * x + 1));
    }

    public double least() {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).min().orElseThrow();
    }

    public double most() {
        return Arrays.stream(values).flatMapToDouble(Arrays::stream).max().orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Heights heights
                && window.equals(heights.window)
                && Arrays.deepEquals(values, heights.values);
    }

    @Override
    public int hashCode() {
        return 31 * window.hashCode() + Arrays.deepHashCode(values);
    }
}
