package firstlayer.math.net;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A product of two square matrices: four-term rows beside the i-j-k loops of the textbook. */
@State(Scope.Thread)
public class MultiplyJob {

    @Param({"32", "64", "128", "256", "512"})
    int n;

    private double[][] a;
    private double[][] b;
    private double[][] c;

    @Setup
    public void draw() {
        Random random = new Random(1);
        a = normal(random, n, n);
        b = normal(random, n, n);
        c = new double[n][n];
    }

    @Benchmark
    public double[][] ours() {
        Matrices.multiply(a, b, c);
        return c;
    }

    @Benchmark
    public double[][] plain() {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int k = 0; k < n; k++) {
                    sum += a[i][k] * b[k][j];
                }
                c[i][j] = sum;
            }
        }
        return c;
    }

    static double[][] normal(Random random, int rows, int columns) {
        double[][] numbers = new double[rows][columns];
        for (double[] row : numbers) {
            for (int j = 0; j < columns; j++) {
                row[j] = random.nextGaussian();
            }
        }
        return numbers;
    }
}
