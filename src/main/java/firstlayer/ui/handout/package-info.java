/** What a printed handout shows: formulas and pictures as SVG inside HTML, and the style of its pages. */
package firstlayer.ui.handout;
