package firstlayer.param;

import java.util.Locale;

/** The legal numbers of a parameter, ends included; what lies outside is refused in text and clamped in a gesture. */
record Limits(double min, double max) {

    Limits {
        if (!(min <= max)) {
            throw new IllegalArgumentException(String.format(Locale.ROOT, "limits %s…%s; need min <= max", min, max));
        }
    }

    /** As a text of it reads back: zero has no sign. */
    double clamp(double value) {
        if (Double.isNaN(value)) {
            throw new IllegalArgumentException("not a number; need one from " + this);
        }
        return Math.min(max, Math.max(min, value)) + 0.0;
    }

    double read(String text) {
        double value = Numbers.read(text);
        if (value < min || value > max) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s is out of range; legal is %s", text.strip(), this));
        }
        return value;
    }

    long readWhole(String text) {
        double value = read(text);
        if (value != Math.rint(value)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT, "%s is not a whole number; legal is a whole number from %s", text.strip(), this));
        }
        return (long) value;
    }

    @Override
    public String toString() {
        return Numbers.plain(min) + " to " + Numbers.plain(max);
    }
}
