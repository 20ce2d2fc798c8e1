package firstlayer.plot;

/**
 * A text that stands in a drawing, for checking that none is cut off or covered.
 *
 * @param text as drawn, without markup
 * @param box  its letters, in pixels of the drawing
 * @param size of the letters, in pixels of the drawing
 */
public record TextBox(String text, Box box, double size) {}
