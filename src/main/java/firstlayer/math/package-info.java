/**
 * The formulas of neural networks on {@code double} and {@code double[]}: bends, losses, ways to start and ways to descend. Only {@code java.base}.
 */
package firstlayer.math;
