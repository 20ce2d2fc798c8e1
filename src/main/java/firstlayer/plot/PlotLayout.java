package firstlayer.plot;

import java.util.List;

/** Where title, legend, axes and data of a plot lie, and how the axes are drawn. */
final class PlotLayout {

    private static final MarkStyle TICK = Ink.MUTED.size(0.82);
    private static final MarkStyle LABEL = Ink.TEXT.size(0.88);
    private static final MarkStyle TITLE = Ink.TEXT.bold().size(0.95);

    private final Paper paper;
    private final String title;
    private final MarkStyle titleStyle;
    private final Legend legend;
    private final boolean legendBelow;
    private final double taken;
    private final Axis x;
    private final Axis y;
    private final List<Tick> yTicks;
    private final List<Tick> xTicks;
    private final Frame frame;

    /**
     * @param units how many units of y a unit of x is long; 0 where both are free
     * @param taken pixels at the right end of the head that are not free
     */
    PlotLayout(Paper paper, String title, List<Key> keys, Axis x, Axis y, double units, double taken) {
        this.paper = paper;
        this.taken = taken;
        double head = paper.bounds.width() - 3 * paper.em - taken;
        this.titleStyle = paper.fitting(title, TITLE, head);
        this.title = paper.shortened(title, titleStyle, head + 2.5 * paper.em);
        this.legend = new Legend(paper, keys);
        double em = paper.em;
        TickFit fit = new TickFit(paper, TICK);
        this.legendBelow = legend.width() > 0 && titleWidth() + legend.width() + 4 * em + taken > paper.bounds.width();
        double top = (title.isEmpty() && legend.width() == 0 ? 0.7 : 1.9) * em
                + (hasLabel(y) ? 1.3 * em : 0)
                + (legendBelow && !title.isEmpty() ? 1.4 * em : 0);
        double below = !x.visible() ? 0.5 * em : x.label().isEmpty() ? 1.8 * em : 3.2 * em;
        double height = Math.max(1, paper.bounds.height() - top - below);
        List<Tick> upright = y.visible() ? fit.upright(y, height) : List.of();
        double left = y.visible() ? widest(fit, upright) + 0.9 * em : 0.5 * em;
        double width = Math.max(1, paper.bounds.width() - left - 0.9 * em);
        Box area = new Box(Math.round(left), Math.round(top), Math.round(width), Math.round(height));
        // Pixels of a unit of y.
        double unit = Math.min(area.width() / (units * (x.max() - x.min())), area.height() / (y.max() - y.min()));
        this.x = units > 0 ? x.spread(area.width() / (units * unit)) : x;
        this.y = units > 0 ? y.spread(area.height() / unit) : y;
        this.yTicks = y.visible() ? fit.upright(this.y, height) : List.of();
        this.xTicks = x.visible() ? fit.across(this.x, width) : List.of();
        this.frame = new Frame(this.x.scale(area.x(), area.right()), this.y.scale(area.bottom(), area.y()), area);
    }

    private double titleWidth() {
        return paper.lettering(title, titleStyle).width();
    }

    private static boolean hasLabel(Axis axis) {
        return axis.visible() && !axis.label().isEmpty();
    }

    // In whole em, so that the plot does not jump while numbers change.
    private double widest(TickFit fit, List<Tick> ticks) {
        double widest = ticks.stream().mapToDouble(fit::width).max().orElse(0);
        return Math.ceil(widest / paper.em) * paper.em;
    }

    Frame frame() {
        return frame;
    }

    /** The grid, below everything. */
    void drawBack() {
        grid(Ink.GRID.wide(1));
    }

    /** The grid again, for plots whose ground is covered by a field. */
    void drawOver() {
        grid(Ink.SURFACE.wide(1).faint(0.35));
    }

    // Line by line: as one outline the grid would cost a canvas all the area between its lines.
    private void grid(MarkStyle style) {
        Box area = frame.area();
        for (Tick tick : x.grid() ? xTicks : List.<Tick>of()) {
            double at = crisp(frame.x().at(tick.at()));
            paper.stroke(paper.outline().move(at, area.y()).line(at, area.bottom()), style);
        }
        for (Tick tick : y.grid() ? yTicks : List.<Tick>of()) {
            double at = crisp(frame.y().at(tick.at()));
            paper.stroke(paper.outline().move(area.x(), at).line(area.right(), at), style);
        }
    }

    /** Axes, ticks, labels, title and legend. */
    void drawFront() {
        Box area = frame.area();
        MarkStyle axis = Ink.AXIS.wide(1);
        if (y.visible()) {
            double left = crisp(area.x());
            paper.stroke(paper.outline().move(left, area.y()).line(left, area.bottom()), axis);
        }
        if (x.visible()) {
            double bottom = crisp(area.bottom());
            paper.stroke(paper.outline().move(area.x(), bottom).line(area.right(), bottom), axis);
        }
        double gap = 0.5 * paper.em;
        xTicks.forEach(tick -> text(tick.label(), frame.x().at(tick.at()), area.bottom(), Side.BELOW, gap, TICK));
        yTicks.forEach(tick -> text(tick.label(), area.x(), frame.y().at(tick.at()), Side.LEFT, gap, TICK));
        if (x.visible() && !x.label().isEmpty()) {
            double middle = area.x() + area.width() / 2;
            MarkStyle style = paper.fitting(x.label(), LABEL, paper.bounds.width());
            text(x.label(), middle, area.bottom() + 1.35 * paper.em, Side.BELOW, gap, style);
        }
        if (hasLabel(y)) {
            text(y.label(), area.x(), area.y() - 0.35 * paper.em, Side.ABOVE_RIGHT, 0.3 * paper.em, LABEL);
        }
        drawHead();
    }

    private void drawHead() {
        double middle = 0.6 * paper.em;
        if (!title.isEmpty()) {
            // A long one begins further left than the axis, rather than end under what stands at the right.
            double end = paper.bounds.right() - (taken > 0 ? 0.9 * paper.em + taken : 0);
            Box free = new Box(0, 0, end, paper.bounds.height());
            paper.text(paper.lettering(title, titleStyle), frame.area().x(), middle, Side.RIGHT, 0, titleStyle, free);
        }
        double right = paper.bounds.right() - 0.9 * paper.em - legend.width() - (legendBelow ? 0 : taken);
        if (legendBelow) {
            legend.draw(Math.min(frame.area().x(), right), middle + (title.isEmpty() ? 0 : 1.4 * paper.em));
        } else if (legend.width() > 0) {
            legend.draw(right, middle);
        }
    }

    private void text(String words, double x, double y, Side side, double gap, MarkStyle style) {
        paper.text(paper.lettering(words, style), x, y, side, gap, style, paper.bounds);
    }

    private static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
