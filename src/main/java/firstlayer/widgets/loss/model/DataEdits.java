package firstlayer.widgets.loss.model;

import static firstlayer.widgets.loss.model.LossParameters.*;

import firstlayer.param.Values;
import java.util.ArrayList;
import java.util.List;

/**
 * Points that a reader adds, removes, holds out and moves to the other class; one always stays to learn from. What is asked of a
 * point that is gone changes nothing.
 */
public final class DataEdits {

    private DataEdits() {}

    public static boolean canAdd(Values values) {
        return values.get(X).size() < MOST_POINTS;
    }

    /** A point more, learned from. */
    public static Values added(Values values, double x, double y) {
        return canAdd(values) ? values.with(X, longer(values.get(X), x)).with(Y, longer(values.get(Y), y)) : values;
    }

    private static List<Double> longer(List<Double> list, double number) {
        List<Double> longer = new ArrayList<>(list);
        longer.add(number);
        return longer;
    }

    /** Whether another point would be left to learn from without this one. */
    public static boolean canSpare(Values values, int number) {
        long held =
                values.get(HELD).stream().filter(n -> n != number).distinct().count();
        return values.get(X).size() - held > 1;
    }

    /**
     * The points without one; those behind it move up.
     *
     * @param number counted from 1
     */
    public static Values removed(Values values, int number) {
        if (isGone(values, number)) {
            return values;
        }
        List<Double> held = values.get(HELD).stream()
                .filter(n -> n != number)
                .map(n -> n > number ? n - 1 : n)
                .toList();
        return values.with(X, without(values.get(X), number))
                .with(Y, without(values.get(Y), number))
                .with(HELD, held);
    }

    private static List<Double> without(List<Double> list, int number) {
        List<Double> shorter = new ArrayList<>(list);
        shorter.remove(number - 1);
        return shorter;
    }

    private static boolean isGone(Values values, int number) {
        return number > values.get(X).size();
    }

    /** A point held out if it was not, and learned from if it was. */
    public static Values heldOrNot(Values values, int number) {
        if (isGone(values, number)) {
            return values;
        }
        List<Double> held = new ArrayList<>(values.get(HELD));
        if (!held.removeIf(n -> n == number)) {
            held.add((double) number);
            held.sort(Double::compare);
        }
        return values.with(HELD, List.copyOf(held));
    }

    /** A point in the other class; a share of it counts the other way round. */
    public static Values flipped(Values values, int number) {
        if (isGone(values, number)) {
            return values;
        }
        List<Double> y = new ArrayList<>(values.get(Y));
        y.set(number - 1, 1 - Math.max(0, Math.min(1, y.get(number - 1))));
        return values.with(Y, List.copyOf(y));
    }
}
