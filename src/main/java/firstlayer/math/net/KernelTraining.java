package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Loss;
import java.util.Arrays;

/** One bank of kernels on its way: every step sees all pictures, loss is the mean cross-entropy of the four directions. */
final class KernelTraining {

    private final KernelBank bank;
    private final KernelBank slopes;
    private final Bars bars;
    private final Patches patches;
    private final double[][] responses;
    private final double[][] deltas;
    private final double[][] features;
    private final double[][] logits;
    private final double[][] logitSlopes;
    private final double[][] targets;
    private final double[][] headAcross = new double[Bars.DIRECTIONS][KernelBank.KERNELS];

    KernelTraining(KernelBank start, Bars bars) {
        this.bars = bars;
        bank = start.copy();
        slopes = start.copy();
        patches = new Patches(bars, start.kernel());
        responses = new double[patches.rows.length][KernelBank.KERNELS];
        deltas = new double[patches.rows.length][KernelBank.KERNELS];
        int pictures = bars.pictures().length;
        features = new double[pictures][KernelBank.KERNELS];
        logits = new double[pictures][Bars.DIRECTIONS];
        logitSlopes = new double[pictures][Bars.DIRECTIONS];
        targets = new double[pictures][Bars.DIRECTIONS];
        for (int p = 0; p < pictures; p++) {
            targets[p][bars.direction()[p]] = 1;
        }
    }

    KernelBank bank() {
        return bank.copy();
    }

    /** Goes forward over all pictures; the mean loss. */
    double forward() {
        Matrices.multiply(patches.rows, bank.weights(), responses);
        double loss = 0;
        for (int p = 0; p < features.length; p++) {
            Arrays.fill(features[p], 0);
            for (int r = p * patches.places; r < (p + 1) * patches.places; r++) {
                Activation.TANH.values(responses[r], responses[r]);
                for (int j = 0; j < KernelBank.KERNELS; j++) {
                    features[p][j] += responses[r][j] * responses[r][j] / patches.places;
                }
            }
            System.arraycopy(bank.bias(), 0, logits[p], 0, Bars.DIRECTIONS);
            Matrices.add(logits[p], features[p], bank.head(), KernelBank.KERNELS);
            loss += Loss.CROSS_ENTROPY.value(logits[p], targets[p]) / features.length;
        }
        return loss;
    }

    /** Goes back over what {@link #forward} has just seen; the slopes of the mean loss, shaped like the bank. */
    KernelBank backward() {
        for (int p = 0; p < features.length; p++) {
            Loss.CROSS_ENTROPY.slopes(logits[p], targets[p], logitSlopes[p]);
            Matrices.scale(logitSlopes[p], 1.0 / features.length, logitSlopes[p]);
        }
        Matrices.transpose(bank.head(), headAcross);
        double[] up = new double[KernelBank.KERNELS];
        for (int p = 0; p < features.length; p++) {
            Arrays.fill(up, 0);
            Matrices.add(up, logitSlopes[p], headAcross, Bars.DIRECTIONS);
            for (int r = p * patches.places; r < (p + 1) * patches.places; r++) {
                for (int j = 0; j < KernelBank.KERNELS; j++) {
                    double a = responses[r][j];
                    deltas[r][j] = up[j] * 2 * a * (1 - a * a) / patches.places;
                }
            }
        }
        sumOfProducts(features, logitSlopes, slopes.head());
        sumOfProducts(patches.rows, deltas, slopes.weights());
        Arrays.fill(slopes.bias(), 0);
        for (double[] slope : logitSlopes) {
            Matrices.add(slopes.bias(), 1, slope);
        }
        return slopes;
    }

    /** The share of pictures whose direction has the largest logit, after {@link #forward}. */
    double accuracy() {
        int right = 0;
        for (int p = 0; p < logits.length; p++) {
            int most = 0;
            for (int d = 1; d < Bars.DIRECTIONS; d++) {
                most = logits[p][d] > logits[p][most] ? d : most;
            }
            right += most == bars.direction()[p] ? 1 : 0;
        }
        return right / (double) logits.length;
    }

    /** w ← w − η·∂L/∂w for everything there is. */
    void descend(double rate) {
        backward();
        for (int i = 0; i < bank.weights().length; i++) {
            Matrices.add(bank.weights()[i], -rate, slopes.weights()[i]);
        }
        for (int i = 0; i < bank.head().length; i++) {
            Matrices.add(bank.head()[i], -rate, slopes.head()[i]);
        }
        Matrices.add(bank.bias(), -rate, slopes.bias());
    }

    // into[i][j] = Σᵣ left[r][i]·right[r][j]
    private static void sumOfProducts(double[][] left, double[][] right, double[][] into) {
        for (int i = 0; i < into.length; i++) {
            Arrays.fill(into[i], 0);
            Matrices.addColumn(into[i], left, i, right, left.length);
        }
    }
}
