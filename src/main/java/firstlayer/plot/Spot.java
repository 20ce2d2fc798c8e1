package firstlayer.plot;

/**
 * A place in a drawing that can be clicked, or focused and pressed with Enter or Space.
 *
 * @param id     stays the same while the drawing changes
 * @param label  its spoken name
 * @param x      left, in the drawing's coordinates
 * @param y      top, in the drawing's coordinates
 * @param width  in the drawing's coordinates
 * @param height in the drawing's coordinates, towards growing y
 */
public record Spot(String id, String label, double x, double y, double width, double height, Runnable action) {}
