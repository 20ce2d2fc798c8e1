package firstlayer.plot;

/** A pen in em, y downwards, for a {@link Diagram}. */
public final class DiagramPen extends Pen {

    DiagramPen(Paper paper, Frame frame) {
        super(paper, frame, null);
    }

    /** Width of the diagram in em. */
    public double width() {
        return frame.x().max();
    }

    /** Height of the diagram in em. */
    public double height() {
        return frame.y().max();
    }

    /** How large the diagram is drawn, 1 where letters have their own size; below, the smallest letters stay as they are. */
    public double scale() {
        return paper.scale();
    }

    /**
     * A filled and rimmed box with round corners; x and y are its left top.
     *
     * @param radius in em; half the smaller side or more makes a pill
     */
    public void card(double x, double y, double width, double height, double radius, Brush ground, Brush rim) {
        Box box = new Box(px(x), py(y), px(x + width) - px(x), py(y + height) - py(y));
        double corner = radius * paper.em;
        paper.fill(paper.outline().rounded(box, corner), ground.style());
        paper.stroke(paper.outline().rounded(box, corner), rim.style());
        paper.occupancy.mark(box);
    }

    /** A filled and rimmed circle; its radius is in em. */
    public void circle(double x, double y, double radius, Brush ground, Brush rim) {
        double r = radius * paper.em;
        paper.fill(paper.outline().circle(px(x), py(y), r), ground.style());
        paper.stroke(paper.outline().circle(px(x), py(y), r), rim.style());
        paper.occupancy.mark(new Box(px(x) - r, py(y) - r, 2 * r, 2 * r));
    }

    /** A curve that leaves its first end and enters its second end level, as edges of a graph do. */
    public void edge(double x1, double y1, double x2, double y2, Brush brush) {
        double middle = (px(x1) + px(x2)) / 2;
        stroke(paper.outline().move(px(x1), py(y1)).curve(middle, py(y1), middle, py(y2), px(x2), py(y2)), brush);
    }

    /**
     * Text in a small rounded box around a point, as on an edge.
     *
     * @param ground what it covers the edge with
     */
    public void pill(double x, double y, String text, Brush ground, Brush rim, Brush letters) {
        Lettering lettering = paper.lettering(text, letters.style());
        double width = lettering.width() + 0.9 * paper.em;
        double height = lettering.height() + 0.55 * paper.em;
        Box box = new Box(px(x) - width / 2, py(y) - height / 2, width, height);
        paper.fill(paper.outline().rounded(box, height / 2), ground.style());
        paper.stroke(paper.outline().rounded(box, height / 2), rim.style());
        paper.text(lettering, px(x), py(y), Side.CENTER, 0, letters.style(), paper.bounds);
    }

    /** A small plot without ticks in a box whose left top is x and y. */
    public void inset(double x, double y, double width, double height, Axis across, Axis up, Plot.Layer layer) {
        Box area = new Box(px(x), py(y), px(x + width) - px(x), py(y + height) - py(y));
        Frame inner = new Frame(across.scale(area.x(), area.right()), up.scale(area.bottom(), area.y()), area);
        PlotPen pen = new PlotPen(paper, inner, () -> {});
        layer.paint(pen);
        pen.finish();
    }
}
