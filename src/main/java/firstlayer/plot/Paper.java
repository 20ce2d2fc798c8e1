package firstlayer.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a pen draws on: a surface in pixels with its measures, and the texts that stand on it so far. */
final class Paper {

    /** Letters smaller than this many em, 11 pixels at 100 %, cannot be read: none are drawn, however small the drawing. */
    private static final double SMALLEST = 11 / 14.0;

    private static final List<String> CLAUSES = List.of(" · ", ", ", "; ", ": ");

    final Surface surface;
    final Palette palette;
    final Ruler ruler;
    final Box bounds;
    /** Pixels of one em. */
    final double em;
    /** Pixels no drawn line is thinner than, the grid apart. */
    final double leastLine;

    /** How large letters and lines are, 1 for their own size. */
    private final double factor;

    /** Pixels of the smallest letters. */
    private final double leastLetters;

    final OccupancyGrid occupancy;
    private final List<TextBox> texts;
    private final List<Series> series;
    private final Outline scratch = new Outline();
    private Box clip;

    Paper(Surface surface, Palette palette, Ruler ruler, Box bounds, double em, double leastLine, double leastText) {
        this.surface = surface;
        this.palette = palette;
        this.ruler = ruler;
        this.bounds = bounds;
        this.em = em;
        this.leastLine = leastLine;
        this.factor = 1;
        this.leastLetters = Math.max(SMALLEST * em, leastText);
        this.occupancy = new OccupancyGrid(bounds, 0.4 * em);
        this.texts = new ArrayList<>();
        this.series = new ArrayList<>();
    }

    private Paper(Paper whole, double factor) {
        this.surface = whole.surface;
        this.palette = whole.palette;
        this.ruler = whole.ruler;
        this.bounds = whole.bounds;
        this.em = whole.em * factor;
        this.leastLine = whole.leastLine;
        this.factor = whole.factor * factor;
        this.leastLetters = whole.leastLetters;
        this.occupancy = whole.occupancy;
        this.texts = whole.texts;
        this.series = whole.series;
    }

    /** The same sheet with smaller or larger letters and lines. */
    Paper scaled(double factor) {
        return new Paper(this, factor);
    }

    /** Whether lines and letters have least sizes, so that a room can see them. */
    boolean forARoom() {
        return leastLine > 0;
    }

    /** How large letters and lines are, 1 for their own size. */
    double scale() {
        return factor;
    }

    /** Pixels of one point. */
    double point() {
        return em / 14;
    }

    /** An empty outline, good until the next call. */
    Outline outline() {
        return scratch.clear();
    }

    /** Draws only inside this box from now on; everywhere when it is null. */
    void clip(Box box) {
        if (Objects.equals(box, clip)) {
            return;
        }
        if (clip != null) {
            surface.unclip();
        }
        if (box != null) {
            surface.clip(box);
        }
        clip = box;
    }

    double width(MarkStyle style) {
        boolean grid = style.ink() == Ink.GRID || style.ink() == Ink.SURFACE;
        return Math.max(grid ? 1 : Math.max(1, leastLine), style.width() * point());
    }

    void stroke(Outline outline, MarkStyle style) {
        if (!outline.isEmpty()) {
            double width = width(style);
            surface.stroke(
                    outline, style.ink(), style.opacity(), width, style.dash().lengths(width, 1.5 * point()));
        }
    }

    void fill(Outline outline, MarkStyle style) {
        if (!outline.isEmpty()) {
            surface.fill(outline, style.ink(), style.opacity());
        }
    }

    Lettering lettering(String text, MarkStyle style) {
        return new Lettering(text, new Face(Math.max(leastLetters, em * style.size()), style.heavy()), ruler);
    }

    /** The look at which a text is no wider than this many pixels, down to a readable size. */
    MarkStyle fitting(String text, MarkStyle style, double room) {
        double width = lettering(text, style).width();
        return width <= room ? style : style.size(Math.max(SMALLEST, style.size() * room / width));
    }

    /** As much of a text as has room: without its last clause, the one before that, and so on, then without its last words. */
    String shortened(String text, MarkStyle style, double room) {
        String shorter = text;
        while (lettering(shorter, style).width() > room) {
            int clause = CLAUSES.stream().mapToInt(shorter::lastIndexOf).max().orElse(-1);
            int end = clause > 0 ? clause : shorter.lastIndexOf(' ');
            if (end <= 0) {
                return shorter;
            }
            shorter = shorter.substring(0, end);
        }
        return shorter;
    }

    /** Draws a text on one side of a pixel, moved as far as needed to stay within. */
    Box text(Lettering text, double x, double y, Side side, double gap, MarkStyle style, Box within) {
        Box box = box(text, x, y, side, gap).inside(within);
        draw(text, box, style);
        return box;
    }

    Box box(Lettering text, double x, double y, Side side, double gap) {
        return new Box(side.left(x, text.width(), gap), side.top(y, text.height(), gap), text.width(), text.height());
    }

    void draw(Lettering text, Box box, MarkStyle style) {
        clip(null);
        text.draw(surface, box.x(), box.y(), style.ink(), style.opacity());
        texts.add(new TextBox(text.plain(), box, text.size()));
        occupancy.text(box);
    }

    List<TextBox> texts() {
        return texts;
    }

    /** Remembers points that a pointer can read off. */
    void readable(double[] xs, double[] ys) {
        series.add(new Series(xs, ys));
    }

    List<Series> series() {
        return series;
    }
}
