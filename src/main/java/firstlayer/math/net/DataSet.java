package firstlayer.math.net;

import java.util.Arrays;
import java.util.Locale;

/**
 * Examples to learn from; two sets are equal when their numbers are. Two classes are one target each, above 0 for yes and at
 * most 0 for no, so 0 and 1 or −1 and 1. Nobody can write into a set: it is made of copies and hands out copies.
 *
 * @param inputs  examples × inputs
 * @param targets examples × outputs
 */
public record DataSet(double[][] inputs, double[][] targets) {

    /** The four points of exclusive or, in the order 00 01 10 11, with targets 0, 1, 1, 0. */
    public static final DataSet XOR =
            new DataSet(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}}, new double[][] {{0}, {1}, {1}, {0}});

    /** @throws IllegalArgumentException if there is no example, not one target row for each, rows differ in length, or a number is not finite */
    public DataSet {
        if (inputs.length == 0 || inputs.length != targets.length) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "data: %d inputs and %d targets; need as many of both, at least 1",
                    inputs.length,
                    targets.length));
        }
        requireEqualRows("inputs", inputs);
        requireEqualRows("targets", targets);
        inputs = Matrices.copy(inputs);
        targets = Matrices.copy(targets);
    }

    /** A copy, examples × inputs. */
    @Override
    public double[][] inputs() {
        return Matrices.copy(inputs);
    }

    /** A copy, examples × outputs. */
    @Override
    public double[][] targets() {
        return Matrices.copy(targets);
    }

    /** The number of examples. */
    public int size() {
        return inputs.length;
    }

    /**
     * The same points with other numbers for the two classes: every target above 0 becomes {@code yes}, every other {@code no}.
     *
     * @throws IllegalArgumentException if the numbers are not finite, or not {@code no} ≤ 0 &lt; {@code yes}
     */
    public DataSet withClasses(double no, double yes) {
        if (!(no <= 0 && yes > 0)) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "data: classes %s and %s; need no ≤ 0 < yes", no, yes));
        }
        double[][] named = new double[targets.length][];
        for (int r = 0; r < named.length; r++) {
            named[r] = Arrays.stream(targets[r]).map(t -> t > 0 ? yes : no).toArray();
        }
        return new DataSet(inputs, named);
    }

    /**
     * The share of examples that outputs put into the right class. One output says yes from {@code border} on, as
     * {@link firstlayer.math.Activation#STEP} does from 0 on, and a target does above 0; of several outputs the largest, or the
     * first among equals, must stand where the largest target stands. An output that is not a number is never right.
     *
     * @param outputs examples × outputs
     * @param border  0 for tanh and for logits, ½ for sigmoid; no meaning for several outputs
     * @throws IllegalArgumentException if there is not one row of outputs for every row of targets
     */
    public double accuracy(double[][] outputs, double border) {
        if (outputs.length != targets.length
                || Arrays.stream(outputs).anyMatch(row -> row.length != targets[0].length)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "data: outputs %s for targets %s; need the same",
                    Matrices.shape(outputs),
                    Matrices.shape(targets)));
        }
        int right = 0;
        for (int r = 0; r < targets.length; r++) {
            boolean agrees = targets[r].length == 1
                    ? outputs[r][0] >= border == targets[r][0] > 0
                    : largest(outputs[r]) == largest(targets[r]);
            right += agrees && Arrays.stream(outputs[r]).noneMatch(Double::isNaN) ? 1 : 0;
        }
        return right / (double) targets.length;
    }

    private static int largest(double[] row) {
        int largest = 0;
        for (int j = 1; j < row.length; j++) {
            largest = row[j] > row[largest] ? j : largest;
        }
        return largest;
    }

    private static void requireEqualRows(String what, double[][] rows) {
        for (double[] row : rows) {
            if (row.length != rows[0].length || row.length == 0) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "data: %s of length %d and %d; need one length of at least 1",
                        what,
                        rows[0].length,
                        row.length));
            }
            if (!Arrays.stream(row).allMatch(Double::isFinite)) {
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "data: %s %s; need finite numbers", what, Arrays.toString(row)));
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataSet that
                && Arrays.deepEquals(inputs, that.inputs)
                && Arrays.deepEquals(targets, that.targets);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.deepHashCode(inputs) + Arrays.deepHashCode(targets);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "DataSet[%s → %s]", Matrices.shape(inputs), Matrices.shape(targets));
    }
}
