/**
 * How are weights initialized: one neuron whose sum widens with its inputs, deep layers in which signals live or die, a race of
 * six starts on exclusive or, and kernels before and after training.
 */
package firstlayer.widgets.initialization.model;
