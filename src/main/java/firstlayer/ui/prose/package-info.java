/** Notes as JavaFX nodes: built once, coloured by style classes, live where they name a number of the picture beside them. */
package firstlayer.ui.prose;
