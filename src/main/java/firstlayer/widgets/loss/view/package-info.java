/** Paints the results of the loss widget and hands what is dragged in its pictures to the knobs. */
package firstlayer.widgets.loss.view;
