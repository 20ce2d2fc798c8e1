package firstlayer.math.net;

import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** 100 × 1000 values into 64 bins, with mean and deviation. */
@State(Scope.Thread)
public class HistogramJob {

    private double[][] values;

    @Setup
    public void draw() {
        values = MultiplyJob.normal(new Random(1), 100, 1000);
    }

    @Benchmark
    public Histogram ours() {
        return Histogram.of(values, -4, 4, 64);
    }

    @Benchmark
    public Histogram plain() {
        return textbook(values, 4);
    }

    static Histogram textbook(double[][] values, double end) {
        int[] counts = new int[64];
        double sum = 0;
        double squares = 0;
        long n = 0;
        for (double[] row : values) {
            for (double v : row) {
                int bin = (int) Math.floor((v + end) / (2 * end) * 64);
                counts[Math.max(0, Math.min(63, bin))]++;
                sum += v;
                squares += v * v;
                n++;
            }
        }
        double mean = sum / n;
        return new Histogram(-end, end, counts, mean, Math.sqrt(squares / n), Math.sqrt(squares / n - mean * mean));
    }
}
