/** Paints the results of the learning rate widget and hands what is dragged in its pictures to the knobs. */
package firstlayer.widgets.learningrate.view;
