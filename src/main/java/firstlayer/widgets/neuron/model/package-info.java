/** The first question: one neuron, the line it draws, what it learns, and the fold that two of them make. */
package firstlayer.widgets.neuron.model;
