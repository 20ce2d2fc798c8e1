package firstlayer.plot;

/**
 * How a mark looks; made by the methods of {@link Brush}.
 *
 * @param opacity 0 to 1
 * @param width   of lines, in points
 * @param heavy   bold text
 * @param slanted italic text
 * @param size    of text, in em
 */
public record Look(Ink ink, double opacity, double width, Dash dash, boolean heavy, boolean slanted, double size)
        implements Brush {

    @Override
    public Look look() {
        return this;
    }

    Look with(double points) {
        return new Look(ink, opacity, points, dash, heavy, slanted, size);
    }

    Look with(Dash other) {
        return new Look(ink, opacity, width, other, heavy, slanted, size);
    }

    Look times(double factor) {
        return new Look(ink, opacity * factor, width, dash, heavy, slanted, size);
    }

    Look withBold() {
        return new Look(ink, opacity, width, dash, true, slanted, size);
    }

    Look withItalic() {
        return new Look(ink, opacity, width, dash, heavy, true, size);
    }

    Look withSize(double em) {
        return new Look(ink, opacity, width, dash, heavy, slanted, em);
    }
}
