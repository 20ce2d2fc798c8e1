package firstlayer.plot;

import java.util.ArrayList;
import java.util.List;

/** What a pen draws on: a surface in pixels with its measures, and the texts that stand on it so far. */
final class Paper {

    /** Strokes thinner than this many points are hairlines, which stay thin on a stage. */
    private static final double HAIRLINE = 1.2;

    final Surface surface;
    final Palette palette;
    final Ruler ruler;
    final Box bounds;
    /** Pixels of one em. */
    final double em;
    /** Pixels no drawn line is thinner than, hairlines apart. */
    final double leastLine;

    private final List<TextBox> texts;
    private final List<Box> marks = new ArrayList<>();
    private final Outline scratch = new Outline();

    Paper(Surface surface, Palette palette, Ruler ruler, Box bounds, double em, double leastLine) {
        this(surface, palette, ruler, bounds, em, leastLine, new ArrayList<>());
    }

    private Paper(
            Surface surface,
            Palette palette,
            Ruler ruler,
            Box bounds,
            double em,
            double leastLine,
            List<TextBox> texts) {
        this.texts = texts;
        this.surface = surface;
        this.palette = palette;
        this.ruler = ruler;
        this.bounds = bounds;
        this.em = em;
        this.leastLine = leastLine;
    }

    /** The same sheet with smaller or larger letters and lines. */
    Paper scaled(double factor) {
        return new Paper(surface, palette, ruler, bounds, em * factor, leastLine, texts);
    }

    /** Pixels of one point. */
    double point() {
        return em / 14;
    }

    /** An empty outline, good until the next call. */
    Outline outline() {
        return scratch.clear();
    }

    double width(Look look) {
        double width = look.width() * point();
        return look.width() <= HAIRLINE ? Math.max(1, width) : Math.max(leastLine, width);
    }

    void stroke(Outline outline, Look look) {
        if (!outline.isEmpty()) {
            double width = width(look);
            surface.stroke(
                    outline, look.ink(), look.opacity(), width, look.dash().lengths(width, 1.5 * point()));
        }
    }

    void fill(Outline outline, Look look) {
        if (!outline.isEmpty()) {
            surface.fill(outline, look.ink(), look.opacity());
        }
    }

    Lettering lettering(String text, Look look) {
        return new Lettering(text, new Face(em * look.size(), look.heavy(), look.slanted()), ruler);
    }

    /** Draws a text on one side of a pixel, moved as far as needed to stay within. */
    Box text(Lettering text, double x, double y, Side side, double gap, Look look, Box within) {
        Box box = box(text, x, y, side, gap).inside(within);
        draw(text, box, look);
        return box;
    }

    Box box(Lettering text, double x, double y, Side side, double gap) {
        return new Box(side.left(x, text.width(), gap), side.top(y, text.height(), gap), text.width(), text.height());
    }

    void draw(Lettering text, Box box, Look look) {
        text.draw(surface, box.x(), box.y(), look.ink(), look.opacity());
        texts.add(new TextBox(text.plain(), box));
    }

    List<TextBox> texts() {
        return texts;
    }

    /** Remembers a mark that labels should not cover. */
    void mark(Box box) {
        marks.add(box);
    }

    /** How much a label in this place would cover: texts count ten times. */
    double covered(Box box) {
        double covered = 0;
        for (TextBox text : texts) {
            covered += 10 * box.overlap(text.box());
        }
        for (Box mark : marks) {
            covered += box.overlap(mark);
        }
        return covered;
    }
}
