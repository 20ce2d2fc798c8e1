package firstlayer.plot;

/**
 * Draws marks in the coordinates of a drawing: data in a plot, em in a diagram. Sizes of dots and lines are points, so that
 * they keep their size whatever the axes are. Marks outside are cut off at the edge, texts are moved inside.
 */
public abstract sealed class Pen permits PlotPen, DiagramPen {

    private static final double GAP = 0.45;

    final Paper paper;
    final Frame frame;
    private final Box clip;
    final Labels labels;

    /**
     * @param clip marks are drawn only inside it; everywhere when it is null
     */
    Pen(Paper paper, Frame frame, Box clip) {
        this.clip = clip;
        this.paper = paper;
        this.frame = frame;
        this.labels = new Labels(paper, frame.area());
    }

    final double px(double x) {
        return frame.x().at(x);
    }

    final double py(double y) {
        return frame.y().at(y);
    }

    /** Straight pieces through the points; broken where one is not a number. */
    public final void line(double[] xs, double[] ys, Brush brush) {
        stroke(trace(paper.outline(), xs, ys), brush);
        paper.readable(xs, ys);
    }

    final void clip() {
        paper.clip(clip);
    }

    final void stroke(Outline outline, Brush brush) {
        clip();
        paper.stroke(outline, brush.style());
        paper.occupancy.mark(outline, paper.width(brush.style()));
    }

    final void fill(Outline outline, Brush brush) {
        clip();
        paper.fill(outline, brush.style());
    }

    final Outline trace(Outline outline, double[] xs, double[] ys) {
        boolean down = false;
        for (int i = 0; i < Math.min(xs.length, ys.length); i++) {
            double x = px(xs[i]);
            double y = py(ys[i]);
            if (Double.isNaN(x + y)) {
                down = false;
            } else if (down) {
                outline.line(x, y);
            } else {
                outline.move(x, y);
                down = true;
            }
        }
        return outline;
    }

    public final void line(double x1, double y1, double x2, double y2, Brush brush) {
        stroke(paper.outline().move(px(x1), py(y1)).line(px(x2), py(y2)), brush);
    }

    /**
     * @param radius in points
     */
    public final void dot(double x, double y, double radius, Brush brush) {
        glyph(Glyph.DOT, x, y, radius, brush);
    }

    /** A dot of 4.5 points. */
    public final void dot(double x, double y, Brush brush) {
        dot(x, y, 4.5, brush);
    }

    /** A dot of 3 points at every point. */
    public final void dots(double[] xs, double[] ys, Brush brush) {
        paper.readable(xs, ys);
        for (int i = 0; i < Math.min(xs.length, ys.length); i++) {
            dot(xs[i], ys[i], 3, brush);
        }
    }

    /**
     * A small shape, with a rim in the colour of the ground so that it stands out from what it covers.
     *
     * @param radius in points
     */
    public final void glyph(Glyph glyph, double x, double y, double radius, Brush brush) {
        double cx = px(x);
        double cy = py(y);
        if (!seen(cx, cy)) {
            return;
        }
        double r = radius * paper.point();
        paper.clip(null);
        paper.fill(glyph.outline(paper.outline(), cx, cy, r + 1.2 * paper.point()), Ink.SURFACE.style());
        paper.fill(glyph.outline(paper.outline(), cx, cy, r), brush.style());
        paper.occupancy.mark(new Box(cx - r, cy - r, 2 * r, 2 * r));
    }

    // Small shapes are whole or not there: their middle decides.
    private boolean seen(double x, double y) {
        return !Double.isNaN(x + y) && (clip == null || clip.grown(1).holds(new Box(x, y, 0, 0)));
    }

    /**
     * A hollow circle; dashed it is the reader's guess.
     *
     * @param radius in points
     */
    public final void ring(double x, double y, double radius, Brush brush) {
        double r = radius * paper.point();
        if (seen(px(x), py(y))) {
            paper.clip(null);
            paper.stroke(paper.outline().circle(px(x), py(y), r), brush.style());
            paper.occupancy.mark(new Box(px(x) - r, py(y) - r, 2 * r, 2 * r));
        }
    }

    /** Where the reader thinks it will be: a hollow dashed ring with a word beside it. */
    public final void guess(double x, double y, String word, Brush brush) {
        ring(x, y, 8, brush.wide(2).style().with(Dash.SHORT));
        label(x, y, word, brush);
    }

    /** The rectangle between two corners, filled. */
    public final void rectangle(double x1, double y1, double x2, double y2, Brush brush) {
        fill(corners(x1, y1, x2, y2), brush);
    }

    /** The rim of the rectangle between two corners. */
    public final void frame(double x1, double y1, double x2, double y2, Brush brush) {
        stroke(corners(x1, y1, x2, y2), brush);
    }

    private Outline corners(double x1, double y1, double x2, double y2) {
        double left = Math.min(px(x1), px(x2));
        double top = Math.min(py(y1), py(y2));
        return paper.outline().rectangle(left, top, Math.abs(px(x2) - px(x1)), Math.abs(py(y2) - py(y1)));
    }

    /** The inside of the closed line through the points. */
    public final void polygon(double[] xs, double[] ys, Brush brush) {
        fill(trace(paper.outline(), xs, ys).close(), brush);
    }

    /** A line with a head at its second end. */
    public final void arrow(double x1, double y1, double x2, double y2, Brush brush) {
        clip();
        Arrow.draw(paper, px(x1), py(y1), px(x2), py(y2), brush.style());
        Outline shaft = paper.outline().move(px(x1), py(y1)).line(px(x2), py(y2));
        paper.occupancy.mark(shaft, 3 * paper.width(brush.style()));
    }

    /** Text on one side of a point, exactly there unless it would leave the drawing. */
    public final void text(double x, double y, String text, Side side, Brush brush) {
        if (Double.isNaN(px(x) + py(y))) {
            return;
        }
        MarkStyle style = brush.style();
        double gap = side == Side.CENTER ? 0 : GAP * paper.em;
        paper.text(paper.lettering(text, style), px(x), py(y), side, gap, style, paper.bounds);
    }

    /** Text near a point, on the side where it covers least, inside the drawing's area. */
    public final void label(double x, double y, String text, Brush brush) {
        labels.near(px(x), py(y), text, brush.style());
    }

    /** Text in the right upper corner, or beside what stands there. */
    final void corner(String text, Brush brush) {
        labels.near(frame.area().right(), frame.area().y(), text, brush.style());
    }

    /** Width of a text in em, for laying out around it. */
    public final double widthOf(String text, Brush brush) {
        return paper.lettering(text, brush.style()).width() / paper.em;
    }

    /** Places the labels: last, when everything they must not cover is known. */
    final void finish() {
        paper.clip(null);
        labels.place();
    }
}
