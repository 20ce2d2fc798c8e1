/**
 * Dense networks on arrays of rows: forward and backward in batches, training, signal propagation at the start, data sets and a small
 * convolution layer. Only {@code java.base}; chance comes from {@code java.util.Random} with a stated seed and order.
 *
 * <p>A {@link firstlayer.math.net.Net} is weights and biases; a {@link firstlayer.math.net.DataSet}, drawn from a
 * {@link firstlayer.math.net.Cloud} or a {@link firstlayer.math.net.Line}, is what it learns from; a
 * {@link firstlayer.math.net.Plan} says how. A {@link firstlayer.math.net.Training} takes the steps, a
 * {@link firstlayer.math.net.Trajectory} keeps them all, and the {@link firstlayer.math.net.Race} runs the schemes of starting against
 * each other. Before any step, {@link firstlayer.math.net.Propagation} sends a signal through a deep net and a gradient back;
 * {@link firstlayer.math.net.Theory} says what to expect of it, {@link firstlayer.math.net.Band} between which ends single nets lie.
 * {@link firstlayer.math.net.KernelRun} trains a bank of kernels on {@link firstlayer.math.net.Bars}.
 *
 * <p>What is fast is in {@link firstlayer.math.net.Matrices}: every matrix product is rows added to rows, four at a time.
 */
package firstlayer.math.net;
