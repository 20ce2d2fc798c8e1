package firstlayer.plot;

/** A rectangle in pixels of a drawing, y downwards. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /** The area two boxes share; 0 when they only touch. */
    public double overlap(Box other) {
        double across = Math.min(right(), other.right()) - Math.max(x, other.x);
        double down = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
        return Math.max(0, across) * Math.max(0, down);
    }

    /** Whether the other lies inside, with half a pixel of tolerance. */
    public boolean holds(Box other) {
        return other.x >= x - 0.5
                && other.y >= y - 0.5
                && other.right() <= right() + 0.5
                && other.bottom() <= bottom() + 0.5;
    }

    /** The nearest place for this box inside the other. */
    Box inside(Box other) {
        double left = Math.max(other.x, Math.min(x, other.right() - width));
        double top = Math.max(other.y, Math.min(y, other.bottom() - height));
        return new Box(left, top, width, height);
    }

    /** The nearest box of whole pixels: between them a canvas blurs, and leaves a trace when it moves. */
    Box whole() {
        double left = Math.round(x);
        double top = Math.round(y);
        return new Box(left, top, Math.round(right()) - left, Math.round(bottom()) - top);
    }

    Box moved(double right, double down) {
        return new Box(x + right, y + down, width, height);
    }

    Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
