package firstlayer.math.net;

import firstlayer.math.Loss;
import java.util.Arrays;
import java.util.Locale;

/**
 * How far the gradient of a small batch strays from that of all examples: √E‖g_B − g‖² / ‖g‖, for B of n examples drawn without
 * replacement.
 *
 * <p>With gᵢ the gradient of one example, E‖g_B − g‖² = (n − B)/(n − 1) · 1/B · 1/n Σ‖gᵢ − g‖²: the variance of a sample mean with
 * the correction for a finite population. A batch of all has none; a quarter of the batch has about twice as much.
 *
 * @see <a href="https://arxiv.org/abs/1812.06162">McCandlish et al. 2018, section 2.2, without the finite correction</a>
 */
public final class GradientNoise {

    private GradientNoise() {}

    /**
     * @param batch B, from 1 to the number of examples
     * @return at least 0; not a number where the whole gradient is 0 and that of a batch is not
     * @throws IllegalArgumentException if the batch is outside 1…n
     */
    public static double relative(Net net, DataSet data, Loss loss, int batch) {
        int n = data.size();
        if (batch < 1 || batch > n) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "gradient noise: batch %d; need 1 to %d, the examples", batch, n));
        }
        if (batch == n) {
            return 0;
        }
        double[][] each = gradients(net, data, loss);
        double[] mean = new double[each[0].length];
        for (double[] gradient : each) {
            Matrices.add(mean, 1.0 / n, gradient);
        }
        double spread = 0;
        for (double[] gradient : each) {
            Matrices.add(gradient, -1, mean);
            spread += squares(gradient) / n;
        }
        double noise = spread / batch * (n - batch) / (n - 1);
        return noise == 0 ? 0 : Math.sqrt(noise / squares(mean));
    }

    /** The gradient of each example by all weights and biases: examples × parameters. */
    private static double[][] gradients(Net net, DataSet data, Loss loss) {
        double[][] inputs = data.inputs();
        double[][] targets = data.targets();
        Net slopes = net.copy();
        double[][] rows = slopes.rows();
        BatchPass pass = BatchPass.of(net, 1);
        double[][] gradients = new double[inputs.length][];
        for (int i = 0; i < inputs.length; i++) {
            double[][] outputs = pass.forward(new double[][] {inputs[i]}, 1);
            loss.slopes(outputs[0], targets[i], pass.slopes()[0]);
            pass.backward(1, slopes.weights(), slopes.biases());
            gradients[i] = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
        }
        return gradients;
    }

    private static double squares(double[] vector) {
        double sum = 0;
        for (double x : vector) {
            sum += x * x;
        }
        return sum;
    }
}
