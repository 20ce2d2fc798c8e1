package firstlayer.plot;

import java.util.Arrays;

/** Lines and curves in pixels, grown point by point and used again for the next mark. */
final class Outline {

    enum Verb {
        MOVE(2),
        LINE(2),
        CURVE(6),
        CLOSE(0);

        final int numbers;

        Verb(int numbers) {
            this.numbers = numbers;
        }
    }

    /** Control points of a quarter circle by one cubic: 4/3 · (√2 − 1). */
    private static final double QUARTER = 4.0 / 3 * (Math.sqrt(2) - 1);

    private Verb[] verbs = new Verb[64];
    private double[] numbers = new double[256];
    private int verbCount;
    private int numberCount;

    Outline clear() {
        verbCount = 0;
        numberCount = 0;
        return this;
    }

    boolean isEmpty() {
        return verbCount == 0;
    }

    int size() {
        return verbCount;
    }

    Verb verb(int i) {
        return verbs[i];
    }

    double number(int i) {
        return numbers[i];
    }

    Outline move(double x, double y) {
        add(Verb.MOVE);
        return put(x, y);
    }

    Outline line(double x, double y) {
        add(Verb.LINE);
        return put(x, y);
    }

    Outline curve(double x1, double y1, double x2, double y2, double x, double y) {
        add(Verb.CURVE);
        return put(x1, y1).put(x2, y2).put(x, y);
    }

    Outline close() {
        add(Verb.CLOSE);
        return this;
    }

    Outline rectangle(double x, double y, double width, double height) {
        return move(x, y)
                .line(x + width, y)
                .line(x + width, y + height)
                .line(x, y + height)
                .close();
    }

    Outline rounded(Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        if (r <= 0) {
            return rectangle(box.x(), box.y(), box.width(), box.height());
        }
        double k = r * (1 - QUARTER);
        double left = box.x();
        double top = box.y();
        double right = box.right();
        double bottom = box.bottom();
        return move(left + r, top)
                .line(right - r, top)
                .curve(right - k, top, right, top + k, right, top + r)
                .line(right, bottom - r)
                .curve(right, bottom - k, right - k, bottom, right - r, bottom)
                .line(left + r, bottom)
                .curve(left + k, bottom, left, bottom - k, left, bottom - r)
                .line(left, top + r)
                .curve(left, top + k, left + k, top, left + r, top)
                .close();
    }

    Outline circle(double x, double y, double radius) {
        return rounded(new Box(x - radius, y - radius, 2 * radius, 2 * radius), radius);
    }

    private void add(Verb verb) {
        if (verbCount == verbs.length) {
            verbs = Arrays.copyOf(verbs, 2 * verbCount);
        }
        verbs[verbCount++] = verb;
    }

    private Outline put(double x, double y) {
        if (numberCount + 2 > numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * numberCount);
        }
        numbers[numberCount++] = x;
        numbers[numberCount++] = y;
        return this;
    }
}
