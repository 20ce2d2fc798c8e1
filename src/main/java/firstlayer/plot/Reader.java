package firstlayer.plot;

import firstlayer.param.Numbers;
import java.util.List;

/** Reads off the point nearest to the pointer. */
final class Reader {

    private static final double REACH = 1.1;

    /** A point of a line or a dot; NaN when the pointer is near none. */
    record Found(double x, double y) {

        static final Found NOTHING = new Found(Double.NaN, Double.NaN);

        boolean isNothing() {
            return Double.isNaN(x);
        }
    }

    private Reader() {}

    /**
     * A point above or below the axis is read at its edge, where its line left the plot, with its own number.
     *
     * @param em  in pixels
     * @param x   of the pointer, in pixels
     * @param y   of the pointer, in pixels
     */
    static Found nearest(List<Series> all, Frame frame, double em, double x, double y) {
        Found best = Found.NOTHING;
        double least = REACH * em;
        for (Series series : all) {
            for (int i = 0; i < Math.min(series.xs().length, series.ys().length); i++) {
                double away = Math.hypot(frame.x().at(series.xs()[i]) - x, seen(frame, series.ys()[i]) - y);
                if (away < least) {
                    least = away;
                    best = new Found(series.xs()[i], series.ys()[i]);
                }
            }
        }
        return best;
    }

    private static double seen(Frame frame, double value) {
        Box area = frame.area();
        double y = frame.y().at(value);
        return Double.isNaN(y) ? y : Math.max(area.y(), Math.min(area.bottom(), y));
    }

    /** A ring around the point and its numbers in a small box. */
    static void draw(Paper paper, Frame frame, Found found, Axis across, Axis upwards) {
        double x = frame.x().at(found.x());
        double y = seen(frame, found.y());
        MarkStyle style = Ink.TEXT.size(0.85);
        Lettering first = paper.lettering(line(across, found.x()), style);
        Lettering second = paper.lettering(line(upwards, found.y()), style);
        double pad = 0.5 * paper.em;
        double width = Math.max(first.width(), second.width()) + 2 * pad;
        double height = first.height() + second.height() + 2.8 * pad;
        double gap = 0.8 * paper.em;
        Side side = x + gap + width > paper.bounds.right() ? Side.LEFT : Side.RIGHT;
        Box box = new Box(side.left(x, width, gap), side.top(y, height, gap), width, height).inside(paper.bounds);
        paper.stroke(paper.outline().circle(x, y, 5 * paper.point()), style.with(1.5));
        paper.fill(paper.outline().rounded(box, 0.3 * paper.em), Ink.RAISED.faint(0.95));
        paper.stroke(paper.outline().rounded(box, 0.3 * paper.em), Ink.AXIS.wide(1));
        first.draw(paper.surface, box.x() + pad, box.y() + pad, style.ink(), 1);
        second.draw(paper.surface, box.x() + pad, box.bottom() - pad - second.height(), style.ink(), 1);
    }

    private static String line(Axis axis, double place) {
        String number = Numbers.significant(axis.read().applyAsDouble(place), 3);
        return axis.label().isEmpty() ? number : axis.label() + ": " + number;
    }
}
