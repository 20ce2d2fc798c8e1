package firstlayer.plot;

import java.util.ArrayList;
import java.util.List;

/** What already stands in a drawing, on a coarse grid: so that labels find a free place quickly. */
final class OccupancyGrid {

    private static final double PIECES = 8;

    private final double cell;
    private final int columns;
    private final int rows;
    private final boolean[] taken;
    private final List<Box> texts = new ArrayList<>();

    /**
     * @param cell side of a cell, in pixels
     */
    OccupancyGrid(Box bounds, double cell) {
        this.cell = cell;
        this.columns = (int) Math.ceil(bounds.width() / cell) + 1;
        this.rows = (int) Math.ceil(bounds.height() / cell) + 1;
        this.taken = new boolean[columns * rows];
    }

    /** A text: no other may cover it at all. */
    void text(Box box) {
        texts.add(box);
    }

    void mark(Box box) {
        for (double y = box.y(); y <= box.bottom(); y += cell) {
            for (double x = box.x(); x <= box.right(); x += cell) {
                take(x, y);
            }
        }
    }

    /**
     * A line.
     *
     * @param width in pixels
     */
    void mark(Outline outline, double width) {
        trace(outline, 0);
        if (width > cell / 2) {
            trace(outline, width / 2);
            trace(outline, -width / 2);
        }
    }

    // Shifted downwards: what is thick is rarely steep for long.
    private void trace(Outline outline, double down) {
        int n = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < outline.size(); i++) {
            Outline.Verb verb = outline.verb(i);
            switch (verb) {
                case LINE -> walk(x, y, outline.number(n), outline.number(n + 1) + down);
                case CURVE -> curve(outline, n, x, y, down);
                default -> {}
            }
            if (verb.numbers > 0) {
                n += verb.numbers;
                x = outline.number(n - 2);
                y = outline.number(n - 1) + down;
            }
        }
    }

    private void curve(Outline outline, int n, double x, double y, double down) {
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= PIECES; i++) {
            double t = i / PIECES;
            double u = 1 - t;
            double nextX = u * u * u * x
                    + 3 * u * u * t * outline.number(n)
                    + 3 * u * t * t * outline.number(n + 2)
                    + t * t * t * outline.number(n + 4);
            double nextY = u * u * u * y
                    + 3 * u * u * t * (outline.number(n + 1) + down)
                    + 3 * u * t * t * (outline.number(n + 3) + down)
                    + t * t * t * (outline.number(n + 5) + down);
            walk(fromX, fromY, nextX, nextY);
            fromX = nextX;
            fromY = nextY;
        }
    }

    private void walk(double x1, double y1, double x2, double y2) {
        double steps = Math.min(4000, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) / cell));
        for (int i = 0; i <= steps; i++) {
            double share = steps == 0 ? 0 : i / steps;
            take(x1 + share * (x2 - x1), y1 + share * (y2 - y1));
        }
    }

    private void take(double x, double y) {
        if (x >= 0 && y >= 0 && x < columns * cell && y < rows * cell) {
            taken[(int) (y / cell) * columns + (int) (x / cell)] = true;
        }
    }

    /** Whether a text here would stand over another one. */
    boolean covers(Box box) {
        return texts.stream().anyMatch(text -> box.overlap(text) > 0);
    }

    /** How much a text here would cover, in square pixels; texts count ten times. */
    double under(Box box) {
        double covered = 0;
        for (Box text : texts) {
            covered += 10 * box.overlap(text);
        }
        for (int row = index(box.y(), rows); row <= index(box.bottom(), rows); row++) {
            for (int column = index(box.x(), columns); column <= index(box.right(), columns); column++) {
                covered += taken[row * columns + column] ? cell * cell : 0;
            }
        }
        return covered;
    }

    private int index(double pixel, int count) {
        return (int) Math.max(0, Math.min(count - 1, pixel / cell));
    }
}
