package firstlayer.widgets.neuron.model;

/** A picture of 12 × 12 pixels with a block, a frame's corner and a T in it. */
public final class LargePicture {

    public static final int SIDE = 12;
    /** Lines and columns of the map: places where all 5 × 5 weights lie inside. */
    public static final int MAP = SIDE - PatternParameters.SIDE + 1;

    private static final String[] LINES = {
        "111000011111",
        "111000010000",
        "111000010000",
        "111000010000",
        "111000010000",
        "000000000000",
        "000000000000",
        "011111000110",
        "000100000110",
        "000100000110",
        "000100000110",
        "000100000000"
    };

    private LargePicture() {}

    /** A pixel, counted from 0. */
    public static double pixel(int line, int column) {
        return LINES[line].charAt(column) - '0';
    }

    /** The 5 × 5 pixels whose left top is here, line by line. */
    static double[] patch(int line, int column) {
        int side = PatternParameters.SIDE;
        double[] patch = new double[side * side];
        for (int i = 0; i < patch.length; i++) {
            patch[i] = pixel(line + i / side, column + i % side);
        }
        return patch;
    }
}
