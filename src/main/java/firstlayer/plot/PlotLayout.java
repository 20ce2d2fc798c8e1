package firstlayer.plot;

import java.util.List;

/** Where title, axes and data of a plot lie, and how the axes are drawn. */
final class PlotLayout {

    private static final double TICK = 0.82;
    private static final double LABEL = 0.88;

    private final Paper paper;
    private final String title;
    private final Axis x;
    private final Axis y;
    private final List<Tick> yTicks;
    private final List<Tick> xTicks;
    private final Frame frame;

    PlotLayout(Paper paper, String title, Axis x, Axis y, boolean equalUnits) {
        this.paper = paper;
        this.title = title;
        this.x = x;
        this.y = y;
        double em = paper.em;
        double top = (title.isEmpty() ? 0.7 : 1.9) * em + (hasYLabel() ? 1.4 * em : 0);
        double below = !x.visible() ? 0.4 * em : x.label().isEmpty() ? 1.8 * em : 3.2 * em;
        double height = Math.max(1, paper.bounds.height() - top - below);
        this.yTicks = y.visible() ? y.ticks((int) (height / (2.6 * em))) : List.of();
        double left = y.visible() ? widest(yTicks) + 0.9 * em : 0.4 * em;
        double right = 0.9 * em;
        double width = Math.max(1, paper.bounds.width() - left - right);
        this.xTicks = x.visible() ? x.ticks((int) (width / (4.2 * em))) : List.of();
        this.frame = frame(Math.round(left), Math.round(top), Math.round(width), Math.round(height), equalUnits);
    }

    private boolean hasYLabel() {
        return y.visible() && !y.label().isEmpty();
    }

    private double widest(List<Tick> ticks) {
        Look look = Ink.MUTED.size(TICK);
        double widest = ticks.stream()
                .mapToDouble(tick -> paper.lettering(tick.label(), look).width())
                .max()
                .orElse(0);
        // In whole em, so that the plot does not jump while numbers change.
        return Math.ceil(widest / paper.em) * paper.em;
    }

    private Frame frame(double left, double top, double width, double height, boolean equalUnits) {
        double w = width;
        double h = height;
        if (equalUnits) {
            double unit = Math.min(width / (x.max() - x.min()), height / (y.max() - y.min()));
            w = Math.round(unit * (x.max() - x.min()));
            h = Math.round(unit * (y.max() - y.min()));
        }
        Box area = new Box(left, top, w, h);
        return new Frame(x.scale(area.x(), area.right()), y.scale(area.bottom(), area.y()), area);
    }

    Frame frame() {
        return frame;
    }

    void drawBack() {
        Box area = frame.area();
        Outline grid = paper.outline();
        for (Tick tick : xTicks) {
            double at = crisp(frame.x().at(tick.at()));
            grid.move(at, area.y()).line(at, area.bottom());
        }
        for (Tick tick : yTicks) {
            double at = crisp(frame.y().at(tick.at()));
            grid.move(area.x(), at).line(area.right(), at);
        }
        paper.stroke(grid, Ink.GRID.wide(1));
    }

    void drawFront() {
        Box area = frame.area();
        Outline axes = paper.outline();
        if (y.visible()) {
            axes.move(crisp(area.x()), area.y()).line(crisp(area.x()), area.bottom());
        }
        if (x.visible()) {
            axes.move(area.x(), crisp(area.bottom())).line(area.right(), crisp(area.bottom()));
        }
        paper.stroke(axes, Ink.AXIS.wide(1));
        Look ticks = Ink.MUTED.size(TICK);
        double gap = 0.5 * paper.em;
        xTicks.forEach(tick -> text(tick.label(), frame.x().at(tick.at()), area.bottom(), Side.BELOW, gap, ticks));
        yTicks.forEach(tick -> text(tick.label(), area.x(), frame.y().at(tick.at()), Side.LEFT, gap, ticks));
        if (x.visible() && !x.label().isEmpty()) {
            double middle = area.x() + area.width() / 2;
            text(x.label(), middle, area.bottom() + 1.35 * paper.em, Side.BELOW, gap, Ink.TEXT.size(LABEL));
        }
        if (hasYLabel()) {
            text(
                    y.label(),
                    area.x(),
                    area.y() - 0.3 * paper.em,
                    Side.ABOVE_RIGHT,
                    0.3 * paper.em,
                    Ink.MUTED.size(LABEL));
        }
        if (!title.isEmpty()) {
            text(
                    title,
                    area.x(),
                    0.2 * paper.em,
                    Side.BELOW_RIGHT,
                    0,
                    Ink.TEXT.bold().size(0.95));
        }
    }

    private void text(String words, double x, double y, Side side, double gap, Look look) {
        paper.text(paper.lettering(words, look), x, y, side, gap, look, paper.bounds);
    }

    private static double crisp(double pixel) {
        return Math.floor(pixel) + 0.5;
    }
}
