/**
 * Dense networks on arrays of rows: forward and backward in batches, training, signal propagation at the start, data sets and a small
 * convolution layer. Only {@code java.base}; chance comes from {@code java.util.Random} with a stated seed and order.
 */
package firstlayer.math.net;
