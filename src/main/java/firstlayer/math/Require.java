package firstlayer.math;

import java.util.Locale;

/** What the formulas refuse, said with what came and what was expected. */
final class Require {

    private Require() {}

    /** A number that is neither NaN nor infinite. */
    static double finite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "need a finite %s, got %s", name, value));
        }
        return value;
    }

    /** Numbers that are neither NaN nor infinite. */
    static void finite(String name, double[] row) {
        for (int i = 0; i < row.length; i++) {
            if (!Double.isFinite(row[i])) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "need finite %s, got %s as number %d", name, row[i], i + 1));
            }
        }
    }

    /** A finite number above 0. */
    static double positive(String name, double value) {
        // Not value <= 0: that would let NaN through.
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "need a finite %s above 0, got %s", name, value));
        }
        return value;
    }

    /** A number from 0 to below 1. */
    static double fraction(String name, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "need %s from 0 to below 1, got %s", name, value));
        }
        return value;
    }

    /** A count of at least {@code least}. */
    static int atLeast(String name, int least, int value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "need %s of at least %d, got %d", name, least, value));
        }
        return value;
    }

    /** A finite number of 0 or more. */
    static void notNegative(String name, double value) {
        if (!(value >= 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "need a finite %s of 0 or more, got %s", name, value));
        }
    }

    /** Two rows of one length. */
    static void sameLength(String one, double[] a, String other, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "need as many %s as %s, got %d and %d", one, other, a.length, b.length));
        }
    }

    /** So many rows, each as long as the weights. */
    static void memory(int rows, double[][] memory, double[] weights) {
        if (memory.length != rows) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "need a memory of %d rows, got %d", rows, memory.length));
        }
        for (double[] row : memory) {
            sameLength("numbers in a row of memory", row, "weights", weights);
        }
    }

    /** Matrices of one length, at least one of at least one number. */
    static void matrix(String name, double[][] rows) {
        for (double[] row : rows) {
            if (row.length != rows[0].length) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "need %s in rows of one length, got %d and %d", name, rows[0].length, row.length));
            }
        }
        if (rows.length == 0 || rows[0].length == 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "need at least one number in %s, got none", name));
        }
    }

    /** A row that holds something. */
    static void notEmpty(String name, double[] row) {
        if (row.length == 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "need at least one number in %s, got none", name));
        }
    }
}
