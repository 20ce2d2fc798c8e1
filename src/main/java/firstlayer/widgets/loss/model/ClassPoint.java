package firstlayer.widgets.loss.model;

import firstlayer.param.NumberList;
import firstlayer.param.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A point in the plane and the class it belongs to.
 *
 * @param label 1 to {@link #CLASSES}
 */
public record ClassPoint(double x1, double x2, int label) {

    public static final int MOST = 24;
    public static final int CLASSES = 4;
    public static final double FAR = 100;

    double[] inputs() {
        return new double[] {x1, x2};
    }

    /** Reads {@code x1;x2;class;…}. */
    static List<ClassPoint> read(String text) {
        List<String> numbers = NumberList.parts(text, false);
        int count = numbers.size() / 3;
        if (numbers.size() % 3 != 0 || count == 0) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%d numbers; need three for each point: x1;x2;class", numbers.size()));
        }
        if (count > MOST) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "%d points; at most %d", count, MOST));
        }
        List<ClassPoint> points = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += 3) {
            points.add(new ClassPoint(place(numbers.get(i)), place(numbers.get(i + 1)), label(numbers.get(i + 2))));
        }
        return List.copyOf(points);
    }

    private static double place(String text) {
        double number = Numbers.read(text);
        if (Math.abs(number) > FAR) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is out of range; legal is -%2$s to %2$s", text, Numbers.plain(FAR)));
        }
        return number == 0 ? 0 : number;
    }

    private static int label(String text) {
        double number = Numbers.read(text);
        if (number != Math.rint(number) || number < 1 || number > CLASSES) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "class %s; write a whole number from 1 to %d", text, CLASSES));
        }
        return (int) number;
    }

    static String write(List<ClassPoint> points) {
        return points.stream()
                .map(p -> String.format(Locale.ROOT, "%s;%s;%d", Numbers.exact(p.x1), Numbers.exact(p.x2), p.label))
                .collect(Collectors.joining(";"));
    }

    static String says(List<ClassPoint> points) {
        long classes = points.stream().map(ClassPoint::label).distinct().count();
        return String.format(
                Locale.ROOT,
                "%d %s, %d %s",
                points.size(),
                points.size() == 1 ? "point" : "points",
                classes,
                classes == 1 ? "class" : "classes");
    }
}
