/**
 * Data to pixels: axes, ticks, marks, labels, grips and the boards that hold them.
 *
 * <p>A {@link firstlayer.plot.Plot} has axes and is painted in data coordinates; a {@link firstlayer.plot.Diagram} has none and
 * is painted in em. Both are painted by lambdas that take a pen, in the colours the style sheet gives to each
 * {@link firstlayer.plot.Ink}, and both can draw themselves on a canvas or as SVG text. Lengths that are not data are in
 * points: one point is one pixel at a font size of 14 px, and grows with the text.
 */
package firstlayer.plot;
