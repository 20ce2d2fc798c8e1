package firstlayer.math;

/**
 * Which rows count as short. The compiler of the virtual machine shapes a loop after the lengths it has seen: one that has
 * only met rows of two stays slow for rows of a hundred. So a loop over rows of either kind stands twice.
 */
public final class RowLength {

    private static final int LONG = 16;

    private RowLength() {}

    /** Whether a row has fewer than 16 numbers. */
    public static boolean isShort(double[] row) {
        return row.length < LONG;
    }
}
