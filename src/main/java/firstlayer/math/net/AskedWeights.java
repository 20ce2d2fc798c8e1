package firstlayer.math.net;

import firstlayer.math.RowLength;
import java.util.Arrays;

/**
 * aᵢ·δⱼ of the first few examples: what each of them asks of every weight of a layer, a row for each example and input. They are made anew each time one
 * looks: that is cheaper than to write them all to memory and read them back.
 */
final class AskedWeights implements MatrixRows {

    private final double[][] before;
    private final double[][] gradients;
    private final int examples;
    private final double[] row;

    /**
     * @param before    examples × inputs of the layer
     * @param gradients examples × neurons
     * @param most      so many numbers are enough; there are those of one example at least
     */
    AskedWeights(double[][] before, double[][] gradients, int most) {
        this.before = before;
        this.gradients = gradients;
        row = new double[gradients[0].length];
        examples = Math.max(1, Math.min(before.length, most / before[0].length / row.length));
    }

    @Override
    public int count() {
        return examples * before[0].length;
    }

    @Override
    public double[] at(int k) {
        int inputs = before[0].length;
        Matrices.scale(row, before[k / inputs][k % inputs], gradients[k / inputs]);
        return row;
    }

    Histogram histogram(int bins) {
        return Histogram.around(this, bins, moments());
    }

    // The sums of Moments, for all inputs of an example side by side: each takes its terms in the same order.
    private Moments moments() {
        if (RowLength.isShort(before[0])) {
            return Moments.of(this);
        }
        double origin = before[0][0] * gradients[0][0];
        double[] even = new double[before[0].length];
        double[] odd = even.clone();
        double[] evenSquares = even.clone();
        double[] oddSquares = even.clone();
        double sum = 0;
        double squares = 0;
        for (int r = 0; r < examples; r++) {
            Arrays.fill(even, 0);
            Arrays.fill(odd, 0);
            Arrays.fill(evenSquares, 0);
            Arrays.fill(oddSquares, 0);
            for (int j = 0; j < row.length; j++) {
                boolean isEven = j % 2 == 0;
                add(isEven ? even : odd, isEven ? evenSquares : oddSquares, before[r], gradients[r][j], origin);
            }
            for (int i = 0; i < even.length; i++) {
                sum += even[i] + odd[i];
                squares += evenSquares[i] + oddSquares[i];
            }
        }
        Moments plain = Moments.from(origin, sum, squares, (long) count() * row.length);
        return Moments.isSafe(plain.rms()) ? plain : Moments.of(this);
    }

    private static void add(double[] sums, double[] squares, double[] before, double gradient, double origin) {
        for (int i = 0; i < sums.length; i++) {
            double u = before[i] * gradient - origin;
            sums[i] += u;
            squares[i] += u * u;
        }
    }
}
