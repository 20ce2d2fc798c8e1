package firstlayer.widgets.loss.model;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;

/**
 * The axes of the points, both in the data's own numbers. A square is a square, so a unit across is as long as a unit upwards;
 * where that would put points on top of each other, because one lies far away, a unit across is longer.
 *
 * @param areas    whether prices are drawn as areas
 * @param left     x of the grip at the left end of the model
 * @param right    x of the grip at the right end
 * @param stretch  how many units of y one unit of x is long; 1 unless the points would fall together
 * @param across   of x
 * @param upwards  of y
 */
public record DataAxes(boolean areas, double left, double right, double stretch, AxisRange across, AxisRange upwards) {

    /** From so many times as high as wide on, x is stretched. */
    private static final double TOO_HIGH = 5;
    /** What patches beside the points may widen the picture to, in its heights. */
    private static final double WIDEST = 1.9;

    public static DataAxes of(Scoring scoring) {
        boolean classes = scoring.isClasses();
        boolean areas = !classes && scoring.objective().function() != LossFunction.MAE;
        DoubleSummaryStatistics xs =
                scoring.examples().stream().mapToDouble(Example::x).summaryStatistics();
        double spread = xs.getMax() - xs.getMin();
        double margin = Math.max(classes ? 1.5 : 0.4, 0.15 * spread);
        double left = xs.getMin() - margin;
        double right = xs.getMax() + margin;
        AxisRange upwards = classes ? new AxisRange(-0.12, 1.12) : heights(scoring, left, right);
        double wide = right - left;
        double stretch = areas && upwards.length() > TOO_HIGH * wide ? AxisRange.round(upwards.length() / wide) : 1;
        AxisRange points = new AxisRange(left - margin / 2, right + margin / 2);
        DataAxes field = new DataAxes(areas, left, right, stretch, points, upwards);
        return areas ? field.withPatches(scoring) : field;
    }

    private static AxisRange heights(Scoring scoring, double left, double right) {
        DoubleStream targets = scoring.examples().stream().mapToDouble(Example::target);
        return AxisRange.around(
                DoubleStream.concat(targets, DoubleStream.of(scoring.output(left), scoring.output(right)))
                        .toArray());
    }

    // Patches are seen whole where that does not make everything small.
    private DataAxes withPatches(Scoring scoring) {
        double low = across.min();
        double high = across.max();
        for (Example example : scoring.examples()) {
            Scoring.Patch patch = placed(scoring.patch(example), example);
            low = Math.min(low, patch.left());
            high = Math.max(high, patch.right());
        }
        AxisRange whole = new AxisRange(low, high);
        double half = Math.max(across.length(), WIDEST * upwards.length() / stretch) / 2;
        double middle = (across.min() + across.max()) / 2;
        AxisRange seen = whole.length() <= 2 * half
                ? whole
                : new AxisRange(Math.max(low, middle - half), Math.min(high, middle + half));
        return new DataAxes(areas, left, right, stretch, seen, upwards);
    }

    /** From end to end of the model: the grid on which points are dropped. */
    public AxisRange horizontal() {
        return new AxisRange(left, right);
    }

    /** A patch, whose sides are in units of y, in the numbers of these axes: beside its point as before. */
    public Scoring.Patch placed(Scoring.Patch patch, Example example) {
        return new Scoring.Patch(
                beside(example, patch.left()), beside(example, patch.right()), patch.low(), patch.high());
    }

    private double beside(Example example, double side) {
        return example.x() + (side - example.x()) / stretch;
    }
}
