/** Paints the results of the chain rule widget and hands what is dragged in its pictures to the knobs. */
package firstlayer.widgets.chainrule.view;
