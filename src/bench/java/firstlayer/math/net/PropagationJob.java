package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Initialiser;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What turning one slider of the initialization page costs: rescaled weights, forward, backward and all statistics, 100 wide, 100 examples. The plain form
 * goes forward and backward sum by sum and counts histograms of activations, weights and gradients.
 */
@State(Scope.Thread)
public class PropagationJob {

    @Param({"30", "50"})
    int layers;

    private static final int SIZE = 100;
    private static final double DEVIATION = 0.1;

    private Propagation.Start start;
    private double[][][] normals;
    private double[][] inputs;
    private double[][] cotangent;

    @Setup
    public void draw() {
        start = new Propagation.Start(LayerSizes.square(layers, SIZE), SIZE, 1);
        Random random = new Random(1);
        inputs = MultiplyJob.normal(random, SIZE, SIZE);
        cotangent = MultiplyJob.normal(random, SIZE, SIZE);
        normals = new double[layers][][];
        for (int l = 0; l < layers; l++) {
            normals[l] = MultiplyJob.normal(random, SIZE, SIZE);
        }
    }

    @Benchmark
    public Propagation ours() {
        Initialiser scheme = Initialiser.of(Initialiser.Scheme.NORMAL, DEVIATION);
        return start.through(scheme, Activation.TANH, GradientSource.RANDOM, 64, Watch.NOBODY);
    }

    @Benchmark
    public int plain() {
        int counted = 0;
        double[][][] outputs = new double[layers][][];
        double[][] before = inputs;
        for (int l = 0; l < layers; l++) {
            outputs[l] = new double[SIZE][SIZE];
            for (int r = 0; r < SIZE; r++) {
                for (int j = 0; j < SIZE; j++) {
                    double sum = 0;
                    for (int i = 0; i < SIZE; i++) {
                        sum += before[r][i] * DEVIATION * normals[l][i][j];
                    }
                    outputs[l][r][j] = Math.tanh(sum);
                }
            }
            before = outputs[l];
            counted += HistogramJob.textbook(before, 1).total()
                    + HistogramJob.textbook(normals[l], 4).total();
        }
        double[][] gradients = Matrices.copy(cotangent);
        for (int l = layers - 1; l >= 0; l--) {
            double[][] below = new double[SIZE][SIZE];
            for (int r = 0; r < SIZE; r++) {
                for (int j = 0; j < SIZE; j++) {
                    gradients[r][j] *= 1 - outputs[l][r][j] * outputs[l][r][j];
                }
                for (int i = 0; i < SIZE; i++) {
                    double sum = 0;
                    for (int j = 0; j < SIZE; j++) {
                        sum += DEVIATION * normals[l][i][j] * gradients[r][j];
                    }
                    below[r][i] = sum;
                }
            }
            counted += HistogramJob.textbook(gradients, 4).total();
            gradients = below;
        }
        return counted;
    }
}
