package firstlayer.math.net;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * Small pictures of one soft bar each, lying, standing or leaning: what a kernel can learn to see.
 *
 * @param pictures  examples × channels × (side·side), line by line
 * @param direction of every example's bar: 0 lying, 1 leaning /, 2 standing, 3 leaning \
 */
public record Bars(double[][][] pictures, int[] direction) {

    /** Lines and columns of a picture. */
    public static final int SIDE = 12;

    /** The number of directions, and of classes. */
    public static final int DIRECTIONS = 4;

    private static final double NOISE = 0.1;
    private static final double THICKNESS = 0.8;

    /**
     * Draws pictures, the directions in turn. For each: how far the bar is from the middle, −3…3 dots; then channel by channel, line by line, the
     * noise N(0, 0.1²). Odd channels see the negative.
     *
     * @throws IllegalArgumentException if there is no picture or no channel
     */
    public static Bars draw(int count, int channels, long seed) {
        if (count < 1 || channels < 1) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "bars: %d pictures, %d channels; need at least 1 of each", count, channels));
        }
        Random random = new Random(seed);
        double[][][] pictures = new double[count][channels][SIDE * SIDE];
        int[] direction = new int[count];
        for (int r = 0; r < count; r++) {
            direction[r] = r % DIRECTIONS;
            double off = 6 * random.nextDouble() - 3;
            for (int c = 0; c < channels; c++) {
                double sign = c % 2 == 0 ? 1 : -1;
                for (int dot = 0; dot < SIDE * SIDE; dot++) {
                    double bar = brightness(direction[r], off, dot % SIDE, dot / SIDE);
                    pictures[r][c][dot] = sign * bar + NOISE * random.nextGaussian();
                }
            }
        }
        return new Bars(pictures, direction);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bars that
                && Arrays.deepEquals(pictures, that.pictures)
                && Arrays.equals(direction, that.direction);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(pictures) + Arrays.hashCode(direction);
    }

    // A bell across the bar: exp(−d²/2t²) at distance d from its middle line.
    private static double brightness(int direction, double off, int column, int line) {
        double x = column - (SIDE - 1) / 2.0;
        double y = (SIDE - 1) / 2.0 - line;
        double angle = direction * Math.PI / DIRECTIONS;
        double distance = (y * StrictMath.cos(angle) - x * StrictMath.sin(angle) - off) / THICKNESS;
        return StrictMath.exp(-distance * distance / 2);
    }
}
