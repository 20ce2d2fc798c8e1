/** Input controls, each built from the declaration of a parameter and from nothing else. */
package firstlayer.ui.controls;
