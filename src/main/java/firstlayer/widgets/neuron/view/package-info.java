/** Paints the results of the neuron widget and hands what is dragged in its pictures to the knobs. */
package firstlayer.widgets.neuron.view;
