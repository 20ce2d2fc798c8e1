package firstlayer.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** A pen in the data coordinates of a {@link Plot}. */
public final class PlotPen extends Pen {

    private final Runnable gridAgain;

    /**
     * @param gridAgain draws the grid over a field that covered it
     */
    PlotPen(Paper paper, Frame frame, Runnable gridAgain) {
        super(paper, frame, frame.area().grown(0.5));
        this.gridAgain = gridAgain;
    }

    /** The distance of two xs in em, for laying out letters between them. */
    public double ems(double from, double to) {
        return Math.abs(px(to) - px(from)) / paper.em;
    }

    /** The curve y = f(x) over the whole axis; broken where f is not a number. */
    public void curve(DoubleUnaryOperator f, Brush brush) {
        curve(f, frame.x().min(), frame.x().max(), brush);
    }

    /** The curve y = f(x) from one x to another. */
    public void curve(DoubleUnaryOperator f, double from, double to, Brush brush) {
        double[] xs = across(from, to);
        line(xs, Arrays.stream(xs).map(f).toArray(), brush);
    }

    /** The area between two lines over the same xs. */
    public void band(double[] xs, double[] low, double[] high, Brush brush) {
        int n = xs.length;
        double[] around = new double[2 * n];
        double[] edge = new double[2 * n];
        for (int i = 0; i < n; i++) {
            around[i] = xs[i];
            edge[i] = high[i];
            around[2 * n - 1 - i] = xs[i];
            edge[2 * n - 1 - i] = low[i];
        }
        polygon(around, edge, brush);
    }

    // One sample in two pixels: finer than the eye, coarser than the rasteriser.
    private double[] across(double from, double to) {
        double start = px(from);
        double end = px(to);
        int pieces = (int) Math.max(2, Math.min(2000, Math.ceil(Math.abs(end - start) / 2)));
        double[] xs = new double[pieces + 1];
        for (int i = 0; i <= pieces; i++) {
            xs[i] = frame.x().back(start + (end - start) * i / pieces);
        }
        xs[0] = from;
        xs[pieces] = to;
        return xs;
    }

    /**
     * An upright bar from 0.
     *
     * @param width in data
     */
    public void bar(double x, double height, double width, Brush brush) {
        rectangle(x - width / 2, Math.max(0, frame.y().min()), x + width / 2, height, brush);
    }

    /**
     * A histogram lying on its side: bar i lies between {@code edges[i]} and {@code edges[i + 1]} of the y axis.
     *
     * @param x     where the bars begin
     * @param width data width of the longest bar; negative to grow to the left
     * @param most  the count that reaches this width
     */
    public void histogram(double x, double width, double[] edges, double[] counts, double most, Brush brush) {
        Outline outline = paper.outline();
        double gap = Math.abs(py(edges[1]) - py(edges[0])) > 3 * paper.point() ? 0.6 * paper.point() : 0;
        for (int i = 0; i < counts.length; i++) {
            double top = Math.min(py(edges[i]), py(edges[i + 1])) + gap / 2;
            double height = Math.abs(py(edges[i]) - py(edges[i + 1])) - gap;
            double end = px(x + width * counts[i] / most);
            if (counts[i] > 0 && most > 0) {
                outline.rectangle(Math.min(px(x), end), top, Math.abs(end - px(x)), height);
            }
        }
        fill(outline, brush);
    }

    /** A line across the whole plot at one x. */
    public void vertical(double x, Brush brush) {
        line(x, frame.y().min(), x, frame.y().max(), brush);
    }

    /** A line across the whole plot at one y. */
    public void horizontal(double y, Brush brush) {
        line(frame.x().min(), y, frame.x().max(), y, brush);
    }

    /** Everything between two xs: a regime. Ends beyond the axis are cut. */
    public void region(double from, double to, Brush brush) {
        rectangle(from, frame.y().min(), to, frame.y().max(), brush);
    }

    /** Words at the top or bottom of a region, centred in what is seen of it; left out where they do not fit. */
    public void regionLabel(double from, double to, String words, Brush brush) {
        Box area = frame.area();
        double left = Math.max(area.x(), Math.min(px(from), px(to)));
        double right = Math.min(area.right(), Math.max(px(from), px(to)));
        Lettering text = paper.lettering(words, brush.style());
        if (text.width() <= right - left) {
            double x = (left + right) / 2;
            double gap = 0.5 * paper.em;
            Box top = paper.box(text, x, area.y(), Side.BELOW, gap);
            Box bottom = paper.box(text, x, area.bottom(), Side.ABOVE, gap);
            labels.oneOf(List.of(top, bottom), text, brush.style());
        }
    }

    /** Words inside a rectangle, as near to its middle as nothing else stands; left out where they do not fit. */
    public void areaLabel(double x1, double y1, double x2, double y2, String words, Brush brush) {
        Box area = frame.area();
        double left = Math.max(area.x(), Math.min(px(x1), px(x2)));
        double right = Math.min(area.right(), Math.max(px(x1), px(x2)));
        double top = Math.max(area.y(), Math.min(py(y1), py(y2)));
        double bottom = Math.min(area.bottom(), Math.max(py(y1), py(y2)));
        Lettering text = paper.lettering(words, brush.style());
        double across = (right - left - text.width()) / 2;
        double down = (bottom - top - text.height()) / 2;
        if (across >= 0 && down >= 0) {
            Box middle = new Box(left + across, top + down, text.width(), text.height());
            List<Box> places = new ArrayList<>();
            for (double aside : new double[] {0, -0.5, 0.5, -1, 1}) {
                for (double above : new double[] {0, -0.5, 0.5, -1, 1}) {
                    places.add(middle.moved(aside * across, above * down));
                }
            }
            places.sort(
                    Comparator.comparingDouble(place -> Math.hypot(place.x() - middle.x(), place.y() - middle.y())));
            labels.oneOf(places, text, brush.style());
        }
    }

    /**
     * Numbers over the whole plot as it is now, whatever its axes are: made and drawn by one pen, so that they cannot lie elsewhere.
     *
     * @param values {@code values[row][column]}, row 0 at the smallest y, column 0 at the smallest x, each the middle of a cell
     */
    public record Sampled(double[][] values) {}

    /** A function over the whole plot as numbers for {@link #field} and {@link #contour}. */
    public Sampled sampled(int columns, int rows, DoubleBinaryOperator f) {
        Box area = frame.area();
        double[][] values = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            double y = frame.y().back(area.bottom() - (row + 0.5) / rows * area.height());
            for (int column = 0; column < columns; column++) {
                double x = frame.x().back(area.x() + (column + 0.5) / columns * area.width());
                values[row][column] = f.applyAsDouble(x, y);
            }
        }
        return new Sampled(values);
    }

    /** Numbers over the whole plot as colours. */
    public void field(Sampled sampled, Shade shade) {
        field(sampled.values(), frame.area(), shade);
    }

    /**
     * Numbers over the part of the plot between two corners as colours.
     *
     * @param values as in {@link Sampled}
     */
    public void field(double[][] values, double left, double bottom, double right, double top, Shade shade) {
        field(values, box(left, bottom, right, top), shade);
    }

    private Box box(double left, double bottom, double right, double top) {
        return new Box(px(left), py(top), px(right) - px(left), py(bottom) - py(top));
    }

    private void field(double[][] values, Box ground, Shade shade) {
        int rows = values.length;
        int columns = values[0].length;
        double[] downwards = new double[rows * columns];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(values[row], 0, downwards, (rows - 1 - row) * columns, columns);
        }
        int[] argb = shade.argb(downwards, paper.palette);
        clip();
        paper.surface.raster(new Raster(columns, rows, argb), ground);
        gridAgain.run();
    }

    /**
     * Lines of equal value through numbers over the whole plot.
     *
     * @param level the value they have
     */
    public void contour(Sampled sampled, double level, Brush brush) {
        contour(sampled.values(), frame.area(), level, brush);
    }

    /** The same over the part of the plot between two corners. */
    public void contour(
            double[][] values, double left, double bottom, double right, double top, double level, Brush brush) {
        contour(values, box(left, bottom, right, top), level, brush);
    }

    private void contour(double[][] values, Box ground, double level, Brush brush) {
        int columns = values[0].length;
        int rows = values.length;
        Outline outline = paper.outline();
        Contour.trace(
                values,
                level,
                (x1, y1, x2, y2) -> outline.move(column(x1, columns, ground), row(y1, rows, ground))
                        .line(column(x2, columns, ground), row(y2, rows, ground)));
        stroke(outline, brush);
    }

    private static double column(double index, int columns, Box ground) {
        return ground.x() + (index + 0.5) / columns * ground.width();
    }

    private static double row(double index, int rows, Box ground) {
        return ground.bottom() - (index + 0.5) / rows * ground.height();
    }

    /** Words at the right end of a line, in its colour, kept apart from other labels. */
    public void endLabel(double[] xs, double[] ys, String words, Brush brush) {
        Box area = frame.area();
        for (int i = Math.min(xs.length, ys.length) - 1; i >= 0; i--) {
            double x = px(xs[i]);
            double y = py(ys[i]);
            if (area.holds(new Box(x, y, 0, 0))) {
                label(xs[i], ys[i], words, brush);
                return;
            }
        }
    }
}
