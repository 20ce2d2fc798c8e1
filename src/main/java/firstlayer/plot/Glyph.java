package firstlayer.plot;

/** A small shape, so that kinds of points are told apart without colour. */
public enum Glyph {
    DOT {
        @Override
        Outline outline(Outline outline, double x, double y, double r) {
            return outline.circle(x, y, r);
        }
    },
    SQUARE {
        @Override
        Outline outline(Outline outline, double x, double y, double r) {
            return outline.rectangle(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
        }
    },
    TRIANGLE {
        @Override
        Outline outline(Outline outline, double x, double y, double r) {
            return outline.move(x, y - 1.2 * r)
                    .line(x + 1.1 * r, y + 0.8 * r)
                    .line(x - 1.1 * r, y + 0.8 * r)
                    .close();
        }
    },
    DIAMOND {
        @Override
        Outline outline(Outline outline, double x, double y, double r) {
            return outline.move(x, y - 1.2 * r)
                    .line(x + 1.2 * r, y)
                    .line(x, y + 1.2 * r)
                    .line(x - 1.2 * r, y)
                    .close();
        }
    };

    abstract Outline outline(Outline outline, double x, double y, double r);
}
