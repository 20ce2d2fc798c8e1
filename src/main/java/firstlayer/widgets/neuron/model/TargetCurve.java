package firstlayer.widgets.neuron.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The curves a sum of ReLUs is asked to become, looked at on 61 places from −3 to 3. */
public enum TargetCurve {
    SINE("sin x"),
    BUMP("bump e^(−x²)"),
    STEP("step at 0"),
    OWN("own points");

    static final int PLACES = 61;
    /** Half of what is looked at. */
    public static final double REACH = 3;

    final String words;

    TargetCurve(String words) {
        this.words = words;
    }

    /** x of a place, counted from 0. */
    static double place(int index) {
        return (index - 30) / 10.0;
    }

    /** y at all places; of x and y in turn for {@link #OWN}. */
    double[] heights(List<Double> own) {
        double[] heights = new double[PLACES];
        List<double[]> points = points(own);
        for (int i = 0; i < PLACES; i++) {
            double x = place(i);
            heights[i] = switch (this) {
                case SINE -> Math.sin(x);
                case BUMP -> Math.exp(-x * x);
                case STEP -> x >= 0 ? 1 : 0;
                case OWN -> between(points, x);
            };
        }
        return heights;
    }

    /** The points that x and y in turn are, from left to right. */
    static List<double[]> points(List<Double> own) {
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i + 1 < own.size(); i += 2) {
            points.add(new double[] {own.get(i), own.get(i + 1)});
        }
        points.sort(Comparator.comparingDouble(point -> point[0]));
        return points;
    }

    // Level before the first point and behind the last; of points above each other, the later counts from there on.
    private static double between(List<double[]> points, double x) {
        double[] left = points.get(0);
        for (double[] right : points) {
            if (x < right[0]) {
                return right == left || left[0] > x
                        ? left[1]
                        : left[1] + (right[1] - left[1]) * (x - left[0]) / (right[0] - left[0]);
            }
            left = right;
        }
        return left[1];
    }
}
