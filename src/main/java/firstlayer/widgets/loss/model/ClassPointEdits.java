package firstlayer.widgets.loss.model;

import static firstlayer.widgets.loss.model.ClassesParameters.*;

import firstlayer.param.NumberLens;
import firstlayer.param.SliderRange;
import firstlayer.param.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Points that a reader adds, moves, changes the class of and removes, and rows that are dragged. One point always stays; what is
 * asked of a point that is gone changes nothing.
 */
public final class ClassPointEdits {

    private static final SliderRange GRID = SliderRange.linear(-ClassPoint.FAR, ClassPoint.FAR, 0.1);

    private ClassPointEdits() {}

    public static int classes(Values values) {
        return values.get(ROWS).size() / ROW;
    }

    public static boolean canAdd(Values values) {
        return values.get(POINTS).size() < ClassPoint.MOST;
    }

    /** A point more, looked at; where it is the first of a class, that class begins with zeros. */
    public static Values added(Values values, double x1, double x2, int label) {
        if (!canAdd(values)) {
            return values;
        }
        List<Double> rows = new ArrayList<>(values.get(ROWS));
        while (rows.size() < label * ROW) {
            rows.add(0.0);
        }
        Values grown = edited(
                values.with(ROWS, List.copyOf(rows)),
                points -> points.add(new ClassPoint(GRID.snap(x1), GRID.snap(x2), label)));
        return grown.with(POINT, (long) grown.get(POINTS).size());
    }

    /**
     * A point somewhere else, looked at.
     *
     * @param number counted from 1
     */
    public static Values moved(Values values, int number, double x1, double x2) {
        return looked(
                changed(values, number, point -> new ClassPoint(GRID.snap(x1), GRID.snap(x2), point.label())), number);
    }

    public static Values relabelled(Values values, int number, int label) {
        return looked(changed(values, number, point -> new ClassPoint(point.x1(), point.x2(), label)), number);
    }

    private static Values looked(Values values, int number) {
        return values.with(POINT, (long) Math.min(number, values.get(POINTS).size()));
    }

    private static Values changed(Values values, int number, UnaryOperator<ClassPoint> change) {
        return edited(values, points -> {
            if (number <= points.size()) {
                points.set(number - 1, change.apply(points.get(number - 1)));
            }
        });
    }

    /** The points without one; those behind it move up, and the look stays on the point it was on. */
    public static Values removed(Values values, int number) {
        if (number > values.get(POINTS).size() || values.get(POINTS).size() == 1) {
            return values;
        }
        long point = values.get(POINT);
        Values fewer = edited(values, points -> points.remove(number - 1));
        return looked(fewer, (int) Math.max(1, point > number ? point - 1 : point));
    }

    private static Values edited(Values values, Consumer<List<ClassPoint>> edit) {
        List<ClassPoint> points = new ArrayList<>(values.get(POINTS));
        edit.accept(points);
        return values.with(POINTS, List.copyOf(points));
    }

    /** Looks at the point nearest to a place, the first among equals. */
    public static Values nearest(Values values, double x1, double x2) {
        List<ClassPoint> points = values.get(POINTS);
        int best = 0;
        for (int i = 1; i < points.size(); i++) {
            best = distance(points.get(i), x1, x2) < distance(points.get(best), x1, x2) ? i : best;
        }
        return values.with(POINT, best + 1L);
    }

    private static double distance(ClassPoint point, double x1, double x2) {
        return Math.hypot(point.x1() - x1, point.x2() - x2);
    }

    /** One number of a row, as it is dragged: what descent has made of the rows becomes the start, at step 0. */
    public static NumberLens weight(Classification state, int label, int part) {
        int index = (label - 1) * ROW + part;
        NumberLens lens = ROWS.lens(index + 1);
        double far = Math.ceil(Math.max(5, Math.abs(state.rows().get(index))));
        return new NumberLens(
                lens.id(),
                List.of("w₁", "w₂", "b").get(part) + " of class " + label,
                lens.role(),
                SliderRange.linear(-far, far, 0.1),
                values -> now(values, state).get(index),
                (values, number) -> {
                    List<Double> rows = new ArrayList<>(now(values, state));
                    rows.set(index, number);
                    return values.with(ROWS, List.copyOf(rows)).with(LossParameters.STEPS, 0L);
                });
    }

    // Just after a drag the values are newer than what was solved; a class may have come or gone since.
    private static List<Double> now(Values values, Classification state) {
        boolean isSolved = values.get(LossParameters.STEPS) > 0
                && state.rows().size() == values.get(ROWS).size();
        List<Double> rows = isSolved ? state.rows() : values.get(ROWS);
        return rows.size() == state.rows().size() ? rows : state.rows();
    }
}
