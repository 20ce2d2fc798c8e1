package firstlayer.plot;

import java.util.Arrays;
import java.util.Optional;

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

    /** The area of a line so wide, where it is one that goes straight across or down; half the width longer at both ends. */
    Optional<Box> asUprightLine(double width) {
        boolean line = verbCount == 2 && verbs[1] == Verb.LINE;
        if (!line || numbers[0] != numbers[2] && numbers[1] != numbers[3]) {
            return Optional.empty();
        }
        Box middle = new Box(
                Math.min(numbers[0], numbers[2]),
                Math.min(numbers[1], numbers[3]),
                Math.abs(numbers[2] - numbers[0]),
                Math.abs(numbers[3] - numbers[1]));
        return Optional.of(middle.grown(width / 2));
    }

    /** The rectangle it goes round once, where it is one that stands upright. */
    Optional<Box> asRectangle() {
        boolean closed = verbCount == 5 && numberCount == 8 && verbs[4] == Verb.CLOSE;
        // A corner takes one number from the corner before it, in turn.
        boolean upright = numbers[0] == numbers[6]
                && numbers[2] == numbers[4]
                && numbers[1] == numbers[3]
                && numbers[5] == numbers[7];
        if (!closed || !upright) {
            return Optional.empty();
        }
        double x = Math.min(numbers[0], numbers[2]);
        double y = Math.min(numbers[1], numbers[5]);
        return Optional.of(new Box(x, y, Math.abs(numbers[2] - numbers[0]), Math.abs(numbers[5] - numbers[1])));
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
