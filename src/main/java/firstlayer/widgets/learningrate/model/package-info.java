/** What is the use of the learning rate? A ball on a curve, a walk in a valley, and a small network, by one rate or several. */
package firstlayer.widgets.learningrate.model;
