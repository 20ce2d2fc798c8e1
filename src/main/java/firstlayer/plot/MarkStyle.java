package firstlayer.plot;

/**
 * How a mark looks; made by the methods of {@link Brush}.
 *
 * @param opacity 0 to 1
 * @param width   of lines, in points
 * @param heavy   bold text
 * @param size    of text, in em
 */
public record MarkStyle(Ink ink, double opacity, double width, Dash dash, boolean heavy, double size) implements Brush {

    @Override
    public MarkStyle style() {
        return this;
    }

    MarkStyle with(double points) {
        return new MarkStyle(ink, opacity, points, dash, heavy, size);
    }

    MarkStyle with(Dash other) {
        return new MarkStyle(ink, opacity, width, other, heavy, size);
    }

    MarkStyle times(double factor) {
        return new MarkStyle(ink, opacity * factor, width, dash, heavy, size);
    }

    MarkStyle withBold() {
        return new MarkStyle(ink, opacity, width, dash, true, size);
    }

    MarkStyle withSize(double em) {
        return new MarkStyle(ink, opacity, width, dash, heavy, em);
    }
}
