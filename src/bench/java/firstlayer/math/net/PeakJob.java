package firstlayer.math.net;

import java.util.Arrays;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What one core can do at most: chains of products and sums that stay in registers, two for each number of a short row, so that many are on their way at
 * once. Ours rounds each product before it is added, as every sum of the core does, so that it is the same number on every machine; the plain form fuses
 * the two, which no sum here may.
 */
@State(Scope.Thread)
public class PeakJob {

    private static final int NUMBERS = 1024;
    private static final double M = 0.6;
    private static final double A = 0.3;

    private final double[] row = new double[NUMBERS];

    /** Products and sums of one call. */
    static final double OPERATIONS = 18.0 * NUMBERS;

    @Setup
    public void fill() {
        Arrays.setAll(row, j -> j * 1e-3);
    }

    @Benchmark
    public double[] ours() {
        for (int j = 0; j < row.length; j++) {
            double p = row[j] * M + A;
            double q = row[j] * A + M;
            p = p * M + A;
            q = q * M + A;
            p = p * M + A;
            q = q * M + A;
            p = p * M + A;
            q = q * M + A;
            row[j] = p * M + q;
        }
        return row;
    }

    @Benchmark
    public double[] plain() {
        for (int j = 0; j < row.length; j++) {
            double p = Math.fma(row[j], M, A);
            double q = Math.fma(row[j], A, M);
            p = Math.fma(p, M, A);
            q = Math.fma(q, M, A);
            p = Math.fma(p, M, A);
            q = Math.fma(q, M, A);
            p = Math.fma(p, M, A);
            q = Math.fma(q, M, A);
            row[j] = Math.fma(p, M, q);
        }
        return row;
    }
}
