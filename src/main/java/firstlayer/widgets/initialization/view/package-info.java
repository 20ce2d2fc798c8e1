/** Paints the results of the initialization widget and hands what is dragged in its pictures to the knobs. */
package firstlayer.widgets.initialization.view;
