/**
 * The formulas of neural networks on {@code double} and {@code double[]}: activations, losses, ways to start and ways to descend.
 * Only {@code java.base}.
 *
 * <p>A neuron passes its sum through an {@link firstlayer.math.Activation}; a {@link firstlayer.math.Loss} scores outputs;
 * an {@link firstlayer.math.Initialiser} says how weights start; an {@link firstlayer.math.Optimizer} turns slopes into
 * steps, at the rate of a {@link firstlayer.math.Schedule}; {@link firstlayer.math.Descent} walks down a
 * {@link firstlayer.math.LossCurve} or {@link firstlayer.math.LossSurface}, and {@link firstlayer.math.Quadratic} says
 * beforehand where that leads. A {@link firstlayer.math.NeuronRule} lets one neuron learn from one example
 * at a time: by its mistakes, in whole numbers, or by the slope of its error.
 *
 * <p>A sum of exactly 0 is a yes wherever one is counted: {@link firstlayer.math.Activation#STEP} is 1 there, and accuracy has it
 * on the side of yes. Only {@link firstlayer.math.NeuronRule#isMistake} calls it a mistake for either answer, as the
 * perceptron's rule needs. What is not a number is neither yes nor no.
 */
package firstlayer.math;
