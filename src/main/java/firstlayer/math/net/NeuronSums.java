package firstlayer.math.net;

import firstlayer.math.Initialiser;
import java.util.Locale;
import java.util.Random;

/**
 * One neuron with n inputs, met many times: z = Σ wᵢxᵢ with fresh inputs N(0, 1) and fresh weights each time. Where w has mean 0 and deviation σ, z
 * has deviation √n·σ. What is drawn is drawn once; every scheme rescales it.
 */
public final class NeuronSums {

    // inputs × draws: one column is one neuron's weights, or what it was shown.
    private final double[][] shown;
    private final double[][] normals;

    /**
     * Draws neuron by neuron, input by input, first x, then the number behind w.
     *
     * @param inputs n, at least 1
     * @param draws  how many times a neuron is met, at least 1
     * @throws IllegalArgumentException if one of them is below 1
     */
    public NeuronSums(int inputs, int draws, long seed) {
        if (inputs < 1 || draws < 1) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "neuron: %d inputs, %d draws; need at least 1 of each", inputs, draws));
        }
        Random random = new Random(seed);
        shown = new double[inputs][draws];
        normals = new double[inputs][draws];
        for (int k = 0; k < draws; k++) {
            for (int i = 0; i < inputs; i++) {
                shown[i][k] = random.nextGaussian();
                normals[i][k] = random.nextGaussian();
            }
        }
    }

    /**
     * The sums z of all draws. The neuron is a layer of its own, n_out = 1.
     *
     * @return one number per draw
     */
    public double[] sums(Initialiser scheme) {
        int inputs = normals.length;
        double[] sums = new double[normals[0].length];
        double[][] column = new double[inputs][1];
        for (int k = 0; k < sums.length; k++) {
            for (int i = 0; i < inputs; i++) {
                column[i][0] = normals[i][k];
            }
            scheme.scale(scheme.unit(column), column);
            for (int i = 0; i < inputs; i++) {
                sums[k] += column[i][0] * shown[i][k];
            }
        }
        return sums;
    }

    /** The sums counted from −4 to 4 of their root mean squares. */
    public Histogram histogram(Initialiser scheme, int bins) {
        return Histogram.around(new double[][] {sums(scheme)}, bins);
    }
}
