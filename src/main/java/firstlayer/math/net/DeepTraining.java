package firstlayer.math.net;

import firstlayer.math.Activation;
import firstlayer.math.Loss;
import java.util.Arrays;
import java.util.Locale;

/**
 * Full-batch gradient descent of a deep net on two classes, with the sizes of its layers at every step: the loss is the mean binary
 * cross-entropy of one logit, each step w ← w − η·∂L/∂w for all weights and biases.
 *
 * <p>What has been recorded never changes, so it can be read while another thread takes further steps.
 */
public final class DeepTraining {

    /** Beyond this size an output of tanh is called saturated. */
    private static final double END = 0.97;

    private final Net net;
    private final Net slopes;
    private final double[][] rows;
    private final double[][] rowSlopes;
    private final double[][] inputs;
    private final double[][] targets;
    private final double rate;
    private final RowPass pass;
    private final double[] losses;
    private final double[][] outputs;
    private final double[][] gradients;
    private final double[] saturated;
    private volatile int recorded;
    private volatile boolean left;

    /**
     * @param start one output, the logit; copied and left as it is
     * @param data  targets 0 and 1
     * @param rate  η, a finite number
     * @param most  how many steps can be taken, at least 0
     * @throws IllegalArgumentException if the net has another number of outputs, the data does not fit it, the rate is not finite, or
     *                                  {@code most} is negative
     */
    public DeepTraining(Net start, DataSet data, double rate, int most) {
        inputs = data.inputs();
        targets = data.targets();
        if (start.outputs() != 1
                || start.output() != Activation.IDENTITY
                || inputs[0].length != start.inputs()
                || targets[0].length != 1) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "training: %d inputs and %d outputs, %s; need the inputs of the data %s and one linear output",
                    start.inputs(),
                    start.outputs(),
                    start.output().label(),
                    data));
        }
        if (!Double.isFinite(rate) || most < 0) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "training: rate %s, %d steps; need a finite rate and at least 0 steps", rate, most));
        }
        this.rate = rate;
        net = start.copy();
        slopes = start.copy();
        rows = net.rows();
        rowSlopes = slopes.rows();
        pass = new RowPass(net, inputs.length);
        losses = new double[most + 1];
        outputs = new double[most + 1][];
        gradients = new double[most + 1][];
        saturated = new double[most + 1];
        record();
    }

    /**
     * Takes one step and records what it leads to; does nothing once the loss has left the numbers.
     *
     * @throws IllegalStateException if all steps have been taken
     */
    public void step() {
        if (left) {
            return;
        }
        if (recorded == losses.length) {
            throw new IllegalStateException("all " + (losses.length - 1) + " steps have been taken");
        }
        for (int k = 0; k < rows.length; k++) {
            Matrices.add(rows[k], -rate, rowSlopes[k]);
        }
        record();
    }

    // Forward and backward at the weights of now; the slopes wait for the next step.
    private void record() {
        double[][] logits = pass.forward(inputs, inputs.length);
        double loss = 0;
        for (int r = 0; r < logits.length; r++) {
            loss += Loss.BINARY_CROSS_ENTROPY.value(logits[r], targets[r]) / logits.length;
            Loss.BINARY_CROSS_ENTROPY.slopes(logits[r], targets[r], pass.slopes()[r]);
            Matrices.scale(pass.slopes()[r], 1.0 / logits.length, pass.slopes()[r]);
        }
        if (!Double.isFinite(loss)) {
            left = true;
            return;
        }
        pass.backward(inputs.length, slopes.weights(), slopes.biases());
        int at = recorded;
        losses[at] = loss;
        outputs[at] = new double[net.depth() - 1];
        gradients[at] = new double[net.depth()];
        double stuck = 0;
        for (int l = 0; l < net.depth(); l++) {
            gradients[at][l] = Moments.of(slopes.weights()[l]).rms();
            if (l < net.depth() - 1) {
                outputs[at][l] = Moments.of(pass.outputs(l)).rms();
                stuck += LayerState.shareBeyond(pass.outputs(l), 1, 0, END) / (net.depth() - 1);
            }
        }
        saturated[at] = stuck;
        recorded = at + 1;
    }

    /** The last step that is recorded; −1 where even the loss of the start is no number. */
    public int steps() {
        return recorded - 1;
    }

    /** Whether the loss has left the numbers, so that there is no further step. */
    public boolean left() {
        return left;
    }

    /** The losses of the start and of every step up to one that is recorded. */
    public double[] losses(int step) {
        return Arrays.copyOf(losses, step + 1);
    }

    /** √ of the mean of a² over examples and neurons, hidden layer by hidden layer, after some steps. */
    public double[] outputs(int step) {
        return outputs[step].clone();
    }

    /** √ of the mean of (∂L/∂w)² over the weights of a layer, the output's included, after some steps. */
    public double[] weightGradients(int step) {
        return gradients[step].clone();
    }

    /** The share of hidden outputs beyond ±0.97, the mean over the layers, after some steps. */
    public double saturated(int step) {
        return saturated[step];
    }
}
